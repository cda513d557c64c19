package org.openmentorship.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.openmentorship.shared.PersonKey;

/**
 * Somebody is being forgotten; step by step, so that another node goes on where one has died.
 *
 * <p>Who it was is not known any more when it is done: then person and alias are the same. {@code counts} say of how much was
 * given up, taken away or kept without the name.
 */
public record Erasure(
        int id,
        PersonKey person,
        PersonKey alias,
        PersonKey by,
        Instant askedAt,
        Step step,
        Instant doneAt,
        Map<String, Integer> counts,
        int turn) {

    /** First all that waits and runs is given up, then what is kept is gone through. */
    public enum Step {
        LEAVING,
        FORGETTING,
        DONE
    }

    public Erasure {
        counts = Map.copyOf(counts);
    }

    static Erasure of(PersonKey person, PersonKey alias, PersonKey by, Instant now) {
        return new Erasure(0, person, alias, by, now, Step.LEAVING, null, Map.of(), 1);
    }

    public Erasure with(int newId) {
        return new Erasure(newId, person, alias, by, askedAt, step, doneAt, counts, turn);
    }

    /** Whether the person has asked for it. */
    public boolean own() {
        return by.equals(person);
    }

    Erasure left(Map<String, Integer> more) {
        return new Erasure(id, person, alias, by, askedAt, Step.FORGETTING, null, sum(more), turn + 1);
    }

    /** From now on nothing leads to the person any more. */
    Erasure done(Map<String, Integer> more, Instant now) {
        PersonKey who = own() ? alias : by;
        return new Erasure(id, alias, alias, who, askedAt, Step.DONE, now, sum(more), turn + 1);
    }

    private Map<String, Integer> sum(Map<String, Integer> more) {
        Map<String, Integer> all = new TreeMap<>(counts);
        more.forEach((name, count) -> all.merge(name, count, Integer::sum));
        return all;
    }
}
