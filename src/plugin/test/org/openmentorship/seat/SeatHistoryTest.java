package org.openmentorship.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.plan.Right;
import org.openmentorship.plan.Sights;
import org.openmentorship.plan.Sights.Sight;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Seats;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.shared.Refused.Why;

/** Whoever changes the seats of a programme, in the settings too: who was there, and until when, is written down. */
@Tag("OLS-76")
class SeatHistoryTest {
    private final Seating seating = Seating.inMemory();

    @Test
    void thoseWhoWereNamedWithTheProgrammeAreThere() {
        assertThat(seating.history())
                .extracting(one -> one.role() + " " + one.person() + " " + one.read())
                .containsExactly("COORDINATOR key-coordinator 0", "MENTOR key-other-mentor 0", "MENTOR key-mentor 0");
    }

    @Test
    void theSettingsGiveSeatsAndTakeThemAndBothAreKept() {
        Seats before = seating.programme().seats();
        seating.world.clock.pass(Duration.ofDays(7));
        change(before.without(Right.MENTOR, OTHER_MENTOR.key()).with(Right.CONTACT, MENTOR.key()));

        assertThat(seating.history())
                .extracting(one -> one.role() + " " + one.person() + " " + one.state())
                .containsExactly(
                        "CONTACT key-mentor TAKEN",
                        "COORDINATOR key-coordinator TAKEN",
                        "MENTOR key-other-mentor LEFT",
                        "MENTOR key-mentor TAKEN");
        assertThat(seating.history().get(2).until()).isEqualTo(seating.world.clock.instant());
    }

    @Test
    void whoeverIsNamedWhileTheInvitationWaitsHasTheSeatOnce() {
        Seat invited = seating.invited(MENTEE, "MENTOR");
        change(seating.programme().seats().with(Right.MENTOR, MENTEE.key()));

        assertThat(seating.now(invited).state()).isEqualTo(State.TAKEN);
        assertThat(seating.now(invited).read()).as("nothing was agreed to").isZero();
        assertThat(seating.book.of(MENTEE.key(), 9)).hasSize(1);
        assertThat(seating.world.ledger.of("seat:" + invited.id())).hasSize(2);
    }

    @Test
    @Tag("OSK-18")
    void theSettingsLeaveNoProgrammeWithoutACoordinator() {
        Seats nobody = seating.programme().seats().without(Right.COORDINATOR, COORDINATOR.key());
        refused(Why.INVALID, "summary", () -> change(nobody));
    }

    @Test
    void mentorsAreListedForCoordinatorsAndNotForEverybody() {
        Seat expert = seating.desk.signUp(MENTEE, "kind", "expert", 1);
        Looks.Wanted now = new Looks.Wanted(Looks.Tab.NOW, "", 0, 0);
        assertThat(seating.looks.look(COORDINATOR, "kind", now).seats()).hasSize(4);
        assertThat(seating.looks.look(MENTEE, "kind", now).seats())
                .extracting(Seat::role)
                .containsExactly("COORDINATOR", "expert");
        assertThat(seating.looks
                        .look(MENTEE, "kind", new Looks.Wanted(Looks.Tab.NOW, "MENTOR", 0, 0))
                        .seats())
                .isEmpty();
        assertThat(seating.looks
                        .look(MENTEE, "kind", new Looks.Wanted(Looks.Tab.NOW, "expert", 0, 0))
                        .seats())
                .containsExactly(expert);
        assertThat(pages(3)).isEqualTo(List.of(3, 1));
    }

    @Test
    @Tag("WMF-18")
    void whoHasWhichRoleIsToldToThoseWhomTheProgrammeTells() {
        seating.desk.signUp(MENTEE, "kind", "expert", 1);
        Programme before = seating.programme();
        seating.world.programmes.update(seen(before, Sights.all(Sight.PARTIES)));
        Looks.Wanted now = new Looks.Wanted(Looks.Tab.NOW, "", 0, 0);

        Looks.Look untold = seating.looks.look(MENTEE, "kind", now);
        assertThat(untold.told()).isFalse();
        assertThat(untold.seats()).isEmpty();
        assertThat(untold.mine()).extracting(Seat::role).containsExactly("expert");
        assertThat(seating.looks.look(COORDINATOR, "kind", now).seats()).hasSize(4);
    }

    private static Programme seen(Programme before, Sights sights) {
        return new Programme(
                before.key(),
                before.version(),
                before.state(),
                before.spaceKey(),
                before.profile(),
                before.guidance(),
                before.form(),
                before.seats(),
                before.places(),
                before.running(),
                before.plan().seen(sights));
    }

    private List<Integer> pages(int limit) {
        Looks.Look first = seating.looks.look(COORDINATOR, "kind", new Looks.Wanted(Looks.Tab.NOW, "", 0, limit));
        Looks.Look second =
                seating.looks.look(COORDINATOR, "kind", new Looks.Wanted(Looks.Tab.NOW, "", first.next(), limit));
        assertThat(second.next()).isZero();
        return List.of(first.seats().size(), second.seats().size());
    }

    private void change(Seats seats) {
        Programme before = seating.programme();
        seating.world.programmeDesk.change(
                COORDINATOR,
                new Programme(
                        before.key(),
                        before.version(),
                        before.state(),
                        before.spaceKey(),
                        before.profile(),
                        before.guidance(),
                        before.form(),
                        seats,
                        before.places(),
                        before.running(),
                        before.plan()));
    }
}
