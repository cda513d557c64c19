package org.openmentorship.host.render;

/** Escapes text for HTML content and attributes. */
public final class Html {

    private Html() {}

    public static String escape(String text) {
        int plain = 0;
        while (plain < text.length() && "&<>\"'".indexOf(text.charAt(plain)) < 0) {
            plain++;
        }
        return plain == text.length() ? text : escapeFrom(text, plain);
    }

    private static String escapeFrom(String text, int plain) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
