package org.openmentorship.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmentorship.notify.Courier;
import org.openmentorship.notify.Mailer;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** A fault at every store and mail call of the courier’s round: no letter is lost, and one at most comes twice. */
class CourierFaultsTest {
    private final Tables tables = Tables.onH2();
    private static final int LETTERS = 6;
    private final Faulty faulty = new Faulty();
    private final World steady = World.over(tables.ao()).withKind();
    private final World shaky = World.over(faulty.over(tables.ao()));
    private final List<String> arrived = new ArrayList<>();
    private boolean serverTakesItAndFails;

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void noLetterIsLostAndOneAtMostComesTwice() {
        everyRound();
    }

    @Test
    void norWhenTheServerHasTakenAMailAndDoesNotSaySo() {
        serverTakesItAndFails = true;
        everyRound();
    }

    private void everyRound() {
        int calls = 0;
        try (Courier courier = courier()) {
            for (boolean failed = true; failed; calls++) {
                arrived.clear();
                // Three to begin with, two of the offer, and two of the introduction, which overtakes the offer’s to
                // the mentee.
                Request request = steady.open(MENTEE);
                Offer offer = steady.offers.offer(MENTOR, request.id(), "");
                steady.offers.accept(MENTEE, offer.id(), request.version());
                faulty.failAfter(calls);
                round(courier);
                failed = faulty.heal();
                for (int i = 0; i < 3; i++) {
                    shaky.clock.pass(Duration.ofHours(5));
                    steady.clock.pass(Duration.ofHours(5));
                    round(courier);
                }
                letters(calls);
            }
        }
        assertThat(calls).as("calls that failed once").isGreaterThan(3 * LETTERS);
    }

    private void letters(int calls) {
        List<Integer> waiting = steady.outbox.due(steady.clock.instant().plus(Duration.ofDays(9)), 99);
        assertThat(waiting).as("still waiting after a fault at call " + calls).isEmpty();
        assertThat(steady.outbox.undelivered(99)).allMatch(one -> one.problem().equals("overtaken"));
        int different = new HashSet<>(arrived).size();
        assertThat(arrived.size() - different)
                .as("doubled after a fault at call " + calls)
                .isBetween(0, 1);
        assertThat(different).as("arrived after a fault at call " + calls).isEqualTo(expected());
    }

    private int expected = -1;

    /** As many as without a fault, which the last round is. */
    private int expected() {
        if (expected < 0) {
            expected = new HashSet<>(arrived).size();
        }
        return expected;
    }

    /** A round that a fault ends is what a node that is killed leaves. */
    private static void round(Courier courier) {
        try {
            courier.carry();
        } catch (Faulty.Fault ended) {
            assertThat(ended).hasMessage("fault");
        }
    }

    private Courier courier() {
        return shaky.courier(
                (letter, programme, recipient, others, facts) -> new Mail(recipient.email(), letter.once(), "", ""),
                this::send);
    }

    private void send(Mail mail) throws Mailer.NotSent {
        if (serverTakesItAndFails) {
            arrived.add(mail.subject());
        }
        try {
            faulty.call();
        } catch (Faulty.Fault down) {
            throw new Mailer.NotSent("down", down);
        }
        if (!serverTakesItAndFails) {
            arrived.add(mail.subject());
        }
    }
}
