package org.openmentorship.privacy.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts one key in the place of another in texts of any kind: names made of several parts, lists, JSON, storage format. */
final class Names {
    private static final String NO_PART = "[\\p{L}\\p{N}_.@-]";

    private Names() {}

    /** Only where the key stands whole. */
    static String renamed(String text, String key, String alias) {
        if (text == null || !text.contains(key)) {
            return text;
        }
        return Pattern.compile("(?<!" + NO_PART + ")" + Pattern.quote(key) + "(?!" + NO_PART + ")")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(alias));
    }
}
