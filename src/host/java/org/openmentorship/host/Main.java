package org.openmentorship.host;

import java.net.BindException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.scene.SceneStopped;

/** Starts the host from the command line and says in one line where it is, or why it is not. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Logging.set();
        Host host = begin(args);
        if (host == null) {
            System.exit(2);
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            host.close();
            stopped.countDown();
        }));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "Mentorship is at %s (admin/admin, mentee1/mentee1 …) after %.1f s — Ctrl-C stops it%n",
                host.firstPage(),
                seconds);
        stopped.await();
    }

    private static Host begin(String[] args) throws Exception {
        try {
            return Host.start(Options.of(args));
        } catch (BindException | IllegalArgumentException | AppRefused | SceneStopped e) {
            System.err.println(e.getMessage());
            return null;
        }
    }
}
