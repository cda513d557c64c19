package org.openmentorship.host.app.fragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.Apps;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.Services;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.render.Templates;
import org.openmentorship.host.render.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates web-items, web-sections and web-panels of the enabled apps for one place and context. */
public final class Fragments {

    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);

    private record Found(RunningApp app, Node node) {
        int weight() {
            return node.attr("weight").matches("\\d{1,9}") ? Integer.parseInt(node.attr("weight")) : 1000;
        }
    }

    private final Apps apps;
    private final Words words;
    private final Templates templates;
    private final Conditions conditions;

    public Fragments(Apps apps, Words words, Templates templates, Services services) {
        this.apps = apps;
        this.words = words;
        this.templates = templates;
        this.conditions = new Conditions(services);
        Apps.Starter check = (app, node) -> {
            conditions.check(app, node);
            return () -> {};
        };
        List.of("web-item", "web-section", "web-panel").forEach(type -> apps.starter(type, check));
    }

    /** The items or sections at a place, by weight. */
    public List<WebItem> items(String type, String attribute, String place, Map<String, Object> context) {
        return found(type, attribute, place, context).stream()
                .map(found -> item(found, context))
                .toList();
    }

    /** The panels’ HTML at a place, by weight. */
    public List<String> panels(String place, Map<String, Object> context) {
        List<String> panels = new ArrayList<>();
        for (Found found : found("web-panel", "location", place, context)) {
            try {
                panels.add(panel(found, context));
            } catch (RuntimeException e) {
                LOG.warn("The panel {} of {} failed", found.node.key(), found.app.key(), e);
            }
        }
        return panels;
    }

    private List<Found> found(String type, String attribute, String place, Map<String, Object> context) {
        return apps.running().stream()
                .flatMap(app -> app.descriptor().modules(type).stream().map(node -> new Found(app, node)))
                .filter(found -> found.node.attr(attribute).equals(place))
                .filter(found -> conditions.hold(found.app, found.node, context))
                .sorted(Comparator.comparingInt(Found::weight))
                .toList();
    }

    private WebItem item(Found found, Map<String, Object> context) {
        Node node = found.node;
        Node label = node.child("label").orElse(null);
        String text = label == null
                ? node.attr("name", node.key())
                : words.textOr(label.attr("key"), label.text().isEmpty() ? label.attr("key") : label.text());
        Node link = node.child("link").orElse(null);
        String url = link == null ? "" : templates.fragment(found.app, link.text(), context);
        String id = link == null ? "" : link.attr("linkId");
        return new WebItem(node.key(), text, url, id, node.textOf("styleClass"), found.weight());
    }

    private String panel(Found found, Map<String, Object> context) {
        Node view = found.node.children("resource").stream()
                .filter(resource -> resource.attr("name").equals("view"))
                .findFirst()
                .orElseThrow(() -> new AppRefused("The panel has no resource named “view”."));
        if (!view.attr("type").equals("velocity")) {
            throw new AppRefused("This host knows panels of type velocity only, not " + view.attr("type") + ".");
        }
        Map<String, Object> values = new HashMap<>(context);
        found.node
                .child("context-provider")
                .ifPresent(provider -> values.putAll(provider(found, provider).getContextMap(context)));
        return templates.render(found.app, view.attr("location"), values);
    }

    private ContextProvider provider(Found found, Node node) {
        return found.app.keep("panel:" + found.node.key(), () -> {
            ContextProvider made = (ContextProvider) found.app.create(node.attr("class"));
            made.init(node.params());
            return made;
        });
    }
}
