package org.openmentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.plan.Plan.Way;
import org.openmentorship.plan.Rounds.Round;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** Whoever asks while nobody is called keeps a draft, and is told when the next call opens. */
class CallsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final World world = World.inMemory().withKind();

    @Test
    @Tag("OLS-07")
    @Tag("OLS-20")
    void outsideACallNothingComesToTheBoardAndTheNextCallIsNamed() {
        calls(TODAY.plusDays(10), TODAY.plusDays(20));

        assertThat(refused(Why.CLOSED, "next-call", () -> submit(null)).values())
                .containsExactly("K-2", TODAY.plusDays(10));
        assertThat(world.requests.mine(MENTEE, "kind")).isEmpty();
        assertThat(world.draft(MENTEE).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void aDraftComesToTheBoardOnceTheCallIsOpenAndNotWhenItHasPassed() {
        calls(TODAY.plusDays(10), TODAY.plusDays(20));
        Request early = world.draft(MENTEE);
        Request late = world.draft(MENTEE);
        refused(Why.CLOSED, "next-call", () -> submit(early));

        world.clock.pass(Duration.ofDays(12));
        assertThat(submit(early).state()).isEqualTo(State.OPEN);
        world.clock.pass(Duration.ofDays(12));
        refused(Why.CLOSED, "no-call", () -> submit(late));
    }

    @Test
    void whatCameInTimeCanStillBeChangedButWhatWasTakenBackWaitsForTheNextCall() {
        Request changed = world.open(MENTEE);
        Request gone = world.open(MENTEE);
        calls(TODAY.minusDays(20), TODAY.minusDays(10));

        assertThat(submit(changed).draft().title()).isEqualTo("Clearer");
        Request back = world.requests.withdraw(MENTEE, gone.id(), gone.version());
        refused(Why.CLOSED, "no-call", () -> world.requests.returnToBoard(MENTEE, back.id(), back.version()));
    }

    @Test
    @Tag("KIND-31")
    void whoeverDidNotComeToAnAgreementGoesBackToTheBoardWithoutACall() {
        Request open = world.open(MENTEE);
        int offer = world.offers.offer(MENTOR, open.id(), "I could").id();
        Request met = world.offers.accept(MENTEE, offer, open.version());
        calls(TODAY.minusDays(20), TODAY.minusDays(10));

        assertThat(world.requests.returnToBoard(MENTEE, met.id(), met.version()).state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void whereOneGetsInByAnotherWayNotEvenADraftIsBegun() {
        world.programmes.update(
                Kind.planned(new Plan(null, null, null, null, null, null, List.of(Way.APPLICATION, Way.COHORT))));

        refused(Why.CLOSED, "other-way", () -> submit(null));
        refused(Why.CLOSED, "other-way", () -> world.draft(MENTEE));
    }

    private Request submit(Request draft) {
        Save save = draft == null
                ? World.form(Kind.DRAFT, true, true)
                : new Save(draft.id(), null, draft.version(), "kind", Kind.called("Clearer"), true, true);
        return world.requests.save(MENTEE, save).request();
    }

    private void calls(LocalDate opens, LocalDate last) {
        Round round = new Round(2, opens, last, last.plusDays(30), 8, null);
        Rounds rounds = new Rounds("K-", "", List.of(round));
        world.programmes.update(Kind.planned(Plan.NONE.in(rounds)));
    }
}
