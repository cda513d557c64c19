package org.openmentorship.host.app.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.model.WebPanel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.render.Templates;

/** The HTML of web panels: from a class of the app, or from a Velocity view with a context provider's values. */
final class Panels {
    private final Templates templates;

    Panels(Templates templates) {
        this.templates = templates;
    }

    /** Makes the parts of a panel once, so that what is wrong with it is told when the app is enabled. */
    void check(RunningApp app, Node panel) {
        boolean own = !panel.attr("class").isEmpty();
        List<Node> views = views(panel);
        if (own == (views.size() == 1) || views.size() > 1) {
            throw new AppRefused("The web-panel “" + panel.key()
                    + "” needs either a class or one resource named “view”, so that there is one source of its HTML.");
        }
        if (own) {
            ofClass(app, panel);
            return;
        }
        Node view = views.get(0);
        if (!view.attr("type").equals("velocity")) {
            throw new AppRefused("This host knows the view of a web-panel in type velocity only, not in “"
                    + view.attr("type") + "” as of “" + panel.key() + "”.");
        }
        if (!templates.has(app, view.attr("location"))) {
            throw new AppRefused(
                    "The view " + view.attr("location") + " of the web-panel “" + panel.key() + "” is not in the jar.");
        }
        panel.child("context-provider").ifPresent(provider -> provider(app, panel, provider));
    }

    String html(RunningApp app, Node panel, Map<String, Object> context) {
        if (!panel.attr("class").isEmpty()) {
            return ofClass(app, panel).getHtml(context);
        }
        Map<String, Object> values = new HashMap<>(context);
        panel.child("context-provider")
                .ifPresent(
                        provider -> values.putAll(provider(app, panel, provider).getContextMap(context)));
        return templates.render(app, views(panel).get(0).attr("location"), values);
    }

    private static List<Node> views(Node panel) {
        return panel.children("resource").stream()
                .filter(resource -> resource.attr("name").equals("view"))
                .toList();
    }

    private static WebPanel ofClass(RunningApp app, Node panel) {
        return app.keep("panel:" + panel.key(), () -> {
            if (app.create(panel.attr("class")) instanceof WebPanel made) {
                return made;
            }
            throw new AppRefused("The class " + panel.attr("class") + " of the web-panel “" + panel.key()
                    + "” is not a com.atlassian.plugin.web.model.WebPanel.");
        });
    }

    private static ContextProvider provider(RunningApp app, Node panel, Node node) {
        return app.keep("panel:" + panel.key(), () -> {
            if (app.create(node.attr("class")) instanceof ContextProvider made) {
                made.init(node.params());
                return made;
            }
            throw new AppRefused("The class " + node.attr("class") + " of the web-panel “" + panel.key()
                    + "” is not a com.atlassian.plugin.web.ContextProvider.");
        });
    }
}
