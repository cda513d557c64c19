package org.openmentorship.profile;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openmentorship.person.Standing;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Pause;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** Everybody’s own profile. */
public final class ProfileDesk {
    /** One’s own profile, the programmes that one sees by their keys, and those in which one may be a mentor. */
    public record Mine(MentoringProfile profile, Map<String, Programme> programmes, Set<String> mayMentorIn) {}

    private static final String PROBLEM = "mentorship.profile.problem.";
    private static final int MOST = 200;
    private static final int AT_ONCE = 50;
    private static final int YEARS = 3;
    private final ProfileBook book;
    private final Loads loads;
    private final ProgrammeDesk programmes;
    private final CaseDesk cases;
    private final People people;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public ProfileDesk(
            ProfileBook book,
            Loads loads,
            ProgrammeDesk programmes,
            CaseDesk cases,
            People people,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.book = book;
        this.loads = loads;
        this.programmes = programmes;
        this.cases = cases;
        this.people = people;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Mine mine(Visitor visitor) {
        Refused.ifAnonymous(visitor);
        Map<String, Programme> seen = open(visitor, programmes);
        Set<String> mentors = new TreeSet<>();
        seen.values().stream()
                .filter(one -> Standing.of(visitor, true, one).mayMentor())
                .forEach(one -> mentors.add(one.key()));
        return new Mine(own(visitor), seen, mentors);
    }

    /** One’s own profile alone. */
    public MentoringProfile own(Visitor visitor) {
        Refused.ifAnonymous(visitor);
        return book.of(visitor.key()).orElse(MentoringProfile.blank(visitor.key()));
    }

    static Map<String, Programme> open(Visitor visitor, ProgrammeDesk programmes) {
        Map<String, Programme> seen = new LinkedHashMap<>();
        programmes.seen(visitor, "", MOST).programmes().stream()
                .filter(one -> one.state() != Programme.State.ARCHIVED)
                .forEach(one -> seen.put(one.key(), one));
        return seen;
    }

    /** What the person wrote, by whoever has seen this turn; the hours as they are written day by day. */
    public MentoringProfile save(Visitor visitor, Draft raw, Map<DayOfWeek, String> hours, int turn) {
        Mine mine = mine(visitor);
        Problems problems = new Problems();
        Week week = ProfileRules.week(hours, problems);
        Draft draft = ProfileRules.check(raw.with(week), mine.programmes(), mine.mayMentorIn(), problems);
        problems.orRefuse();
        String name = people.find(visitor.key()).map(Person::name).orElse("");
        return transactions.inTransaction(() -> {
            MentoringProfile before = held(visitor.key());
            if (!before.isBlank() && before.draft().equals(draft)) {
                return before;
            }
            stale(before, turn);
            return put(before.write(draft, name, clock.instant()), visitor.key(), "changed");
        });
    }

    private MentoringProfile held(PersonKey person) {
        return book.hold(person).orElse(MentoringProfile.blank(person)).withUsed(loads.used(person));
    }

    private static void stale(MentoringProfile before, int turn) {
        if (before.turn() != turn) {
            throw new Refused(Why.STALE, "mentorship.shared.refused.stale");
        }
    }

    private MentoringProfile put(MentoringProfile after, PersonKey actor, String action) {
        ledger.enter(new Ledger.Entry("profile:" + after.person(), after.turn(), actor, action, "", clock.instant()));
        book.keep(after, today());
        return after;
    }

    /** No new mentees and no reminders for a time, or an end of that. */
    public MentoringProfile rest(Visitor visitor, Pause wanted, int turn) {
        Refused.ifAnonymous(visitor);
        LocalDate until = wanted.until();
        Problems problems = new Problems();
        if (until != null && (!until.isAfter(today()) || until.isAfter(today().plusYears(YEARS)))) {
            problems.add("until", PROBLEM + "date");
        }
        problems.orRefuse();
        Pause pause = wanted.on() ? wanted : Pause.NONE;
        return transactions.inTransaction(() -> {
            MentoringProfile before = held(visitor.key());
            if (before.pause().equals(pause)) {
                return before;
            }
            stale(before, turn);
            return put(before.rest(pause, clock.instant()), visitor.key(), pause.on() ? "break" : "back");
        });
    }

    /** Told to the coordinators of where somebody is a mentor, and to nobody else; no new mentee comes meanwhile. */
    public MentoringProfile tooMuch(Visitor visitor) {
        Mine mine = mine(visitor);
        return transactions.inTransaction(() -> {
            MentoringProfile before = held(visitor.key());
            Set<String> running = loads.programmes(visitor.key());
            Set<String> where = running.isEmpty() ? mine.mayMentorIn() : running;
            if (where.isEmpty()) {
                throw new Refused(Why.CLOSED, PROBLEM + "no-mentor");
            }
            where.forEach(one -> cases.tell(visitor, Kind.TOO_MUCH, one, once(one, visitor)));
            return before.tooMuchSince() == null
                    ? put(before.burden(clock.instant(), clock.instant()), visitor.key(), "too-much")
                    : before;
        });
    }

    /** It is fine again. */
    public MentoringProfile relieved(Visitor visitor) {
        Refused.ifAnonymous(visitor);
        return transactions.inTransaction(() -> {
            MentoringProfile before = held(visitor.key());
            if (before.tooMuchSince() == null) {
                return before;
            }
            cases.asked(visitor, "").stream()
                    .filter(one -> one.kind() == Kind.TOO_MUCH)
                    .forEach(one -> cases.mended(once(one.programme(), visitor)));
            return put(before.burden(null, clock.instant()), visitor.key(), "relieved");
        });
    }

    private static String once(String programme, Visitor visitor) {
        return "too-much:" + programme + ":" + visitor.key();
    }

    /** Breaks whose last day has come are over; says how many. */
    public int back() {
        List<PersonKey> back = book.back(today(), AT_ONCE);
        for (PersonKey one : back) {
            transactions.inTransaction(() -> {
                MentoringProfile before = held(one);
                boolean over = before.pause().on() && !before.pause().holds(today());
                return over ? put(before.rest(Pause.NONE, clock.instant()), null, "back") : before;
            });
        }
        return back.size();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
