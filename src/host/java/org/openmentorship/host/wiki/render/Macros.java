package org.openmentorship.host.wiki.render;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.openmentorship.host.render.Html;

/** Reads a macro's element and hands it to the app that has it, else to the wiki's own macros. */
final class Macros {
    private final AppMacros apps;
    private final BuiltInMacros own;

    Macros(AppMacros apps, BuiltInMacros own) {
        this.apps = apps;
        this.own = own;
    }

    String run(Element element, Walk walk) {
        Call call = call(element);
        if (apps.has(call.name())) {
            return apps.run(call, walk);
        }
        return own.run(call, walk)
                .orElseGet(() -> "<div class=\"wiki-panel wiki-panel-unknown\">Unknown macro: <strong>"
                        + Html.escape(call.name())
                        + "</strong>. The app that has it is not installed or not enabled.</div>");
    }

    private static Call call(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : element.select("> ac|parameter")) {
            parameters.put(parameter.attr("ac:name"), value(parameter));
        }
        return new Call(
                element.attr("ac:name"),
                element.attr("ac:macro-id"),
                parameters,
                element.selectFirst("> ac|rich-text-body"),
                element.selectFirst("> ac|plain-text-body"));
    }

    private static String value(Element parameter) {
        Element resource = parameter.selectFirst("ri|user, ri|page, ri|space, ri|url");
        if (resource == null) {
            return parameter.wholeText();
        }
        return switch (resource.tagName()) {
            case "ri:user" -> resource.attr(resource.hasAttr("ri:userkey") ? "ri:userkey" : "ri:username");
            case "ri:page" ->
                resource.hasAttr("ri:space-key")
                        ? resource.attr("ri:space-key") + ":" + resource.attr("ri:content-title")
                        : resource.attr("ri:content-title");
            case "ri:space" -> resource.attr("ri:space-key");
            default -> resource.attr("ri:value");
        };
    }

    /** One use of a macro on a page; each body is null when the element has none of that kind. */
    record Call(String name, String id, Map<String, String> parameters, Element rich, Element plain) {
        String parameter(String key) {
            return parameters.getOrDefault(key, "");
        }

        String plainText() {
            return plain == null ? "" : plain.wholeText();
        }
    }
}
