package org.openmentorship.seat;

import org.openmentorship.programme.Programme;
import org.openmentorship.seat.Seat.Onboarding;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** How somebody new is shown the ropes: step by step, by somebody who looks after it. */
public final class Ropes {
    private final SeatRoom room;
    private final People people;
    private final Transactions transactions;

    public Ropes(SeatRoom room, People people, Transactions transactions) {
        this.room = room;
        this.people = people;
        this.transactions = transactions;
    }

    /** A step is done, or not yet after all; the new person says so, or whoever looks after them. */
    public Seat step(Visitor visitor, int id, int turn, String step, boolean done) {
        return transactions.inTransaction(() -> {
            Seat before = running(visitor, id, turn);
            Programme programme = room.programme(visitor, before.programme());
            Office office = SeatRoom.office(programme, before.role());
            String known = step == null ? "" : step;
            if (office.steps().stream().noneMatch(one -> one.id().equals(known))) {
                throw SeatRoom.problem("step", "mentorship.shared.problem.unknown-choice", known);
            }
            Onboarding after = before.onboarding().step(known, done, office, office.hasRead(before));
            return after.equals(before.onboarding())
                    ? before
                    : room.turn(before.onboarded(after), visitor, done ? "step" : "step-back");
        });
    }

    /** Somebody else looks after it from now on. */
    public Seat guide(Visitor visitor, int id, int turn, PersonKey person) {
        return transactions.inTransaction(() -> {
            Seat before = running(visitor, id, turn);
            Programme programme = room.programme(visitor, before.programme());
            room.coordinating(visitor, programme);
            if (person == null) {
                throw SeatRoom.problem("person", "mentorship.shared.problem.required");
            }
            if (people.visitor(person)
                    .filter(one -> room.guides(one, programme))
                    .isEmpty()) {
                throw SeatRoom.problem("person", SeatRoom.PROBLEM + "no-guide");
            }
            if (person.equals(before.onboarding().with())) {
                return before;
            }
            Seat after = room.turn(before.onboarded(before.onboarding().with(person)), visitor, "guided");
            room.happened(new Seat.Event.Begun(after, visitor.key()));
            return after;
        });
    }

    private Seat running(Visitor visitor, int id, int turn) {
        Seat seat = room.seat(visitor, id, turn);
        if (seat.onboarding().stage() == Stage.NONE) {
            throw new Refused(Why.CLOSED, SeatRoom.PROBLEM + "no-steps");
        }
        return seat;
    }
}
