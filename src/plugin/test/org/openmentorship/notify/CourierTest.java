package org.openmentorship.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.notify.Letter.State;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.page.Errands;
import org.openmentorship.person.Contact;
import org.openmentorship.person.Wishes.Topic;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.world.World;

/** Letters are carried at least once, with longer and longer waits, and to nobody who may not read them. */
class CourierTest {
    private final World world = World.inMemory().withKind();
    private final List<Mail> sent = new ArrayList<>();
    private boolean serverDown;
    private CountDownLatch arrived = new CountDownLatch(1);
    private final Courier courier = world.courier(CourierTest::write, this::send);

    @AfterEach
    void close() {
        courier.close();
    }

    @Test
    void everyLetterIsCarriedOnce() {
        world.open(MENTEE);

        assertThat(courier.carry()).isEqualTo(2);
        assertThat(courier.carry()).isZero();
        assertThat(sent).extracting(Mail::to).containsExactly("key-mentor@example.org", "key-other-mentor@example.org");
    }

    @Test
    @Tag("KIND-25")
    void onlyAnIntroductionCarriesTheContactOfTheOther() {
        Request request = world.open(MENTEE);
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        courier.carry();
        assertThat(sent).extracting(Mail::text).containsOnly("");
        sent.clear();

        world.offers.accept(MENTEE, offer.id(), request.version());
        courier.carry();
        assertThat(sent)
                .extracting(Mail::to, Mail::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("key-mentee@example.org", "key-mentor@example.org"),
                        org.assertj.core.groups.Tuple.tuple("key-mentor@example.org", "key-mentee@example.org"));
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndLater() {
        world.open(MENTEE);
        serverDown = true;
        for (Duration wait : Errands.WAITS) {
            assertThat(courier.carry()).isZero();
            assertThat(world.outbox.due(world.clock.instant(), 9)).isEmpty();
            world.clock.pass(wait.minusSeconds(1));
            assertThat(world.outbox.due(world.clock.instant(), 9)).isEmpty();
            world.clock.pass(Duration.ofSeconds(1));
            assertThat(world.outbox.due(world.clock.instant(), 9)).hasSize(2);
        }
        assertThat(world.outbox.undelivered(9)).isEmpty();
        courier.carry();
        assertThat(world.outbox.undelivered(9)).hasSize(2).allMatch(one -> one.state() == State.STUCK);
        assertThat(world.outbox.undelivered(9).get(0).problem()).isEqualTo("down");
        world.clock.pass(Duration.ofDays(30));
        assertThat(world.outbox.due(world.clock.instant(), 9)).isEmpty();
    }

    @Test
    void aServerThatComesBackGetsWhatWaited() {
        world.open(MENTEE);
        serverDown = true;
        courier.carry();
        serverDown = false;
        world.clock.pass(Duration.ofMinutes(1));

        assertThat(courier.carry()).isEqualTo(2);
    }

    @Test
    void whoeverHasGoneOrNoLongerSeesTheSpaceGetsNothing() {
        world.open(MENTEE);
        world.village.gone.add(MENTOR.key());
        world.village.outside.add(org.openmentorship.world.Village.OTHER_MENTOR.key());

        assertThat(courier.carry()).isZero();
        assertThat(world.outbox.undelivered(9))
                .extracting(Letter::problem)
                .containsExactlyInAnyOrder("no-address", "does-not-see-the-space");
    }

    @Test
    @Tag("OLS-39")
    void whatSomebodyWouldRatherGoWithoutIsNotSentAndItsStateSaysSo() {
        world.wishDesk.change(MENTOR, Set.of(Topic.INVITATIONS), 1);
        Request request = world.open(MENTEE);

        assertThat(courier.carry()).isEqualTo(1);
        assertThat(sent).extracting(Mail::to).containsExactly("key-other-mentor@example.org");
        assertThat(world.outbox.find(1).orElseThrow().state()).isEqualTo(State.UNWANTED);
        assertThat(world.outbox.undelivered(9)).isEmpty();

        world.wishDesk.change(MENTEE, Set.of(Topic.values()), 1);
        world.offers.offer(MENTOR, request.id(), "");
        assertThat(courier.carry()).as("an offer is no topic").isEqualTo(2);
    }

    @Test
    @Tag("OLS-39")
    void whatIsChosenWhileALetterWaitsCounts() {
        world.open(MENTEE);
        serverDown = true;
        courier.carry();
        serverDown = false;
        world.wishDesk.change(MENTOR, Set.of(Topic.INVITATIONS), 1);
        world.clock.pass(Duration.ofMinutes(1));

        assertThat(courier.carry()).isEqualTo(1);
    }

    @Test
    void aLetterThatIsGivenUpIsToldAndAgainWhenItLeavesAfterAll() {
        List<String> told = new ArrayList<>();
        world.bus.on(
                Letter.Event.class,
                e -> told.add(e.getClass().getSimpleName() + e.letter().id()));
        world.open(MENTEE);
        serverDown = true;
        for (int i = 0; i < 8; i++) {
            courier.carry();
            world.clock.pass(Duration.ofHours(5));
        }
        assertThat(told).containsExactly("Stuck1", "Stuck2");

        Letters letters = new Letters(world.outbox, world.transactions, () -> {}, world.clock);
        letters.again(1);
        courier.carry();
        assertThat(told).as("the one attempt did not help").containsExactly("Stuck1", "Stuck2", "Stuck1");

        serverDown = false;
        letters.again(1);
        letters.again(1);
        assertThat(courier.carry()).isEqualTo(1);
        assertThat(told).endsWith("Freed1").hasSize(4);
        letters.again(1);
        assertThat(courier.carry()).as("what has left is not sent again").isZero();
    }

    @Test
    void aLetterThatAnotherNodeHasClaimedIsLeftToIt() {
        world.open(MENTEE);
        int first = world.outbox.due(world.clock.instant(), 9).get(0);
        Letter letter = world.outbox.find(first).orElseThrow();
        world.outbox.update(letter.tried(world.clock.instant().plusSeconds(60)));

        assertThat(courier.carry()).isEqualTo(1);
        assertThat(sent).extracting(Mail::to).doesNotContain("key-mentor@example.org");
    }

    @Test
    void wokenUpItCarriesOnItsOwnThread() throws Exception {
        world.open(MENTEE);
        courier.wake();

        assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private static Mail write(
            Letter letter, Programme programme, Contact recipient, List<Contact> others, Facts facts) {
        return new Mail(
                recipient.email(), "", others.isEmpty() ? "" : others.get(0).email(), "");
    }

    private synchronized void send(Mail mail) throws Mailer.NotSent {
        if (serverDown) {
            throw new Mailer.NotSent("down", null);
        }
        sent.add(mail);
        arrived.countDown();
    }
}
