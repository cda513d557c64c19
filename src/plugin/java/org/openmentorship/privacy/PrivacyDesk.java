package org.openmentorship.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.openmentorship.badge.Badges;
import org.openmentorship.notify.Outbox;
import org.openmentorship.privacy.Erasure.Step;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What people may ask about themselves: all that is held about them, and to be forgotten. */
public final class PrivacyDesk {
    /** All that is held about somebody. */
    public record Told(
            String name,
            String userName,
            Instant at,
            List<String> seats,
            Map<String, List<Map<String, Object>>> held) {}

    /** What would end, go, and stay without a name; and the programmes that nobody would look after any more. */
    public record Preview(
            Map<String, Integer> ends, Map<String, Integer> goes, Map<String, Integer> stays, List<String> orphans) {}

    /** What Confluence and we make keys of; of other signs some databases cannot even be asked. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int AT_ONCE = 100;
    private static final int SHOWN = 50;
    private final Holdings holdings;
    private final Badges badges;
    private final Farewell farewell;
    private final PrivacyBook book;
    private final Outbox letters;
    private final People people;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public PrivacyDesk(
            Holdings holdings,
            Badges badges,
            Farewell farewell,
            PrivacyBook book,
            Outbox letters,
            People people,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.holdings = holdings;
        this.badges = badges;
        this.farewell = farewell;
        this.book = book;
        this.letters = letters;
        this.people = people;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    static void administrator(Visitor visitor) {
        Refused.ifAnonymous(visitor);
        if (!visitor.admin()) {
            throw new Refused(Why.NOT_ALLOWED, "mentorship.privacy.refused.not-admin");
        }
    }

    /** All that is held about the visitor. */
    public Told tell(Visitor visitor) {
        Refused.ifAnonymous(visitor);
        PersonKey me = visitor.key();
        return new Told(
                people.find(me).map(Person::name).orElse(""),
                people.userName(me).orElse(""),
                clock.instant(),
                farewell.seats(me),
                badges.with(holdings.tell(me), me));
    }

    /** What being forgotten would mean for the visitor. */
    public Preview preview(Visitor visitor) {
        Refused.ifAnonymous(visitor);
        return preview(visitor.key());
    }

    /** The same for somebody else, for administrators; the name may be the key of an account that is gone. */
    public Preview preview(Visitor visitor, String name) {
        administrator(visitor);
        return preview(named(name));
    }

    private Preview preview(PersonKey person) {
        Map<String, Integer> alone = farewell.alone(person);
        Map<String, Integer> goes = new TreeMap<>(alone);
        Map<String, Integer> stays = new TreeMap<>();
        Set<String> going = holdings.going();
        holdings.count(person).forEach((name, count) -> {
            if (going.contains(name)) {
                goes.put(name, count);
            } else {
                stays.put(name, Math.max(0, count - alone.getOrDefault(name, 0)));
            }
        });
        return new Preview(farewell.ending(person), goes, stays, farewell.orphans(person));
    }

    private PersonKey named(String name) {
        String clean = name == null ? "" : name.strip();
        return people.named(clean).orElseGet(() -> {
            PersonKey key = new PersonKey(clean);
            if (!KEY.matcher(clean).matches() || holdings.count(key).isEmpty()) {
                Problems problems = new Problems();
                problems.add("person", "mentorship.shared.problem.unknown-person", clean);
                problems.orRefuse();
            }
            return key;
        });
    }

    /** Begins to forget the visitor, who has typed the own user name. */
    public Erasure forgetMe(Visitor visitor, String confirm) {
        Refused.ifAnonymous(visitor);
        changing();
        confirmed(people.userName(visitor.key()).orElse(""), confirm);
        return begin(visitor, visitor.key());
    }

    /** Begins to forget somebody, whose name an administrator has typed twice. */
    public Erasure forget(Visitor visitor, String name, String confirm) {
        administrator(visitor);
        changing();
        PersonKey person = named(name);
        confirmed(name, confirm);
        return begin(visitor, person);
    }

    /** While the wiki takes no changes that is said before anything else. */
    private void changing() {
        var unused = transactions.inTransaction(() -> true);
    }

    private static void confirmed(String name, String confirm) {
        Problems problems = new Problems();
        if (confirm == null || !confirm.strip().equals(name.strip())) {
            problems.add("confirm", "mentorship.privacy.problem.confirm", name.strip());
        }
        problems.orRefuse();
    }

    /** What can be done at once is done; the rest goes on by the clock. */
    private Erasure begin(Visitor visitor, PersonKey person) {
        PersonKey alias = new PersonKey("former-" + UUID.randomUUID().toString().replace("-", ""));
        Erasure begun = transactions.inTransaction(() -> book.of(person).orElseGet(() -> {
            Erasure kept = book.insert(Erasure.of(person, alias, visitor.key(), clock.instant()));
            enter(kept, visitor.key(), "asked");
            return kept;
        }));
        return goOn(begun.id());
    }

    private void enter(Erasure one, PersonKey actor, String deed) {
        ledger.enter(new Ledger.Entry("erasure:" + one.id(), one.turn(), actor, deed, "", clock.instant()));
    }

    /** Goes on with all that were not done; says how many are now. */
    public int goOn() {
        return (int) book.open(SHOWN).stream()
                .filter(id -> goOn(id).step() == Step.DONE)
                .count();
    }

    private Erasure goOn(int id) {
        Erasure now = book.find(id).orElseThrow();
        if (now.step() == Step.LEAVING) {
            Map<String, Integer> counts = farewell.leave(now.person());
            now = move(id, Step.LEAVING, one -> one.left(counts), "left");
        }
        return now.step() == Step.FORGETTING && quiet(now) ? forget(now) : now;
    }

    /** What others are told of it has left, or has had a day to leave: it needs what is still to be forgotten. */
    private boolean quiet(Erasure one) {
        Instant now = clock.instant();
        return letters.due(now, 1).isEmpty() || one.askedAt().plus(PATIENCE).isBefore(now);
    }

    private Erasure forget(Erasure one) {
        Map<String, Integer> counts = new LinkedHashMap<>(farewell.remove(one.person()));
        Map<String, Integer> some = some(one);
        while (!some.isEmpty()) {
            some.forEach((name, count) -> counts.merge(name, count, Integer::sum));
            some = some(one);
        }
        return move(one.id(), Step.FORGETTING, before -> before.done(counts, clock.instant()), "done");
    }

    private Map<String, Integer> some(Erasure one) {
        return transactions.inTransaction(() -> holdings.forget(one.person(), one.alias(), AT_ONCE));
    }

    /** One step further, unless another node has been there. */
    private Erasure move(int id, Step from, UnaryOperator<Erasure> how, String deed) {
        return transactions.inTransaction(() -> {
            Erasure before = book.find(id).orElseThrow();
            if (before.step() != from) {
                return before;
            }
            Erasure after = how.apply(before);
            enter(after, null, deed);
            book.update(after);
            if (after.step() == Step.DONE) {
                book.rename(before.person(), before.alias());
            }
            return after;
        });
    }

    /** The latest, for administrators. */
    public List<Erasure> erasures(Visitor visitor) {
        administrator(visitor);
        return book.latest(SHOWN);
    }

    /** Whether the visitor is being forgotten just now. */
    public boolean leaving(Visitor visitor) {
        return visitor.signedIn() && book.of(visitor.key()).isPresent();
    }
}
