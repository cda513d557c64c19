package org.openmentorship.shared;

import java.time.Instant;
import java.util.List;

/** Who did what when: lines are added, and taken away when they are old. The next turn of a subject can be taken once, which is the lock of the whole cluster. */
public interface Ledger {
    /** Throws {@link Collision} when somebody else has taken this turn of the subject. */
    void enter(Entry entry);

    /** The history of a subject, oldest first. */
    List<Entry> of(String subject);

    /** How many lines are older. */
    int over(Instant before);

    /** Takes away so many of them at most, for ever, and says how many; nobody takes a turn that was so long ago. */
    int clear(Instant before, int most);

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
