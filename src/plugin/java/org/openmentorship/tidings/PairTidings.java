package org.openmentorship.tidings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.Extension;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.PersonKey;

/** What is told on the way of a pair, from its first day to its end. */
final class PairTidings {
    private final Audience audience;
    private final RequestBook requests;
    private final Clock clock;

    private PairTidings(Audience audience, RequestBook requests, Clock clock) {
        this.audience = audience;
        this.requests = requests;
        this.clock = clock;
    }

    static Table<Event, Relationship> table(
            Audience audience, RequestBook requests, RelationshipBook pairs, Clock clock) {
        PairTidings said = new PairTidings(audience, requests, clock);
        Table<Event, Relationship> table = new Table<>(pairs::find, PairTidings::matter, Event::actor);
        said.onTheWay(table);
        said.plans(table);
        said.towardsTheEnd(table);
        said.endings(table);
        return table;
    }

    private void onTheWay(Table<Event, Relationship> table) {
        // Who has just signed, or accepted, is told of the beginning by that.
        table.row(
                        Event.Started.class,
                        Kind.PAIR_STARTED,
                        e -> e.actor() == null ? members(e) : List.of(),
                        PairTidings::live)
                .with((now, letter) -> others(now, letter).on(now.plan().end()));
        table.row(
                        Event.BreakBegun.class,
                        Kind.PAIR_BREAK,
                        PairTidings::members,
                        (now, letter) -> now.state() == State.ON_BREAK)
                .with((now, letter) -> Facts.NONE.on(now.breakUntil()));
        table.row(
                Event.BreakEnded.class,
                Kind.PAIR_BREAK_OVER,
                PairTidings::members,
                (now, letter) -> now.state() == State.ACTIVE);
        table.row(Event.Silent.class, Kind.PAIR_SILENT, Event.Silent::waitingFor, this::stillWaitedFor)
                .about(e -> clock.instant())
                .with(PairTidings::others);
        table.row(Event.MemberLeft.class, Kind.PAIR_LEFT, PairTidings::members, PairTidings::live);
    }

    private void plans(Table<Event, Relationship> table) {
        table.row(Event.ExtensionProposed.class, Kind.PAIR_END_PROPOSED, PairTidings::members, PairTidings::toAnswer)
                .about(e -> e.relationship().extension().end())
                .with((now, letter) -> Facts.NONE.on(now.extension().end()));
        table.row(Event.Extended.class, Kind.PAIR_END_AGREED, PairTidings::members, PairTidings::sameEnd)
                .about(e -> end(e.relationship()))
                .with((now, letter) -> Facts.NONE.on(end(now)));
        table.row(Event.ExtensionDeclined.class, Kind.PAIR_END_DECLINED, PairTidings::members, PairTidings::sameEnd)
                .about(e -> end(e.relationship()))
                .with((now, letter) -> Facts.NONE.on(end(now)));
        table.row(
                        Event.MeetingSet.class,
                        Kind.PAIR_MEETING,
                        e -> e.relationship().nextMeeting() == null ? List.of() : members(e),
                        this::stillToMeet)
                .about(e -> e.relationship().nextMeeting())
                .with((now, letter) -> Facts.NONE.on(now.nextMeeting()));
        table.row(
                Event.MeetingSet.class,
                Kind.PAIR_MEETING_OFF,
                e -> e.relationship().nextMeeting() == null ? members(e) : List.of(),
                whileLive((now, letter) -> now.nextMeeting() == null));
    }

    private void towardsTheEnd(Table<Event, Relationship> table) {
        table.row(
                        Event.EndNear.class,
                        Kind.PAIR_END_NEAR,
                        PairTidings::members,
                        (now, letter) -> sameEnd(now, letter) && notDone(now, letter))
                .about(e -> end(e.relationship()))
                .with((now, letter) -> meetups(now).on(end(now)));
        table.row(Event.DoneByOne.class, Kind.PAIR_DONE_BY_ONE, PairTidings::members, whileLive(PairTidings::notDone))
                .with((now, letter) -> meetups(now));
        // All, the last one who said so as well: all are invited to present.
        table.row(Event.Completed.class, Kind.PAIR_COMPLETED, PairTidings::members, PairTidings::ever)
                .with((now, letter) -> meetups(now))
                .toTheActorToo();
    }

    private void endings(Table<Event, Relationship> table) {
        table.row(
                        Event.Withdrawn.class,
                        Kind.PAIR_WITHDRAWN,
                        e -> members(e).stream().filter(one -> !asks(e, one)).toList(),
                        PairTidings::ever)
                .quoting(Event.Withdrawn::words);
        table.row(
                        Event.Withdrawn.class,
                        Kind.PAIR_WITHDRAWN_MENTEE,
                        e -> members(e).stream().filter(one -> asks(e, one)).toList(),
                        this::notBackYet)
                .quoting(Event.Withdrawn::words);
        table.row(
                Event.Withdrawn.class,
                Kind.PAIR_WITHDRAWN_COORDINATOR,
                e -> audience.coordinators(e.relationship().programme()).stream()
                        .filter(one -> e.relationship().member(one).isEmpty())
                        .toList(),
                PairTidings::ever);
        table.row(
                Event.ClosedByCoordinator.class,
                Kind.PAIR_LAPSED,
                e -> e.relationship().state() == State.REASSIGNED ? List.of() : members(e),
                this::notToldByTheBoard);
        table.row(
                Event.ClosedByCoordinator.class,
                Kind.PAIR_REASSIGNED,
                e -> e.relationship().state() == State.REASSIGNED ? members(e) : List.of(),
                this::notToldByTheBoard);
    }

    private static Matter matter(Event e) {
        Relationship pair = e.relationship();
        return new Matter(
                pair.programme(), Subject.RELATIONSHIP, pair.id(), pair.turn(), pair.title(), e.actor(), "", "");
    }

    private static List<PersonKey> members(Event e) {
        return members(e.relationship());
    }

    private static List<PersonKey> members(Relationship pair) {
        return pair.members().stream().filter(Member::here).map(Member::person).toList();
    }

    /** Whether it is this person’s request that may go back to the board. */
    private boolean asks(Event e, PersonKey person) {
        return request(e.relationship())
                .filter(one -> one.owner().equals(person))
                .isPresent();
    }

    private Optional<Request> request(Relationship pair) {
        return requests.find(pair.request());
    }

    private boolean notBackYet(Relationship now, Letter letter) {
        return request(now).filter(one -> one.state() == Request.State.OPEN).isEmpty();
    }

    /** Whose request is back on the board is told so, and that this has ended with it. */
    private boolean notToldByTheBoard(Relationship now, Letter letter) {
        boolean owner =
                request(now).filter(one -> one.owner().equals(letter.to())).isPresent();
        return !owner || notBackYet(now, letter);
    }

    private static boolean ever(Relationship now, Letter letter) {
        return true;
    }

    private static boolean live(Relationship now, Letter letter) {
        return !now.state().ended() && now.member(letter.to()).isPresent();
    }

    private static BiPredicate<Relationship, Letter> whileLive(BiPredicate<Relationship, Letter> and) {
        return (now, letter) -> live(now, letter) && and.test(now, letter);
    }

    private static boolean notDone(Relationship now, Letter letter) {
        return now.member(letter.to()).filter(one -> one.doneAt() == null).isPresent();
    }

    private static LocalDate end(Relationship pair) {
        return pair.plan().end();
    }

    private static boolean sameEnd(Relationship now, Letter letter) {
        return live(now, letter) && letter.matter().detail().equals(String.valueOf(end(now)));
    }

    private static boolean toAnswer(Relationship now, Letter letter) {
        Extension wanted = now.extension();
        return live(now, letter)
                && wanted != null
                && letter.matter().detail().equals(String.valueOf(wanted.end()))
                && !wanted.agreed().contains(letter.to());
    }

    private boolean stillToMeet(Relationship now, Letter letter) {
        Instant meeting = now.nextMeeting();
        return live(now, letter)
                && letter.matter().detail().equals(String.valueOf(meeting))
                && meeting.isAfter(clock.instant());
    }

    /** Never on a break, nor before it begins, nor after a sign of life. */
    private boolean stillWaitedFor(Relationship now, Letter letter) {
        boolean resting = now.state() == State.ON_BREAK || now.state() == State.AGREED;
        Instant asked = Instant.parse(letter.matter().detail());
        return live(now, letter)
                && !resting
                && !audience.away(letter.to())
                && now.member(letter.to())
                        .filter(one -> one.lastAt() != null && one.lastAt().isAfter(asked))
                        .isEmpty();
    }

    private static Facts others(Relationship now, Letter letter) {
        return Facts.NONE.reaching(
                members(now).stream().filter(one -> !one.equals(letter.to())).toList());
    }

    private Facts meetups(Relationship now) {
        return Facts.NONE.at(audience.coming(now.programme(), clock.instant()));
    }
}
