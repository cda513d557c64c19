package org.openmentorship.relationship;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.relationship.Diary.Pair;
import org.openmentorship.relationship.Diary.Todo;
import org.openmentorship.relationship.Diary.What;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.request.Request;
import org.openmentorship.shared.PersonKey;

/** Who waits for whom since when, and when that is to be said: functions of what was done and written, and of nothing else. */
public final class Silence {
    /** For whom it waits, since when, and how many whole days that is; for nobody when nothing is expected just now. */
    public record Waiting(List<PersonKey> forWhom, Instant since, int days) {
        public static final Waiting FOR_NOBODY = new Waiting(List.of(), null, 0);

        public Waiting {
            forWhom = List.copyOf(forWhom);
        }

        public boolean on(PersonKey person) {
            return forWhom.contains(person);
        }
    }

    private static final int END_IS_NEAR = 7;
    private static final int WEEK = 7;

    private Silence() {}

    /**
     * Before the start for those whom the contract waits for, later for the side that has been silent for longer.
     *
     * <p>Never on a break, nor from the signatures to the start, nor while the next meeting is still to come.
     */
    public static Waiting of(Relationship relationship, Instant now) {
        Instant meeting = relationship.nextMeeting();
        if (meeting != null && meeting.isAfter(now)) {
            return Waiting.FOR_NOBODY;
        }
        List<Member> expected = switch (relationship.state()) {
            case IN_DISCUSSION ->
                here(relationship).filter(one -> one.askedAt() != null).toList();
            case ACTIVE -> silentSide(relationship);
            default -> List.of();
        };
        if (expected.isEmpty()) {
            return Waiting.FOR_NOBODY;
        }
        Instant since = Stream.of(
                        latest(expected, Member::lastAt),
                        latest(expected, Member::askedAt),
                        meeting == null ? Instant.MIN : meeting)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int days = (int) Math.max(0, Duration.between(since, now).toDays());
        return new Waiting(expected.stream().map(Member::person).toList(), since, days);
    }

    /** Those whose last sign of life is older than the other side’s; all when neither is. */
    private static List<Member> silentSide(Relationship relationship) {
        List<Member> buddies = side(relationship, Role.BUDDY);
        if (!buddies.isEmpty()) {
            return silentest(buddies);
        }
        List<Member> mentees = side(relationship, Role.MENTEE);
        List<Member> mentors = side(relationship, Role.MENTOR);
        int order = latest(mentees, Member::lastAt).compareTo(latest(mentors, Member::lastAt));
        if (order == 0) {
            return here(relationship).toList();
        }
        return order < 0 ? mentees : mentors;
    }

    /** Of those who are on the same side, whose last sign of life is the oldest. */
    private static List<Member> silentest(List<Member> members) {
        Instant oldest = members.stream()
                .map(Member::lastAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return members.stream().filter(one -> one.lastAt().equals(oldest)).toList();
    }

    private static List<Member> side(Relationship relationship, Role role) {
        return here(relationship).filter(one -> one.role() == role).toList();
    }

    private static Stream<Member> here(Relationship relationship) {
        return relationship.members().stream().filter(Member::here);
    }

    private static Instant latest(List<Member> members, Function<Member, Instant> what) {
        return members.stream()
                .map(what)
                .filter(one -> one != null)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** What waits for somebody in these pairs and requests; {@code ends} is how the last pair of each request stands. */
    static List<Todo> todos(
            PersonKey me, List<Pair> pairs, List<Request> requests, Map<Integer, State> ends, Instant now) {
        Stream<Todo> ofPairs = pairs.stream().flatMap(one -> todos(me, one, now));
        Stream<Todo> ofRequests = requests.stream().flatMap(one -> todos(one, ends.get(one.id())));
        return Stream.concat(ofPairs, ofRequests)
                .sorted(Comparator.comparing(Todo::since))
                .toList();
    }

    private static Stream<Todo> todos(PersonKey me, Pair pair, Instant now) {
        Relationship one = pair.relationship();
        Member member = one.member(me).orElseThrow();
        Instant end = one.plan().end() == null ? null : start(one.plan().end());
        Instant done = latest(here(one).filter(Member::done).toList(), Member::doneAt);
        boolean late = end != null && !end.isAfter(now) && done.equals(Instant.MIN);
        boolean runs = one.state() == State.ACTIVE;
        List<Todo> todos = new ArrayList<>();
        if (member.askedAt() != null) {
            todos.add(todo(one.proposed() ? What.SIGN : What.FILL_OUTLINE, one, member.askedAt()));
        }
        if (one.extension() != null && !one.extension().agreed().contains(me)) {
            todos.add(todo(What.ANSWER_END, one, one.extension().at()));
        }
        if (runs && !member.done() && (late || done.isAfter(Instant.MIN))) {
            todos.add(todo(What.SAY_DONE, one, late ? end : done));
        } else if (runs && pair.waiting().on(me) && pair.waiting().days() >= WEEK) {
            todos.add(todo(What.WRITE, one, pair.waiting().since()));
        }
        return todos.stream();
    }

    private static Todo todo(What what, Relationship one, Instant since) {
        return new Todo(what, one.title(), one.request(), one.contract(), one.id(), since);
    }

    private static Stream<Todo> todos(Request request, State end) {
        boolean choose = request.state() == Request.State.OPEN && request.offers() > 0;
        boolean between = request.state() == Request.State.IN_DISCUSSION || request.state() == Request.State.AGREED;
        boolean over = between && end != null && end.ended() && end != State.COMPLETED;
        return choose || over
                ? Stream.of(new Todo(
                        choose ? What.CHOOSE_OFFER : What.RETURN_REQUEST,
                        request.draft().title(),
                        request.id(),
                        0,
                        0,
                        request.changedAt()))
                : Stream.empty();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** After how many days reminders leave; those who meet more seldom than every week are given that much longer. */
    public static List<Integer> limits(Relationship relationship, List<Integer> silenceDays) {
        int longer = relationship.state() == State.ACTIVE
                ? Math.max(0, relationship.plan().meetEveryWeeks() - 1) * WEEK
                : 0;
        return silenceDays.stream().sorted().map(one -> one + longer).toList();
    }

    /** How many reminders this silence has deserved. */
    public static int deserved(Relationship relationship, List<Integer> silenceDays, Waiting waiting) {
        return waiting.forWhom().isEmpty()
                ? 0
                : (int) limits(relationship, silenceDays).stream()
                        .filter(one -> one <= waiting.days())
                        .count();
    }

    /** How many of them have left already. */
    public static int sent(Relationship relationship, Waiting waiting) {
        return waiting.since() != null
                        && waiting.since().equals(relationship.watched().silentSince())
                ? relationship.watched().nudges()
                : 0;
    }

    public static boolean starts(Relationship relationship, LocalDate today) {
        return relationship.state() == State.AGREED && !startDay(relationship).isAfter(today);
    }

    private static LocalDate startDay(Relationship relationship) {
        LocalDate start = relationship.plan().start();
        return start == null ? LocalDate.EPOCH : start;
    }

    public static boolean breakIsOver(Relationship relationship, LocalDate today) {
        return relationship.state() == State.ON_BREAK
                && relationship.breakUntil() != null
                && !relationship.breakUntil().isAfter(today);
    }

    /** Told once for each end. */
    public static boolean endIsNear(Relationship relationship, LocalDate today) {
        LocalDate end = relationship.plan().end();
        return relationship.state() == State.ACTIVE
                && end != null
                && !end.equals(relationship.watched().toldEnd())
                && !end.minusDays(END_IS_NEAR).isAfter(today);
    }

    /** When something of all this comes next; at least once a day, because people may go unnoticed. */
    public static Instant next(Relationship relationship, List<Integer> silenceDays, Instant now) {
        Waiting waiting = of(relationship, now);
        LocalDate end = relationship.plan().end();
        Stream<Instant> days = Stream.of(
                        relationship.state() == State.AGREED ? startDay(relationship) : null,
                        relationship.state() == State.ON_BREAK ? relationship.breakUntil() : null,
                        relationship.state() == State.ACTIVE && end != null ? end.minusDays(END_IS_NEAR) : null)
                .filter(day -> day != null)
                .map(Silence::start);
        Stream<Instant> reminders = waiting.forWhom().isEmpty()
                ? Stream.of(relationship.nextMeeting() == null ? now : relationship.nextMeeting())
                : limits(relationship, silenceDays).stream()
                        .map(one -> waiting.since().plus(Duration.ofDays(one)));
        return Stream.concat(days, reminders)
                .filter(one -> one.isAfter(now))
                .min(Comparator.naturalOrder())
                .filter(one -> one.isBefore(now.plus(Duration.ofDays(1))))
                .orElse(now.plus(Duration.ofDays(1)));
    }
}
