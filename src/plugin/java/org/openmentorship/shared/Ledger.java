package org.openmentorship.shared;

import java.time.Instant;
import java.util.List;

/** Who did what when: only ever added to. The next turn of a subject can be taken once, which is the lock of the whole cluster. */
public interface Ledger {
    /** Throws {@link Collision} when somebody else has taken this turn of the subject. */
    void enter(Entry entry);

    /** The history of a subject, oldest first. */
    List<Entry> of(String subject);

    /** One line: the turn counts every write to the subject, from one. */
    record Entry(String subject, int turn, PersonKey actor, String action, String detail, Instant at) {}

    /** Two writers wanted the same; one of them has to look again. */
    class Collision extends Refused {
        public Collision(Throwable cause) {
            super(Why.STALE, "mentorship.shared.refused.stale");
            initCause(cause);
        }
    }
}
