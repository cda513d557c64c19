package com.atlassian.sal.api.executor;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Wraps executors so that the current person travels to the other thread.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface ThreadLocalDelegateExecutorFactory {
    Executor createExecutor(Executor delegate);

    ExecutorService createExecutorService(ExecutorService delegate);

    ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate);

    Runnable createRunnable(Runnable delegate);

    <T> Callable<T> createCallable(Callable<T> delegate);
}
