package org.openmentorship.host.app;

import com.atlassian.confluence.macro.Macro;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.openmentorship.host.app.descriptor.Descriptor;
import org.openmentorship.host.app.spring.AppContext;
import org.slf4j.LoggerFactory;

/** An enabled app: its descriptor, its class loader, its Spring context and what must end with it. */
public final class RunningApp implements AutoCloseable {

    private final Descriptor descriptor;
    private final ClassLoader loader;
    private final String stamp;
    private final Map<String, Object> kept = new ConcurrentHashMap<>();
    private final Map<String, Macro> macros = new LinkedHashMap<>();
    private final Deque<AutoCloseable> endings = new ArrayDeque<>();
    private AppContext context;

    RunningApp(Descriptor descriptor, ClassLoader loader, String stamp) {
        this.descriptor = descriptor;
        this.loader = loader;
        this.stamp = stamp;
    }

    public String key() {
        return descriptor.key();
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    public ClassLoader loader() {
        return loader;
    }

    /** Changes with the jar’s bytes; part of the addresses of its css and js. */
    public String stamp() {
        return stamp;
    }

    /** Makes an object of a module class through the app’s Spring context. */
    public Object create(String className) {
        return context.create(className);
    }

    public Object bean(String name) {
        return context.bean(name);
    }

    /** A file of the jar. */
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(loader.getResource(path.startsWith("/") ? path.substring(1) : path));
    }

    /** Something the host makes once per enabled app and forgets with it. */
    @SuppressWarnings("unchecked")
    public <T> T keep(String name, Supplier<T> maker) {
        Object found = kept.get(name);
        if (found == null) {
            synchronized (kept) {
                found = kept.get(name);
                if (found == null) {
                    found = maker.get();
                    kept.put(name, found);
                }
            }
        }
        return (T) found;
    }

    /** Runs when the app is disabled, last added first. */
    public void onClose(AutoCloseable ending) {
        endings.push(ending);
    }

    Map<String, Macro> macros() {
        return macros;
    }

    void context(AppContext made) {
        context = made;
        onClose(made);
    }

    @Override
    public void close() {
        while (!endings.isEmpty()) {
            try {
                endings.pop().close();
            } catch (Exception e) {
                LoggerFactory.getLogger(RunningApp.class).warn("Part of {} did not end: {}", key(), e.toString());
            }
        }
    }
}
