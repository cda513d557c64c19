package org.openmentorship.host.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openmentorship.host.app.Apps;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.descriptor.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects the web resources that one page needs, and gives their addresses below the context path.
 *
 * <p>Macros require theirs while the page body renders; the layout then asks {@link #links} with its contexts
 * ({@code atl.general}, {@code viewcontent}, {@code atl.admin} …) and writes them into the head.
 */
public final class PageResources {

    private static final Logger LOG = LoggerFactory.getLogger(PageResources.class);
    private static final ThreadLocal<Set<String>> REQUIRED = ThreadLocal.withInitial(LinkedHashSet::new);

    /** Addresses below the context path, in the order in which they must load. */
    public record Links(List<String> css, List<String> js) {}

    private final Apps apps;

    public PageResources(Apps apps) {
        this.apps = apps;
    }

    /** Requires {@code plugin.key:module} for the page of this thread. */
    public void require(String moduleKey) {
        REQUIRED.get().add(moduleKey);
    }

    /** Requires every web-resource that names this context. */
    public void requireContext(String context) {
        REQUIRED.get().addAll(ofContext(context));
    }

    /** What was required so far and what the contexts add. */
    public Links links(String... contexts) {
        Set<String> wanted = new LinkedHashSet<>(REQUIRED.get());
        for (String context : contexts) {
            wanted.addAll(ofContext(context));
        }
        Set<String> ordered = new LinkedHashSet<>();
        wanted.forEach(key -> order(key, ordered, new LinkedHashSet<>()));
        List<String> css = new ArrayList<>();
        List<String> js = new ArrayList<>();
        ordered.forEach(key -> address(key, css, js));
        return new Links(css, js);
    }

    /** Forgets what this thread has collected: at the beginning and the end of each request. */
    public static void reset() {
        REQUIRED.remove();
    }

    private List<String> ofContext(String context) {
        return apps.running().stream()
                .flatMap(app -> app.descriptor().modules("web-resource").stream()
                        .filter(module -> module.children("context").stream()
                                .anyMatch(node -> node.text().equals(context)))
                        .map(module -> app.key() + ":" + module.key()))
                .toList();
    }

    private void order(String key, Set<String> done, Set<String> above) {
        if (done.contains(key) || !above.add(key)) {
            return;
        }
        Node module = module(key);
        if (module != null) {
            module.children("dependency").forEach(dependency -> order(dependency.text(), done, above));
            done.add(key);
        } else if (!key.startsWith("com.atlassian.auiplugin:")) {
            LOG.warn("There is no web-resource {}", key);
        }
    }

    private Node module(String key) {
        int colon = key.indexOf(':');
        return colon < 0
                ? null
                : apps.running(key.substring(0, colon)).stream()
                        .flatMap(app -> app.descriptor().modules("web-resource").stream())
                        .filter(node -> node.key().equals(key.substring(colon + 1)))
                        .findFirst()
                        .orElse(null);
    }

    private void address(String key, List<String> css, List<String> js) {
        RunningApp app = apps.running(key.substring(0, key.indexOf(':'))).orElseThrow();
        for (Node resource : module(key).children("resource")) {
            String name = resource.attr("name");
            String address = "/download/resources/" + key + "/" + name + "?v=" + app.stamp();
            if (name.endsWith(".css")) {
                css.add(address);
            } else if (name.endsWith(".js")) {
                js.add(address);
            }
        }
    }
}
