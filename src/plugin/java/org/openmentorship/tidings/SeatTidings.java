package org.openmentorship.tidings;

import java.util.List;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seat.Event;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.shared.PersonKey;

/** What is told of seats: that somebody is asked, what was answered, and that somebody new is to be shown the ropes. */
final class SeatTidings {
    private SeatTidings() {}

    static Table<Event, Seat> table(Audience audience, SeatBook seats) {
        Table<Event, Seat> table = new Table<>(seats::find, e -> matter(audience, e), Event::actor);
        table.row(
                        Event.Invited.class,
                        Kind.SEAT_INVITED,
                        e -> List.of(e.seat().person()),
                        (now, letter) -> now.state() == State.INVITED)
                .quoting(e -> e.seat().words());
        table.row(
                Event.Wished.class,
                Kind.SEAT_WISHED_COORDINATOR,
                e -> audience.coordinatorsBut(e.actor(), e.seat().programme()),
                (now, letter) -> now.state() == State.WISHED);
        answer(table, Kind.SEAT_TAKEN, true, State.TAKEN);
        answer(table, Kind.SEAT_NOT_NOW, true, State.DECLINED);
        answer(table, Kind.SEAT_ACCEPTED, false, State.TAKEN);
        answer(table, Kind.SEAT_DECLINED, false, State.DECLINED);
        table.row(
                        Event.Begun.class,
                        Kind.SEAT_BEGUN,
                        e -> one(e.seat().onboarding().with()),
                        (now, letter) -> now.onboarding().stage() == Stage.OPEN
                                && letter.to().equals(now.onboarding().with()))
                .naming(e -> e.seat().person());
        return table;
    }

    /** A wish is answered to whoever has it, an invitation to whoever has asked. */
    private static void answer(Table<Event, Seat> table, Kind kind, boolean wish, State to) {
        table.row(
                Event.Answered.class,
                kind,
                e -> e.seat().state() == to && wish(e.seat()) == wish
                        ? one(wish ? e.seat().person() : e.seat().by())
                        : List.of(),
                (now, letter) -> now.state() == to);
    }

    private static boolean wish(Seat seat) {
        return seat.person().equals(seat.by());
    }

    private static List<PersonKey> one(PersonKey person) {
        return person == null ? List.of() : List.of(person);
    }

    private static Matter matter(Audience audience, Event e) {
        Seat seat = e.seat();
        return new Matter(
                seat.programme(), Subject.SEAT, seat.id(), seat.turn(), audience.office(seat), e.actor(), "", "");
    }
}
