package org.openmentorship.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openmentorship.notify.Letter.State;
import org.openmentorship.notify.Scribe.Worded;
import org.openmentorship.page.Errands;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Transactions;

/** Carries the letters that are due: at least once, each attempt by one node, with longer and longer waits. */
public final class Courier implements AutoCloseable {
    private final Outbox outbox;
    private final Scribe scribe;
    private final Mailer mailer;
    private final Events events;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;
    private final Errands errands;

    public Courier(
            Outbox outbox,
            Scribe scribe,
            Mailer mailer,
            Events events,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.outbox = outbox;
        this.scribe = scribe;
        this.mailer = mailer;
        this.events = events;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
        errands = new Errands("mentorship-courier", outbox::due, this::carry, clock);
    }

    /** Soon, on the courier’s own thread. */
    public void wake() {
        errands.wake();
    }

    /** Everything that is due now; says how many letters left. */
    public int carry() {
        return errands.run();
    }

    @Override
    public void close() {
        errands.close();
    }

    private boolean carry(int id) {
        return claim(id).filter(this::deliver).isPresent();
    }

    /** The attempt is written down before it is made: no other node makes it, and a crash leaves it to be tried again. */
    private Optional<Letter> claim(int id) {
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            Optional<Letter> found = outbox.find(id)
                    .filter(one -> one.state() == State.WAITING && !one.due().isAfter(now));
            return found.map(letter -> {
                Letter tried = letter.tried(now.plus(Errands.waitAfter(letter.attempts() + 1)));
                ledger.enter(new Ledger.Entry("letter:" + id, tried.attempts(), null, "tried", "", now));
                outbox.update(tried);
                return tried;
            });
        });
    }

    private boolean deliver(Letter letter) {
        Letter outcome;
        try {
            outcome = send(letter);
        } catch (Mailer.NotSent | RuntimeException e) {
            State next = Errands.givenUpAfter(letter.attempts()) ? State.STUCK : State.WAITING;
            outcome = letter.to(next, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
        Letter kept = outcome;
        transactions.inTransaction(() -> keep(kept));
        return kept.state() == State.SENT;
    }

    /** Whoever waits for a letter that was given up hears of it together with its state. */
    private Letter keep(Letter letter) {
        outbox.update(letter);
        if (letter.state() == State.STUCK) {
            events.happened(new Letter.Event.Stuck(letter));
        } else if (letter.state() != State.WAITING && Errands.givenUpAfter(letter.attempts() - 1)) {
            events.happened(new Letter.Event.Freed(letter));
        }
        return letter;
    }

    /** Worded inside a transaction, since away from a request Confluence knows people and spaces only there; sent outside. */
    private Letter send(Letter letter) throws Mailer.NotSent {
        Worded worded = transactions.inTransaction(() -> scribe.word(letter));
        if (worded.mail() == null) {
            return letter.to(worded.instead(), worded.why());
        }
        mailer.send(worded.mail());
        return letter.to(State.SENT, "");
    }
}
