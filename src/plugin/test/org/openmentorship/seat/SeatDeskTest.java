package org.openmentorship.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.programme.Programme;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;

/** Roles are taken freely: asked for or asked to, agreed to in the words of the day, and left at any time. */
@Tag("OLS-11")
class SeatDeskTest {
    private final Seating seating = Seating.inMemory();
    private final SeatDesk desk = seating.desk;

    @Test
    @Tag("REPS-13")
    void whoeverIsInvitedAndSaysYesHasTheSeatAndTheDateAndTheVersionAreKept() {
        Seat invited = seating.invited(MENTEE, "MENTOR");
        assertThat(seating.programme().seats().mentors()).doesNotContain(MENTEE.key());
        seating.world.clock.pass(Duration.ofDays(1));

        Seat taken = desk.answer(MENTEE, invited.id(), invited.turn(), true, 1);

        assertThat(taken.state()).isEqualTo(State.TAKEN);
        assertThat(taken.read()).isEqualTo(1);
        assertThat(taken.since()).isEqualTo(taken.readAt()).isEqualTo(seating.world.clock.instant());
        assertThat(seating.programme().seats().mentors()).contains(MENTEE.key());
        assertThat(seating.world.ledger.of("seat:" + taken.id()))
                .extracting(one -> one.action() + " " + one.detail())
                .containsExactly("invited 0", "taken 1");
        assertThat(seating.book.of(MENTEE.key(), 9)).containsExactly(taken);
    }

    @Test
    void whoeverSaysNoHasNothingAndCanBeAskedAgain() {
        Seat invited = seating.invited(MENTEE, "MENTOR");
        Seat declined = desk.answer(MENTEE, invited.id(), invited.turn(), false, 0);

        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThat(seating.programme().seats().mentors()).doesNotContain(MENTEE.key());
        assertThat(seating.invited(MENTEE, "MENTOR").state()).isEqualTo(State.INVITED);
    }

    @Test
    void nobodyIsAskedTwiceAndNobodyWhoDoesNotSeeTheSpace() {
        seating.invited(MENTEE, "MENTOR");
        assertThat(said(() -> seating.invited(MENTEE, "MENTOR"))).isEqualTo("person mentorship.seat.problem.there");
        assertThat(said(() -> seating.invited(OUTSIDER, "MENTOR"))).isEqualTo("person mentorship.seat.problem.outside");
        assertThat(said(() -> seating.invited(OTHER_MENTEE, "pope")))
                .isEqualTo("role mentorship.shared.problem.unknown-choice");
        assertThat(said(() -> desk.invite(COORDINATOR, "kind", "MENTOR", null, "")))
                .isEqualTo("person mentorship.shared.problem.required");
    }

    private static String said(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        Problem problem = refused(Why.INVALID, "summary", work).problems().get(0);
        return problem.field() + " " + problem.key();
    }

    @Test
    void onlyCoordinatorsInviteAndOnlyWhoeverIsAskedAnswers() {
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.invite(MENTOR, "kind", "MENTOR", MENTEE.key(), ""));
        Seat invited = seating.invited(MENTEE, "MENTOR");
        refused(Why.NOT_ALLOWED, "not-yours", () -> desk.answer(COORDINATOR, invited.id(), 1, true, 1));
        refused(Why.UNKNOWN, "unknown", () -> desk.answer(OTHER_MENTEE, invited.id(), 1, true, 1));
        refused(Why.STALE, "stale", () -> desk.answer(MENTEE, invited.id(), 2, true, 1));
        refused(Why.UNKNOWN, "programme", () -> desk.signUp(OUTSIDER, "kind", "expert", 1));
    }

    @Test
    @Tag("REPS-10")
    void whatIsAgreedToIsWhatStandsThereNow() {
        Seat invited = seating.invited(MENTEE, "MENTOR");
        seating.roles(Seating.saying(Seating.MENTORS, "Something else."));

        refused(Why.STALE, "changed", () -> desk.answer(MENTEE, invited.id(), 1, true, 1));
        assertThat(desk.answer(MENTEE, invited.id(), 1, true, 2).read()).isEqualTo(2);
    }

    @Test
    void whoeverSignsUpWhereThatIsEnoughHasTheSeatAtOnce() {
        Seat seat = desk.signUp(MENTEE, "kind", "expert", 1);

        assertThat(seat.state()).isEqualTo(State.TAKEN);
        refused(Why.CLOSED, "there-yourself", () -> desk.signUp(MENTEE, "kind", "expert", 1));
        refused(Why.STALE, "changed", () -> desk.signUp(OTHER_MENTEE, "kind", "expert", 2));
        refused(Why.CLOSED, "not-open", () -> desk.signUp(MENTEE, "kind", "MENTOR", 1));
        refused(Why.CLOSED, "not-open", () -> desk.signUp(MENTEE, "kind", "COORDINATOR", 0));
    }

    @Test
    @Tag("OLS-54")
    void whereACoordinatorHasToAgreeOneDoes() {
        Seat wish = desk.signUp(MENTEE, "kind", "facilitator", 1);
        assertThat(wish.state()).isEqualTo(State.WISHED);
        refused(Why.NOT_ALLOWED, "not-yours", () -> desk.answer(MENTEE, wish.id(), 1, true, 1));

        Seat taken = desk.answer(COORDINATOR, wish.id(), 1, true, 0);
        assertThat(taken.state()).isEqualTo(State.TAKEN);
        assertThat(taken.read()).as("what was read with the wish").isEqualTo(1);
        refused(Why.CLOSED, "answered", () -> desk.answer(COORDINATOR, wish.id(), 2, false, 0));
    }

    @Test
    void aWishIsTakenBackByWhoeverHasIt() {
        Seat wish = desk.signUp(MENTEE, "kind", "facilitator", 1);
        assertThat(desk.end(MENTEE, wish.id(), 1).state()).isEqualTo(State.DROPPED);
        refused(Why.CLOSED, "answered", () -> desk.end(MENTEE, wish.id(), 2));
    }

    @Test
    @Tag("OLS-76")
    void whoeverLeavesCanComeBackAndTheHistoryShowsBoth() {
        Seat first = seating.taken(MENTEE, "MENTOR");
        seating.world.clock.pass(Duration.ofDays(30));
        Seat left = desk.end(MENTEE, first.id(), first.turn());
        assertThat(left.state()).isEqualTo(State.LEFT);
        assertThat(left.until()).isEqualTo(seating.world.clock.instant());
        assertThat(seating.programme().seats().mentors()).doesNotContain(MENTEE.key());

        Seat again = seating.taken(MENTEE, "MENTOR");
        assertThat(seating.history())
                .filteredOn(one -> one.person().equals(MENTEE.key()))
                .containsExactly(again, left);
    }

    @Test
    @Tag("OSK-18")
    void theLastCoordinatorHandsOverBeforeLeaving() {
        Seat mine = seating.book.live("kind", "COORDINATOR", COORDINATOR.key()).orElseThrow();
        refused(Why.CLOSED, "last", () -> desk.end(COORDINATOR, mine.id(), mine.turn()));

        Seat next = seating.taken(MENTOR, "COORDINATOR");
        assertThat(next.state()).isEqualTo(State.TAKEN);
        desk.end(COORDINATOR, mine.id(), mine.turn());

        assertThat(seating.programme().seats().coordinators()).containsExactly(MENTOR.key());
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> seating.invited(MENTEE, "MENTOR"));
        refused(Why.CLOSED, "last", () -> desk.end(MENTOR, next.id(), next.turn()));
    }

    @Test
    void anArchivedProgrammeTakesNobody() {
        int version = seating.programme().version();
        seating.world.programmeDesk.setState(COORDINATOR, "kind", version, Programme.State.ARCHIVED);
        refused(Why.CLOSED, "archived", () -> seating.invited(MENTEE, "MENTOR"));
        refused(Why.CLOSED, "archived", () -> desk.signUp(MENTEE, "kind", "expert", 1));
    }
}
