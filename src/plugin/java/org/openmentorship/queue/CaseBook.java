package org.openmentorship.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.Case.State;
import org.openmentorship.shared.PersonKey;

/** Where cases are kept. */
public interface CaseBook {
    Optional<Case> find(int id);

    /** The one case of this name. */
    Optional<Case> named(String once);

    /** What the app has found about a relationship, as far as it has not mended itself. */
    List<Case> found(int relationship);

    /** Keeps a new case and gives it its id; a collision when there is one of this name. */
    Case insert(Case matter);

    void update(Case matter);

    Slice list(QueueQuery query);

    /** How many cases of the programme are in each state. */
    Map<State, Integer> counts(String programme);

    /** What somebody has asked for help with, newest first; without a programme everywhere. */
    List<Case> asked(PersonKey asker, String programme, int most);

    /** How many were done before. */
    int over(Instant before);

    /** Takes away so many of them at most, for ever, and says how many. */
    int clear(Instant before, int most);

    /** For ever. */
    void remove(int id);

    /** Which cases are wanted: of one state, and of one kind or one owner where those are not null. */
    record QueueQuery(String programme, State state, Kind kind, PersonKey owner, String after, int limit) {
        public static final int DEFAULT = 50;
        public static final int MOST = 200;

        public QueueQuery {
            state = state == null ? State.OPEN : state;
            after = after == null ? "" : after;
            limit = limit < 1 ? DEFAULT : Math.min(limit, MOST);
        }

        public QueueQuery after(String place) {
            return new QueueQuery(programme, state, kind, owner, place, limit);
        }
    }

    /** One page, the longest waiting first, of those done the latest first; {@code next} is empty at the end. */
    record Slice(List<Case> cases, String next) {
        public Slice {
            cases = List.copyOf(cases);
        }
    }
}
