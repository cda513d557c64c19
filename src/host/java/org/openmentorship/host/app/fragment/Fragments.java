package org.openmentorship.host.app.fragment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private final Panels panels;

    public Fragments(Apps apps, Words words, Templates templates, Services services) {
        this.apps = apps;
        this.words = words;
        this.templates = templates;
        this.conditions = new Conditions(services);
        this.panels = new Panels(templates);
        List.of("web-item", "web-section", "web-panel").forEach(type -> apps.starter(type, this::check));
    }

    private AutoCloseable check(RunningApp app, Node module) {
        Places.check(module);
        conditions.check(app, module);
        if (module.name().equals("web-panel")) {
            panels.check(app, module);
        }
        return () -> {};
    }

    /** The items or sections at a place, by weight. */
    public List<WebItem> items(String type, String attribute, String place, Map<String, Object> context) {
        return found(type, attribute, place, context).stream()
                .map(found -> item(found, context))
                .toList();
    }

    /** The panels’ HTML at a place, by weight. */
    public List<String> panels(String place, Map<String, Object> context) {
        List<String> shown = new ArrayList<>();
        for (Found found : found("web-panel", "location", place, context)) {
            try {
                shown.add(panels.html(found.app, found.node, context));
            } catch (RuntimeException e) {
                LOG.warn("The panel {} of {} failed", found.node.key(), found.app.key(), e);
            }
        }
        return shown;
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
}
