package org.openmentorship.relationship;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.meetup.MeetupDesk.Wall;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.programme.Programme;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.RelationshipAccess.Place;
import org.openmentorship.relationship.RelationshipAccess.Rights;
import org.openmentorship.relationship.RelationshipBook.Doing;
import org.openmentorship.relationship.RelationshipBook.Feeling;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.relationship.RelationshipBook.Note;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What members write down on the way: the next meeting, session notes, what was gained, a talk about it, a call for help. */
public final class Journal {
    /** The words that a page for session notes begins with, in storage format and in the language of its author. */
    public interface Template {
        String notes();
    }

    /** How long each of the three answers about what was gained may be. */
    public static final int GAIN = 4000;

    /** How long the words to a feeling may be. */
    public static final int DOING = 200;

    private static final int TITLE = 120;
    private static final Duration AHEAD = Duration.ofDays(3 * 366L);
    private final RelationshipAccess access;
    private final RelationshipBook book;
    private final Wall wall;
    private final Template template;
    private final MeetupDesk meetups;
    private final CaseDesk cases;
    private final Transactions transactions;
    private final Clock clock;

    public Journal(
            RelationshipAccess access,
            RelationshipBook book,
            Wall wall,
            Template template,
            MeetupDesk meetups,
            CaseDesk cases,
            Transactions transactions,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.wall = wall;
        this.template = template;
        this.meetups = meetups;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** When the next meeting is; null takes the date away. */
    public Relationship meet(Visitor visitor, int id, int turn, Instant at) {
        return transactions.inTransaction(() -> {
            Place place = access.toDo(visitor, id, turn, Rights::withdraw);
            Instant now = clock.instant();
            if (Objects.equals(at, place.relationship().nextMeeting())) {
                return place.relationship();
            }
            if (at != null && (!at.isAfter(now) || at.isAfter(now.plus(AHEAD)))) {
                throw date("at");
            }
            Relationship after =
                    access.write(place.relationship(), visitor.key(), "met", next -> next.nextMeeting = at);
            access.happened(new Event.MeetingSet(after, visitor.key()));
            return after;
        });
    }

    private static Refused date(String field) {
        Problems problems = new Problems();
        problems.add(field, RelationshipAccess.PROBLEM + "date");
        return new Refused(Why.INVALID, "mentorship.shared.problem.summary", problems.list(), 1);
    }

    /** A page for the notes of a session, below the contract’s, for the members only; the same sent again is one. */
    public Note note(Visitor visitor, int id, LocalDate day, String title) {
        return transactions.inTransaction(() -> {
            Place place = toWrite(visitor, id);
            Problems problems = new Problems();
            String called = problems.line("title", title, true, TITLE);
            if (day == null) {
                problems.add("day", "mentorship.shared.problem.required");
            } else if (day.isBefore(access.today().minusYears(2))
                    || day.isAfter(access.today().plusYears(1))) {
                problems.add("day", RelationshipAccess.PROBLEM + "day");
            }
            problems.orRefuse();
            Optional<Note> before = book.notes(id).stream()
                    .filter(one -> one.day().equals(day) && one.title().equals(called))
                    .findFirst();
            if (before.isPresent()) {
                return before.get();
            }
            Note kept = book.insert(new Note(0, id, day, called, visitor.key()));
            access.write(place.relationship(), visitor.key(), "noted", next -> {});
            wall.want(kept.page(), place.programme().key(), wish(place, kept));
            return kept;
        });
    }

    private Wish wish(Place place, Note note) {
        Relationship relationship = place.relationship();
        Programme programme = place.programme();
        boolean alone = relationship.contract() == 0;
        Set<PersonKey> members = relationship.members().stream()
                .filter(Member::here)
                .map(Member::person)
                .collect(Collectors.toSet());
        return new Wish(
                relationship.title() + ": " + note.day() + " " + note.title(),
                alone
                        ? List.of(
                                programme.places().contractsPage(),
                                String.valueOf(note.day().getYear()))
                        : List.of(),
                alone ? "" : "contract:" + relationship.contract(),
                template.notes(),
                note.author(),
                members);
    }

    /** What the visitor has gained, in the own words; seen by the members only. */
    public Gain gains(Visitor visitor, int id, String impact, String worked, String learned) {
        return transactions.inTransaction(() -> {
            toWrite(visitor, id);
            Problems problems = new Problems();
            Gain gain = new Gain(
                    id,
                    visitor.key(),
                    problems.text("impact", impact, false, GAIN),
                    problems.text("worked", worked, false, GAIN),
                    problems.text("learned", learned, false, GAIN),
                    kept(visitor, id).doing(),
                    clock.instant());
            problems.orRefuse();
            book.keep(gain);
            book.touch(id, visitor.key(), clock.instant());
            return gain;
        });
    }

    private Gain kept(Visitor visitor, int id) {
        return book.gains(id).stream()
                .filter(one -> visitor.is(one.person()))
                .findFirst()
                .orElse(Gain.none(id, visitor.key()));
    }

    /** How the visitor is doing, for the others in it alone; {@code NONE} takes it back. */
    public Doing doing(Visitor visitor, int id, Feeling feeling, String words) {
        return transactions.inTransaction(() -> {
            Place place = toWrite(visitor, id);
            RelationshipAccess.may(RelationshipAccess.rights(visitor, place).withdraw(), visitor, place);
            Problems problems = new Problems();
            String said = problems.line("words", words, false, DOING);
            problems.orRefuse();
            Instant now = clock.instant();
            Doing doing = feeling == null || feeling == Feeling.NONE ? Doing.NOTHING : new Doing(feeling, said, now);
            Gain gain = kept(visitor, id);
            book.keep(new Gain(id, visitor.key(), gain.impact(), gain.worked(), gain.learned(), doing, gain.at()));
            book.touch(id, visitor.key(), now);
            return doing;
        });
    }

    /** Whoever has said done is invited to present at a meet-up. */
    public Talk talk(Visitor visitor, int id, int meetup, String title) {
        return transactions.inTransaction(() -> {
            Place place = access.toWrite(visitor, id);
            RelationshipAccess.may(RelationshipAccess.rights(visitor, place).present(), visitor, place);
            book.touch(id, visitor.key(), clock.instant());
            return meetups.present(visitor.key(), place.programme().key(), id, meetup, title);
        });
    }

    /** A member asks the coordinators for help; the others do not learn of it. */
    public Case help(Visitor visitor, int id, String words, String key) {
        Place place = access.toWrite(visitor, id);
        if (place.relationship().members().stream().noneMatch(one -> visitor.is(one.person()))) {
            throw new Refused(Why.NOT_ALLOWED, RelationshipAccess.PROBLEM + "not-yours");
        }
        String programme = place.programme().key();
        return cases.helpMember(
                visitor, new CaseDesk.Help(programme, id, place.relationship().title(), words, key));
    }

    private Place toWrite(Visitor visitor, int id) {
        Place place = access.toWrite(visitor, id);
        RelationshipAccess.may(RelationshipAccess.rights(visitor, place).write(), visitor, place);
        return place;
    }
}
