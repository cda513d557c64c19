package org.openmentorship.seat;

import java.util.Optional;
import org.openmentorship.plan.Plan.Access;
import org.openmentorship.plan.Right;
import org.openmentorship.programme.Programme;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** How people come by roles, agree to what they are, and leave them: nobody has one without a yes or a coordinator’s word. */
public final class SeatDesk {
    private static final String PROBLEM = SeatRoom.PROBLEM;
    private static final int WORDS = 1000;
    private final SeatRoom room;
    private final SeatBook book;
    private final People people;
    private final Transactions transactions;

    public SeatDesk(SeatRoom room, SeatBook book, People people, Transactions transactions) {
        this.room = room;
        this.book = book;
        this.people = people;
        this.transactions = transactions;
    }

    /** A coordinator asks somebody, with some words. */
    public Seat invite(Visitor visitor, String key, String role, PersonKey person, String words) {
        return transactions.inTransaction(() -> {
            Programme programme = room.programme(visitor, key);
            room.coordinating(visitor, programme);
            SeatRoom.going(programme);
            Office office = SeatRoom.office(programme, role);
            Problems problems = new Problems();
            String said = problems.text("words", words, false, WORDS);
            invited(programme, office, person, problems);
            problems.orRefuse();
            Seat seat = Seat.fresh(key, office, person, State.INVITED, visitor.key(), room.now());
            Seat kept = room.add(seat.saying(said), visitor, "invited");
            room.happened(new Seat.Event.Invited(kept, visitor.key()));
            return kept;
        });
    }

    private void invited(Programme programme, Office office, PersonKey person, Problems problems) {
        if (person == null) {
            problems.add("person", "mentorship.shared.problem.required");
            return;
        }
        boolean sees = people.visitor(person)
                .filter(one -> people.seesSpace(one, programme.spaceKey()))
                .isPresent();
        if (!sees) {
            problems.add("person", PROBLEM + "outside", programme.spaceKey());
        } else if (book.live(programme.key(), office.key(), person).isPresent()) {
            problems.add("person", PROBLEM + "there");
        }
    }

    /** Somebody would like a role; where the programme says so they have it at once. */
    public Seat signUp(Visitor visitor, String key, String role, int version) {
        return transactions.inTransaction(() -> {
            Programme programme = room.programme(visitor, key);
            SeatRoom.going(programme);
            Office office = SeatRoom.office(programme, role);
            if (office.entry() == Access.INVITED || !programme.open()) {
                throw new Refused(Why.CLOSED, PROBLEM + "not-open");
            }
            if (book.live(key, office.key(), visitor.key()).isPresent()) {
                throw new Refused(Why.CLOSED, PROBLEM + "there-yourself");
            }
            seen(office, version);
            Seat wish = Seat.fresh(key, office, visitor.key(), State.WISHED, visitor.key(), room.now())
                    .reading(version, room.now());
            if (office.entry() == Access.CONFIRMED) {
                Seat kept = room.add(wish, visitor, "wished");
                room.happened(new Seat.Event.Wished(kept, visitor.key()));
                return kept;
            }
            Seat taken = SeatHistory.begun(wish.to(State.TAKEN, room.now()), programme, office);
            return seated(room.add(taken, visitor, "taken"), visitor, programme, office);
        });
    }

    /** What is agreed to is what stands there now. */
    private static void seen(Office office, int version) {
        if (office.version() != version) {
            throw new Refused(Why.STALE, PROBLEM + "changed");
        }
    }

    private Seat seated(Seat seat, Visitor visitor, Programme programme, Office office) {
        room.sit(visitor, programme, office, seat);
        if (seat.onboarding().stage() == Seat.Stage.OPEN) {
            room.happened(new Seat.Event.Begun(seat, visitor.key()));
        }
        return seat;
    }

    /** Yes or no, by whoever was asked: the person to an invitation, a coordinator to a wish. */
    public Seat answer(Visitor visitor, int id, int turn, boolean yes, int version) {
        return transactions.inTransaction(() -> {
            Seat before = room.seat(visitor, id, turn);
            Programme programme = room.programme(visitor, before.programme());
            SeatRoom.going(programme);
            Office office = SeatRoom.office(programme, before.role());
            boolean mine = before.state() == State.INVITED && visitor.is(before.person());
            boolean ours = before.state() == State.WISHED && room.coordinates(visitor, programme);
            if (!mine && !ours) {
                throw before.state() == State.INVITED || before.state() == State.WISHED
                        ? new Refused(Why.NOT_ALLOWED, PROBLEM + "not-yours")
                        : new Refused(Why.CLOSED, PROBLEM + "answered");
            }
            Seat after = yes ? taken(before, mine, version, programme, office) : before.to(State.DECLINED, room.now());
            Seat kept = room.turn(after, visitor, yes ? "taken" : "declined");
            room.happened(new Seat.Event.Answered(kept, visitor.key()));
            return yes ? seated(kept, visitor, programme, office) : kept;
        });
    }

    private Seat taken(Seat before, boolean mine, int version, Programme programme, Office office) {
        if (mine) {
            seen(office, version);
        }
        Seat agreed = mine ? before.reading(version, room.now()) : before;
        return SeatHistory.begun(agreed.to(State.TAKEN, room.now()), programme, office);
    }

    /** Leaves a seat, or takes back what was asked; a coordinator may do so for others. */
    public Seat end(Visitor visitor, int id, int turn) {
        return transactions.inTransaction(() -> {
            Seat before = room.seat(visitor, id, turn);
            Programme programme = room.programme(visitor, before.programme());
            if (before.state().over()) {
                throw new Refused(Why.CLOSED, PROBLEM + "answered");
            }
            if (!visitor.is(before.person())) {
                room.coordinating(visitor, programme);
            }
            Optional<Office> office = Office.of(programme, before.role());
            boolean last =
                    office.filter(one -> one.right() == Right.COORDINATOR).isPresent()
                            && before.state() == State.TAKEN
                            && programme.seats().coordinators().size() < 2;
            if (last) {
                throw new Refused(Why.CLOSED, PROBLEM + "last");
            }
            boolean held = before.state() == State.TAKEN;
            Seat after = room.turn(before.to(held ? State.LEFT : State.DROPPED, room.now()), visitor, "left");
            office.filter(one -> held).ifPresent(one -> room.sit(visitor, programme, one, after));
            return after;
        });
    }

    /** Somebody confirms having read what the role is now; mentors of a group have no seat until then. */
    public Seat read(Visitor visitor, String key, String role, int version) {
        return transactions.inTransaction(() -> {
            Programme programme = room.programme(visitor, key);
            SeatRoom.going(programme);
            Office office = SeatRoom.office(programme, role);
            Optional<Seat> known = book.live(key, office.key(), visitor.key());
            boolean grouped = known.isEmpty()
                    && office.right() == Right.MENTOR
                    && room.standing(visitor, programme).mayMentor();
            if (!grouped && known.filter(one -> one.state() == State.TAKEN).isEmpty()) {
                throw SeatRoom.unknown();
            }
            seen(office, version);
            if (grouped) {
                return room.add(grouped(visitor, programme, office, version), visitor, "read");
            }
            Seat before = known.orElseThrow();
            return before.read() == version ? before : room.turn(read(before, office, version), visitor, "read");
        });
    }

    private Seat grouped(Visitor visitor, Programme programme, Office office, int version) {
        return Seat.fresh(programme.key(), office, visitor.key(), State.INVITED, null, room.now())
                .ofTheGroup()
                .to(State.TAKEN, room.now())
                .reading(version, room.now());
    }

    private Seat read(Seat before, Office office, int version) {
        Seat after = before.reading(version, room.now());
        return after.onboarding().stage() == Seat.Stage.OPEN
                ? after.onboarded(after.onboarding().step("", false, office, true))
                : after;
    }
}
