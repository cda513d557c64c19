package org.openmentorship.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.page.Keeping.COORDINATOR;
import static org.openmentorship.page.Keeping.MENTEE;
import static org.openmentorship.page.Keeping.MENTOR;
import static org.openmentorship.page.Keeping.contract;
import static org.openmentorship.page.Keeping.note;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.Wiki.Audience;
import org.openmentorship.world.Tables;

/** What people do with a page in the wiki reaches the features, once, and by the state that it has led to. */
class PageNewsTest {
    private final Tables tables = Tables.onH2();
    private final Keeping at = Keeping.over(tables.ao());
    private long page;

    @BeforeEach
    void aContractIsThere() {
        page = at.made(contract("R package", "We agree.")).pageId();
        at.events.clear();
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void writingIsASignOfLifeForThePageAndForThoseAboveIt() {
        at.keeper.want("note:5", "kind", note("First meeting"));
        at.keeper.keep();
        at.events.clear();
        long note = at.wiki.page("First meeting").pageId();
        Instant then = at.clock.instant();
        at.news.written(List.of(note, page, MemoryWiki.HOME), MENTOR);
        at.clock.pass(Duration.ofMinutes(3));
        at.news.read();

        assertThat(at.events).hasSize(2).allSatisfy(event -> {
            assertThat(event).isInstanceOf(Event.Touched.class);
            assertThat(((Event.Touched) event).actor()).isEqualTo(MENTOR);
            assertThat(((Event.Touched) event).at()).isEqualTo(then);
        });
        assertThat(at.events).extracting(event -> event.page().once()).containsExactly("contract:12", "note:5");
        assertThat(at.news.read()).isZero();
    }

    @Test
    void pagesOfOthersAreNoNews() {
        at.news.written(List.of(MemoryWiki.HOME), MENTOR);
        at.news.changed(999, MENTOR);

        assertThat(at.news.read()).isZero();
        assertThat(at.events).isEmpty();
    }

    @Test
    void thePageGoesToTheTrashAndComesBack() {
        at.wiki.trash(page, true);
        told(COORDINATOR);
        assertThat(at.events).containsExactly(new Event.Gone(at.now(), COORDINATOR));
        assertThat(at.now().state()).isEqualTo(State.TRASHED);
        told(COORDINATOR);
        assertThat(at.events).hasSize(1);

        at.wiki.trash(page, false);
        told(MENTEE);
        assertThat(at.events).endsWith(new Event.Restored(at.now(), MENTEE));
        assertThat(at.now().state()).isEqualTo(State.THERE);
    }

    @Test
    void whatWasWantedWhileItLayInTheTrashIsMadeWhenItComesBack() {
        at.wiki.trash(page, true);
        told(MENTEE);
        at.want(contract("R package", "We agree on less."));
        at.wiki.trash(page, false);
        told(MENTEE);
        at.keeper.keep();

        assertThat(at.wiki.page("R package").body()).contains("We agree on less.");
        assertThat(at.now().state()).isEqualTo(State.THERE);
    }

    @Test
    void whoeverOpensItIsToldOnceUntilItIsGuardedAgain() {
        at.wiki.seenBy(page, List.of());
        told(MENTOR);
        told(MENTOR);
        assertThat(at.events).containsExactly(new Event.Opened(at.now(), MENTOR));

        at.wiki.seenBy(page, List.of(new Audience(Set.of(MENTEE), false)));
        told(MENTEE);
        assertThat(at.events).endsWith(new Event.Guarded(at.now(), MENTEE)).hasSize(2);
    }

    @Test
    void inTheTrashItIsOpenToNobody() {
        at.wiki.seenBy(page, List.of());
        told(MENTOR);
        at.wiki.trash(page, true);
        told(COORDINATOR);
        assertThat(at.events).endsWith(new Event.Gone(at.now(), COORDINATOR), new Event.Guarded(at.now(), COORDINATOR));

        at.wiki.trash(page, false);
        told(MENTEE);
        assertThat(at.events).endsWith(new Event.Opened(at.now(), MENTEE));
    }

    @Test
    void aGroupOrAGuestIsMoreThanItsPeopleUnlessAPageAboveKeepsThemOut() {
        at.wiki.seenBy(page, List.of(new Audience(Set.of(MENTEE), true)));
        told(MENTEE);
        assertThat(at.now().given().open()).isTrue();
        at.wiki.seenBy(page, List.of(new Audience(Set.of(COORDINATOR), false), new Audience(Set.of(MENTEE), true)));
        told(MENTEE);
        assertThat(at.now().given().open()).isFalse();
    }

    @Test
    void newsThatCannotBeToldAreToldLater() {
        at.wiki.trash(page, true);
        at.news.changed(page, MENTOR);
        at.wiki.fault = () -> {
            throw new IllegalStateException("down");
        };
        assertThat(at.news.read()).isZero();
        at.wiki.fault = () -> {};
        assertThat(at.news.read()).isZero();
        at.clock.pass(Duration.ofMinutes(1));

        assertThat(at.news.read()).isOne();
        assertThat(at.now().state()).isEqualTo(State.TRASHED);
    }

    private void told(org.openmentorship.shared.PersonKey actor) {
        at.news.changed(page, actor);
        at.news.read();
    }
}
