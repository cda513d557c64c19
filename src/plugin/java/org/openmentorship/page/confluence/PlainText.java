package org.openmentorship.page.confluence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openmentorship.page.confluence.Markup.Piece;

/**
 * What a reader reads of storage format, in canonical form.
 *
 * <p>Editors put paragraphs into list items and cells, attributes into another order, names in place of characters, spaces
 * between blocks: none of that is read, so none of it is told. What changes the meaning is: words that are struck out,
 * where a link leads, what stands in which cell, and which macro brings words from elsewhere.
 */
final class PlainText {
    private static final Set<String> BLOCKS =
            Set.of(("p div h1 h2 h3 h4 h5 h6 ul ol dl dt dd table thead tbody tfoot tr"
                            + " caption blockquote pre hr br ac:rich-text-body ac:plain-text-body ac:layout ac:layout-section"
                            + " ac:layout-cell ac:task-list")
                    .split(" "));
    private static final Set<String> VERBATIM = Set.of("pre", "ac:plain-text-body");
    private static final Map<String, String> SIGNS = Map.of("li", "- ", "ac:task", "- ", "td", "| ", "th", "| ");
    private static final Set<String> UNREAD =
            Set.of("ac:task-id", "ac:task-uuid", "ac:task-status", "ac:placeholder", "ac:parameter");

    /** Macros that show what stands in them, and nothing from elsewhere. */
    private static final Set<String> CLEAR = Set.of(
            "info", "note", "tip", "warning", "panel", "expand", "status", "anchor", "excerpt", "section", "column");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private StringBuilder line = new StringBuilder();
    private String sign = "";
    private String target = "";
    private int lines;
    private int unread;
    private int verbatim;
    private Shown macro = new Shown("", null);

    private PlainText() {}

    static String of(String storage) {
        PlainText plain = new PlainText();
        Markup.of(storage).forEach(plain::read);
        plain.line();
        return plain.text.toString().stripTrailing();
    }

    /** Words without markup, in the same form. */
    static String ofWords(String words) {
        PlainText plain = new PlainText();
        words.lines().forEach(one -> {
            plain.line.append(one);
            plain.line();
        });
        return plain.text.toString().stripTrailing();
    }

    private void read(Piece piece) {
        switch (piece.kind()) {
            case TEXT -> say(piece.text().replaceAll("[" + Characters.STRUCK + Characters.STRUCK_END + "]", ""));
            case OPEN -> ends.push(begin(piece));
            case EMPTY -> begin(piece).run();
            case CLOSE -> {
                if (!ends.isEmpty()) {
                    ends.pop().run();
                }
            }
            case REST -> {}
        }
    }

    private void say(String words) {
        if (macro.heard != null) {
            macro.heard.append(words);
        } else if (unread == 0 && verbatim > 0) {
            words.lines().forEach(one -> {
                line.append(one);
                line();
            });
        } else if (unread == 0) {
            line.append(words);
        }
    }

    /** What is to be done where the element ends. */
    private Runnable begin(Piece piece) {
        String name = piece.name();
        if (SIGNS.containsKey(name)) {
            return item(SIGNS.get(name));
        }
        if (BLOCKS.contains(name)) {
            return block(name);
        }
        if (name.equals("ac:parameter") && macro.outer != null) {
            return macro.hear(piece.attribute("ac:name"));
        }
        if (UNREAD.contains(name)) {
            unread++;
            return () -> unread--;
        }
        return switch (name) {
            case "a" -> link(piece.attribute("href"));
            case "ac:link", "ac:image" -> link("");
            case "ac:structured-macro" -> {
                macro = new Shown(piece.attribute("ac:name"), macro);
                yield () -> {
                    macro.tell();
                    macro = macro.outer;
                };
            }
            case "time" -> told(piece.attribute("datetime"));
            case "ac:emoticon" -> told(emoticon(piece));
            default -> name.startsWith("ri:") ? resource(piece) : struck(piece);
        };
    }

    private Runnable block(String name) {
        boolean exact = VERBATIM.contains(name);
        if (name.startsWith("ac:")) {
            macro.tell();
        }
        line();
        verbatim += exact ? 1 : 0;
        return () -> {
            line();
            verbatim -= exact ? 1 : 0;
        };
    }

    /** An empty cell is told, since others would change places without it; an empty item is not. */
    private Runnable item(String mine) {
        line();
        String before = sign;
        int then = lines;
        sign = before + mine;
        return () -> {
            line();
            if (lines == then) {
                sign = before;
                if (mine.startsWith("|")) {
                    line.append('|');
                    line();
                }
            }
        };
    }

    /** Words and where they lead. */
    private Runnable link(String address) {
        int then = lines;
        int length = line.length();
        target = address;
        return () -> {
            boolean silent = lines == then && line.substring(length).isBlank();
            if (silent) {
                say(target);
            } else if (!target.isEmpty() && !line.toString().strip().endsWith(target)) {
                say(" <" + target + ">");
            }
            target = "";
        };
    }

    private Runnable resource(Piece piece) {
        Map<String, String> names = piece.attributes();
        String user = names.getOrDefault("ri:userkey", names.getOrDefault("ri:username", ""));
        String name = user.isEmpty()
                ? names.getOrDefault(
                        "ri:content-title",
                        names.getOrDefault(
                                "ri:filename", names.getOrDefault("ri:value", names.getOrDefault("ri:space-key", ""))))
                : "@" + user;
        if (macro.heard != null) {
            macro.heard.append(name);
        } else {
            target = name;
        }
        return () -> {};
    }

    private Runnable told(String words) {
        say(words);
        return () -> {};
    }

    private static String emoticon(Piece piece) {
        String fallback = piece.attribute("ac:emoji-fallback");
        return fallback.isEmpty() ? ":" + piece.attribute("ac:name") + ":" : fallback;
    }

    private Runnable struck(Piece piece) {
        boolean struck = switch (piece.name()) {
            case "s", "del", "strike" -> true;
            default -> piece.attribute("style").contains("line-through");
        };
        if (!struck) {
            return () -> {};
        }
        say(Characters.STRUCK);
        return () -> say(Characters.STRUCK_END);
    }

    private void line() {
        String read = Characters.line(line.toString());
        line = new StringBuilder();
        if (!read.isEmpty()) {
            text.append(sign).append(read).append('\n');
            sign = "";
            lines++;
        }
    }

    /** A macro that is being read: its parameters are heard before it is told what it shows. */
    private final class Shown {
        final String name;
        final Shown outer;
        final Map<String, String> parameters = new TreeMap<>();
        StringBuilder heard;
        boolean told;

        Shown(String name, Shown outer) {
            this.name = name;
            this.outer = outer;
        }

        Runnable hear(String parameter) {
            heard = new StringBuilder();
            return () -> {
                parameters.put(parameter, Characters.line(heard.toString()));
                heard = null;
            };
        }

        void tell() {
            if (told || outer == null) {
                return;
            }
            told = true;
            if (!CLEAR.contains(name)) {
                say("[" + name + (parameters.isEmpty() ? "" : " " + parameters) + "]");
            } else if (parameters.containsKey("title")) {
                say(parameters.get("title"));
            }
        }
    }
}
