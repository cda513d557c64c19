package org.openmentorship.host.wiki.storage;

import java.util.Locale;
import java.util.Set;

/** Which HTML a page may hold: what is refused when saving, and what is let through when showing. */
public final class HtmlRules {
    private static final Set<String> SHOWN = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "del",
            "ins",
            "sub",
            "sup",
            "small",
            "code",
            "pre",
            "blockquote",
            "br",
            "hr",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "a",
            "span",
            "div",
            "cite",
            "q",
            "abbr",
            "kbd",
            "samp",
            "var",
            "figure",
            "figcaption",
            "address",
            "details",
            "summary");
    private static final Set<String> REFUSED = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "link",
            "meta",
            "base",
            "svg",
            "math",
            "template",
            "html",
            "head",
            "body");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "title", "lang", "dir", "href", "colspan", "rowspan", "scope", "start", "id", "headers");
    private static final Set<String> VOID = Set.of("br", "hr", "col");

    private HtmlRules() {}

    public static boolean isShown(String element) {
        return SHOWN.contains(element);
    }

    public static boolean isRefused(String element) {
        return REFUSED.contains(element.toLowerCase(Locale.ROOT));
    }

    public static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    public static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    /** Whether an address leads to the web, to a mailbox or within this site, and runs nothing. */
    public static boolean isSafeAddress(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        if (plain.chars().anyMatch(c -> c < 0x20)) {
            return false;
        }
        int colon = plain.indexOf(':');
        int end = plain.split("[/?#]", 2)[0].length();
        boolean hasScheme = colon >= 0 && colon < end;
        return !hasScheme || plain.startsWith("http://") || plain.startsWith("https://") || plain.startsWith("mailto:");
    }
}
