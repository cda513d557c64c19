package org.openmentorship.relationship.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.Silence;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** Whatever people do to a page by hand, the pair stays what it is, and the queue shows what needs somebody. */
class PageEarsTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final Relationship running = pairs.running();
    private final ManagedPage page = page("contract:" + running.contract());

    @Test
    void writingOnThePageOfThePairIsASignOfLife() {
        world.clock.pass(Duration.ofDays(3));
        Instant now = world.clock.instant();
        world.bus.happened(new Event.Touched(page, MENTEE.key(), now));
        world.bus.happened(new Event.Touched(page, COORDINATOR.key(), now));
        world.bus.happened(new Event.Touched(page, null, now));
        assertThat(pairs.now(running).turn()).isEqualTo(running.turn());
        assertThat(Silence.of(pairs.now(running), now).forWhom()).containsExactly(MENTOR.key());

        int note = pairs.journal
                .note(MENTEE, running.id(), LocalDate.of(2026, 11, 22), "First")
                .id();
        world.clock.pass(Duration.ofDays(1));
        world.bus.happened(new Event.Touched(page("note:" + note), MENTOR.key(), world.clock.instant()));
        assertThat(Silence.of(pairs.now(running), world.clock.instant()).forWhom())
                .containsExactly(MENTEE.key());
    }

    @Test
    void aPageThatWasDeletedComesToTheQueueAndLeavesItWhenItIsBack() {
        world.bus.happened(new Event.Gone(page, MENTEE.key()));
        world.bus.happened(new Event.Gone(page, MENTEE.key()));
        assertThat(queue())
                .extracting(Case::kind, Case::relationship)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.PAGE_GONE, running.id()));
        assertThat(pairs.now(running).state()).isEqualTo(State.ACTIVE);

        world.bus.happened(new Event.Restored(page, MENTEE.key()));
        assertThat(queue()).isEmpty();
        world.bus.happened(new Event.Gone(page, MENTEE.key()));
        assertThat(queue()).hasSize(1);
    }

    @Test
    void whatACoordinatorWantsMendedIsTriedAgain() {
        world.bus.happened(new Event.Gone(page, MENTEE.key()));
        world.bus.happened(new Event.Opened(page, MENTOR.key()));
        List<Integer> all = queue().stream().map(Case::id).toList();
        world.queue.together(COORDINATOR, all, Action.TRY_AGAIN);
        assertThat(pairs.mended).containsExactlyInAnyOrder("again " + page.once(), "restrict " + page.once());

        world.bus.happened(new Event.Made(page));
        assertThat(queue()).extracting(Case::kind).containsExactly(Kind.PAGE_OPEN);
        world.bus.happened(new Event.Guarded(page, null));
        assertThat(queue()).isEmpty();
    }

    @Test
    void aPageThatCannotBeMadeWaitsThereUntilItIs() {
        world.bus.happened(new Event.Stuck(page));
        assertThat(queue()).extracting(Case::kind).containsExactly(Kind.PAGE_STUCK);
        world.bus.happened(new Event.Made(page));
        assertThat(queue()).isEmpty();
    }

    @Test
    void aPageThatWasMovedOrRenamedNeedsNobody() {
        world.bus.happened(new Event.Touched(page, MENTEE.key(), world.clock.instant()));
        assertThat(queue()).isEmpty();
    }

    @Test
    void thePageOfAMeetupIsNobodysAndStillLookedAfter() {
        world.bus.happened(new Event.Gone(page("meetup:1"), MENTEE.key()));
        world.bus.happened(new Event.Touched(page("meetup:1"), MENTEE.key(), world.clock.instant()));
        assertThat(queue()).extracting(Case::relationship).containsExactly(0);
    }

    private List<Case> queue() {
        return world.queue
                .queue(COORDINATOR, new QueueQuery("kind", Case.State.OPEN, null, null, "", 0))
                .cases();
    }

    private static ManagedPage page(String once) {
        Wish wish = new Wish("Our package", List.of("Contracts"), "", "<p/>", MENTEE.key(), Set.of());
        return new ManagedPage(1, once, "kind", wish, ManagedPage.State.THERE, 42, null, null, 1);
    }
}
