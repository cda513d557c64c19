package org.openmentorship.shared.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions of Active Objects; whoever comes second looks again, a few times, before it is called stale.
 *
 * <p>Every change of ours passes here, so this is where Confluence’s read-only mode is heeded.
 */
public final class AoTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(AoTransactions.class);
    private static final int ATTEMPTS = 6;
    private final ActiveObjects ao;
    private final BooleanSupplier readOnly;
    private final BooleanSupplier standstill;

    /** Not static: each node has its own, and several may live in one JVM. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<List<Runnable>> later = new ThreadLocal<>();

    public AoTransactions(ActiveObjects ao, BooleanSupplier readOnly) {
        this(ao, readOnly, () -> false);
    }

    /** While all stands still, somebody has all of our data at once in hand. */
    public AoTransactions(ActiveObjects ao, BooleanSupplier readOnly, BooleanSupplier standstill) {
        this.ao = ao;
        this.readOnly = readOnly;
        this.standstill = standstill;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (later.get() != null) {
            return work.get();
        }
        open();
        for (int attempt = 1; ; attempt++) {
            List<Runnable> afterwards = new ArrayList<>();
            later.set(afterwards);
            T result;
            try {
                result = ao.executeInTransaction(work::get);
            } catch (RuntimeException e) {
                if (!Collisions.found(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw new Ledger.Collision(e);
                }
                later.remove();
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * 8_000_000L));
                continue;
            } finally {
                later.remove();
            }
            afterwards.forEach(AoTransactions::run);
            return result;
        }
    }

    private void open() {
        if (readOnly.getAsBoolean()) {
            throw new Refused(Why.READ_ONLY, "mentorship.shared.refused.read-only");
        }
        if (standstill.getAsBoolean()) {
            throw new Refused(Why.READ_ONLY, "mentorship.shared.refused.standstill");
        }
    }

    @Override
    public void afterCommit(Runnable work) {
        List<Runnable> afterwards = later.get();
        if (afterwards == null) {
            work.run();
        } else {
            afterwards.add(work);
        }
    }

    /** What comes after must not undo, in the eyes of the caller, what has been kept. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Work after a transaction failed", e);
        }
    }
}
