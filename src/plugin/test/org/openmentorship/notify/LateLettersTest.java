package org.openmentorship.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.person.Contact;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Transactions;
import org.openmentorship.world.World;

/** The mail server was down while things went on: what is no longer so is not told any more. */
class LateLettersTest {
    private final World world = World.inMemory().withKind();
    private final Watched transactions = new Watched(world.transactions);
    private final List<String> sent = new ArrayList<>();
    private boolean serverDown;
    private final Courier courier = world.courier(this::write, this::send, transactions);
    private Request request;

    @BeforeEach
    void anOfferIsKnown() {
        request = world.open(MENTEE);
        courier.carry();
    }

    @AfterEach
    void close() {
        courier.close();
    }

    @Test
    @Tag("KIND-25")
    void anIntroductionThatHasEndedTellsNobodysContact() {
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        courier.carry();
        serverDown();
        world.offers.accept(MENTEE, offer.id(), request.version());
        courier.carry();
        world.requests.withdraw(MENTEE, request.id(), world.now(request).version());

        assertThat(late()).containsExactly("PAIR_WITHDRAWN key-mentor", "PAIR_WITHDRAWN_COORDINATOR key-coordinator");
        assertThat(world.outbox.undelivered(9)).isEmpty();
    }

    @Test
    void nobodyIsInvitedToARequestThatHasGone() {
        serverDown();
        Request other = world.open(MENTEE);
        courier.carry();
        world.requests.withdraw(MENTEE, other.id(), other.version());

        assertThat(late()).isEmpty();
    }

    @Test
    void nobodyIsAskedToAcceptAnOfferThatWasTakenBack() {
        serverDown();
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        courier.carry();
        world.offers.withdraw(MENTOR, offer.id());

        assertThat(late()).containsExactly("OFFER_WITHDRAWN key-mentee");
    }

    @Test
    @Tag("KIND-21")
    void nobodyIsSentElsewhereWhoseRequestIsBackOnTheBoard() {
        serverDown();
        Request away = world.requests.redirect(COORDINATOR, request.id(), request.version(), "network", "Ask there");
        courier.carry();
        world.requests.returnToBoard(COORDINATOR, away.id(), away.version());

        assertThat(late()).containsExactly("RETURNED_MENTEE key-mentee");
    }

    @Test
    @Tag("KIND-31")
    void nobodyHearsOfAReturnThatWasFollowedByAWithdrawal() {
        Request away = world.requests.redirect(COORDINATOR, request.id(), request.version(), "network", "Ask there");
        courier.carry();
        serverDown();
        Request back = world.requests.returnToBoard(COORDINATOR, away.id(), away.version());
        courier.carry();
        world.requests.withdraw(MENTEE, back.id(), back.version());

        assertThat(late()).isEmpty();
    }

    /** Confluence knows people and spaces inside a transaction only; a mail server may take its time outside. */
    @Test
    void lettersAreWordedInsideATransactionAndSentOutside() {
        world.offers.offer(MENTOR, request.id(), "");
        courier.carry();

        assertThat(transactions.wordedInside).isPositive();
        assertThat(transactions.wordedOutside).isZero();
        assertThat(transactions.sentInside).isZero();
    }

    private void serverDown() {
        serverDown = true;
        sent.clear();
    }

    private List<String> late() {
        serverDown = false;
        world.clock.pass(Duration.ofMinutes(1));
        courier.carry();
        return sent;
    }

    private Mail write(Letter letter, Programme programme, Contact recipient, List<Contact> others, Facts facts) {
        if (transactions.depth > 0) {
            transactions.wordedInside++;
        } else {
            transactions.wordedOutside++;
        }
        return new Mail(recipient.email(), letter.kind() + " " + letter.to(), "", "");
    }

    private void send(Mail mail) throws Mailer.NotSent {
        transactions.sentInside += transactions.depth;
        if (serverDown) {
            throw new Mailer.NotSent("down", null);
        }
        sent.add(mail.subject());
    }

    /** Knows whether work is done inside a transaction. */
    private static final class Watched implements Transactions {
        private final Transactions inner;
        private int depth;
        private int wordedInside;
        private int wordedOutside;
        private int sentInside;

        Watched(Transactions inner) {
            this.inner = inner;
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            depth++;
            try {
                return inner.inTransaction(work);
            } finally {
                depth--;
            }
        }

        @Override
        public void afterCommit(Runnable work) {
            inner.afterCommit(work);
        }
    }
}
