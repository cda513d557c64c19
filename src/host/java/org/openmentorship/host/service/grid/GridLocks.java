package org.openmentorship.host.service.grid;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.hazelcast.map.IMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Locks by name that one thread of one node holds; those of a node that is gone are free again. */
final class GridLocks implements ClusterLockService {

    private final IMap<String, Boolean> held;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    GridLocks(IMap<String, Boolean> held) {
        this.held = held;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new GridLock(name, held));
    }

    /** First the threads of this node among themselves, then this node among the others. */
    private record GridLock(String name, IMap<String, Boolean> held, ReentrantLock own) implements ClusterLock {

        GridLock(String name, IMap<String, Boolean> held) {
            this(name, held, new ReentrantLock());
        }

        private interface Attempt {
            boolean succeeds() throws InterruptedException;
        }

        /** With our own lock in hand, the one of the grid; without it, neither. */
        private boolean both(Attempt grid) throws InterruptedException {
            boolean mine = false;
            try {
                mine = own.getHoldCount() > 1 || grid.succeeds();
                return mine;
            } finally {
                if (!mine) {
                    own.unlock();
                }
            }
        }

        @Override
        public void lock() {
            own.lock();
            try {
                both(() -> {
                    held.lock(name);
                    return true;
                });
            } catch (InterruptedException e) {
                throw new IllegalStateException("An uninterruptible wait was interrupted", e);
            }
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            tryLock(Long.MAX_VALUE, TimeUnit.MILLISECONDS);
        }

        @Override
        public boolean tryLock() {
            try {
                return own.tryLock() && both(() -> held.tryLock(name));
            } catch (InterruptedException e) {
                throw new IllegalStateException("What does not wait was interrupted", e);
            }
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long start = System.nanoTime();
            if (!own.tryLock(time, unit)) {
                return false;
            }
            long left = Math.max(0, unit.toNanos(time) - (System.nanoTime() - start));
            return both(() -> held.tryLock(name, left, TimeUnit.NANOSECONDS));
        }

        @Override
        public void unlock() {
            try {
                if (own.getHoldCount() == 1) {
                    held.unlock(name);
                }
            } finally {
                own.unlock();
            }
        }

        @Override
        public boolean isHeldByCurrentThread() {
            return own.isHeldByCurrentThread();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("A lock over all nodes has no conditions.");
        }
    }
}
