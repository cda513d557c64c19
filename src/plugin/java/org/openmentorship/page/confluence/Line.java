package org.openmentorship.page.confluence;

import java.text.Normalizer;

/** One line: composed, without what nobody sees, its spaces single. */
final class Line {
    static final String STRUCK = "\uE000";
    static final String STRUCK_END = "\uE001";

    private Line() {}

    static String of(String raw) {
        String seen = raw.replaceAll("[\\u200B\\u2060\\uFEFF\\u00AD]", "").replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ");
        String struck = seen.replaceAll(STRUCK + " ", " " + STRUCK)
                .replaceAll(" " + STRUCK_END, STRUCK_END + " ")
                .replaceAll(STRUCK_END + "( *)" + STRUCK, "$1")
                .replaceAll(STRUCK + "( *)" + STRUCK_END, "$1")
                .replaceAll("[" + STRUCK + STRUCK_END + "]", "~~")
                .replaceAll(" +", " ");
        return Normalizer.normalize(struck, Normalizer.Form.NFC).strip();
    }
}
