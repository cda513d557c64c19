package org.openmentorship.meetup;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** The dates of meet-ups, which coordinators keep, and who presents there. */
public final class MeetupDesk {
    /** Where pages of the wiki are wanted. */
    public interface Wall {
        void want(String once, String programme, Wish wish);
    }

    /** What a coordinator writes; {@code zone} is the time zone in which the time is meant and shown. */
    public record Plan(Instant at, String zone, String title, String place) {}

    /** A meet-up with the talks that stand. */
    public record Sheet(Meetup meetup, List<Talk> talks) {
        public Sheet {
            talks = List.copyOf(talks);
        }
    }

    private static final int MOST = 50;
    private static final int TITLE = 120;
    private static final int PLACE = 300;
    private static final Duration AHEAD = Duration.ofDays(3 * 366L);
    private final MeetupRoom room;
    private final MeetupBook book;
    private final Wall wall;
    private final Transactions transactions;
    private final Clock clock;

    public MeetupDesk(MeetupRoom room, MeetupBook book, Wall wall, Transactions transactions, Clock clock) {
        this.room = room;
        this.book = book;
        this.wall = wall;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The coming ones, earliest first, for everybody who sees the programme; coordinators see cancelled ones too. */
    public List<Meetup> coming(Visitor visitor, String key) {
        Programme programme = room.programme(visitor, key);
        boolean all = room.coordinates(visitor, programme);
        return book.from(programme.key(), clock.instant(), MOST).stream()
                .filter(one -> all || !one.cancelled())
                .toList();
    }

    /** One of them, for everybody who sees the programme. */
    public Sheet sheet(Visitor visitor, int id) {
        Meetup meetup = room.meetup(visitor, id);
        return new Sheet(
                meetup,
                book.talks(List.of(id)).stream().filter(one -> !one.cancelled()).toList());
    }

    public Meetup add(Visitor visitor, String key, Plan plan) {
        Programme programme = room.programme(visitor, key);
        room.mayKeep(visitor, programme);
        Meetup fresh = check(new Meetup(0, programme.key(), null, "", "", "", false, 1), plan);
        return transactions.inTransaction(() -> {
            Meetup kept = book.insert(fresh);
            room.enter(kept, visitor.key(), "added");
            want(programme, kept, visitor);
            return kept;
        });
    }

    /** A change, a cancellation, or taking the cancellation back. */
    public Meetup change(Visitor visitor, int id, int turn, Plan plan, boolean cancelled) {
        return transactions.inTransaction(() -> {
            Meetup before = room.meetup(visitor, id);
            Programme programme = room.of(before);
            room.mayKeep(visitor, programme);
            if (before.turn() != turn) {
                throw new Refused(Why.STALE, "mentorship.shared.refused.stale");
            }
            Meetup checked = check(before, plan);
            Meetup after = new Meetup(
                    id,
                    before.programme(),
                    checked.at(),
                    checked.zone(),
                    checked.title(),
                    checked.place(),
                    cancelled,
                    turn + 1);
            room.enter(after, visitor.key(), cancelled ? "cancelled" : "changed");
            book.update(after);
            want(programme, after, visitor);
            tell(before, after, visitor.key());
            return after;
        });
    }

    /** Only what matters to whoever is going to be there, and only beforehand. */
    private void tell(Meetup before, Meetup after, PersonKey actor) {
        boolean moved = !before.at().equals(after.at())
                || !before.zone().equals(after.zone())
                || !before.place().equals(after.place());
        if (!after.at().isAfter(clock.instant())) {
            return;
        }
        if (after.cancelled() && !before.cancelled()) {
            room.happened(new Meetup.Event.Cancelled(after, actor));
        } else if (!after.cancelled() && (moved || before.cancelled())) {
            room.happened(new Meetup.Event.Moved(after, actor));
        }
    }

    private Meetup check(Meetup before, Plan plan) {
        Problems problems = new Problems();
        String title = problems.line("title", plan.title(), true, TITLE);
        String place = problems.text("place", plan.place(), false, PLACE);
        if (plan.at() == null) {
            problems.add("at", "mentorship.shared.problem.required");
        } else if (!plan.at().equals(before.at())
                && (!plan.at().isAfter(clock.instant())
                        || plan.at().isAfter(clock.instant().plus(AHEAD)))) {
            problems.add("at", MeetupRoom.PROBLEM + "date");
        }
        if (!isZone(plan.zone())) {
            problems.add("zone", "mentorship.shared.problem.choose");
        }
        problems.orRefuse();
        return new Meetup(
                before.id(),
                before.programme(),
                plan.at(),
                plan.zone(),
                title,
                place,
                before.cancelled(),
                before.turn());
    }

    private static boolean isZone(String zone) {
        try {
            return zone != null && zone.length() <= 60 && ZoneId.of(zone) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void want(Programme programme, Meetup meetup, Visitor author) {
        String page = programme.places().meetupsPage();
        String body = "<ac:structured-macro ac:name=\"mentorship-meetup\"><ac:parameter ac:name=\"meetup\">"
                + meetup.id() + "</ac:parameter></ac:structured-macro>";
        String day = meetup.at().atZone(ZoneId.of(meetup.zone())).toLocalDate().toString();
        List<String> under = page.isEmpty() ? List.of() : List.of(page);
        wall.want(
                meetup.page(),
                programme.key(),
                new Wish(day + " " + meetup.title(), under, null, body, author.key(), Set.of()));
    }

    /** Puts a talk on the list of a meet-up, or calls it otherwise; the caller has asked whether the person may present. */
    public Talk present(PersonKey person, String programme, int relationship, int id, String title) {
        return transactions.inTransaction(() -> {
            Problems problems = new Problems();
            String called = problems.line("title", title, true, TITLE);
            Optional<Meetup> meetup =
                    book.find(id).filter(one -> one.programme().equals(programme) && one.comesAfter(clock.instant()));
            if (meetup.isEmpty()) {
                problems.add("meetup", "mentorship.shared.problem.choose");
            }
            problems.orRefuse();
            Optional<Talk> before = book.talksOf(relationship).stream()
                    .filter(one -> one.meetup() == id)
                    .findFirst();
            if (before.isPresent()) {
                Talk after = before.get().again(person, called, clock.instant());
                room.enter(after, person, "changed");
                book.update(after);
                return after;
            }
            Talk kept = book.insert(new Talk(0, id, relationship, person, called, clock.instant(), false));
            room.enter(kept, person, "announced");
            return kept;
        });
    }

    /** Whoever wanted to present may think again; a coordinator may take a talk off the list too. */
    public Talk cancelTalk(Visitor visitor, int id) {
        return transactions.inTransaction(() -> {
            Talk before = room.talk(visitor, id);
            if (before.cancelled()) {
                return before;
            }
            Talk after = before.cancel();
            room.enter(after, visitor.key(), "cancelled");
            book.update(after);
            return after;
        });
    }
}
