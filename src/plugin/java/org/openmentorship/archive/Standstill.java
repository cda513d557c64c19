package org.openmentorship.archive;

import java.util.Optional;
import java.util.function.Supplier;

/** While it holds, nobody writes anywhere in the cluster but the work that it is held for. */
public interface Standstill {
    /** What is under way, on whichever node. */
    Optional<Work> now();

    /** How the last work ended. */
    Optional<Work> last();

    /** Begins, or says how far it is. */
    void say(Work work);

    /** Everybody may write again. */
    void end(Work outcome);

    /** Alone in the cluster, on this thread; nothing when somebody else is. */
    <T> Optional<T> alone(Supplier<T> work);
}
