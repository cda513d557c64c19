package org.openmentorship.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.page.Keeping.COORDINATOR;
import static org.openmentorship.page.Keeping.MENTEE;
import static org.openmentorship.page.Keeping.MENTOR;
import static org.openmentorship.page.Keeping.contract;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.Wiki.Audience;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.Tables;

/** A page that cannot be made is tried again later and later, then told to somebody, and nothing is half-done. */
class PageTroubleTest {
    private final Tables tables = Tables.onH2();
    private final Keeping at = Keeping.over(tables.ao());

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void withoutPermissionItIsTriedAgainLaterAndLaterAndThenStuck() {
        at.wiki.without.add(MENTEE);
        at.want(contract("R package", "We agree."));
        for (Duration wait : Errands.WAITS) {
            assertThat(at.keeper.keep()).isZero();
            assertThat(at.now().trouble()).isEqualTo(Trouble.NO_PERMISSION);
            assertThat(at.pages.due(at.clock.instant(), 9)).isEmpty();
            at.clock.pass(wait);
            assertThat(at.pages.due(at.clock.instant(), 9)).hasSize(1);
        }
        assertThat(at.events).isEmpty();
        at.keeper.keep();

        assertThat(at.now().state()).isEqualTo(State.STUCK);
        assertThat(at.events).containsExactly(new Event.Stuck(at.now()));
        at.clock.pass(Duration.ofDays(30));
        assertThat(at.keeper.keep()).isZero();
        assertThat(at.wiki.pages).hasSize(1);
    }

    @Test
    void aCoordinatorWhoTriesAgainMakesItInTheirOwnName() {
        stuck();
        at.keeper.again("contract:12", COORDINATOR);
        at.keeper.keep();

        assertThat(at.now().state()).isEqualTo(State.THERE);
        assertThat(at.now().trouble()).isEqualTo(Trouble.NONE);
        assertThat(at.wiki.page("R package").creator()).isEqualTo(COORDINATOR);
    }

    @Test
    void anotherWishIsTriedAtOnceWhateverBecameOfTheOneBefore() {
        stuck();
        at.wiki.without.clear();
        at.made(contract("R package", "We agree on less."));

        assertThat(at.now().state()).isEqualTo(State.THERE);
        assertThat(at.now().work().attempts()).isZero();
    }

    @Test
    void whileTheWikiIsReadOnlyNothingIsTriedNorCounted() {
        at.wiki.readOnly = true;
        at.want(contract("R package", "We agree."));
        assertThat(at.keeper.keep()).isZero();
        assertThat(at.now().work().attempts()).isZero();
        at.wiki.readOnly = false;

        assertThat(at.keeper.keep()).isEqualTo(1);
    }

    @Test
    void aProgrammeThatIsNotThereAndATitleOfSpacesAreTroubleToo() {
        at.keeper.want("contract:1", "nowhere", contract("R package", "We agree."));
        at.keeper.want("contract:2", "kind", contract(" ", "We agree."));
        at.keeper.keep();

        assertThat(at.keeper.status(List.of("contract:1", "contract:2")))
                .extracting(ManagedPage::trouble)
                .containsExactly(Trouble.NO_SPACE, Trouble.NOT_VALID);
    }

    @Test
    void whatLiesInTheTrashIsNotMadeAgainBehindSomebodysBack() {
        ManagedPage page = at.made(contract("R package", "We agree."));
        at.wiki.trash(page.pageId(), true);
        at.made(contract("R package", "We agree on less."));
        assertThat(at.now().state()).isEqualTo(State.TRASHED);
        assertThat(at.events).endsWith(new Event.Gone(at.now(), null));
        at.made(contract("R package", "We agree on nothing."));
        assertThat(at.now().state()).isEqualTo(State.TRASHED);
        assertThat(at.wiki.pages).hasSize(4);

        at.keeper.again("contract:12", COORDINATOR);
        at.keeper.keep();
        assertThat(at.now().state()).isEqualTo(State.THERE);
        assertThat(at.now().pageId()).isEqualTo(page.pageId());
        assertThat(at.wiki.page("R package").body()).contains("We agree on nothing.");
    }

    @Test
    void whatWasRemovedIsMadeAnewWhenSomebodyAsksForIt() {
        ManagedPage page = at.made(contract("R package", "We agree."));
        at.wiki.pages.remove(page.pageId());
        at.news.changed(page.pageId(), MENTOR);
        at.news.read();
        assertThat(at.now().state()).isEqualTo(State.REMOVED);

        at.keeper.again("contract:12", COORDINATOR);
        at.keeper.keep();
        assertThat(at.now().state()).isEqualTo(State.THERE);
        assertThat(at.now().pageId()).isNotEqualTo(page.pageId());
    }

    @Test
    void settingItRightLetsInOnlyItsPeople() {
        ManagedPage page = at.made(contract("R package", "We agree."));
        at.wiki.seenBy(page.pageId(), List.of());
        at.news.changed(page.pageId(), MENTOR);
        at.news.read();
        at.keeper.restrict("contract:12", COORDINATOR);
        at.keeper.keep();

        assertThat(at.wiki.page("R package").audiences())
                .containsExactly(new Audience(Set.of(MENTEE, MENTOR, COORDINATOR), false));
        assertThat(at.now().given().open()).isFalse();
        assertThat(at.events).endsWith(new Event.Made(at.now()), new Event.Guarded(at.now(), COORDINATOR));
    }

    @Test
    void aNoteWaitsForItsContractUntilThatIsStuck() {
        at.wiki.without.add(MENTEE);
        at.want(contract("R package", "We agree."));
        at.keeper.want("note:5", "kind", Keeping.note("First meeting"));
        at.keeper.keep();
        assertThat(at.keeper.status("note:5").orElseThrow().trouble()).isEqualTo(Trouble.PAGE_ABOVE);

        for (int i = 0; i < 9; i++) {
            at.clock.pass(Duration.ofHours(5));
            at.keeper.keep();
        }
        assertThat(at.now().state()).isEqualTo(State.STUCK);
        assertThat(at.wiki.path(at.wiki.page("First meeting").pageId())).isEqualTo("Home/Contracts/2026/First meeting");
    }

    @Test
    void askingForWhatIsWellOrUnknownDoesNoHarm() {
        ManagedPage page = at.made(contract("R package", "We agree."));

        assertThat(at.keeper.again("contract:12", COORDINATOR)).isEqualTo(page);
        assertThatThrownBy(() -> at.keeper.again("contract:99", COORDINATOR)).isInstanceOf(Refused.class);
    }

    @Test
    void aForeignPageWithOurMacroIsNotTakenForOurs() {
        at.wiki.byHand(
                "R package",
                MemoryWiki.HOME,
                Keeping.macro(12, "Trap"),
                org.openmentorship.world.Village.OUTSIDER.key());
        ManagedPage page = at.made(contract("R package", "We agree."));

        assertThat(at.wiki.pages.get(page.pageId()).title()).isEqualTo("R package (2)");
        assertThat(at.wiki.page("R package").body()).contains("Trap");
    }

    @Test
    void whatAnotherNodeIsTryingIsLeftToIt() {
        ManagedPage page = at.want(contract("R package", "We agree."));
        at.pages.update(page.tried(at.clock.instant().plusSeconds(60)));

        assertThat(at.keeper.keep()).isZero();
        at.clock.pass(Duration.ofSeconds(60));
        assertThat(at.keeper.keep()).isOne();
    }

    private void stuck() {
        at.wiki.without.add(MENTEE);
        Wish wish = contract("R package", "We agree.");
        at.want(wish);
        for (int i = 0; i < 9; i++) {
            at.keeper.keep();
            at.clock.pass(Duration.ofHours(5));
        }
        assertThat(at.now().state()).isEqualTo(State.STUCK);
    }
}
