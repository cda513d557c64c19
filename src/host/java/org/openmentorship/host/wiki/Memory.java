package org.openmentorship.host.wiki;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openmentorship.host.data.Visiting;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is read again and again and seldom changes: people, groups, spaces and who may what there.
 *
 * <p>Confluence remembers these, too; without it a list of people would be as slow here as it never is there. Each visit asks
 * once whether anybody has written since, on whichever node. Jobs, and whoever is in a transaction, read what is there.
 */
public final class Memory {
    private static final int MOST = 20_000;
    private final Db db;
    private final Map<List<Object>, Object> known = new ConcurrentHashMap<>();
    private long age = -1;

    Memory(Db db) {
        this.db = db;
    }

    /** What is known by this name, or read now; what is not worth it is read each time. */
    @SuppressWarnings("unchecked")
    public <T> T of(Supplier<T> read, Predicate<T> worth, Object... name) {
        long before = look();
        if (before < 0) {
            return read.get();
        }
        List<Object> key = Arrays.asList(name);
        Object found = known.get(key);
        if (found != null) {
            return (T) found;
        }
        T value = read.get();
        if (worth.test(value)) {
            keep(key, value, before);
        }
        return value;
    }

    /** Somebody has written; with what was written this is kept, or rolled back. */
    public void changed() {
        db.update("update wiki_change set number = number + 1");
        Set<Object> notes = Visiting.notes();
        if (notes != null) {
            notes.remove(this);
        }
        forget(-1);
    }

    /** The age of what is known, or less than 0 where nothing may be taken from it. */
    private long look() {
        Set<Object> notes = Visiting.notes();
        if (notes == null || TransactionSynchronizationManager.isActualTransactionActive()) {
            return -1;
        }
        if (notes.add(this)) {
            long number = db.sql("select max(number) from wiki_change")
                    .query(Long.class)
                    .single();
            forget(number);
        }
        return age();
    }

    private synchronized long age() {
        return age;
    }

    private synchronized void forget(long number) {
        if (number != age || known.size() > MOST) {
            known.clear();
            age = number;
        }
    }

    /** Unless somebody has written in the meantime: then it may have been read before. */
    private synchronized void keep(List<Object> key, Object value, long before) {
        if (age == before) {
            known.put(key, value);
        }
    }
}
