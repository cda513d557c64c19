package org.openmentorship.archive.confluence;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A thread for what takes longer than anybody waits for an answer. */
public final class Worker implements Executor, AutoCloseable {
    private final ExecutorService thread;

    public Worker() {
        ClassLoader ours = Worker.class.getClassLoader();
        thread = Executors.newSingleThreadExecutor(work -> {
            Thread runner = new Thread(work, "mentorship-archive");
            runner.setDaemon(true);
            runner.setContextClassLoader(ours);
            return runner;
        });
    }

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    /** What is cut off here is ended by the job. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
