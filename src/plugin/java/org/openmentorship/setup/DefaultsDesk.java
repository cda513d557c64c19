package org.openmentorship.setup;

import java.time.Clock;
import org.openmentorship.setup.Defaults.Creators;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What administrators lay down for programmes to come, and whom it lets make one. */
public final class DefaultsDesk {
    /** Where it is kept. */
    public interface Book {
        Defaults find();

        void keep(Defaults defaults);
    }

    private static final String SHARED = "mentorship.shared.";
    private static final String PROBLEM = SHARED + "problem.";
    private static final int LINE = 300;
    private static final int TEXT = 4000;
    private final Book book;
    private final People people;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public DefaultsDesk(Book book, People people, Ledger ledger, Transactions transactions, Clock clock) {
        this.book = book;
        this.people = people;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Defaults see(Visitor visitor) {
        administers(visitor);
        return book.find();
    }

    /** By whoever has seen this version; the same again changes nothing. */
    public Defaults change(Visitor visitor, Defaults raw) {
        administers(visitor);
        Problems problems = new Problems();
        Defaults checked = check(raw, problems);
        return transactions.inTransaction(() -> {
            Defaults before = book.find();
            if (raw.at(before.version()).equals(before)) {
                return before;
            }
            if (before.version() != raw.version()) {
                throw new Refused(Why.STALE, SHARED + "refused.stale");
            }
            problems.orRefuse();
            ledger.enter(new Ledger.Entry(
                    "setup:defaults", checked.version(), visitor.key(), "changed", "", clock.instant()));
            book.keep(checked);
            return checked;
        });
    }

    private static Defaults check(Defaults raw, Problems problems) {
        if (raw.creators() == Creators.GROUPS && raw.groupNames().isEmpty()) {
            problems.add("groups", "mentorship.setup.problem.groups");
        }
        if (!raw.language().isEmpty() && !raw.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            problems.add("language", PROBLEM + "choose");
        }
        problems.range("weeks", raw.weeks(), 0, 104);
        problems.range("hoursAWeek", raw.hoursAWeek(), 0, 40);
        problems.range("meetEveryWeeks", raw.meetEveryWeeks(), 0, 12);
        return new Defaults(
                raw.creators(),
                problems.line("groups", raw.groups(), false, LINE),
                raw.language(),
                problems.line("licence", raw.licence(), false, LINE),
                problems.text("recording", raw.recording(), false, TEXT),
                raw.weeks(),
                raw.hoursAWeek(),
                raw.meetEveryWeeks(),
                raw.version() + 1);
    }

    /** Whether the visitor may make a programme in some space. */
    public boolean lets(Visitor visitor) {
        Defaults defaults = book.find();
        boolean listed = defaults.creators() == Creators.GROUPS
                && defaults.groupNames().stream().anyMatch(visitor.groups()::contains);
        boolean lets = listed || defaults.creators() == Creators.SPACE_ADMINS;
        return visitor.admin() || (visitor.signedIn() && lets);
    }

    /** Refuses whoever may not; to be in the wrong space is noted beside it. */
    void creates(Visitor visitor, String space, Problems problems) {
        if (!lets(visitor)) {
            throw refusal(visitor, "mentorship.setup.refused.create");
        }
        boolean own = visitor.admin() || book.find().creators() != Creators.SPACE_ADMINS;
        if (!own && !people.administersSpace(visitor, space)) {
            problems.add("spaceKey", "mentorship.setup.problem.space");
        }
    }

    Defaults find() {
        return book.find();
    }

    static void administers(Visitor visitor) {
        if (!visitor.admin()) {
            throw refusal(visitor, SHARED + "refused.not-coordinator");
        }
    }

    static Refused refusal(Visitor visitor, String key) {
        return visitor.signedIn()
                ? new Refused(Why.NOT_ALLOWED, key)
                : new Refused(Why.NOT_SIGNED_IN, SHARED + "refused.not-signed-in");
    }
}
