package org.openmentorship.relationship.confluence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Course;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.Relationship.Watched;
import org.openmentorship.relationship.RelationshipAccess;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.Silence;
import org.openmentorship.relationship.Silence.Waiting;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what the day brings: starts, ends breaks, reminds, tells coordinators where nobody answers.
 *
 * <p>Each relationship is one transaction that leaves the time of the next look behind: whoever is stopped in the middle
 * begins again, and whoever comes second finds nothing to do.
 */
public final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration LATER = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int BATCH = 100;
    private static final int MOST = 2000;
    private static final String REMINDED = "reminded";
    private static final String NOBODY = "mentorship.queue.problem.nobody-to-remind";
    private final ProgrammeBook programmes;
    private final RelationshipBook book;
    private final RelationshipAccess access;
    private final Course course;
    private final CaseDesk cases;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public Watch(
            ProgrammeBook programmes,
            RelationshipBook book,
            RelationshipAccess access,
            Course course,
            CaseDesk cases,
            People people,
            Transactions transactions,
            Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.access = access;
        this.course = course;
        this.cases = cases;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Besides, reminds when a coordinator says so. */
    public Watch listen(Events events) {
        events.on(Case.Event.Remind.class, this::remind);
        return this;
    }

    /** Looks at all that is due, a batch after the other; says at how many. */
    public int run() {
        int seen = 0;
        List<Integer> due = book.due(clock.instant(), BATCH);
        while (!due.isEmpty() && seen < MOST) {
            for (int id : due) {
                safely(id);
            }
            seen += due.size();
            due = book.due(clock.instant(), BATCH);
        }
        return seen;
    }

    /** What cannot be looked at is put off, so that it keeps nobody else waiting. */
    private void safely(int id) {
        try {
            transactions.inTransaction(() -> look(id));
        } catch (RuntimeException e) {
            if (e instanceof Refused no && no.why() == Why.READ_ONLY) {
                throw no;
            }
            LOG.warn("Relationship {} could not be looked at; again in an hour", id, e);
            transactions.inTransaction(() -> {
                book.find(id)
                        .ifPresent(one ->
                                book.lookAgain(id, one.turn(), clock.instant().plus(LATER)));
                return null;
            });
        }
    }

    private boolean look(int id) {
        Instant now = clock.instant();
        Optional<Relationship> due = book.find(id)
                .filter(one -> one.watched().lookAt() != null
                        && !one.watched().lookAt().isAfter(now));
        if (due.isEmpty()) {
            return false;
        }
        Relationship before = due.get();
        Optional<Programme> programme =
                programmes.find(before.programme()).filter(one -> one.state() != Programme.State.ARCHIVED);
        if (programme.isEmpty()) {
            book.lookAgain(id, before.turn(), now.plus(DAY));
            return false;
        }
        List<Integer> silenceDays = programme.get().running().silenceDays();
        Relationship after = remind(day(before), silenceDays, now);
        cases(after, now);
        book.lookAgain(id, after.turn(), Silence.next(after, silenceDays, now));
        return true;
    }

    /** What the date brings; of several things each is a turn. */
    private Relationship day(Relationship before) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Relationship after = before;
        if (Silence.starts(after, today)) {
            after = access.write(after, null, "started", next -> next.run(clock.instant()));
            access.happened(new Event.Started(after, null));
        }
        if (Silence.breakIsOver(after, today)) {
            after = course.resume(after, null);
        }
        if (Silence.endIsNear(after, today)) {
            Watched told = new Watched(
                    after.watched().nudges(),
                    after.watched().silentSince(),
                    after.plan().end(),
                    null);
            after = access.write(after, null, "end-near", next -> next.watch(told));
            access.happened(new Event.EndNear(after, null));
        }
        return after;
    }

    /** Of reminders that were missed only the last leaves; with the last of all a coordinator is asked. */
    private Relationship remind(Relationship before, List<Integer> silenceDays, Instant now) {
        Waiting waiting = Silence.of(before, now);
        int deserved = Silence.deserved(before, silenceDays, waiting);
        if (deserved <= Silence.sent(before, waiting)) {
            return before;
        }
        Watched reminded =
                new Watched(deserved, waiting.since(), before.watched().toldEnd(), null);
        Relationship after = access.write(before, null, REMINDED, next -> next.watch(reminded));
        access.happened(new Event.Silent(after, null, waiting.forWhom(), waiting.days()));
        if (deserved == silenceDays.size()) {
            String once = once(kind(after), after, waiting);
            cases.open(Case.found(after.programme(), kind(after), after.id(), once, after.title(), waiting.since()));
        }
        return after;
    }

    /** Those whom it waits for, at most once a day, whoever has reminded them. */
    private void remind(Case.Event.Remind event) {
        Instant now = clock.instant();
        Relationship before = book.find(event.matter().relationship())
                .filter(this::goesOn)
                .orElseThrow(() -> new Refused(Why.CLOSED, NOBODY));
        Waiting waiting = Silence.of(before, now);
        if (waiting.forWhom().stream().allMatch(one -> one.equals(event.actor()))) {
            throw new Refused(Why.CLOSED, NOBODY);
        }
        boolean lately = access.history(before.id()).stream()
                .anyMatch(one -> one.action().equals(REMINDED) && one.at().isAfter(now.minus(DAY)));
        if (lately) {
            throw new Refused(Why.CLOSED, "mentorship.queue.problem.reminded-today");
        }
        Relationship after = access.write(before, event.actor(), REMINDED, next -> {});
        access.happened(new Event.Silent(after, event.actor(), waiting.forWhom(), waiting.days()));
    }

    private boolean goesOn(Relationship one) {
        return programmes
                .find(one.programme())
                .filter(programme -> programme.state() != Programme.State.ARCHIVED)
                .isPresent();
    }

    private static Kind kind(Relationship relationship) {
        if (relationship.state() == State.IN_DISCUSSION) {
            return relationship.proposed() ? Kind.UNSIGNED : Kind.NO_OUTLINE;
        }
        return Kind.SILENT;
    }

    private static String once(Kind kind, Relationship relationship, Waiting waiting) {
        return "silence:" + relationship.id() + ":" + kind + ":"
                + (waiting.since() == null ? "" : waiting.since().toEpochMilli());
    }

    /** Somebody who has gone needs a coordinator; whatever has mended itself does so no more. */
    private void cases(Relationship relationship, Instant now) {
        Set<String> still = new HashSet<>();
        still.add(once(kind(relationship), relationship, Silence.of(relationship, now)));
        for (Member member : relationship.members()) {
            boolean gone = people.find(member.person()).filter(Person::active).isEmpty();
            if (member.here() && gone) {
                String once = "gone:" + relationship.id() + ":" + member.person();
                still.add(once);
                cases.open(Case.found(
                        relationship.programme(),
                        Kind.PERSON_GONE,
                        relationship.id(),
                        once,
                        relationship.title(),
                        now));
            }
        }
        cases.found(relationship.id()).stream()
                .filter(one -> Course.WATCHED.contains(one.kind()) && !still.contains(one.once()))
                .forEach(one -> cases.mended(one.once()));
    }
}
