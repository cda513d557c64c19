package org.openmentorship.page.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openmentorship.host.data.Database;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.PageKeeper;
import org.openmentorship.world.Tables;

/** Two nodes keep pages at once, even without a lock between them: each page is made once, in one year. */
class TwoKeepersTest {
    private static final int PAGES = 20;

    @Test
    void onH2EachPageIsMadeOnce() throws Exception {
        keep(Tables.emptyH2());
    }

    @Test
    void onPostgresEachPageIsMadeOnce() throws Exception {
        keep(Tables.emptyPostgres());
    }

    private static void keep(Database database) throws Exception {
        try (Site site = new Site(database)) {
            for (int i = 0; i < PAGES; i++) {
                Wish wish = site.contract(i % 2 == 0 ? "Project " + i : "Project", "We agree.");
                String body = wish.body().replace(">12<", ">" + i + "<");
                site.keeper.want(
                        "contract:" + i,
                        "kind",
                        new Wish(wish.title(), wish.under(), "", body, wish.author(), wish.people()));
            }
            together(site.keeper, site.keeper(site.confluence()));

            List<ManagedPage> all = site.pages.named(java.util.stream.IntStream.range(0, PAGES)
                    .mapToObj(i -> "contract:" + i)
                    .toList());
            assertThat(all).extracting(ManagedPage::state).containsOnly(State.THERE);
            assertThat(all)
                    .extracting(ManagedPage::pageId)
                    .doesNotHaveDuplicates()
                    .doesNotContain(0L);
            assertThat(site.wiki.pages.getPages(site.space, false))
                    .extracting(Page::getTitle)
                    .hasSize(PAGES + 3)
                    .contains("Contracts", "2026", "Project", "Project (10)");
        }
    }

    private static void together(PageKeeper one, PageKeeper other) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> nodes = List.of(keeping(one, start), keeping(other, start));
        nodes.forEach(Thread::start);
        start.countDown();
        for (Thread node : nodes) {
            node.join(TimeUnit.SECONDS.toMillis(60));
        }
    }

    private static Thread keeping(PageKeeper keeper, CountDownLatch start) {
        return new Thread(() -> {
            try {
                start.await();
                keeper.keep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
