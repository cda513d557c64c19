package org.openmentorship.host.app;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The Confluence services that apps may import, by interface; some are made anew for each app. */
public final class Services {

    private final Map<String, Function<RunningApp, ?>> byInterface = new ConcurrentHashMap<>();

    /** Registers one service for the host and every app. */
    public <T> void put(Class<T> type, T service) {
        byInterface.put(type.getName(), app -> service);
    }

    /** Registers a service that each app gets for itself, such as Active Objects. */
    public <T> void perApp(Class<T> type, Function<RunningApp, T> maker) {
        byInterface.put(type.getName(), maker);
    }

    /** The host’s own look-up; a service made per app is not found here. */
    public <T> T get(Class<T> type) {
        Object service = forApp(type.getName(), null)
                .orElseThrow(() -> new IllegalStateException("No service of type " + type.getName()));
        return type.cast(service);
    }

    public <T> Optional<T> find(Class<T> type) {
        return forApp(type.getName(), null).map(type::cast);
    }

    /** What an app gets for a component-import of this interface. */
    public Optional<Object> forApp(String interfaceName, RunningApp app) {
        Function<RunningApp, ?> maker = byInterface.get(interfaceName);
        return maker == null ? Optional.empty() : Optional.ofNullable(maker.apply(app));
    }

    public boolean knows(String interfaceName) {
        return byInterface.containsKey(interfaceName);
    }

    public Collection<String> names() {
        return new TreeSet<>(byInterface.keySet());
    }
}
