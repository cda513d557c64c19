package org.openmentorship.request;

import java.util.List;
import java.util.Map;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.Board;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;

/** What mentees and coordinators do with requests. */
public final class RequestDesk {
    /** What the form sends; without an id it is new, {@code anyway} means misfits have been read. */
    public record Save(
            Integer id,
            String submissionKey,
            int version,
            String programme,
            Draft draft,
            boolean submit,
            boolean anyway) {}

    /** What was kept, and why it may not fit. */
    public record Saved(Request request, List<RequestRules.Misfit> misfits) {}

    public Saved save(Visitor visitor, Save save) {
        throw new UnsupportedOperationException();
    }

    public Request withdraw(Visitor visitor, int id, int version) {
        throw new UnsupportedOperationException();
    }

    public Request returnToBoard(Visitor visitor, int id, int version) {
        throw new UnsupportedOperationException();
    }

    public Request redirect(Visitor visitor, int id, int version, String alternative, String message) {
        throw new UnsupportedOperationException();
    }

    /** The request, or UNKNOWN when there is none or it is not for the visitor. */
    public Request see(Visitor visitor, int id) {
        throw new UnsupportedOperationException();
    }

    /** One page of what the visitor may see; refuses anonymous visitors and those who do not see the space. */
    public Board board(Visitor visitor, BoardQuery query) {
        throw new UnsupportedOperationException();
    }

    /** What the visitor has asked for in the programme, drafts included. */
    public List<Request> mine(Visitor visitor, String programme) {
        throw new UnsupportedOperationException();
    }

    /** How many requests are in which state, for coordinators; others get those of the board only. */
    public Map<State, Integer> counts(Visitor visitor, String programme) {
        throw new UnsupportedOperationException();
    }

    /** Who did what when, oldest first, without what the visitor may not know. */
    public List<Ledger.Entry> history(Visitor visitor, Request request) {
        throw new UnsupportedOperationException();
    }

    public Standing standing(Visitor visitor, Programme programme) {
        throw new UnsupportedOperationException();
    }
}
