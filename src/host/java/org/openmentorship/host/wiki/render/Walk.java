package org.openmentorship.host.wiki.render;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openmentorship.host.render.Html;
import org.openmentorship.host.wiki.storage.HtmlRules;

/** Goes once through one body and writes its HTML. */
final class Walk {
    private static final Map<String, String> EMOTICONS = Map.ofEntries(
            Map.entry("smile", "🙂"),
            Map.entry("sad", "🙁"),
            Map.entry("cheeky", "😛"),
            Map.entry("laugh", "😀"),
            Map.entry("wink", "😉"),
            Map.entry("thumbs-up", "👍"),
            Map.entry("thumbs-down", "👎"),
            Map.entry("information", "ℹ️"),
            Map.entry("tick", "✅"),
            Map.entry("cross", "❌"),
            Map.entry("warning", "⚠️"),
            Map.entry("heart", "❤️"),
            Map.entry("light-on", "💡"),
            Map.entry("question", "❓"),
            Map.entry("yellow-star", "⭐"));

    private final Document page;
    private final RenderContext context;
    private final Links links;
    private final Macros macros;
    private final IdentityHashMap<Element, String> headings = new IdentityHashMap<>();
    private StringBuilder out = new StringBuilder();

    Walk(Document page, RenderContext context, Links links, Macros macros) {
        this.page = page;
        this.context = context;
        this.links = links;
        this.macros = macros;
        Map<String, Integer> used = new HashMap<>();
        page.select("h1, h2, h3, h4, h5, h6").forEach(heading -> {
            String slug = Links.slug(heading.text());
            int times = used.merge(slug, 1, Integer::sum);
            headings.put(heading, times == 1 ? slug : slug + "." + times);
        });
    }

    String html() {
        return inside(page);
    }

    Document page() {
        return page;
    }

    RenderContext context() {
        return context;
    }

    String headingId(Element heading) {
        return headings.get(heading);
    }

    /** The HTML of what is inside an element, rendered apart from the rest. */
    String inside(Element element) {
        StringBuilder outer = out;
        out = new StringBuilder();
        element.childNodes().forEach(this::node);
        String result = out.toString();
        out = outer;
        return result;
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            out.append(Html.escape(text.getWholeText()));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.tagName()) {
            case "ac:structured-macro", "ac:macro" -> out.append(macros.run(element, this));
            case "ac:link" -> link(element);
            case "ac:image" -> image(element);
            case "ac:emoticon" -> emoticon(element);
            case "ac:task-list" -> wrap("ul", "wiki-tasks", element);
            case "ac:task" -> task(element);
            case "ac:layout" -> wrap("div", "wiki-layout", element);
            case "ac:layout-section" -> wrap("div", "wiki-section wiki-" + word(element.attr("ac:type")), element);
            case "ac:layout-cell" -> wrap("div", "wiki-cell", element);
            case "ac:placeholder", "ac:task-id", "ac:task-status", "ac:parameter", "ac:adf-extension" -> {
                // Meant for the editor, or read by the element around it.
            }
            case "time" ->
                out.append("<time>")
                        .append(Html.escape(element.attr("datetime")))
                        .append("</time>");
            default -> plain(element);
        }
    }

    private void plain(Element element) {
        String name = element.tagName();
        if (!HtmlRules.isShown(name)) {
            element.childNodes().forEach(this::node);
            return;
        }
        boolean table = name.equals("table") && context.interactive();
        out.append(table ? "<div class=\"wiki-table-frame\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">" : "");
        out.append('<').append(name);
        attributes(element);
        out.append('>');
        if (!HtmlRules.isVoid(name)) {
            element.childNodes().forEach(this::node);
            out.append("</").append(name).append('>');
        }
        out.append(table ? "</div>" : "");
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean hidden = name.equals("id") && headings.containsKey(element);
            boolean unsafe = name.equals("href") && !HtmlRules.isSafeAddress(attribute.getValue());
            if (HtmlRules.isAttribute(name) && !hidden && !unsafe) {
                attribute(name, attribute.getValue());
            }
        }
        if (headings.containsKey(element)) {
            attribute("id", headings.get(element));
        }
        if (element.tagName().equals("a") && element.attr("href").startsWith("http")) {
            attribute("rel", "nofollow noopener");
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
    }

    private void link(Element element) {
        Links.Target target = links.of(element, context);
        Element rich = element.selectFirst("> ac|link-body");
        Element text = element.selectFirst("> ac|plain-text-link-body");
        String label = rich != null ? inside(rich) : Html.escape(text != null ? text.wholeText() : target.text());
        if (target.address().isEmpty()) {
            out.append("<span class=\"wiki-unresolved\">").append(label).append("</span>");
            return;
        }
        out.append("<a");
        attribute("href", target.address());
        if (target.missing()) {
            attribute("class", "wiki-unresolved");
            attribute("title", "This page does not exist yet");
        }
        out.append('>').append(label).append("</a>");
    }

    private void image(Element element) {
        String name = element.select("ri|attachment").attr("ri:filename")
                + element.select("ri|url").attr("ri:value");
        String label = element.attr("ac:alt").isEmpty() ? name : element.attr("ac:alt");
        out.append("<span class=\"wiki-no-image\">Image not shown here: ")
                .append(Html.escape(label))
                .append("</span>");
    }

    private void emoticon(Element element) {
        String name = element.attr("ac:name");
        String sign = EMOTICONS.get(name);
        if (sign == null || !context.interactive()) {
            out.append('(').append(Html.escape(name)).append(')');
        } else {
            out.append("<span role=\"img\"");
            attribute("aria-label", name);
            out.append('>').append(sign).append("</span>");
        }
    }

    private void task(Element element) {
        boolean done = element.select("> ac|task-status").text().equals("complete");
        Element body = element.selectFirst("> ac|task-body");
        out.append("<li><span class=\"wiki-task-state\">")
                .append(done ? "Done: " : "To do: ")
                .append("</span>");
        out.append(body == null ? "" : inside(body)).append("</li>");
    }

    private void wrap(String tag, String styleClass, Element element) {
        out.append('<').append(tag);
        attribute("class", styleClass);
        out.append('>').append(inside(element)).append("</").append(tag).append('>');
    }

    static String word(String text) {
        return text.replaceAll("[^A-Za-z0-9_-]", "").replace('_', '-');
    }
}
