package org.openmentorship.archive.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.openmentorship.archive.Standstill;
import org.openmentorship.archive.Work;
import org.openmentorship.archive.Work.Kind;
import org.openmentorship.archive.Work.State;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.confluence.Stillness;

/** The standstill as a mark in the settings, and a lock of the cluster that dies with its node. */
public final class MarkedStandstill implements Standstill {
    private static final String LOCK = "org.openmentorship.confluence.archive";
    private static final String BETWEEN = "|";
    private static final int PARTS = 6;
    private final Stillness stillness;
    private final ClusterLockService locks;

    public MarkedStandstill(Stillness stillness, ClusterLockService locks) {
        this.stillness = stillness;
        this.locks = locks;
    }

    @Override
    public Optional<Work> now() {
        return stillness.now().flatMap(MarkedStandstill::work);
    }

    @Override
    public Optional<Work> last() {
        return stillness.last().flatMap(MarkedStandstill::work);
    }

    @Override
    public void say(Work work) {
        stillness.say(text(work));
    }

    @Override
    public void end(Work outcome) {
        stillness.end(text(outcome));
    }

    @Override
    public <T> Optional<T> alone(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!lock.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }

    private static String text(Work work) {
        return String.join(
                BETWEEN,
                work.kind().name(),
                work.state().name(),
                work.by() == null ? "" : work.by().value(),
                Long.toString(work.since().toEpochMilli()),
                work.table(),
                Long.toString(work.rows()));
    }

    private static Optional<Work> work(String text) {
        String[] parts = text.split("\\|", -1);
        return parts.length != PARTS
                ? Optional.empty()
                : Optional.of(new Work(
                        Kind.valueOf(parts[0]),
                        State.valueOf(parts[1]),
                        parts[2].isEmpty() ? null : new PersonKey(parts[2]),
                        Instant.ofEpochMilli(Long.parseLong(parts[3])),
                        parts[4],
                        Long.parseLong(parts[5])));
    }
}
