package org.openmentorship.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.openmentorship.host.render.Html;
import org.openmentorship.host.wiki.render.Macros.Call;

/** The macros that every Confluence has and that our pages use. */
final class BuiltInMacros {
    private static final Map<String, String> PANELS =
            Map.of("info", "Info", "note", "Note", "tip", "Tip", "warning", "Warning", "panel", "");
    private static final Set<String> COLOURS = Set.of("grey", "red", "yellow", "green", "blue", "purple");

    private final Surroundings around;

    BuiltInMacros(Surroundings around) {
        this.around = around;
    }

    Optional<String> run(Call call, Walk walk) {
        return Optional.ofNullable(
                switch (call.name()) {
                    case "info", "note", "tip", "warning", "panel" -> panel(call, walk);
                    case "expand" -> expand(call, walk);
                    case "code", "noformat" ->
                        "<pre class=\"wiki-code\" tabindex=\"0\"><code>" + Html.escape(call.plainText())
                                + "</code></pre>";
                    case "status" -> status(call);
                    case "toc" -> contents(walk);
                    case "children" -> children(walk);
                    case "section" -> "<div class=\"wiki-section\">" + rich(call, walk) + "</div>";
                    case "column" -> "<div class=\"wiki-cell\">" + rich(call, walk) + "</div>";
                    case "excerpt" -> rich(call, walk);
                    case "anchor" -> "<span id=\"" + Html.escape(Links.slug(call.parameter(""))) + "\"></span>";
                    default -> null;
                });
    }

    private static String panel(Call call, Walk walk) {
        String kind = call.name();
        String word = PANELS.get(kind);
        String title = call.parameter("title");
        String hidden = word.isEmpty() ? "" : "<span class=\"wiki-panel-kind\">" + word + "</span>";
        String heading = title.isEmpty() ? "" : "<p class=\"wiki-panel-title\">" + Html.escape(title) + "</p>";
        return "<div class=\"wiki-panel wiki-panel-" + kind + "\">" + hidden + heading + rich(call, walk) + "</div>";
    }

    private static String expand(Call call, Walk walk) {
        String title = call.parameter("title").isEmpty() ? "Click here to expand…" : call.parameter("title");
        String open = walk.context().interactive() ? "" : " open=\"open\"";
        return "<details class=\"wiki-expand\"" + open + "><summary>" + Html.escape(title) + "</summary>"
                + rich(call, walk) + "</details>";
    }

    private static String status(Call call) {
        String wanted = call.parameter("colour").toLowerCase(Locale.ROOT);
        String colour = COLOURS.contains(wanted) ? wanted : "grey";
        String title = call.parameter("title").isEmpty() ? colour : call.parameter("title");
        return "<span class=\"wiki-status wiki-status-" + colour + "\">" + Html.escape(title) + "</span>";
    }

    private static String contents(Walk walk) {
        StringBuilder list = new StringBuilder("<nav class=\"wiki-toc\" aria-label=\"On this page\"><ul>");
        for (Element heading : walk.page().select("h1, h2, h3, h4, h5, h6")) {
            list.append("<li class=\"wiki-toc-")
                    .append(heading.tagName())
                    .append("\"><a href=\"#")
                    .append(Html.escape(walk.headingId(heading)))
                    .append("\">")
                    .append(Html.escape(heading.text()))
                    .append("</a></li>");
        }
        return list.append("</ul></nav>").toString();
    }

    private String children(Walk walk) {
        boolean shown = walk.context().output() != ConversionContextOutputType.DIFF;
        if (!(walk.context().getEntity() instanceof Page page) || !shown || !page.isPersistent()) {
            return "<p class=\"wiki-quiet\">The pages below this one are listed here.</p>";
        }
        StringBuilder list = new StringBuilder("<ul class=\"wiki-children\">");
        for (Page child : around.lists().children(AuthenticatedUserThreadLocal.get(), page)) {
            list.append("<li><a href=\"")
                    .append(Html.escape(around.root(walk.context()) + child.getUrlPath()))
                    .append("\">")
                    .append(Html.escape(child.getTitle()))
                    .append("</a></li>");
        }
        return list.append("</ul>").toString();
    }

    private static String rich(Call call, Walk walk) {
        return call.rich() == null ? "" : walk.inside(call.rich());
    }
}
