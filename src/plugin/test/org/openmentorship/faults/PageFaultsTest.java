package org.openmentorship.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmentorship.page.Keeping;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.Wiki.Found;
import org.openmentorship.world.Tables;

/** A fault at every store call and every call of the wiki: each page comes to be there, once, as it was wanted. */
class PageFaultsTest {
    private static final int ROUNDS = 3;
    private final Tables tables = Tables.onH2();
    private final Faulty faulty = new Faulty();
    private final Keeping at = Keeping.over(faulty.over(tables.ao()));
    private int number;

    /** What is wanted while faults come. */
    enum Deed {
        MAKE,
        CHANGE,
        RENAME,
        NOTE,
        BRING_BACK,
        GUARD
    }

    @AfterEach
    void close() {
        at.close();
        tables.close();
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void everyPageComesToBeThereOnceAsItWasWanted(Deed deed) {
        at.wiki.fault = faulty::call;
        int calls = 0;
        for (boolean failed = true; failed; calls++) {
            number++;
            String name = begun(deed);
            long pagesBefore = at.wiki.pages.size();
            faulty.failAfter(calls);
            round(() -> wanted(deed, name));
            round(at.keeper::keep);
            failed = faulty.heal();
            wanted(deed, name);
            for (int i = 0; i < ROUNDS; i++) {
                at.clock.pass(Duration.ofHours(5));
                round(at.keeper::keep);
            }
            asWanted(deed, name, calls);
            boolean makes = deed == Deed.MAKE || deed == Deed.NOTE;
            assertThat(at.wiki.pages.size() - pagesBefore)
                    .as("pages made around a fault at call " + calls)
                    .isBetween(makes ? 1L : 0L, makes ? 3L : 0L);
        }
        assertThat(calls).as("calls that failed once").isGreaterThan(6);
    }

    /** What is there before: the page, in the trash or open to others. */
    private String begun(Deed deed) {
        String name = (deed == Deed.NOTE ? "note:" : "contract:") + number;
        if (deed != Deed.MAKE && deed != Deed.NOTE) {
            at.keeper.want(name, "kind", wish("We agree."));
            at.keeper.keep();
            ManagedPage page = at.keeper.status(name).orElseThrow();
            assertThat(page.state()).isEqualTo(State.THERE);
            if (deed == Deed.BRING_BACK) {
                at.wiki.trash(page.pageId(), true);
            }
            if (deed == Deed.GUARD) {
                at.wiki.seenBy(page.pageId(), List.of());
            }
            at.news.changed(page.pageId(), Keeping.MENTOR);
            at.news.read();
        }
        return name;
    }

    private void wanted(Deed deed, String name) {
        switch (deed) {
            case MAKE -> at.keeper.want(name, "kind", wish("We agree."));
            case CHANGE -> at.keeper.want(name, "kind", wish("We agree on less."));
            case RENAME -> at.keeper.want(name, "kind", titled("Another title " + number));
            case NOTE -> at.keeper.want(name, "kind", titled("Note " + number));
            case BRING_BACK -> at.keeper.again(name, Keeping.COORDINATOR);
            case GUARD -> at.keeper.restrict(name, Keeping.COORDINATOR);
        }
    }

    private void asWanted(Deed deed, String name, int calls) {
        ManagedPage page = at.keeper.status(name).orElseThrow();
        String fault = "after a fault at call " + calls;
        assertThat(page.state()).as(fault).isEqualTo(State.THERE);
        List<Found> found = titled(page.wish());
        assertThat(found).as(fault).hasSize(1);
        assertThat(found.get(0).pageId()).isEqualTo(page.pageId());
        if (deed == Deed.CHANGE) {
            assertThat(found.get(0).body()).as(fault).contains("We agree on less.");
        }
        if (deed == Deed.GUARD) {
            assertThat(found.get(0).audiences()).as(fault).isNotEmpty();
        }
        assertThat(made(name)).as("told " + fault).isPositive();
    }

    private long made(String name) {
        return at.events.stream()
                .filter(one ->
                        one instanceof Event.Made made && made.page().once().equals(name))
                .count();
    }

    private List<Found> titled(Wish wish) {
        return at.wiki.pages.values().stream()
                .filter(one -> one.title().startsWith(wish.title()) && !one.trashed())
                .toList();
    }

    private Wish wish(String terms) {
        return Keeping.contract("Project number " + number + ".", terms);
    }

    private Wish titled(String title) {
        Wish one = wish("We agree.");
        return new Wish(title, one.under(), one.parent(), one.body(), one.author(), one.people());
    }

    /** A round that a fault ends is what a node that is killed leaves. */
    private static void round(Runnable work) {
        try {
            work.run();
        } catch (Faulty.Fault ended) {
            assertThat(ended).hasMessage("fault");
        }
    }
}
