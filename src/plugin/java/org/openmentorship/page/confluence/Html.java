package org.openmentorship.page.confluence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmentorship.page.StorageText.Guide;
import org.openmentorship.page.StorageText.Way;
import org.openmentorship.page.confluence.Markup.Piece;

/**
 * Storage format as HTML, as far as {@link Allowed} allows it: for screens and paper that are no wiki page.
 *
 * <p>Elements and attributes that are not known are left out and their words kept, so that nothing runs in a browser.
 */
final class Html {
    private static final Set<String> PLAIN = Set.of(("p h2 h3 h4 h5 h6 strong b em i u s del sub sup small code br hr"
                    + " blockquote ul ol li dl dt dd table thead tbody tr th td colgroup col a span div")
            .split(" "));
    private static final Set<String> EMPTY = Set.of("br", "hr", "col");
    private static final List<String> ATTRIBUTES =
            List.of("href", "title", "start", "colspan", "rowspan", "scope", "lang", "dir");
    private static final Map<String, String> BOXES = Map.of(
            "info", "info", "note", "warning", "tip", "success", "warning", "error", "panel", "generic", "expand",
            "generic");

    private final Guide guide;
    private final Deque<Open> open = new ArrayDeque<>();

    /** An element that has begun: what it has said so far, its name and what is known of it. */
    private static final class Open {
        final String name;
        final StringBuilder said = new StringBuilder();
        String attributes = "";
        String macro = "";
        String title = "";
        Way way;

        Open(String name) {
            this.name = name;
        }
    }

    private Html(Guide guide) {
        this.guide = guide;
        open.push(new Open(""));
    }

    static String of(String storage, Guide guide) {
        Html html = new Html(guide);
        Markup.of(storage).forEach(html::read);
        while (html.open.size() > 1) {
            html.close();
        }
        return html.open.peek().said.toString();
    }

    private void read(Piece piece) {
        switch (piece.kind()) {
            case TEXT -> say(escape(piece.text()));
            case OPEN -> begin(piece);
            case EMPTY -> {
                begin(piece);
                close();
            }
            case CLOSE -> {
                if (open.stream().anyMatch(one -> one.name.equals(piece.name()))) {
                    while (!open.peek().name.equals(piece.name())) {
                        close();
                    }
                    close();
                }
            }
            case REST -> {}
        }
    }

    private void say(String html) {
        open.peek().said.append(html);
    }

    private void begin(Piece piece) {
        Open one = new Open(piece.name());
        if (PLAIN.contains(piece.name())) {
            one.attributes = attributes(piece.attributes());
        } else if (piece.name().equals("ac:structured-macro") || piece.name().equals("ac:parameter")) {
            one.macro = piece.attribute("ac:name");
        } else if (piece.name().startsWith("ri:")) {
            one.way = way(piece);
        }
        open.push(one);
    }

    private void close() {
        Open one = open.pop();
        Open outer = open.peek();
        switch (one.name) {
            case "ac:structured-macro" -> say(macro(one));
            case "ac:parameter" -> {
                if (one.macro.equals("title")) {
                    outer.title = one.said.toString();
                }
            }
            case "ac:link" -> say(link(one));
            default -> {
                if (one.way != null) {
                    outer.way = one.way;
                } else {
                    say(PLAIN.contains(one.name) ? plain(one) : one.said.toString());
                }
            }
        }
    }

    private static String plain(Open one) {
        String start = "<" + one.name + one.attributes;
        return EMPTY.contains(one.name) ? start + "/>" : start + ">" + one.said + "</" + one.name + ">";
    }

    /** Boxes show their title and their words; a status is a word of its own; of others their words are kept. */
    private static String macro(Open one) {
        if (one.macro.equals("status")) {
            return "<span class=\"aui-lozenge\">" + one.title + "</span>";
        }
        String title = one.title.isEmpty() ? "" : "<p><strong>" + one.title + "</strong></p>";
        String kind = BOXES.get(one.macro);
        return kind == null
                ? title + one.said
                : "<div class=\"aui-message aui-message-" + kind + "\">" + title + one.said + "</div>";
    }

    private static String link(Open one) {
        Way way = one.way == null ? new Way("", "") : one.way;
        String label = one.said.toString().isBlank() ? escape(way.label()) : one.said.toString();
        return way.url().isEmpty() ? label : "<a href=\"" + escape(way.url()) + "\">" + label + "</a>";
    }

    private Way way(Piece piece) {
        return switch (piece.name()) {
            case "ri:user" -> guide.person(piece.attribute("ri:userkey"));
            case "ri:space" -> guide.page(piece.attribute("ri:space-key"), "");
            case "ri:page" -> guide.page(piece.attribute("ri:space-key"), piece.attribute("ri:content-title"));
            default -> null;
        };
    }

    private static String attributes(Map<String, String> given) {
        StringBuilder kept = new StringBuilder();
        for (String name : ATTRIBUTES) {
            String value = given.get(name);
            if (value != null && (!name.equals("href") || Allowed.leadsSomewhere(value))) {
                kept.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escape(value))
                        .append('"');
            }
        }
        return kept.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
