package org.openmentorship.person;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmentorship.person.Wishes.Topic;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** Everybody’s own choice of mails, and nobody else’s. */
public final class WishDesk {
    private final WishBook book;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public WishDesk(WishBook book, Ledger ledger, Transactions transactions, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Wishes see(Visitor visitor) {
        Refused.ifAnonymous(visitor);
        return book.of(visitor.key());
    }

    /** By whoever has seen this turn; the same choice again changes nothing. */
    public Wishes change(Visitor visitor, Set<Topic> unwanted, int turn) {
        Refused.ifAnonymous(visitor);
        return transactions.inTransaction(() -> {
            Wishes before = book.of(visitor.key());
            if (before.unwanted().equals(unwanted)) {
                return before;
            }
            if (before.turn() != turn) {
                throw new Refused(Why.STALE, "mentorship.shared.refused.stale");
            }
            Wishes after = new Wishes(visitor.key(), unwanted, turn + 1);
            String without = unwanted.stream().map(Topic::name).sorted().collect(Collectors.joining(","));
            ledger.enter(new Ledger.Entry(
                    "wishes:" + visitor.key(), after.turn(), visitor.key(), "changed", without, clock.instant()));
            book.keep(after);
            return after;
        });
    }
}
