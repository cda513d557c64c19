package org.openmentorship.page.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Call;
import org.openmentorship.page.ManagedPage.Given;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.ManagedPage.Work;
import org.openmentorship.page.PageBook;
import org.openmentorship.page.PageBook.News;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;

/** What every book of managed pages does; each test has a time of its own, later than all before. */
abstract class PageBookContract {
    private static long last = 1_800_000_000_000L;
    private final Instant now = Instant.ofEpochMilli(last += 10_000_000);

    abstract PageBook book();

    @Test
    void aPageIsKeptAsItIs() {
        ManagedPage kept = book().insert(page(State.WAITING, 0, now));
        assertThat(book().find(kept.id())).contains(kept);
        assertThat(book().named(kept.once())).contains(kept);

        ManagedPage other = new ManagedPage(
                kept.id(),
                kept.once(),
                kept.programme(),
                wish("Other “title” 😀", Set.of()),
                State.STUCK,
                last,
                new Given("wished", "given (2)", "hash", Set.of(new PersonKey("key-a")), true),
                new Work(3, 2, 4, now.plusSeconds(60), Trouble.NO_PERMISSION, Call.RESTRICT),
                9);
        book().update(other);
        assertThat(book().find(kept.id())).contains(other);
        assertThat(book().ofWiki(List.of(1L, last, 0L))).containsExactly(other);
    }

    @Test
    void ofOneNameThereIsOnePage() {
        ManagedPage page = page(State.WAITING, 0, now);
        book().insert(page);
        assertThatThrownBy(() -> book().insert(page)).isInstanceOf(Ledger.Collision.class);
    }

    @Test
    void severalAreFoundAtOnce() {
        ManagedPage one = book().insert(page(State.THERE, last, now));
        ManagedPage two = book().insert(page(State.THERE, last + 1, now));

        assertThat(book().named(List.of(two.once(), "none", one.once()))).containsExactly(one, two);
        assertThat(book().ofWiki(List.of(last + 1, last))).containsExactly(one, two);
        assertThat(book().named(List.of())).isEmpty();
        assertThat(book().ofWiki(List.of())).isEmpty();
    }

    @Test
    void aPageThatTheWikiHasNotIsNotFoundByNoId() {
        book().insert(page(State.WAITING, 0, now));
        assertThat(book().ofWiki(List.of(0L))).isEmpty();
    }

    @Test
    void onlyWhatWaitsIsDueAndTheOldestFirst() {
        int later = book().insert(page(State.WAITING, 0, now.plusSeconds(1))).id();
        int sooner = book().insert(page(State.WAITING, 0, now)).id();
        int there = book().insert(page(State.THERE, 0, now)).id();

        assertThat(book().due(now, 500)).contains(sooner).doesNotContain(later, there);
        assertThat(book().due(now.plusSeconds(1), 500)).containsSubsequence(sooner, later);
        assertThat(book().due(now.plusSeconds(1), 1)).hasSize(1);
    }

    @Test
    void newsAreReadOnceAndTheOldestFirst() {
        PersonKey actor = new PersonKey("key-a");
        book().note(new News(0, 7, true, actor, now, 2, now.plusSeconds(1)));
        book().note(new News(0, 8, false, null, now, 0, now));
        List<Integer> unread = book().unread(now.plusSeconds(1), 50);

        assertThat(unread).hasSize(2);
        assertThat(book().unread(now, 50)).containsExactly(unread.get(0));
        assertThat(book().take(unread.get(0))).contains(new News(unread.get(0), 8, false, null, now, 0, now));
        assertThat(book().take(unread.get(0))).isEmpty();
        assertThat(book().take(unread.get(1)))
                .contains(new News(unread.get(1), 7, true, actor, now, 2, now.plusSeconds(1)));
        assertThat(book().unread(now.plusSeconds(9), 50)).isEmpty();
    }

    private static ManagedPage page(State state, long pageId, Instant due) {
        return new ManagedPage(
                0,
                "contract:" + UUID.randomUUID(),
                "kind",
                wish("Title", Set.of(new PersonKey("key-a"), new PersonKey("key-b"))),
                state,
                pageId,
                new Given("", "", "", Set.of(), false),
                new Work(1, 0, 0, due, Trouble.NONE, Call.NONE),
                1);
    }

    private static Wish wish(String title, Set<PersonKey> people) {
        return new Wish(
                title,
                List.of("Contracts", "2026"),
                "contract:1",
                "<p>" + "ü".repeat(20_000) + "</p>",
                new PersonKey("key-a"),
                people);
    }
}
