package org.openmentorship.archive;

import java.time.Instant;
import org.openmentorship.shared.PersonKey;

/** An export, an import or an erasure: how far it is, or how it ended. */
public record Work(Kind kind, State state, PersonKey by, Instant since, String table, long rows) {
    /** What is done with the data. */
    public enum Kind {
        EXPORT,
        IMPORT,
        ERASURE
    }

    /** How it is with it. */
    public enum State {
        UNDER_WAY,
        DONE,
        /** It did not go through, and nothing of it is there. */
        FAILED
    }

    static Work begun(Kind kind, PersonKey by, Instant now) {
        return new Work(kind, State.UNDER_WAY, by, now, "", 0);
    }

    Work at(String newTable, long done) {
        return new Work(kind, state, by, since, newTable, done);
    }

    Work over(State end, long done) {
        return new Work(kind, end, by, since, "", done);
    }
}
