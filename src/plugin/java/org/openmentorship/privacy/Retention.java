package org.openmentorship.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.openmentorship.notify.Outbox;
import org.openmentorship.privacy.Period.Kind;
import org.openmentorship.privacy.PrivacyBook.Terms;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What nobody needs any more goes after a time, which administrators choose; tried first, it only says how much. */
public final class Retention {
    /** What is gone through. */
    public record Shelves(
            RequestBook requests,
            Removal removal,
            RelationshipBook pairs,
            CaseBook cases,
            Outbox letters,
            Ledger ledger) {}

    private static final int AT_ONCE = 100;
    private static final Set<State> ASIDE = Set.of(State.WITHDRAWN, State.REDIRECTED, State.EXPIRED);
    private final Shelves shelves;
    private final PrivacyBook book;
    private final Transactions transactions;
    private final Clock clock;

    public Retention(Shelves shelves, PrivacyBook book, Transactions transactions, Clock clock) {
        this.shelves = shelves;
        this.book = book;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Terms terms(Visitor visitor) {
        PrivacyDesk.administrator(visitor);
        return book.terms();
    }

    /** What would go now, with these periods in the place of those that were chosen; nothing goes. */
    public Map<Kind, Integer> tried(Visitor visitor, Map<Kind, Period> other) {
        PrivacyDesk.administrator(visitor);
        check(other);
        Map<Kind, Period> chosen = new EnumMap<>(Period.whole(book.terms().chosen()));
        chosen.putAll(other);
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        chosen.forEach((kind, period) -> counts.put(
                kind, period.before(clock.instant()).map(one -> over(kind, one)).orElse(0)));
        return counts;
    }

    /** From now on; whoever has seen an older turn looks again. */
    public Terms choose(Visitor visitor, Map<Kind, Period> other, int turn) {
        PrivacyDesk.administrator(visitor);
        return transactions.inTransaction(() -> {
            check(other);
            Terms before = book.terms();
            if (before.turn() != turn) {
                throw new Refused(Why.STALE, "mentorship.shared.refused.stale");
            }
            Terms after = before.choose(Period.whole(other));
            return keep(after, visitor, "chosen");
        });
    }

    private static void check(Map<Kind, Period> other) {
        Problems problems = new Problems();
        other.forEach((kind, period) -> {
            if (period == null || !kind.allows(period)) {
                problems.add("periods." + kind, "mentorship.shared.problem.choose");
            }
        });
        problems.orRefuse();
    }

    private Terms keep(Terms after, Visitor visitor, String deed) {
        shelves.ledger()
                .enter(new Ledger.Entry(
                        "retention", after.turn(), visitor == null ? null : visitor.key(), deed, "", clock.instant()));
        book.keep(after);
        return after;
    }

    /** The same by hand. */
    public Terms run(Visitor visitor) {
        PrivacyDesk.administrator(visitor);
        return run(Optional.of(visitor));
    }

    /** Takes away what is too old, bit by bit; says how much. */
    public int run() {
        return run(Optional.empty()).taken().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Terms run(Optional<Visitor> visitor) {
        Instant now = clock.instant();
        Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
        Period.whole(book.terms().chosen())
                .forEach((kind, period) -> period.before(now).ifPresent(one -> taken.put(kind, clear(kind, one))));
        boolean nothing = taken.values().stream().allMatch(count -> count == 0);
        if (nothing && visitor.isEmpty()) {
            return book.terms().ran(taken, now);
        }
        return transactions.inTransaction(() -> keep(book.terms().ran(taken, now), visitor.orElse(null), "run"));
    }

    private int over(Kind kind, Instant before) {
        return switch (kind) {
            case DRAFTS -> requests(Set.of(State.DRAFT), before, false);
            case REQUESTS -> requests(ASIDE, before, false);
            case CASES -> shelves.cases().over(before);
            case LETTERS -> shelves.letters().over(before);
            case GAINS -> shelves.pairs().gainsOver(before);
            case HISTORY -> shelves.ledger().over(before);
        };
    }

    private int clear(Kind kind, Instant before) {
        return switch (kind) {
            case DRAFTS -> requests(Set.of(State.DRAFT), before, true);
            case REQUESTS -> requests(ASIDE, before, true);
            case CASES -> batches(() -> shelves.cases().clear(before, AT_ONCE));
            case LETTERS -> batches(() -> shelves.letters().clear(before, AT_ONCE));
            case GAINS -> batches(() -> shelves.pairs().clearGains(before, AT_ONCE));
            case HISTORY -> batches(() -> shelves.ledger().clear(before, AT_ONCE));
        };
    }

    private int batches(IntSupplier batch) {
        int all = 0;
        int some = AT_ONCE;
        while (some == AT_ONCE) {
            some = transactions.inTransaction(batch::getAsInt);
            all += some;
        }
        return all;
    }

    /** Those of which no mentoring has come: what that was about is needed by both. */
    private int requests(Set<State> states, Instant before, boolean clear) {
        int all = 0;
        int last = 0;
        List<Integer> page = shelves.requests().untouched(states, before, last, AT_ONCE);
        while (!page.isEmpty()) {
            List<Integer> seen = page;
            all += clear
                    ? transactions.inTransaction(() -> remove(seen, states))
                    : alone(seen).size();
            last = seen.get(seen.size() - 1);
            page = shelves.requests().untouched(states, before, last, AT_ONCE);
        }
        return all;
    }

    private int remove(List<Integer> seen, Set<State> states) {
        return (int) alone(seen).stream()
                .filter(id -> shelves.removal().remove(id, states))
                .count();
    }

    private List<Integer> alone(List<Integer> seen) {
        Set<Integer> grown = shelves.pairs().latest(seen).keySet();
        return seen.stream().filter(id -> !grown.contains(id)).toList();
    }
}
