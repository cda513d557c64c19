package org.openmentorship.person;

import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Seats;
import org.openmentorship.shared.People.Visitor;

/** What somebody is in a programme. */
public record Standing(boolean signedIn, boolean seesSpace, boolean mayAsk, boolean mayMentor, boolean coordinates) {

    public static Standing of(Visitor visitor, boolean seesSpace, Programme programme) {
        Seats seats = programme.seats();
        if (!visitor.signedIn()) {
            return new Standing(false, seesSpace, false, false, false);
        }
        boolean asks = seats.askersGroup().isEmpty() || visitor.groups().contains(seats.askersGroup());
        boolean mentors = (programme.plan().buddies() && asks)
                || seats.mentors().contains(visitor.key())
                || (!seats.mentorsGroup().isEmpty() && visitor.groups().contains(seats.mentorsGroup()));
        boolean seated =
                seats.leads().contains(visitor.key()) || seats.coordinators().contains(visitor.key());
        return new Standing(
                true, seesSpace, seesSpace && asks, seesSpace && mentors, visitor.admin() || (seesSpace && seated));
    }

    /** Whether there is something that they may do here. */
    public boolean takesPart() {
        return mayAsk || hasTask();
    }

    /** Whether they were given something to do here: to mentor or to coordinate. */
    public boolean hasTask() {
        return mayMentor || coordinates;
    }
}
