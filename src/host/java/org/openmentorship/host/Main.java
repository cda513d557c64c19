package org.openmentorship.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.cluster.Cluster;
import org.openmentorship.host.cluster.NotStarted;
import org.openmentorship.host.scene.SceneStopped;

/** Starts the host from the command line and says in one line where it is, or why it is not. */
public final class Main {

    /** The word by which a node of a cluster tells its front that it answers; its port and first page follow. */
    public static final String READY = "ready";

    private Main() {}

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Logging.set();
        Running running = begin(args);
        if (running == null) {
            System.exit(2);
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.close();
            stopped.countDown();
        }));
        if (running instanceof Host node && node.isMember()) {
            String firstPage =
                    node.firstPage().toString().substring(node.base().toString().length());
            System.out.println(READY + " " + node.local().getPort() + " " + firstPage);
            untilTheFrontIsGone();
            System.exit(0);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String where =
                running instanceof Cluster cluster ? " on " + cluster.nodes().size() + " nodes" : "";
        System.out.printf(
                Locale.ROOT,
                "Mentorship is at %s (admin/admin, mentee1/mentee1 …)%s after %.1f s — Ctrl-C stops it%n",
                running.firstPage(),
                where,
                seconds);
        stopped.await();
    }

    private static Running begin(String[] args) throws Exception {
        try {
            Options options = Options.of(args);
            return options.nodes() > 1 ? Cluster.start(options) : Host.start(options);
        } catch (BindException
                | IllegalArgumentException
                | AppRefused
                | SceneStopped
                | NotStarted
                | UncheckedIOException e) {
            System.err.println(e.getMessage());
            return null;
        }
    }

    /** The front holds the other end of our input; it ends however the front ends. */
    private static void untilTheFrontIsGone() throws IOException {
        while (System.in.read() >= 0) {
            // nothing is ever said
        }
    }
}
