package org.openmentorship.archive.store;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the keys of people wherever they stand: alone, in a document, in a page, or put together with other names.
 *
 * <p>A user key of Confluence is 32 hexadecimal digits that nothing else of ours looks like: hashes are longer.
 */
final class Keys {
    private static final Pattern KEY =
            Pattern.compile("(?:(?<![0-9A-Za-z])|(?<=\\\\[nrt]))[0-9a-f]{32}(?![0-9A-Za-z])");
    private static final int LENGTH = 32;

    private Keys() {}

    static boolean is(String text) {
        return KEY.matcher(text).matches();
    }

    static void find(String text, Set<String> into) {
        if (text.length() >= LENGTH) {
            Matcher key = KEY.matcher(text);
            while (key.find()) {
                into.add(key.group());
            }
        }
    }

    /** The same text with other keys; those that nobody stands for here stay. */
    static String replaced(String text, Map<String, String> others) {
        return text.length() < LENGTH
                ? text
                : KEY.matcher(text)
                        .replaceAll(key -> Matcher.quoteReplacement(others.getOrDefault(key.group(), key.group())));
    }
}
