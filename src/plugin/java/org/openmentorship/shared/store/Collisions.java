package org.openmentorship.shared.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.openmentorship.shared.Ledger;

/** Knows when a database says that another writer was faster. */
public final class Collisions {
    /** Unique keys, serialisation failures, deadlocks and lock timeouts of the databases that Confluence supports. */
    private static final Set<String> STATES = Set.of("23505", "23000", "40001", "40P01", "HYT00", "90131");

    private Collisions() {}

    public static <T> T watch(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw found(e) ? new Ledger.Collision(e) : e;
        }
    }

    static boolean found(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof Ledger.Collision
                    || (cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState())))) {
                return true;
            }
        }
        return false;
    }
}
