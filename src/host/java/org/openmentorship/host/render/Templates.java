package org.openmentorship.host.render;

import com.atlassian.templaterenderer.RenderingException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.render.velocity.Allowlist;
import org.openmentorship.host.render.velocity.TemplateEngine;
import org.openmentorship.host.web.CurrentRequest;
import org.openmentorship.host.web.Visit;

/**
 * Renders Velocity templates: the host’s from its class path ({@code host/page.vm}), an app’s from its jar.
 *
 * <p>Every reference is escaped unless it ends in {@code Html}; a null value prints nothing only with {@code $!}.
 */
public final class Templates {

    private final TemplateEngine own = new TemplateEngine(Templates.class.getClassLoader(), Allowlist.ofHost());

    /** A template of the host, its path as on the class path. */
    public String render(String path, Map<String, ?> values) {
        return named(path, () -> own.render(path, values));
    }

    /** A template of an app, with {@link #defaults} below the given values. */
    public String render(RunningApp app, String path, Map<String, ?> values) {
        return named(path, () -> engine(app).render(path, merged(values)));
    }

    /** A few words of Velocity with escaping, as in a template of the app. */
    public String renderFragment(RunningApp app, String text, Map<String, ?> values) {
        return named("fragment", () -> engine(app).fragment(text, merged(values), true));
    }

    /** A few words of Velocity without escaping: an address or a label that is escaped where it is shown. */
    public String fragment(RunningApp app, String text, Map<String, ?> values) {
        return text.indexOf('$') < 0 ? text : named(text, () -> engine(app).fragment(text, merged(values), false));
    }

    public boolean has(RunningApp app, String path) {
        return engine(app).has(path);
    }

    /** What every app’s template finds in its context. */
    public Map<String, Object> defaults() {
        Map<String, Object> values = new HashMap<>();
        values.put("htmlUtil", new HtmlTool());
        values.put(
                "contextPath",
                CurrentRequest.get() == null ? "" : CurrentRequest.get().getContextPath());
        return values;
    }

    private static TemplateEngine engine(RunningApp app) {
        return app.keep("velocity", () -> {
            var lines = app.descriptor().modules("velocity-allowlist").stream()
                    .flatMap(module -> module.children("method").stream())
                    .map(method -> method.text())
                    .toList();
            return new TemplateEngine(app.loader(), Allowlist.of(lines));
        });
    }

    private Map<String, Object> merged(Map<String, ?> values) {
        Map<String, Object> merged = defaults();
        merged.putAll(values);
        return merged;
    }

    private static String named(String path, Callable<String> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new RenderingException("The template " + path + " cannot be rendered: " + e.getMessage(), e);
        }
    }

    /** What links in descriptors and templates call {@code $htmlUtil}. */
    public static final class HtmlTool {

        public String urlEncode(String text) {
            return Visit.encode(text);
        }

        public String htmlEncode(String text) {
            return Html.escape(text);
        }
    }
}
