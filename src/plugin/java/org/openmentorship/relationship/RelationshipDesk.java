package org.openmentorship.relationship;

import java.time.LocalDate;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.shared.People.Visitor;

/** What members and coordinators do with a relationship, from the first break to the end. */
public final class RelationshipDesk {
    /** How it stands after somebody has left, and whether the request is back on the board. */
    public record Left(Relationship relationship, boolean backOnBoard) {}

    /** Until a day, or open when it is null. */
    public Relationship takeBreak(Visitor visitor, int id, int turn, LocalDate until) {
        throw new UnsupportedOperationException();
    }

    public Relationship resume(Visitor visitor, int id, int turn) {
        throw new UnsupportedOperationException();
    }

    /** Another end, later or earlier; it holds when all have agreed. */
    public Relationship proposeEnd(Visitor visitor, int id, int turn, LocalDate end) {
        throw new UnsupportedOperationException();
    }

    public Relationship answerEnd(Visitor visitor, int id, int turn, boolean agree) {
        throw new UnsupportedOperationException();
    }

    /** Any member, at any time, without a reason; the words may be empty and go to the others. */
    public Left withdraw(Visitor visitor, int id, String words, boolean toBoard) {
        throw new UnsupportedOperationException();
    }

    public Relationship done(Visitor visitor, int id) {
        throw new UnsupportedOperationException();
    }

    /** A coordinator closes it as LAPSED or REASSIGNED, and the request goes back to the board. */
    public Left close(Visitor visitor, int id, int turn, State as) {
        throw new UnsupportedOperationException();
    }

    /** A member asks the coordinators for help; the others do not learn of it. */
    public Case help(Visitor visitor, int id, CaseDesk.Help help) {
        throw new UnsupportedOperationException();
    }
}
