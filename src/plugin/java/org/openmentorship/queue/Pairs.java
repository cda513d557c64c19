package org.openmentorship.queue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openmentorship.shared.PersonKey;

/** Tells of the relationships that cases are about, which the queue does not know itself. */
public interface Pairs {
    /** Those in it, for whom of them it waits just now, and its turn for whoever closes it; {@code live} until it has ended. */
    record Pair(List<PersonKey> people, List<PersonKey> waiting, int turn, boolean live) {
        public Pair {
            people = List.copyOf(people);
            waiting = List.copyOf(waiting);
        }
    }

    /** By their ids; those that are not there are left out. */
    Map<Integer, Pair> of(Collection<Integer> relationships);
}
