package org.openmentorship.host.service.grid;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.openmentorship.host.app.Apps;
import org.slf4j.LoggerFactory;

/** Lets this node’s apps follow what another node has installed, enabled, disabled or taken away. */
public final class Follower implements AutoCloseable {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread follower = new Thread(work, "app-follower");
        follower.setDaemon(true);
        return follower;
    });

    public Follower(Apps apps) {
        var unused = thread.scheduleWithFixedDelay(() -> look(apps), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Apps apps) {
        try {
            apps.catchUp();
        } catch (RuntimeException e) {
            if (!thread.isShutdown()) {
                LoggerFactory.getLogger(Follower.class).warn("The apps of the other nodes are not known", e);
            }
        }
    }
}
