package org.openmentorship.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import org.openmentorship.shared.Refused;

/** Does outside what a change has left to do: soon after it on a thread of its own, again by the clock, later and later. */
public final class Errands implements AutoCloseable {
    /** How long to wait after each attempt; after one more it is given up. */
    public static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofMinutes(240));

    private static final int AT_A_TIME = 50;
    private static final System.Logger LOG = System.getLogger(Errands.class.getName());
    private final Due due;
    private final IntPredicate attempt;
    private final Clock clock;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ExecutorService thread;

    /** The attempt is claimed in writing before it is made, so that no other node makes it; it says whether it is done. */
    public Errands(String name, Due due, IntPredicate attempt, Clock clock) {
        this.due = due;
        this.attempt = attempt;
        this.clock = clock;
        ClassLoader ours = Errands.class.getClassLoader();
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread runner = new Thread(work, name);
            runner.setDaemon(true);
            runner.setContextClassLoader(ours);
            return runner;
        });
    }

    /** How long to wait after so many attempts. */
    public static Duration waitAfter(int attempts) {
        return WAITS.get(Math.min(attempts, WAITS.size()) - 1);
    }

    public static boolean givenUpAfter(int attempts) {
        return attempts > WAITS.size();
    }

    /** At once, on its own thread. */
    public void wake() {
        wakeIn(Duration.ZERO);
    }

    public void wakeIn(Duration time) {
        if (!thread.isShutdown() && woken.compareAndSet(false, true)) {
            Executor later = CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, thread);
            later.execute(() -> {
                woken.set(false);
                runOrSay();
            });
        }
    }

    /** What fails on this thread nobody would hear of. */
    private void runOrSay() {
        try {
            run();
        } catch (Refused refused) {
            LOG.log(System.Logger.Level.DEBUG, "The wiki takes no changes now; the job tries again", refused);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "What is due has not been done; the job tries again", e);
        }
    }

    /** Everything that is due now; says how many are done. */
    public int run() {
        int done = 0;
        List<Integer> ids = due.at(clock.instant(), AT_A_TIME);
        while (!ids.isEmpty() && !Thread.currentThread().isInterrupted()) {
            for (int id : ids) {
                done += attempt.test(id) ? 1 : 0;
            }
            ids = ids.size() < AT_A_TIME ? List.of() : due.at(clock.instant(), AT_A_TIME);
        }
        return done;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** What waits and is due, oldest first. */
    @FunctionalInterface
    public interface Due {
        List<Integer> at(Instant now, int most);
    }
}
