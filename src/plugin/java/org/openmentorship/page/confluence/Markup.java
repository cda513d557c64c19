package org.openmentorship.page.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Storage format in pieces that know where they stand, so that one of them can be replaced and all others stay as they are. */
final class Markup {
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][\\w:.-]*)");

    /** What a piece is; the rest are comments and declarations. */
    enum Kind {
        TEXT,
        OPEN,
        EMPTY,
        CLOSE,
        REST
    }

    /** A piece: of an element its name, of a text what it says, and from where to where it goes. */
    record Piece(Kind kind, String name, String text, int start, int end) {
        Map<String, String> attributes() {
            Map<String, String> attributes = new TreeMap<>();
            Matcher attribute = ATTRIBUTE.matcher(text);
            while (attribute.find()) {
                String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
                attributes.put(attribute.group(1), Characters.decode(value));
            }
            return attributes;
        }

        String attribute(String name) {
            return attributes().getOrDefault(name, "");
        }

        boolean opens(String element) {
            return (kind == Kind.OPEN || kind == Kind.EMPTY) && name.equals(element);
        }
    }

    private final String storage;
    private final List<Piece> pieces = new ArrayList<>();

    private Markup(String storage) {
        this.storage = storage;
    }

    /** Never fails: what is not well-formed is text. */
    static List<Piece> of(String storage) {
        Markup markup = new Markup(storage);
        int at = 0;
        while (at < storage.length()) {
            at = storage.charAt(at) == '<' ? markup.angle(at) : markup.words(at, storage.indexOf('<', at));
        }
        return markup.pieces;
    }

    private int angle(int at) {
        if (storage.startsWith("<!--", at)) {
            return until("-->", at, Kind.REST, 0);
        }
        if (storage.startsWith("<![CDATA[", at)) {
            return until("]]>", at, Kind.TEXT, "<![CDATA[".length());
        }
        if (storage.startsWith("<?", at) || storage.startsWith("<!", at)) {
            return until(">", at, Kind.REST, 0);
        }
        Matcher name = NAME.matcher(storage).region(at, storage.length());
        int end = name.lookingAt() ? endOfTag(name.end()) : -1;
        if (end < 0) {
            return words(at, storage.indexOf('<', at + 1));
        }
        boolean close = storage.charAt(at + 1) == '/';
        boolean empty = !close && storage.charAt(end - 2) == '/';
        Kind kind = close ? Kind.CLOSE : empty ? Kind.EMPTY : Kind.OPEN;
        pieces.add(new Piece(kind, name.group(1), storage.substring(name.end(), end - 1), at, end));
        return end;
    }

    /** The angle that is not inside quotes. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int i = from; i < storage.length(); i++) {
            char c = storage.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private int until(String mark, int at, Kind kind, int skip) {
        int found = storage.indexOf(mark, at + Math.max(skip, 2));
        int end = found < 0 ? storage.length() : found + mark.length();
        int last = found < 0 ? storage.length() : found;
        pieces.add(new Piece(kind, "", storage.substring(Math.min(at + skip, last), last), at, end));
        return end;
    }

    private int words(int at, int next) {
        int end = next < 0 ? storage.length() : next;
        pieces.add(new Piece(Kind.TEXT, "", Characters.decode(storage.substring(at, end)), at, end));
        return end;
    }
}
