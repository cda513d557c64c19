package org.openmentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** Pauses, and another end: what people plan anew on the way. */
class PlansTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final RelationshipDesk desk = pairs.desk;

    @Test
    void anyMemberTakesABreakAndAnyMemberEndsIt() {
        Relationship running = pairs.running();
        Relationship resting = desk.takeBreak(MENTEE, running.id(), running.turn(), NEW_YEAR);
        assertThat(resting.state()).isEqualTo(State.ON_BREAK);
        assertThat(resting.breakUntil()).isEqualTo(NEW_YEAR);

        Relationship again = desk.resume(MENTOR, running.id(), resting.turn());
        assertThat(again.state()).isEqualTo(State.ACTIVE);
        assertThat(again.breakUntil()).isNull();
        assertThat(again.startedAt()).isEqualTo(running.startedAt());
        assertThat(world.pairEvents)
                .endsWith(new Event.BreakBegun(resting, MENTEE.key()), new Event.BreakEnded(again, MENTOR.key()));
    }

    @Test
    void aBreakEndsInTheFutureAndOnlyWhatRunsIsInterrupted() {
        Relationship running = pairs.running();
        int id = running.id();
        for (LocalDate day : new LocalDate[] {LocalDate.of(2026, 11, 21), LocalDate.of(2030, 1, 1)}) {
            refused(Why.INVALID, "summary", () -> desk.takeBreak(MENTEE, id, running.turn(), day));
        }
        refused(Why.CLOSED, "state.ACTIVE", () -> desk.resume(MENTEE, id, running.turn()));
        refused(Why.NOT_ALLOWED, "not-yours", () -> desk.takeBreak(COORDINATOR, id, running.turn(), null));
        refused(Why.UNKNOWN, "unknown", () -> desk.takeBreak(OUTSIDER, id, running.turn(), null));
        Relationship resting = desk.takeBreak(MENTEE, id, running.turn(), null);
        refused(Why.CLOSED, "state.ON_BREAK", () -> desk.takeBreak(MENTOR, id, resting.turn(), null));
        refused(Why.STALE, "stale", () -> desk.resume(MENTOR, id, running.turn()));
    }

    @Test
    @Tag("KIND-03")
    void anotherEndHoldsWhenAllOthersHaveAgreed() {
        Relationship team = pairs.team();
        Relationship wished = desk.proposeEnd(MENTEE, team.id(), team.turn(), LATER);
        assertThat(wished.plan()).isEqualTo(team.plan());
        Relationship two = desk.answerEnd(MENTOR, team.id(), wished.turn(), true);
        Relationship three = desk.answerEnd(OTHER_MENTEE, team.id(), two.turn(), true);
        assertThat(three.plan().end()).isNotEqualTo(LATER);
        Relationship all = desk.answerEnd(OTHER_MENTOR, team.id(), three.turn(), true);

        assertThat(all.plan().end()).isEqualTo(LATER);
        assertThat(all.extension()).isNull();
        assertThat(world.pairEvents)
                .endsWith(
                        new Event.ExtensionProposed(wished, MENTEE.key()), new Event.Extended(all, OTHER_MENTOR.key()));
    }

    @Test
    void oneWhoDeclinesKeepsTheEnd() {
        Relationship running = pairs.running();
        Relationship wished = desk.proposeEnd(MENTOR, running.id(), running.turn(), LATER);
        Relationship kept = desk.answerEnd(MENTEE, running.id(), wished.turn(), false);

        assertThat(kept.plan()).isEqualTo(running.plan());
        assertThat(kept.extension()).isNull();
        assertThat(world.pairEvents).endsWith(new Event.ExtensionDeclined(kept, MENTEE.key(), LATER));
        refused(Why.CLOSED, "no-other-end", () -> desk.answerEnd(MENTEE, running.id(), kept.turn(), true));
    }

    @Test
    void whoeverProposesTheSameEndAgreesToIt() {
        Relationship running = pairs.running();
        Relationship wished = desk.proposeEnd(MENTEE, running.id(), running.turn(), LATER);
        assertThat(desk.proposeEnd(MENTEE, running.id(), wished.turn(), LATER)).isEqualTo(wished);
        Relationship both = desk.proposeEnd(MENTOR, running.id(), wished.turn(), LATER);

        assertThat(both.plan().end()).isEqualTo(LATER);
    }

    @Test
    void nobodyAgreesToAnEndThatHasBeenReplacedMeanwhile() {
        Relationship running = pairs.running();
        Relationship first = desk.proposeEnd(MENTEE, running.id(), running.turn(), LATER);
        Relationship other = desk.proposeEnd(MENTEE, running.id(), first.turn(), NEW_YEAR);

        refused(Why.STALE, "stale", () -> desk.answerEnd(MENTOR, running.id(), first.turn(), true));
        assertThat(desk.answerEnd(MENTOR, running.id(), other.turn(), true)
                        .plan()
                        .end())
                .isEqualTo(NEW_YEAR);
    }

    @Test
    void anEndIsAnotherDayInTheFuture() {
        Relationship running = pairs.running();
        for (LocalDate end : new LocalDate[] {null, running.plan().end(), LocalDate.of(2026, 11, 21)}) {
            refused(Why.INVALID, "summary", () -> desk.proposeEnd(MENTEE, running.id(), running.turn(), end));
        }
        assertThat(pairs.now(running)).isEqualTo(running);
    }

    @Test
    void whoeverLeavesIsNoLongerWaitedForInIt() {
        Relationship team = pairs.team();
        Relationship wished = desk.proposeEnd(MENTEE, team.id(), team.turn(), LATER);
        Relationship two = desk.answerEnd(MENTOR, team.id(), wished.turn(), true);
        desk.answerEnd(OTHER_MENTEE, team.id(), two.turn(), true);
        Relationship after = desk.withdraw(OTHER_MENTOR, team.id(), "", false).relationship();

        assertThat(after.plan().end()).isEqualTo(LATER);
        assertThat(world.pairEvents)
                .endsWith(
                        new Event.MemberLeft(after, OTHER_MENTOR.key()), new Event.Extended(after, OTHER_MENTOR.key()));
    }
}
