package org.openmentorship.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmentorship.plan.Plan;
import org.openmentorship.plan.PlanRules;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** Creates, changes, opens and closes programmes, for administrators and the programme’s coordinators. */
public final class ProgrammeDesk {
    /** A page of programmes; {@code next} leads to the one after it and is empty at the end. */
    public record Listed(List<Programme> programmes, String next) {
        public Listed {
            programmes = List.copyOf(programmes);
        }
    }

    /** Who names a skill, so that none vanishes from under them; only skills that somebody names, each with how many do. */
    public interface Uses {
        Map<String, Integer> requests(String programme, Set<String> skills);

        Map<String, Integer> people(String programme, Set<String> skills);
    }

    private static final int DEFAULT = 50;
    private static final int MOST = 200;
    private static final String WORDS = "mentorship.shared.refused.";
    private final ProgrammeBook programmes;
    private final People people;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;
    private final Uses uses;

    public ProgrammeDesk(
            ProgrammeBook programmes, People people, Ledger ledger, Transactions transactions, Clock clock, Uses uses) {
        this.programmes = programmes;
        this.people = people;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
        this.uses = uses;
    }

    public Programme see(Visitor visitor, String key) {
        return programmes
                .find(key)
                .filter(one -> sees(visitor, one))
                .orElseThrow(() -> new Refused(Why.UNKNOWN, WORDS + "programme"));
    }

    /** One page of what the visitor sees, after the programme of this key; without a sensible limit it is 50. */
    public Listed seen(Visitor visitor, String after, int limit) {
        int most = limit < 1 ? DEFAULT : Math.min(limit, MOST);
        List<Programme> found = new ArrayList<>();
        List<Programme> page = programmes.after(after != null && Programme.isKey(after) ? after : "", MOST);
        while (found.size() <= most && !page.isEmpty()) {
            page.stream().filter(one -> sees(visitor, one)).forEach(found::add);
            page = page.size() < MOST
                    ? List.of()
                    : programmes.after(page.get(page.size() - 1).key(), MOST);
        }
        return found.size() <= most
                ? new Listed(found, "")
                : new Listed(found.subList(0, most), found.get(most - 1).key());
    }

    /** As the visitor may be told of it: the links of a role are for those who have it, and for whoever looks after it. */
    public Programme told(Visitor visitor, Programme programme) {
        return mayChange(visitor, programme)
                ? programme
                : programme.with(programme.plan().withoutLinks(), programme.form());
    }

    public Programme create(Visitor visitor, Programme raw) {
        if (!visitor.admin()) {
            throw refusal(visitor);
        }
        return make(visitor, raw);
    }

    /** For features on the right, which have asked whether the visitor may. */
    public Programme make(Visitor visitor, Programme raw) {
        Problems problems = new Problems();
        Programme programme = dated(Plan.NONE, RequestForm.EMPTY, ProgrammeRules.check(raw, problems))
                .with(1, raw.state());
        space(visitor, programme, problems);
        problems.orRefuse();
        return transactions.inTransaction(() -> {
            if (programmes.find(programme.key()).isPresent()) {
                problems.add("key", "mentorship.shared.problem.taken", programme.key());
                problems.orRefuse();
            }
            enter(visitor, programme, "created");
            programmes.insert(programme);
            return programme;
        });
    }

    /** What is wrong with a programme to be, without making it. */
    public Problems problems(Visitor visitor, Programme raw) {
        Problems problems = new Problems();
        Programme programme = ProgrammeRules.check(raw, problems);
        space(visitor, programme, problems);
        if (programmes.find(programme.key()).isPresent()) {
            problems.add("key", "mentorship.shared.problem.taken", programme.key());
        }
        return problems;
    }

    public Programme change(Visitor visitor, Programme raw) {
        Problems problems = new Problems();
        Programme clean = ProgrammeRules.check(raw, problems);
        return transactions.inTransaction(() -> {
            Programme before = mine(visitor, raw.key(), raw.version());
            Programme checked = clean.keeping(before.seats(), gone(before));
            if (!before.spaceKey().equals(checked.spaceKey())) {
                moves(visitor, checked, problems);
            }
            inUse(before, checked, problems);
            if (checked.seats().coordinators().isEmpty()
                    && !before.seats().coordinators().isEmpty()) {
                problems.add("seats.coordinators", "mentorship.shared.problem.required");
            }
            problems.orRefuse();
            return put(
                    visitor,
                    dated(before.plan(), before.form(), checked).with(before.version() + 1, before.state()),
                    "changed");
        });
    }

    /** Nobody can name them any more: not to name them is no decision about their seats. */
    private Set<PersonKey> gone(Programme programme) {
        Set<PersonKey> gone = new HashSet<>(programme.seats().everybody());
        gone.removeAll(people.find(gone).keySet());
        return gone;
    }

    /** A skill that somebody names is retired, not taken away. */
    private void inUse(Programme before, Programme wanted, Problems problems) {
        Map<String, String> gone = before.form().skills().stream()
                .filter(one -> wanted.form().skill(one.id()).isEmpty())
                .collect(Collectors.toMap(Skill::id, Skill::label));
        if (gone.isEmpty()) {
            return;
        }
        Map<String, Integer> requests = uses.requests(before.key(), gone.keySet());
        Map<String, Integer> offering = uses.people(before.key(), gone.keySet());
        before.form().skills().stream()
                .map(Skill::id)
                .filter(id -> requests.containsKey(id) || offering.containsKey(id))
                .forEach(id -> problems.add(
                        "form.skills",
                        "mentorship.programme.problem.skill-in-use",
                        gone.get(id),
                        requests.getOrDefault(id, 0),
                        offering.getOrDefault(id, 0)));
    }

    /** What we keep of earlier times ourselves, whatever the sender says of it. */
    private Programme dated(Plan plan, RequestForm form, Programme wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return wanted.with(
                PlanRules.dated(plan, wanted.plan(), today), wanted.form().after(form));
    }

    /** Whoever sees the space reads the requests: to open them to other people is not a coordinator’s to decide. */
    private void moves(Visitor visitor, Programme programme, Problems problems) {
        if (!visitor.admin()) {
            problems.add("spaceKey", "mentorship.shared.problem.move");
        }
        space(visitor, programme, problems);
    }

    /** In a space that is not there a programme would be lost for everybody but administrators. */
    private void space(Visitor visitor, Programme programme, Problems problems) {
        if (!programme.spaceKey().isEmpty() && !people.seesSpace(visitor, programme.spaceKey())) {
            problems.add("spaceKey", "mentorship.shared.problem.space", programme.spaceKey());
        }
    }

    public Programme setState(Visitor visitor, String key, int version, Programme.State state) {
        return transactions.inTransaction(() -> {
            Programme before = mine(visitor, key, version);
            return before.state() == state
                    ? before
                    : put(visitor, before.with(version + 1, state), state.name().toLowerCase(java.util.Locale.ROOT));
        });
    }

    /** Other people in the seats, as a feature on the right has decided it; the caller has asked whether the visitor may. */
    public Programme seat(Visitor visitor, Programme before, Seats seats) {
        return before.seats().equals(seats) ? before : put(visitor, before.seating(seats), "seated");
    }

    private Programme put(Visitor visitor, Programme programme, String action) {
        enter(visitor, programme, action);
        programmes.update(programme);
        return programme;
    }

    private Programme mine(Visitor visitor, String key, int version) {
        Programme before = see(visitor, key);
        if (!mayChange(visitor, before)) {
            throw refusal(visitor);
        }
        if (before.version() != version) {
            throw new Refused(Why.STALE, WORDS + "stale");
        }
        return before;
    }

    public static boolean mayChange(Visitor visitor, Programme programme) {
        return visitor.signedIn()
                && (visitor.admin()
                        || programme.seats().leads().contains(visitor.key())
                        || programme.seats().coordinators().contains(visitor.key()));
    }

    private boolean sees(Visitor visitor, Programme programme) {
        return visitor.admin() || people.seesSpace(visitor, programme.spaceKey());
    }

    private void enter(Visitor visitor, Programme programme, String action) {
        ledger.enter(new Ledger.Entry(
                "programme:" + programme.key(), programme.version(), visitor.key(), action, "", clock.instant()));
    }

    private static Refused refusal(Visitor visitor) {
        return visitor.signedIn()
                ? new Refused(Why.NOT_ALLOWED, WORDS + "not-coordinator")
                : new Refused(Why.NOT_SIGNED_IN, WORDS + "not-signed-in");
    }
}
