package org.openmentorship.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.queue.Case.State;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;

/** What coordinators do with cases, and how cases come to them. */
public final class CaseDesk {
    /** A call for help; {@code relationship} may be 0, {@code key} makes sending twice harmless. */
    public record Help(String programme, int relationship, String title, String words, String key) {}

    /** What a coordinator does with one case, having seen this turn; null state, note or answer stay as they are. */
    public record Change(int id, int turn, State state, String note, String answer) {}

    /** What can be done with many at once. */
    public enum Action {
        TAKE,
        GIVE_BACK,
        DONE,
        REOPEN,
        TRY_AGAIN
    }

    /** What has become of one of many: the case as it is now, or why not. */
    public record Outcome(int id, Optional<Case> matter, Optional<Refused> refused) {}

    /** A page of the queue, with the numbers of its tabs. */
    public record Queue(List<Case> cases, String next, Map<State, Integer> counts) {
        public Queue {
            cases = List.copyOf(cases);
            counts = Map.copyOf(counts);
        }
    }

    /** Anybody who sees the programme may ask; a member of a relationship asks at its desk, which knows its members. */
    public Case help(Visitor visitor, Help help) {
        throw new UnsupportedOperationException();
    }

    /** A page for coordinators; refuses others. */
    public Queue queue(Visitor visitor, CaseBook.Query query) {
        throw new UnsupportedOperationException();
    }

    /** One case for the coordinators, or a help request for its asker; everything else is unknown. */
    public Case see(Visitor visitor, int id) {
        throw new UnsupportedOperationException();
    }

    public Case change(Visitor visitor, Change change) {
        throw new UnsupportedOperationException();
    }

    /** The same with up to 50 cases, each for itself. */
    public List<Outcome> together(Visitor visitor, List<Integer> ids, Action action) {
        throw new UnsupportedOperationException();
    }

    /** What the visitor has asked for help with, newest first; without a programme everywhere. */
    public List<Case> asked(Visitor visitor, String programme) {
        throw new UnsupportedOperationException();
    }

    /** Puts what the app has found into the queue, inside the caller’s transaction; what is there stays as it is. */
    public void open(Case found) {
        throw new UnsupportedOperationException();
    }

    /** The case of this name has mended itself. */
    public void mended(String once) {
        throw new UnsupportedOperationException();
    }
}
