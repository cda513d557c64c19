package org.openmentorship.relationship.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.programme.Programme;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** The watch does what the day brings, once, however often and wherever it runs. */
class WatchTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;

    @Test
    void silenceIsMetWithThreeGentleRemindersAndThenACoordinator() {
        Relationship running = pairs.running();
        pairs.days(6);
        assertThat(reminders()).isEmpty();
        pairs.days(15);
        assertThat(reminders()).extracting(Event.Silent::days).containsExactly(7, 14, 21);
        assertThat(reminders())
                .allSatisfy(one -> assertThat(one.waitingFor()).containsExactlyInAnyOrder(MENTEE.key(), MENTOR.key()));
        assertThat(queue()).extracting(Case::kind, Case::relationship).containsExactly(tuple(Kind.SILENT, running));

        pairs.days(30);
        assertThat(reminders()).hasSize(3);
        assertThat(queue()).hasSize(1);
    }

    private static org.assertj.core.groups.Tuple tuple(Kind kind, Relationship one) {
        return org.assertj.core.groups.Tuple.tuple(kind, one.id());
    }

    @Test
    void aSignOfLifeBeginsTheCountAnewAndClosesTheCase() {
        Relationship running = pairs.running();
        pairs.days(10);
        life(running);
        pairs.days(6);
        assertThat(reminders()).hasSize(1);
        pairs.days(15);
        assertThat(reminders()).extracting(Event.Silent::days).containsExactly(7, 7, 14, 21);
        assertThat(queue()).hasSize(1);

        life(running);
        pairs.watch.run();
        assertThat(queue()).isEmpty();
        assertThat(world.caseBook.found(running.id())).isEmpty();
    }

    @Test
    void oneSideAloneDoesNotCloseWhatWaitsForTheOther() {
        Relationship running = pairs.running();
        pairs.days(21);
        pairs.book.touch(running.id(), MENTEE.key(), world.clock.instant());
        pairs.watch.run();
        assertThat(queue()).hasSize(1);

        pairs.book.touch(running.id(), MENTOR.key(), world.clock.instant());
        pairs.watch.run();
        assertThat(queue()).isEmpty();
    }

    @Test
    @Tag("OSK-15")
    void anIntroductionWithoutAnOutlineAndTermsWithoutSignaturesComeToTheQueue() {
        Way way = new Way(world);
        var contract = way.introduced();
        pairs.days(21);
        assertThat(queue()).extracting(Case::kind).containsExactly(Kind.NO_OUTLINE);

        way.proposed(contract, MENTEE);
        pairs.watch.run();
        assertThat(queue()).isEmpty();
        pairs.days(21);
        assertThat(queue()).extracting(Case::kind).containsExactly(Kind.UNSIGNED);

        way.sign(contract, MENTEE);
        way.sign(contract, MENTOR);
        pairs.watch.run();
        assertThat(queue()).isEmpty();
    }

    @Test
    void aBreakIsNeverDisturbed() {
        Relationship running = pairs.running();
        pairs.desk.takeBreak(MENTOR, running.id(), running.turn(), LocalDate.of(2026, 12, 31));
        pairs.days(39);
        assertThat(pairs.now(running).state()).isEqualTo(State.ON_BREAK);
        assertThat(reminders()).isEmpty();

        pairs.days(1);
        assertThat(pairs.now(running).state()).isEqualTo(State.ACTIVE);
        assertThat(world.pairEvents)
                .filteredOn(one -> one instanceof Event.BreakEnded)
                .extracting(Event::actor)
                .containsOnlyNulls();
        pairs.days(5);
        assertThat(reminders()).isEmpty();
        pairs.days(2);
        assertThat(reminders()).hasSize(1);
    }

    @Test
    void itBeginsOnTheDayThatWasAgreed() {
        Relationship later = pairs.from(LocalDate.of(2026, 11, 30));
        assertThat(later.state()).isEqualTo(State.AGREED);
        pairs.days(8);
        assertThat(pairs.now(later).state()).isEqualTo(State.AGREED);
        pairs.days(1);
        assertThat(pairs.now(later).state()).isEqualTo(State.ACTIVE);
        assertThat(pairs.now(later).startedAt()).isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
        pairs.days(1);
        assertThat(world.pairEvents)
                .filteredOn(one -> one instanceof Event.Started)
                .hasSize(1);
    }

    @Test
    @Tag("KIND-30")
    void theEndIsToldAWeekBeforehandOnceForEachEnd() {
        Relationship running = pairs.running();
        pairs.days(48);
        assertThat(nearEnds()).isZero();
        pairs.days(2);
        assertThat(nearEnds()).isEqualTo(1);

        Relationship now = pairs.now(running);
        LocalDate end = now.plan().end().plusWeeks(2);
        Relationship wished = pairs.desk.proposeEnd(MENTEE, now.id(), now.turn(), end);
        pairs.desk.answerEnd(MENTOR, now.id(), wished.turn(), true);
        pairs.days(12);
        assertThat(nearEnds()).isEqualTo(1);
        pairs.days(2);
        assertThat(nearEnds()).isEqualTo(2);
    }

    @Test
    void whatWasMissedForALongTimeIsOneReminderAndNoFlood() {
        pairs.running();
        world.clock.pass(Duration.ofDays(40));
        assertThat(pairs.watch.run()).isEqualTo(1);
        assertThat(reminders()).extracting(Event.Silent::days).containsExactly(40);
        assertThat(queue()).hasSize(1);
        assertThat(pairs.watch.run()).isZero();
    }

    @Test
    @Tag("KIND-28")
    void somebodyWhoseAccountIsGoneNeedsACoordinatorUntilItComesBack() {
        Relationship running = pairs.running();
        world.village.gone.add(MENTOR.key());
        pairs.days(1);
        pairs.days(1);
        assertThat(queue()).extracting(Case::kind).containsExactly(Kind.PERSON_GONE);
        assertThat(pairs.now(running).state()).isEqualTo(State.ACTIVE);

        world.village.gone.clear();
        pairs.days(1);
        assertThat(queue()).isEmpty();

        world.village.gone.add(MENTOR.key());
        pairs.days(1);
        assertThat(queue()).hasSize(1);
        pairs.desk.close(COORDINATOR, running.id(), pairs.now(running).turn(), State.REASSIGNED);
        assertThat(queue()).isEmpty();
    }

    @Test
    void whatACoordinatorHasCalledDoneIsNotFoundAgainForTheSameSilence() {
        Relationship running = pairs.running();
        pairs.days(21);
        Case found = queue().get(0);
        world.queue.together(COORDINATOR, List.of(found.id()), Action.DONE);
        pairs.days(5);
        assertThat(queue()).isEmpty();

        life(running);
        pairs.days(21);
        assertThat(queue()).hasSize(1).doesNotContain(found);
    }

    @Test
    void anArchivedProgrammeIsLeftAlone() {
        pairs.running();
        Programme kind = world.programmes.find("kind").orElseThrow();
        world.programmes.update(kind.with(2, Programme.State.ARCHIVED));
        pairs.days(30);
        assertThat(reminders()).isEmpty();

        world.programmes.update(kind.with(3, Programme.State.OPEN));
        pairs.days(2);
        assertThat(reminders()).hasSize(1);
    }

    private void life(Relationship one) {
        pairs.book.touch(one.id(), MENTEE.key(), world.clock.instant());
        pairs.book.touch(one.id(), MENTOR.key(), world.clock.instant());
    }

    private List<Event.Silent> reminders() {
        return world.pairEvents.stream()
                .filter(one -> one instanceof Event.Silent)
                .map(one -> (Event.Silent) one)
                .toList();
    }

    private long nearEnds() {
        return world.pairEvents.stream()
                .filter(one -> one instanceof Event.EndNear)
                .count();
    }

    private List<Case> queue() {
        return world.queue
                .queue(COORDINATOR, new QueueQuery("kind", Case.State.OPEN, null, null, "", 0))
                .cases();
    }
}
