package org.openmentorship.relationship.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTOR;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.shared.People;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** An account that is switched off, renamed or deleted leaves the pair readable, and a coordinator hears of it soon. */
class PeopleEarsTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final Relationship running = pairs.running();
    private final EventPublisher publisher = mock(EventPublisher.class);
    private final PeopleEars ears = ears(world.village);

    private PeopleEars ears(People people) {
        return new PeopleEars(publisher, pairs.book, people, world.transactions, world.clock);
    }

    @Test
    void itListensAsLongAsTheAppIsThere() {
        ears.open();
        verify(publisher).register(ears);
        ears.close();
        verify(publisher).unregister(ears);
    }

    @Test
    @Tag("KIND-28")
    void aSwitchedOffAccountComesToTheQueueAtTheNextLook() {
        pairs.watch.run();
        People off = mock(People.class);
        when(off.named("mentor")).thenReturn(java.util.Optional.of(MENTOR.key()));
        world.village.gone.add(MENTOR.key());
        ears(off).updated(new UserUpdatedEvent(this, null, user("mentor")));
        pairs.watch.run();

        assertThat(queue()).extracting(Case::kind).containsExactly(Kind.PERSON_GONE);
        world.village.gone.clear();
        ears.updated(new UserUpdatedEvent(this, null, user("mentor")));
        pairs.watch.run();
        assertThat(queue()).isEmpty();
    }

    @Test
    @SuppressWarnings("deprecation")
    void aDeletedAccountIsFoundWithinADayAndTheHistoryStaysReadable() {
        pairs.watch.run();
        world.village.gone.add(MENTOR.key());
        ears.deleted(new UserDeletedEvent(this, null, "mentor"));
        pairs.days(1);

        assertThat(queue()).extracting(Case::kind).containsExactly(Kind.PERSON_GONE);
        assertThat(pairs.diary.look(COORDINATOR, running.id()).history()).isNotEmpty();
        assertThat(pairs.now(running).member(MENTOR.key())).isPresent();
    }

    @Test
    void aRenamedAccountIsTheSamePersonAndNeedsNobody() {
        ears.updated(new UserRenamedEvent(this, null, user("mentor"), "old-mentor"));
        pairs.watch.run();

        assertThat(queue()).isEmpty();
        assertThat(pairs.now(running)).extracting(Relationship::turn).isEqualTo(running.turn());
    }

    @Test
    void whoeverAdministersAccountsNeverMeetsAnErrorOfOurs() {
        People broken = mock(People.class);
        when(broken.named("mentor")).thenThrow(new IllegalStateException("directory down"));
        ears(broken).updated(new UserUpdatedEvent(this, null, user("mentor")));

        assertThat(pairs.now(running)).isEqualTo(running);
    }

    private static User user(String name) {
        User user = mock(User.class);
        when(user.getName()).thenReturn(name);
        return user;
    }

    private List<Case> queue() {
        return world.queue
                .queue(COORDINATOR, new QueueQuery("kind", Case.State.OPEN, null, null, "", 0))
                .cases();
    }
}
