package org.openmentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.relationship.Relationship.Plan;
import org.openmentorship.relationship.Silence.Waiting;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** Silence is a state that both see: waiting for whom, since when. */
class SilenceTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final Way way = new Way(world);
    private final Instant begin = world.clock.instant();

    @Test
    @Tag("KIND-26")
    void anOutlineWaitsForWhoeverHasNotWrittenLast() {
        Contract outline = way.introduced();
        pass(3);
        waits(pairs.of(outline), begin, 3, MENTEE, MENTOR);

        way.outlined(outline, MENTEE);
        pass(2);
        waits(pairs.of(outline), begin, 5, MENTOR);

        way.outlined(outline, MENTOR);
        waits(pairs.of(outline), world.clock.instant(), 0, MENTEE);
    }

    @Test
    @Tag("KIND-27")
    void termsWaitForThoseWhoHaveNotSigned() {
        pass(4);
        Contract proposed = way.proposed();
        Instant then = world.clock.instant();
        waits(pairs.of(proposed), then, 0, MENTEE, MENTOR);

        way.sign(proposed, MENTOR);
        pass(6);
        waits(pairs.of(proposed), then, 6, MENTEE);

        world.contracts.reopen(MENTEE, proposed.id(), 1, "");
        waits(pairs.of(proposed), world.clock.instant(), 0, MENTOR);
    }

    @Test
    void whatRunsWaitsForTheSideThatHasBeenSilentForLonger() {
        Relationship running = pairs.running();
        pass(2);
        waits(running, begin, 2, MENTEE, MENTOR);

        pairs.book.touch(running.id(), MENTEE.key(), world.clock.instant());
        pass(1);
        waits(running, begin, 3, MENTOR);

        pairs.journal.gains(MENTOR, running.id(), "More time", "", "");
        Instant mentees = begin.plus(Duration.ofDays(2));
        waits(running, mentees, 1, MENTEE);
    }

    @Test
    void oneOfASideSpeaksForTheSide() {
        Relationship team = pairs.team();
        pass(2);
        pairs.book.touch(team.id(), OTHER_MENTOR.key(), world.clock.instant());

        assertThat(Silence.of(pairs.now(team), world.clock.instant()).forWhom())
                .doesNotContain(MENTOR.key(), OTHER_MENTOR.key())
                .hasSize(2);
    }

    @Test
    void nobodyIsWaitedForOnABreakNorBeforeTheStartNorAfterTheEnd() {
        Relationship later = pairs.from(LocalDate.of(2026, 12, 1));
        pass(5);
        nobody(later);
        pass(5);
        pairs.watch.run();
        waits(later, world.clock.instant(), 0, MENTEE, MENTOR);

        pairs.desk.takeBreak(MENTEE, later.id(), pairs.now(later).turn(), null);
        pass(60);
        nobody(later);
        pairs.desk.resume(MENTOR, later.id(), pairs.now(later).turn());
        waits(later, world.clock.instant(), 0, MENTEE, MENTOR);

        pairs.desk.withdraw(MENTOR, later.id(), "", false);
        nobody(later);
    }

    @Test
    @Tag("REPS-12")
    void untilTheNextMeetingNobodyIsWaitedForAndThenSinceIt() {
        Relationship running = pairs.running();
        pass(1);
        Instant meeting = begin.plus(Duration.ofDays(12));
        pairs.journal.meet(MENTEE, running.id(), running.turn(), meeting);
        pass(10);
        nobody(running);
        pass(3);
        waits(running, meeting, 2, MENTOR);
    }

    @Test
    void whoMeetMoreSeldomAreRemindedLater() {
        Relationship running = pairs.running();
        assertThat(Silence.limits(running, List.of(21, 7, 14))).containsExactly(7, 14, 21);

        Plan plan = running.plan();
        Relationship seldom = running.turn(next -> next.plan = new Plan(plan.start(), plan.end(), 1, 4));
        assertThat(Silence.limits(seldom, List.of(7, 14, 21))).containsExactly(28, 35, 42);
        Relationship asNeeded = running.turn(next -> next.plan = new Plan(plan.start(), plan.end(), 1, 0));
        assertThat(Silence.limits(asNeeded, List.of(7, 14, 21))).containsExactly(7, 14, 21);
    }

    private void pass(int days) {
        world.clock.pass(Duration.ofDays(days));
    }

    private void waits(Relationship one, Instant since, int days, Visitor... forWhom) {
        Waiting waiting = Silence.of(pairs.now(one), world.clock.instant());
        assertThat(waiting.forWhom())
                .containsExactlyInAnyOrder(
                        List.of(forWhom).stream().map(Visitor::key).toArray(PersonKey[]::new));
        assertThat(waiting.since()).isEqualTo(since);
        assertThat(waiting.days()).isEqualTo(days);
    }

    private void nobody(Relationship one) {
        assertThat(Silence.of(pairs.now(one), world.clock.instant())).isEqualTo(Waiting.FOR_NOBODY);
    }
}
