package org.openmentorship.host.web.rest;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.web.Accounts;
import org.openmentorship.host.web.Screen;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.server.InnerConfig;
import org.openmentorship.host.web.server.InnerRequest;
import org.osgi.framework.BundleReference;
import org.osgi.framework.wiring.BundleWiring;

/** Answers {@code /rest/<path>/<version>/…} by the resources of an app, made through its Spring context. */
public final class AppRest implements Screen {

    private final Supplier<ServletContext> context;
    private final Supplier<Accounts> accounts;
    private final Map<String, ServletContainer> containers = new ConcurrentSkipListMap<>();

    public AppRest(Supplier<ServletContext> context, Supplier<Accounts> accounts) {
        this.context = context;
        this.accounts = accounts;
    }

    /** The meaning of {@code <rest>}. */
    public AutoCloseable start(RunningApp app, Node module) {
        String base = "/rest" + module.attr("path") + "/";
        ServletContainer container = new ServletContainer(config(app, module));
        try {
            container.init(new InnerConfig(module.key(), context.get(), Map.of()));
        } catch (ServletException | RuntimeException e) {
            throw new AppRefused("The REST module " + module.key() + " does not start: " + e.getMessage(), e);
        }
        List<String> bases = List.of(base + module.attr("version"), base + "latest");
        bases.forEach(path -> containers.put(path, container));
        return () -> {
            bases.forEach(containers::remove);
            container.destroy();
        };
    }

    @Override
    public void show(Visit visit) throws Exception {
        String path = visit.path();
        for (Map.Entry<String, ServletContainer> entry : containers.entrySet()) {
            String base = entry.getKey();
            if (path.equals(base) || path.startsWith(base + "/")) {
                String info = path.equals(base) ? "/" : path.substring(base.length());
                entry.getValue().service(new InnerRequest(visit.request(), base, info), visit.response());
                return;
            }
        }
        visit.write(
                404,
                "application/json;charset=UTF-8",
                "{\"status\":404,\"message\":\"There is no REST resource at this address.\",\"problems\":[]}"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private ResourceConfig config(RunningApp app, Node module) {
        ResourceConfig config = new ResourceConfig();
        config.setApplicationName(app.key() + ":" + module.key());
        config.setClassLoader(app.loader());
        config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(new JacksonJsonProvider());
        config.register(new Access(accounts));
        config.register(new Failures());
        for (Class<?> type : classes(app, module)) {
            if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
                config.register(app.create(type.getName()));
            }
        }
        return config;
    }

    /** The classes of the packages that the module names; of the whole jar when it names none. */
    private static List<Class<?>> classes(RunningApp app, Node module) {
        var wiring = ((BundleReference) app.loader()).getBundle();
        List<String> folders = module.children("package").stream()
                .map(node -> "/" + node.text().replace('.', '/'))
                .toList();
        List<Class<?>> found = new ArrayList<>();
        for (String folder : folders.isEmpty() ? List.of("/") : folders) {
            var entries =
                    wiring.adapt(BundleWiring.class).findEntries(folder, "*.class", BundleWiring.FINDENTRIES_RECURSE);
            for (URL entry : entries == null ? Collections.<URL>emptyList() : entries) {
                String name = entry.getPath().substring(1).replace('/', '.');
                found.add(load(app, name.substring(0, name.length() - ".class".length())));
            }
        }
        return found;
    }

    private static Class<?> load(RunningApp app, String name) {
        try {
            return app.loader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AppRefused("The class " + name + " is not in the jar.", e);
        }
    }
}
