package org.openmentorship.host.service;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the {@link EventListener} methods of registered objects, on the publishing thread; one that fails is logged. */
public final class HostEvents implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(HostEvents.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            Arrays.stream(listener.getClass().getMethods())
                    .filter(method -> method.isAnnotationPresent(EventListener.class))
                    .filter(method ->
                            method.getParameterCount() == 1 && method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> call(listener, method, event));
        }
    }

    @Override
    public void register(Object listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.warn("A listener failed on {}", event.getClass().getSimpleName(), e.getCause());
        } catch (IllegalAccessException e) {
            LOG.warn("The listener {} is not public", method);
        }
    }
}
