package org.openmentorship.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.openmentorship.archive.Work.Kind;
import org.openmentorship.archive.Work.State;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What administrators do with all the data at once. */
public final class DataDesk {
    /** How it stands: what is under way, how the last work ended, and whether a file could be taken in. */
    public record Status(Work now, Work last, boolean empty) {}

    /**
     * What an administrator says of a file to take in.
     *
     * @param people other names for people, a line each: “from there = to here”
     * @param anyway it is taken in although people or spaces are missing
     */
    public record Wanted(String people, boolean anyway) {
        public Wanted {
            people = people == null ? "" : people;
        }
    }

    /** Where a file goes, opened when nothing speaks against it. */
    public interface Target {
        OutputStream open() throws IOException;
    }

    private static final String WORDS = "mentorship.archive.refused.";
    private static final System.Logger LOG = System.getLogger(DataDesk.class.getName());
    private final Vault vault;
    private final Standstill standstill;
    private final People people;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Executor later;
    private final Clock clock;

    public DataDesk(
            Vault vault,
            Standstill standstill,
            People people,
            Ledger ledger,
            Transactions transactions,
            Executor later,
            Clock clock) {
        this.vault = vault;
        this.standstill = standstill;
        this.people = people;
        this.ledger = ledger;
        this.transactions = transactions;
        this.later = later;
        this.clock = clock;
    }

    /** By the calendar of UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public Status look(Visitor visitor) {
        administers(visitor);
        return new Status(standstill.now().orElse(null), standstill.last().orElse(null), vault.empty());
    }

    /** Writes the file; nobody changes anything meanwhile, so that all in it fits together. */
    public void export(Visitor visitor, Target out) {
        administers(visitor);
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Vault.Names names = key -> people.userName(new PersonKey(key));
        Work work = Work.begun(Kind.EXPORT, visitor.key(), clock.instant());
        free();
        Optional<Boolean> mine = standstill.alone(() -> {
            standstill.say(work);
            try {
                vault.write(out.open(), made, names, (table, rows) -> {});
                standstill.end(work.over(State.DONE, 0));
            } catch (IOException e) {
                standstill.end(work.over(State.FAILED, 0));
                throw new UncheckedIOException(e);
            } catch (RuntimeException | Error e) {
                standstill.end(work.over(State.FAILED, 0));
                throw e;
            }
            return true;
        });
        if (mine.isEmpty()) {
            throw busy();
        }
    }

    /** What the file would bring; nothing is kept. */
    public Report check(Visitor visitor, Path file, Wanted wanted) {
        administers(visitor);
        return vault.check(file, new Arrival(people, visitor, wanted.people()));
    }

    /** Checks the file and, when it may, takes it in after the answer; {@code done} is run when the file is not needed any more. */
    public Report load(Visitor visitor, Path file, Wanted wanted, Runnable done) {
        administers(visitor);
        writable();
        Vault.Here here = new Arrival(people, visitor, wanted.people());
        if (!vault.empty()) {
            throw new Refused(Why.CLOSED, WORDS + "not-empty");
        }
        Report report = vault.check(file, here);
        if (!report.whole() && !wanted.anyway()) {
            throw new Refused(
                    Why.INVALID,
                    WORDS + "missing",
                    report.strangers(),
                    report.spaces().size());
        }
        Work work = Work.begun(Kind.IMPORT, visitor.key(), clock.instant());
        begin(work, () -> loaded(work, file, here), done);
        return report;
    }

    /** Looks once more whether nobody was faster, now that nobody can be; and leaves all of it or nothing. */
    private Work loaded(Work work, Path file, Vault.Here here) {
        if (!vault.empty()) {
            return work.over(State.FAILED, 0);
        }
        try {
            long rows = vault.load(file, here, (table, some) -> standstill.say(work.at(table, some)));
            return work.over(State.DONE, rows);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The import did not go through; what there is of it is erased", e);
            vault.erase((table, some) -> {});
            return work.over(State.FAILED, 0);
        }
    }

    /** Erases everything after the answer; pages of the wiki stay as they are. */
    public void erase(Visitor visitor) {
        administers(visitor);
        writable();
        Work work = Work.begun(Kind.ERASURE, visitor.key(), clock.instant());
        begin(
                work,
                () -> work.over(State.DONE, vault.erase((table, some) -> standstill.say(work.at(table, some)))),
                () -> {});
    }

    /** Ends what a node has left when it died: by the clock. */
    public String tidy() {
        Optional<Work> left = standstill.now();
        if (left.isEmpty()) {
            return "nothing to do";
        }
        Optional<Boolean> mine = standstill.alone(() -> {
            standstill.now().ifPresent(this::tidied);
            return true;
        });
        return mine.isPresent() ? "ended what was left" : "under way";
    }

    private void tidied(Work left) {
        if (left.kind() == Kind.EXPORT) {
            standstill.end(left.over(State.FAILED, 0));
            return;
        }
        long rows = vault.erase((table, some) -> {});
        boolean erased = left.kind() == Kind.ERASURE;
        over(left.over(erased ? State.DONE : State.FAILED, rows));
    }

    /** The marker stands before this answers, so that whoever comes second hears of it. */
    private void begin(Work work, Supplier<Work> doing, Runnable done) {
        free();
        standstill.say(work);
        later.execute(() -> {
            try {
                Optional<Boolean> mine = standstill.alone(() -> {
                    standstill.say(work);
                    over(doing.get());
                    return true;
                });
                if (mine.isEmpty()) {
                    LOG.log(System.Logger.Level.WARNING, "Another node was faster with the data of mentoring");
                }
            } finally {
                done.run();
            }
        });
    }

    /** What a node has left when it died is ended first. */
    private void free() {
        tidy();
        if (standstill.now().isPresent()) {
            throw busy();
        }
    }

    private void over(Work outcome) {
        standstill.end(outcome);
        transactions.inTransaction(() -> {
            int turn = ledger.of(Tables.OURSELVES).size() + 1;
            String deed = outcome.kind().name().toLowerCase(Locale.ROOT);
            ledger.enter(new Ledger.Entry(
                    Tables.OURSELVES,
                    turn,
                    outcome.by(),
                    deed,
                    outcome.state().name() + " " + outcome.rows(),
                    clock.instant()));
            return null;
        });
    }

    private static Refused busy() {
        return new Refused(Why.CLOSED, WORDS + "busy");
    }

    /** Refuses while the wiki takes no changes, as every write does. */
    private void writable() {
        free();
        transactions.inTransaction(() -> null);
    }

    private static void administers(Visitor visitor) {
        if (!visitor.admin()) {
            throw visitor.signedIn()
                    ? new Refused(Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator")
                    : new Refused(Why.NOT_SIGNED_IN, "mentorship.shared.refused.not-signed-in");
        }
    }
}
