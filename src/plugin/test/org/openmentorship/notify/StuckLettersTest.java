package org.openmentorship.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.world.World;

/** Letters that cannot leave are in the coordinators’ queue until they do. */
class StuckLettersTest {
    private final World world = World.inMemory().withKind();
    private boolean serverDown = true;
    private int sent;
    private final Courier courier = world.courier(
            (letter, programme, recipient, others, facts) -> new Mail(recipient.email(), "", "", ""), this::send);

    @AfterEach
    void close() {
        courier.close();
    }

    @Test
    void aLetterThatIsGivenUpComesToTheQueueOnce() {
        world.open(MENTEE);
        assertThat(open()).as("as long as it is tried").isEmpty();
        giveUp();

        assertThat(open())
                .extracting(Case::kind, Case::once, Case::title)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Case.Kind.MAIL_STUCK, "letter:1", title()),
                        org.assertj.core.groups.Tuple.tuple(Case.Kind.MAIL_STUCK, "letter:2", title()));
    }

    @Test
    void aCoordinatorTriesAgainAndTheCaseMendsItselfWhenTheLetterLeaves() {
        world.open(MENTEE);
        giveUp();
        List<Integer> ids = open().stream().map(Case::id).toList();

        world.queue.together(COORDINATOR, ids, Action.TRY_AGAIN);
        courier.carry();
        assertThat(open()).as("still down").hasSize(2);

        serverDown = false;
        world.queue.together(COORDINATOR, ids.subList(0, 1), Action.TRY_AGAIN);
        courier.carry();
        assertThat(open()).as("one has left").hasSize(1);
        assertThat(sent).isEqualTo(1);
        world.queue.together(COORDINATOR, ids.subList(1, 2), Action.TRY_AGAIN);
        courier.carry();
        assertThat(open()).isEmpty();
        assertThat(world.outbox.undelivered(9)).isEmpty();
    }

    @Test
    void aLetterThatNeedNotLeaveAnyMoreMendsItsCaseToo() {
        var request = world.open(MENTEE);
        giveUp();
        serverDown = false;
        world.requests.withdraw(MENTEE, request.id(), request.version());
        world.queue.together(COORDINATOR, open().stream().map(Case::id).toList(), Action.TRY_AGAIN);
        courier.carry();

        assertThat(sent).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void triedAgainTwiceItLeavesOnce() {
        world.open(MENTEE);
        giveUp();
        serverDown = false;
        List<Integer> ids = open().stream().map(Case::id).toList();
        world.queue.together(COORDINATOR, ids, Action.TRY_AGAIN);
        world.queue.together(COORDINATOR, ids, Action.TRY_AGAIN);
        courier.carry();

        assertThat(sent).isEqualTo(2);
    }

    private String title() {
        return org.openmentorship.world.Kind.DRAFT.title();
    }

    private List<Case> open() {
        return world.queue
                .queue(COORDINATOR, new QueueQuery("kind", Case.State.OPEN, null, null, "", 0))
                .cases();
    }

    private void giveUp() {
        for (int i = 0; i < 6; i++) {
            courier.carry();
            world.clock.pass(Duration.ofHours(5));
        }
    }

    private void send(Mail mail) throws Mailer.NotSent {
        if (serverDown) {
            throw new Mailer.NotSent("down", null);
        }
        sent++;
    }
}
