package it.support;

import it.browser.Browsers;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;

/** Starts one host per story class, ends it with the class, and hands out {@link Wiki} and {@link Browsers}. */
final class ConfluenceExtension implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace HERE = Namespace.create(ConfluenceExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        wiki(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browsers browsers = context.getStore(HERE).remove(Browsers.class, Browsers.class);
        if (browsers != null) {
            browsers.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Wiki.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Wiki wiki = wiki(context);
        if (parameter.getParameter().getType() == Wiki.class) {
            return wiki;
        }
        return context.getStore(HERE)
                .getOrComputeIfAbsent(Browsers.class, type -> new Browsers(wiki.base()), Browsers.class);
    }

    private static Wiki wiki(ExtensionContext context) {
        String outside = System.getProperty("confluence.url", "");
        if (!outside.isBlank()) {
            return new Wiki(URI.create(outside));
        }
        Class<?> stories = context.getRequiredTestClass();
        // Kept in the class's store: JUnit closes it after the last story of the class.
        Store store = classContext(context).getStore(HERE);
        Running running = store.getOrComputeIfAbsent(stories, ConfluenceExtension::start, Running.class);
        return new Wiki(running.host().base());
    }

    private static ExtensionContext classContext(ExtensionContext context) {
        ExtensionContext here = context;
        while (here.getTestMethod().isPresent() && here.getParent().isPresent()) {
            here = here.getParent().get();
        }
        return here;
    }

    private static Running start(Class<?> stories) {
        Scene scene = stories.getAnnotation(Scene.class);
        if (scene == null) {
            throw new IllegalStateException(stories.getName() + " needs a @Scene");
        }
        Path jar = Path.of(System.getProperty("app.jar"));
        Path file = Path.of(System.getProperty("top"), "src", "plugin", "test", "scenes", scene.value() + ".yaml");
        try {
            return new Running(Grumbles.listen(), Host.start(Options.forTests(jar, file)));
        } catch (Exception broken) {
            throw new IllegalStateException("The host did not start for " + stories.getSimpleName(), broken);
        }
    }

    /** Ends the host when JUnit closes the store, and listens to what it complained of. */
    private record Running(Grumbles grumbles, Host host) implements AutoCloseable, Store.CloseableResource {
        @Override
        public void close() throws Exception {
            host.close();
            grumbles.endedInPeace();
        }
    }
}
