package org.openmentorship.relationship.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.programme.Programme;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.queue.CaseDesk.Outcome;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** A coordinator reminds those whom a quiet pair waits for, gently and at most once a day. */
class RemindTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final Relationship running = pairs.running();

    @BeforeEach
    void quiet() {
        pairs.days(23);
        world.pairEvents.clear();
    }

    @Test
    @Tag("OSK-15")
    void thoseWhomItWaitsForAreRemindedAndNobodyElse() {
        pairs.book.touch(running.id(), MENTEE.key(), world.clock.instant());
        assertThat(remind(COORDINATOR)).isEmpty();

        assertThat(world.pairEvents)
                .containsExactly(new Event.Silent(pairs.now(running), COORDINATOR.key(), List.of(MENTOR.key()), 23));
        assertThat(world.ledger.of("case:" + quietCase().id()))
                .extracting(Ledger.Entry::action)
                .containsExactly("found", "reminded");
        assertThat(pairs.now(running).watched().nudges()).isEqualTo(3);
    }

    @Test
    void aReminderIsNoSignOfLifeAndTheCaseStays() {
        remind(COORDINATOR);
        pairs.watch.run();

        assertThat(quietCase().state()).isEqualTo(Case.State.OPEN);
        pairs.days(2);
        assertThat(world.pairEvents).hasSize(1);
    }

    @Test
    void onceADayIsEnoughWhoeverReminds() {
        remind(COORDINATOR);
        world.clock.pass(Duration.ofHours(23));
        assertThat(remind(ADMIN)).contains("mentorship.queue.problem.reminded-today");
        world.clock.pass(Duration.ofHours(2));
        assertThat(remind(ADMIN)).isEmpty();
        assertThat(world.pairEvents).hasSize(2);
    }

    @Test
    void whoHasJustBeenRemindedByTheWatchIsNotRemindedAgainTheSameDay() {
        Relationship other = pairs.running();
        pairs.days(21);
        Case found = world.caseBook.found(other.id()).get(0);
        world.pairEvents.clear();

        assertThat(remind(COORDINATOR, found.id())).contains("mentorship.queue.problem.reminded-today");
        assertThat(world.pairEvents).isEmpty();
    }

    @Test
    void whereNobodyIsWaitedForThatIsSaid() {
        int found = quietCase().id();
        pairs.desk.takeBreak(MENTEE, running.id(), pairs.now(running).turn(), null);
        assertThat(remind(COORDINATOR, found)).contains("mentorship.queue.problem.nobody-to-remind");

        world.queue.open(Case.found("kind", Kind.PAGE_GONE, running.id(), "page:1", "A page", world.clock.instant()));
        int page = world.caseBook.named("page:1").orElseThrow().id();
        assertThat(remind(COORDINATOR, page)).contains("mentorship.queue.problem.nobody-to-remind");
        assertThat(world.pairEvents).noneMatch(one -> one instanceof Event.Silent);
    }

    @Test
    void nobodyButACoordinatorRemindsAndNotInAnArchivedProgramme() {
        int found = quietCase().id();
        assertThat(remind(MENTEE, found)).contains("mentorship.queue.problem.unknown");
        Programme kind = world.programmes.find("kind").orElseThrow();
        world.programmes.update(kind.with(2, Programme.State.ARCHIVED));
        assertThat(remind(COORDINATOR, found)).contains("mentorship.queue.problem.nobody-to-remind");
    }

    private Optional<String> remind(Visitor visitor) {
        return remind(visitor, quietCase().id());
    }

    private Optional<String> remind(Visitor visitor, int id) {
        Outcome outcome =
                world.queue.together(visitor, List.of(id), Action.REMIND).get(0);
        return outcome.refused().map(Refused::key);
    }

    private Case quietCase() {
        return world.queue
                .queue(COORDINATOR, new QueueQuery("kind", Case.State.OPEN, Kind.SILENT, null, "", 0))
                .cases()
                .get(0);
    }
}
