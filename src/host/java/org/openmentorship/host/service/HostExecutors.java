package org.openmentorship.host.service;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** Executors whose work runs as the person who handed it in. */
public final class HostExecutors implements ThreadLocalDelegateExecutorFactory {

    @Override
    public Executor createExecutor(Executor delegate) {
        return wrap(Executor.class, delegate);
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return wrap(ExecutorService.class, delegate);
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate) {
        return wrap(ScheduledExecutorService.class, delegate);
    }

    @Override
    public Runnable createRunnable(Runnable delegate) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return () -> {
            ConfluenceUser before = AuthenticatedUserThreadLocal.get();
            AuthenticatedUserThreadLocal.set(user);
            try {
                delegate.run();
            } finally {
                AuthenticatedUserThreadLocal.set(before);
            }
        };
    }

    @Override
    public <T> Callable<T> createCallable(Callable<T> delegate) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return () -> {
            ConfluenceUser before = AuthenticatedUserThreadLocal.get();
            AuthenticatedUserThreadLocal.set(user);
            try {
                return delegate.call();
            } finally {
                AuthenticatedUserThreadLocal.set(before);
            }
        };
    }

    private <T extends Executor> T wrap(Class<T> type, T delegate) {
        return type.cast(Proxy.newProxyInstance(
                HostExecutors.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    for (int i = 0; args != null && i < args.length; i++) {
                        if (args[i] instanceof Runnable work) {
                            args[i] = createRunnable(work);
                        } else if (args[i] instanceof Callable<?> work) {
                            args[i] = createCallable(work);
                        }
                    }
                    try {
                        return method.invoke(delegate, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
