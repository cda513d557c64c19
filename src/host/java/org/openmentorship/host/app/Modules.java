package org.openmentorship.host.app;

import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.app.fragment.Fragments;
import org.openmentorship.host.app.fragment.WebItem;
import org.openmentorship.host.render.Templates;
import org.openmentorship.host.render.Words;

/** Finds the modules of the enabled apps that the wiki shows: macros, links, panels. */
public final class Modules {

    private final Apps apps;
    private final Words words;
    private final Fragments fragments;

    public Modules(Apps apps, Words words, Templates templates, Services services) {
        this.apps = apps;
        this.words = words;
        this.fragments = new Fragments(apps, words, templates, services);
    }

    /** The macro of this name, from whichever enabled app brings it. */
    public Optional<Macro> macro(String name) {
        return apps.running().stream()
                .map(app -> app.macros().get(name))
                .filter(macro -> macro != null)
                .findFirst();
    }

    /** The macros of all enabled apps for the macro browser, by label, without hidden ones. */
    public List<MacroInfo> macros() {
        return apps.running().stream()
                .flatMap(app -> app.descriptor().modules("xhtml-macro").stream().map(node -> info(app, node)))
                .filter(macro -> !macro.hidden())
                .sorted(Comparator.comparing(MacroInfo::label))
                .toList();
    }

    /** The links in a place such as {@code system.admin/configuration}; {@code context} may hold user, space, page. */
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return fragments.items("web-item", "section", section, context);
    }

    /** The sections below a location such as {@code system.admin}; each section’s items are at {@code location/key}. */
    public List<WebItem> webSections(String location, Map<String, Object> context) {
        return fragments.items("web-section", "location", location, context);
    }

    /** The HTML of the panels at a location; a panel that fails is left out and logged. */
    public List<String> webPanels(String location, Map<String, Object> context) {
        return fragments.panels(location, context);
    }

    private MacroInfo info(RunningApp app, Node node) {
        String name = node.attr("name", node.key());
        String base = app.key() + "." + name;
        List<MacroInfo.Parameter> parameters = new ArrayList<>();
        node.child("parameters").map(list -> list.children("parameter")).stream()
                .flatMap(List::stream)
                .map(parameter -> parameter(base + ".param.", parameter))
                .forEach(parameters::add);
        return new MacroInfo(
                name,
                words.textOr(base + ".label", name),
                words.textOr(base + ".desc", node.textOf("description")),
                node.attr("icon"),
                node.attr("documentation-url"),
                node.children("category").stream().map(c -> c.attr("name")).toList(),
                node.is("hidden"),
                body(app.macros().get(name)),
                parameters);
    }

    private MacroInfo.Parameter parameter(String base, Node node) {
        String name = node.attr("name");
        return new MacroInfo.Parameter(
                name,
                node.attr("type"),
                node.is("required"),
                node.is("multiple"),
                node.attr("default"),
                Stream.concat(
                                node.children("value").stream().map(value -> value.attr("name")),
                                node.children("option").stream().map(option -> option.attr("value")))
                        .toList(),
                words.textOr(base + name + ".label", name),
                words.textOr(base + name + ".desc", ""));
    }

    private static MacroInfo.BodyKind body(Macro macro) {
        return macro == null
                ? MacroInfo.BodyKind.NONE
                : MacroInfo.BodyKind.valueOf(macro.getBodyType().name());
    }
}
