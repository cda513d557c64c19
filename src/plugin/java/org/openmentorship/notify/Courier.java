package org.openmentorship.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.State;
import org.openmentorship.page.Errands;
import org.openmentorship.person.Contact;
import org.openmentorship.person.Contacts;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;

/** Carries the letters that are due: at least once, each attempt by one node, with longer and longer waits. */
public final class Courier implements AutoCloseable {
    private final Outbox outbox;
    private final Paper paper;
    private final Mailer mailer;
    private final StillTrue still;
    private final ProgrammeBook programmes;
    private final People people;
    private final Contacts contacts;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;
    private final Errands errands;

    public Courier(
            Outbox outbox,
            Paper paper,
            Mailer mailer,
            StillTrue still,
            ProgrammeBook programmes,
            People people,
            Contacts contacts,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.outbox = outbox;
        this.paper = paper;
        this.mailer = mailer;
        this.still = still;
        this.programmes = programmes;
        this.people = people;
        this.contacts = contacts;
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
        transactions.inTransaction(() -> {
            outbox.update(kept);
            return kept;
        });
        return kept.state() == State.SENT;
    }

    /** Worded inside a transaction, since away from a request Confluence knows people and spaces only there; sent outside. */
    private Letter send(Letter letter) throws Mailer.NotSent {
        Worded worded = transactions.inTransaction(() -> word(letter));
        if (worded.mail() == null) {
            return letter.to(worded.instead(), worded.why());
        }
        mailer.send(worded.mail());
        return letter.to(State.SENT, "");
    }

    private Worded word(Letter letter) {
        Optional<Programme> programme = programmes.find(letter.matter().programme());
        Optional<Contact> recipient = contacts.of(letter.to());
        if (programme.isEmpty() || recipient.isEmpty()) {
            return new Worded(null, State.UNDELIVERABLE, "no-address");
        }
        if (!sees(letter.to(), programme.get().spaceKey())) {
            return new Worded(null, State.UNDELIVERABLE, "does-not-see-the-space");
        }
        if (!still.test(letter)) {
            return new Worded(null, State.OVERTAKEN, "");
        }
        return new Worded(paper.write(letter, programme.get(), recipient.get(), introduced(letter)), State.SENT, "");
    }

    private boolean sees(PersonKey key, String space) {
        return people.visitor(key).filter(one -> people.seesSpace(one, space)).isPresent();
    }

    /** The mail, or what becomes of the letter without one. */
    private record Worded(Mailer.Mail mail, State instead, String why) {}

    private Contact introduced(Letter letter) {
        boolean introduction = letter.kind() == Kind.INTRODUCED_MENTEE || letter.kind() == Kind.INTRODUCED_MENTOR;
        if (!introduction) {
            return null;
        }
        return contacts.of(letter.matter().other())
                .orElseGet(() -> new Contact(
                        people.find(letter.matter().other())
                                .map(one -> one.name())
                                .orElse(""),
                        ""));
    }
}
