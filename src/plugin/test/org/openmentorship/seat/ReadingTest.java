package org.openmentorship.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.seat.Looks.Waiting;
import org.openmentorship.seat.Looks.What;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Village;

/** Mentors know what their role is, again when its text changes, and somebody new is shown the ropes. */
@Tag("REPS-10")
class ReadingTest {
    private final Seating seating = Seating.inMemory();

    private List<What> waiting(Visitor who) {
        return seating.looks.waiting(who, List.of(seating.programme())).stream()
                .map(Waiting::what)
                .toList();
    }

    @Test
    @Tag("REPS-04")
    void aMentorOfLongStandingIsAskedToReadTheRoleAndThenLeftInPeace() {
        assertThat(waiting(MENTOR)).containsExactly(What.READ);
        seating.desk.read(MENTOR, "kind", "MENTOR", 1);
        assertThat(waiting(MENTOR)).isEmpty();

        seating.roles(Seating.saying(Seating.MENTORS, "Advice, and encouragement."));
        assertThat(waiting(MENTOR)).containsExactly(What.READ);
        refused(Why.STALE, "changed", () -> seating.desk.read(MENTOR, "kind", "MENTOR", 1));
        Seat seat = seating.desk.read(MENTOR, "kind", "MENTOR", 2);
        assertThat(seat.read()).isEqualTo(2);
        assertThat(seating.desk.read(MENTOR, "kind", "MENTOR", 2))
                .as("twice is once")
                .isEqualTo(seat);
        assertThat(seating.world.ledger.of("seat:" + seat.id()))
                .as("what was agreed to is never forgotten")
                .extracting(one -> one.action() + one.detail())
                .containsExactly("read1", "read2");
    }

    @Test
    void aMentorOfTheGroupConfirmsToo() {
        Visitor grouped = seating.world.village.welcome(Village.inGroup("grouped", "mentors"));
        assertThat(waiting(grouped)).containsExactly(What.READ);
        Seat seat = seating.desk.read(grouped, "kind", "MENTOR", 1);

        assertThat(seat.grouped()).isTrue();
        assertThat(waiting(grouped)).isEmpty();
        assertThat(seating.programme().seats().mentors())
                .as("the right stays the group’s")
                .doesNotContain(grouped.key());
        seating.roles(Seating.MENTORS);
        assertThat(seating.now(seat).state())
                .as("still there when the programme changes")
                .isEqualTo(Seat.State.TAKEN);
    }

    @Test
    void whoeverHasNoSuchSeatHasNothingToConfirm() {
        refused(Why.UNKNOWN, "unknown", () -> seating.desk.read(MENTEE, "kind", "MENTOR", 1));
        seating.invited(MENTEE, "MENTOR");
        refused(Why.UNKNOWN, "unknown", () -> seating.desk.read(MENTEE, "kind", "MENTOR", 1));
        assertThat(waiting(MENTEE)).containsExactly(What.INVITED);
    }

    @Test
    @Tag("REPS-13")
    @Tag("REPS-26")
    @Tag("OLS-46")
    void somebodyNewIsShownTheRopesUntilEveryStepIsDone() {
        Seat taken = seating.taken(MENTEE, "MENTOR");
        assertThat(taken.onboarding().stage()).isEqualTo(Stage.OPEN);
        assertThat(taken.onboarding().with()).as("nobody is a contact yet").isEqualTo(COORDINATOR.key());
        assertThat(seating.events).anyMatch(one -> one instanceof Seat.Event.Begun);
        assertThat(waiting(MENTEE)).containsExactly(What.STEPS);
        assertThat(onboarding()).containsExactly(taken);

        Seat trained = seating.ropes.step(MENTEE, taken.id(), taken.turn(), "training", true);
        Seat done = seating.ropes.step(COORDINATOR, taken.id(), trained.turn(), "talk", true);
        assertThat(done.onboarding().stage()).isEqualTo(Stage.DONE);
        assertThat(waiting(MENTEE)).isEmpty();
        assertThat(onboarding()).isEmpty();

        Seat after = seating.ropes.step(MENTEE, taken.id(), done.turn(), "talk", false);
        assertThat(onboarding()).as("not yet after all").containsExactly(after);
    }

    private List<Seat> onboarding() {
        return seating.looks
                .look(COORDINATOR, "kind", new Looks.Wanted(Looks.Tab.ONBOARDING, "", 0, 0))
                .seats();
    }

    @Test
    @Tag("REPS-26")
    void thePointOfContactLooksAfterThoseWhoAreNewAndMayHandThatOn() {
        seating.taken(MENTOR, "CONTACT");
        Seat taken = seating.taken(MENTEE, "MENTOR");
        assertThat(taken.onboarding().with()).isEqualTo(MENTOR.key());
        assertThat(seating.ropes
                        .step(MENTOR, taken.id(), taken.turn(), "training", true)
                        .onboarding()
                        .done())
                .containsExactly("training");

        int turn = seating.now(taken).turn();
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> seating.ropes.guide(MENTOR, taken.id(), turn, MENTOR.key()));
        refused(Why.INVALID, "summary", () -> seating.ropes.guide(COORDINATOR, taken.id(), turn, MENTEE.key()));
        assertThat(seating.ropes
                        .guide(COORDINATOR, taken.id(), turn, COORDINATOR.key())
                        .onboarding()
                        .with())
                .isEqualTo(COORDINATOR.key());
        refused(
                Why.NOT_ALLOWED,
                "not-coordinator",
                () -> seating.looks.look(MENTEE, "kind", new Looks.Wanted(Looks.Tab.ONBOARDING, "", 0, 0)));
    }

    @Test
    void stepsThatTheRoleDoesNotHaveAreNamed() {
        Seat taken = seating.taken(MENTEE, "MENTOR");
        refused(Why.INVALID, "summary", () -> seating.ropes.step(MENTEE, taken.id(), taken.turn(), "dance", true));
        Seat facilitator = seating.taken(MENTEE, "facilitator");
        refused(
                Why.CLOSED,
                "no-steps",
                () -> seating.ropes.step(MENTEE, facilitator.id(), facilitator.turn(), "talk", true));
    }
}
