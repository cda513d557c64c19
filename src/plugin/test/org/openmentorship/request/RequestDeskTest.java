package org.openmentorship.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.request.RequestDesk.Saved;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** What mentees and coordinators do with requests. */
class RequestDeskTest {
    private final World world = World.inMemory().withKind();
    private final RequestDesk desk = world.requests;

    @Test
    @Tag("KIND-22")
    @Tag("KIND-32")
    void aRequestThatFitsComesToTheBoardAtOnce() {
        Saved saved = desk.save(MENTEE, World.form(Kind.DRAFT, true, false));

        assertThat(saved.misfits()).isEmpty();
        assertThat(saved.request().state()).isEqualTo(State.OPEN);
        assertThat(saved.request().openedAt()).isEqualTo(world.clock.instant());
        assertThat(world.events).hasOnlyElementsOfType(Request.Event.Submitted.class);
        assertThat(board(MENTOR)).containsExactly(saved.request());
    }

    @Test
    @Tag("KIND-10")
    void aRequestThatMayNotFitIsKeptAsADraftUntilItIsSubmittedAnyway() {
        Saved first = desk.save(MENTEE, World.form(Kind.weeks(12), true, false));
        assertThat(first.request().state()).isEqualTo(State.DRAFT);
        assertThat(first.misfits()).hasSize(1);
        assertThat(world.events).isEmpty();

        Saved second = desk.save(MENTEE, change(first.request(), Kind.weeks(12), true, true));
        assertThat(second.request().state()).isEqualTo(State.OPEN);
        assertThat(second.request().id()).isEqualTo(first.request().id());
    }

    @Test
    void aDraftIsSavedWithGapsAndSeenByItsOwnerOnly() {
        Draft gaps = new Draft("Something", Map.of(), List.of(), 0, Set.of());
        Request draft = desk.save(MENTEE, World.form(gaps, false, false)).request();

        assertThat(desk.see(MENTEE, draft.id())).isEqualTo(draft);
        for (Visitor other : List.of(OTHER_MENTEE, MENTOR, COORDINATOR, OUTSIDER, NOBODY)) {
            refused(Why.UNKNOWN, "unknown", () -> desk.see(other, draft.id()));
        }
        assertThat(desk.counts(world.guest(COORDINATOR))).containsEntry(State.DRAFT, 1);
        assertThat(desk.counts(world.guest(MENTOR))).doesNotContainKey(State.DRAFT);
        assertThat(desk.board(COORDINATOR, query(Set.of(State.DRAFT))).requests())
                .isEmpty();
    }

    @Test
    void gapsKeepARequestFromTheBoardAndNothingIsKept() {
        Draft gaps = new Draft("Something", Map.of(), List.of(), 0, Set.of());

        assertThat(refused(Why.INVALID, "summary", () -> desk.save(MENTEE, World.form(gaps, true, true)))
                        .problems())
                .extracting(Problems.Problem::field)
                .contains("answers.what", "weeks");
        assertThat(desk.mine(MENTEE, "kind")).isEmpty();
    }

    @Test
    void theSameFormSentTwiceIsOneRequest() {
        Save form = World.form(Kind.DRAFT, true, false);
        Saved first = desk.save(MENTEE, form);

        assertThat(desk.save(MENTEE, form)).isEqualTo(first);
        assertThat(desk.mine(MENTEE, "kind")).hasSize(1);
        assertThat(world.events).hasSize(1);
    }

    @Test
    void theSameFormSentAgainWithOtherWordsKeepsTheOtherWords() {
        Save form = World.form(Kind.DRAFT, false, false);
        Saved first = desk.save(MENTEE, form);
        Save again = new Save(null, form.submissionKey(), 0, "kind", Kind.called("Better words"), true, false);

        Request kept = desk.save(MENTEE, again).request();
        assertThat(kept.id()).isEqualTo(first.request().id());
        assertThat(kept.draft().title()).isEqualTo("Better words");
        assertThat(kept.state()).isEqualTo(State.OPEN);
    }

    @Test
    @Tag("WMF-18")
    void whomAMenteeWouldLikeIsToldToThatMentorAndTheCoordinatorsOnly() {
        Request asked =
                desk.save(MENTEE, World.form(wishing(MENTOR), true, false)).request();

        assertThat(world.now(asked).draft().wished()).isEqualTo(MENTOR.key());
        for (Visitor one : List.of(MENTEE, MENTOR, COORDINATOR)) {
            assertThat(world.guest(one).seesWish(asked)).as(one.key().value()).isTrue();
        }
        for (Visitor one : List.of(OTHER_MENTOR, OTHER_MENTEE)) {
            assertThat(world.guest(one).seesWish(asked)).as(one.key().value()).isFalse();
        }
        Request without =
                desk.save(MENTEE, change(asked, Kind.DRAFT, true, false)).request();
        assertThat(without.draft().wished()).isNull();
        assertThat(world.guest(MENTOR).seesWish(without)).isFalse();
    }

    @Test
    void aWishForSomebodyWhoIsNoMentorHereIsSaidBesideIt() {
        for (Visitor nobody : List.of(OTHER_MENTEE, OUTSIDER, MENTEE)) {
            assertThat(refused(
                                    Why.INVALID,
                                    "summary",
                                    () -> desk.save(MENTEE, World.form(wishing(nobody), false, false)))
                            .problems())
                    .extracting(Problems.Problem::field)
                    .containsExactly("wished");
        }
        assertThat(desk.mine(MENTEE, "kind")).isEmpty();
    }

    private static Draft wishing(Visitor mentor) {
        Draft draft = Kind.DRAFT;
        return new Draft(
                draft.title(), draft.answers(), draft.skills(), draft.weeks(), draft.checks(), 0, mentor.key());
    }

    @Test
    void anEditKeepsItOnTheBoardAndCountsAVersion() {
        Request open = world.open(MENTEE);
        Request edited = desk.save(MENTEE, change(open, Kind.called("Clearer"), true, false))
                .request();

        assertThat(edited.state()).isEqualTo(State.OPEN);
        assertThat(edited.version()).isEqualTo(open.version() + 1);
        assertThat(desk.save(MENTEE, change(edited, Kind.called("Clearer"), true, false))
                        .request())
                .isEqualTo(edited);
        refused(Why.INVALID, "summary", () -> desk.save(MENTEE, change(edited, Kind.called(""), false, false)));
    }

    @Test
    void anEditOfAnOlderVersionIsRefused() {
        Request open = world.open(MENTEE);
        desk.save(MENTEE, change(open, Kind.called("First"), true, false));

        refused(Why.STALE, "stale", () -> desk.save(MENTEE, change(open, Kind.called("Second"), true, false)));
        refused(Why.STALE, "stale", () -> desk.withdraw(MENTEE, open.id(), open.version()));
    }

    @Test
    void anotherPersonsRequestCannotBeChanged() {
        Request open = world.open(MENTEE);

        for (Visitor other : List.of(OTHER_MENTEE, MENTOR, COORDINATOR)) {
            refused(Why.NOT_ALLOWED, "not-yours", () -> desk.save(other, change(open, Kind.DRAFT, true, true)));
            refused(Why.NOT_ALLOWED, "not-yours", () -> desk.withdraw(other, open.id(), open.version()));
        }
        refused(Why.UNKNOWN, "unknown", () -> desk.save(OUTSIDER, change(open, Kind.DRAFT, true, true)));
        refused(Why.UNKNOWN, "unknown", () -> desk.withdraw(OUTSIDER, open.id(), open.version()));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.save(NOBODY, change(open, Kind.DRAFT, true, true)));
    }

    @Test
    void aClosedProgrammeTakesNothingNew() {
        Request draft = world.draft(MENTEE);
        Request open = world.open(MENTEE);
        world.programmes.update(Kind.in(Programme.State.CLOSED));

        refused(Why.CLOSED, "closed", () -> desk.save(MENTEE, World.form(Kind.DRAFT, true, false)));
        refused(Why.CLOSED, "closed", () -> desk.save(MENTEE, change(draft, Kind.DRAFT, true, true)));
        assertThat(desk.save(MENTEE, change(draft, Kind.called("Later"), false, false))
                        .request()
                        .state())
                .isEqualTo(State.DRAFT);
        Request gone = desk.withdraw(MENTEE, open.id(), open.version());
        refused(Why.CLOSED, "closed", () -> desk.returnToBoard(MENTEE, gone.id(), gone.version()));
    }

    @Test
    void anArchivedProgrammeIsOnlyRead() {
        Request open = world.open(MENTEE);
        world.programmes.update(Kind.in(Programme.State.ARCHIVED));

        refused(Why.CLOSED, "archived", () -> desk.withdraw(MENTEE, open.id(), open.version()));
        refused(Why.CLOSED, "archived", () -> world.offers.offer(MENTOR, open.id(), ""));
        assertThat(desk.see(MENTOR, open.id())).isEqualTo(open);
    }

    private List<Request> board(Visitor visitor) {
        return desk.board(visitor, query(Set.of())).requests();
    }

    private static BoardQuery query(Set<State> states) {
        return new BoardQuery("kind", states, "", "", null, null, "", 0);
    }

    private static Save change(Request request, Draft draft, boolean submit, boolean anyway) {
        return new Save(request.id(), null, request.version(), "kind", draft, submit, anyway);
    }
}
