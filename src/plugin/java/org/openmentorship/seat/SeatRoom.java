package org.openmentorship.seat;

import java.time.Clock;
import java.time.Instant;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** Where the desks of seats stand: lets in whoever it concerns, and writes a line in the ledger for each turn. */
public final class SeatRoom {
    static final String PROBLEM = "mentorship.seat.problem.";
    private final ProgrammeDesk programmes;
    private final SeatBook book;
    private final People people;
    private final Ledger ledger;
    private final Events events;
    private final Clock clock;

    public SeatRoom(ProgrammeDesk programmes, SeatBook book, People people, Ledger ledger, Events events, Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    Programme programme(Visitor visitor, String key) {
        Refused.ifAnonymous(visitor);
        return programmes.see(visitor, key == null ? "" : key);
    }

    boolean coordinates(Visitor visitor, Programme programme) {
        return standing(visitor, programme).coordinates();
    }

    Standing standing(Visitor visitor, Programme programme) {
        return Standing.of(visitor, people, programme);
    }

    void coordinating(Visitor visitor, Programme programme) {
        if (!coordinates(visitor, programme)) {
            throw new Refused(Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator");
        }
    }

    /** Those who may show somebody new the ropes: coordinators and the points of contact. */
    boolean guides(Visitor visitor, Programme programme) {
        return coordinates(visitor, programme)
                || (visitor.signedIn() && programme.seats().contacts().contains(visitor.key()));
    }

    void guiding(Visitor visitor, Programme programme) {
        if (!guides(visitor, programme)) {
            throw new Refused(Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator");
        }
    }

    /** A seat for its person and for those who guide; unknown and not for this visitor sound the same. */
    Seat seat(Visitor visitor, int id, int turn) {
        Refused.ifAnonymous(visitor);
        Seat seat = book.find(id).orElseThrow(SeatRoom::unknown);
        if (!visitor.is(seat.person()) && !guides(visitor, of(visitor, seat))) {
            throw unknown();
        }
        if (seat.turn() != turn) {
            throw new Refused(Why.STALE, "mentorship.shared.refused.stale");
        }
        return seat;
    }

    private Programme of(Visitor visitor, Seat seat) {
        try {
            return programmes.see(visitor, seat.programme());
        } catch (Refused notSeen) {
            throw unknown();
        }
    }

    static Refused unknown() {
        return new Refused(Why.UNKNOWN, PROBLEM + "unknown");
    }

    /** The role, or a problem beside its field. */
    static Office office(Programme programme, String key) {
        return Office.of(programme, key == null ? "" : key)
                .orElseThrow(() -> problem("role", "mentorship.shared.problem.unknown-choice", key == null ? "" : key));
    }

    static Refused problem(String field, String key, Object... values) {
        Problems problems = new Problems();
        problems.add(field, key, values);
        return new Refused(Why.INVALID, "mentorship.shared.problem.summary", problems.list(), 1);
    }

    static void going(Programme programme) {
        if (programme.state() == Programme.State.ARCHIVED) {
            throw new Refused(
                    Why.CLOSED, PROBLEM + "archived", programme.profile().name());
        }
    }

    Instant now() {
        return clock.instant();
    }

    Seat add(Seat seat, Visitor actor, String action) {
        Seat kept = book.insert(seat);
        enter(kept, actor, action);
        return kept;
    }

    /** The next turn; the detail says which version of the role was agreed to, so that it can always be told. */
    Seat turn(Seat seat, Visitor actor, String action) {
        Seat after = seat.turned();
        enter(after, actor, action);
        book.update(after);
        return after;
    }

    private void enter(Seat seat, Visitor actor, String action) {
        ledger.enter(new Ledger.Entry(
                "seat:" + seat.id(), seat.turn(), actor.key(), action, String.valueOf(seat.read()), clock.instant()));
    }

    void happened(Seat.Event event) {
        events.happened((Record) event);
    }

    /** In the programme’s own seats, which say what somebody may. */
    void sit(Visitor actor, Programme programme, Office office, Seat seat) {
        programmes.seat(
                actor,
                programme,
                seat.state() == Seat.State.TAKEN
                        ? programme.seats().with(office.right(), seat.person())
                        : programme.seats().without(office.right(), seat.person()));
    }
}
