package org.openmentorship.host.render.velocity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.openmentorship.host.render.Html;

/** Escapes every reference for HTML, unless it or its last method ends in {@code Html}. */
final class Escaping implements ReferenceInsertionEventHandler {

    private static final ThreadLocal<Boolean> BLOCKED = new ThreadLocal<>();

    private static final String HTML = "Html";

    /** The few references of templates that may name HTML. */
    private static final Map<String, Boolean> NAMED_HTML = new ConcurrentHashMap<>();

    static void blocked() {
        BLOCKED.set(true);
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null) {
            boolean silent = BLOCKED.get() != null;
            BLOCKED.remove();
            return silent ? "" : null;
        }
        boolean html = reference.contains(HTML)
                && NAMED_HTML.computeIfAbsent(reference, one -> lastName(one).endsWith(HTML));
        return html ? value : Html.escape(value.toString());
    }

    /** The last name outside parentheses and quotes: {@code textHtml} of {@code $!{words.textHtml("a.b", $x)}}. */
    static String lastName(String reference) {
        StringBuilder name = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (depth > 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth == 0 && c == '.') {
                name.setLength(0);
            } else if (depth == 0 && (Character.isLetterOrDigit(c) || c == '_' || c == '-')) {
                name.append(c);
            }
        }
        return name.toString();
    }
}
