package org.openmentorship.person;

import org.openmentorship.plan.Sights;
import org.openmentorship.plan.Sights.Sight;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Seats;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;

/** What somebody is in a programme. */
public record Standing(
        boolean signedIn, boolean seesSpace, boolean mayAsk, boolean mayMentor, boolean coordinates, Sights sights) {

    /** Where all is open to whoever sees the space. */
    public Standing(boolean signedIn, boolean seesSpace, boolean mayAsk, boolean mayMentor, boolean coordinates) {
        this(signedIn, seesSpace, mayAsk, mayMentor, coordinates, Sights.ALL);
    }

    /** The same, asking whether they see the space. */
    public static Standing of(Visitor visitor, People people, Programme programme) {
        return of(visitor, people.seesSpace(visitor, programme.spaceKey()), programme);
    }

    public static Standing of(Visitor visitor, boolean seesSpace, Programme programme) {
        Seats seats = programme.seats();
        if (!visitor.signedIn()) {
            return new Standing(
                    false, seesSpace, false, false, false, programme.plan().sights());
        }
        boolean asks = seats.askersGroup().isEmpty() || visitor.groups().contains(seats.askersGroup());
        boolean mentors = (programme.plan().buddies() && asks)
                || seats.mentors().contains(visitor.key())
                || (!seats.mentorsGroup().isEmpty() && visitor.groups().contains(seats.mentorsGroup()));
        boolean seated =
                seats.leads().contains(visitor.key()) || seats.coordinators().contains(visitor.key());
        return new Standing(
                true,
                seesSpace,
                seesSpace && asks,
                seesSpace && mentors,
                visitor.admin() || (seesSpace && seated),
                programme.plan().sights());
    }

    public boolean seesBoard() {
        return sees(sights.board());
    }

    public boolean seesMentors() {
        return sees(sights.mentors());
    }

    public boolean seesSupply() {
        return sees(sights.supply());
    }

    public boolean seesMeetups() {
        return sees(sights.meetups());
    }

    /** Who has which role. */
    public boolean seesPeople() {
        return sees(sights.people());
    }

    private boolean sees(Sight sight) {
        return switch (sight) {
            case OPEN -> signedIn && (seesSpace || coordinates);
            case MEMBERS -> takesPart();
            case PARTIES -> hasTask();
        };
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
