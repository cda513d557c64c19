package org.openmentorship.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Collects what is wrong with an input, beside the field it is wrong in, and cleans texts on the way. */
public final class Problems {
    /** One thing to correct: the field, the key of the sentence and what to fill in. */
    public record Problem(String field, String key, List<Object> values) {
        public Problem {
            values = List.copyOf(values);
        }
    }

    private static final String WORDS = "mentorship.shared.problem.";
    private static final int MOST_ENTRIES = 60;
    private final List<Problem> found = new ArrayList<>();

    public void add(String field, String key, Object... values) {
        found.add(new Problem(field, key, List.of(values)));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }

    public void orRefuse() {
        if (!found.isEmpty()) {
            throw new Refused(Refused.Why.INVALID, WORDS + "summary", list(), found.size());
        }
    }

    /** A text of several lines: composed (NFC), without control characters, stripped, within the limit. */
    public String text(String field, String raw, boolean required, int maxCodePoints) {
        String text = clean(raw == null ? "" : raw);
        if (broken(text)) {
            add(field, WORDS + "broken-text");
        } else if (required && invisible(text)) {
            add(field, WORDS + "required");
        } else if (text.codePointCount(0, text.length()) > maxCodePoints) {
            add(field, WORDS + "too-long", maxCodePoints, text.codePointCount(0, text.length()));
        }
        return text;
    }

    /** A text of one line. */
    public String line(String field, String raw, boolean required, int maxCodePoints) {
        return text(
                field, raw == null ? "" : raw.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " "), required, maxCodePoints);
    }

    /** An address of the web or of this wiki; nothing that a browser would run. */
    public String link(String field, String raw, boolean required) {
        String link = line(field, raw, required, 1000);
        if (!link.isEmpty() && !link.matches("(?i)https?://[^\\s\"<>]+|mailto:[^\\s\"<>]+|/(?![/\\\\])[^\\s\"<>]*")) {
            add(field, WORDS + "link");
        }
        return link;
    }

    /** Each entry of a list that has an end; its place is the name of the field, a dot and its number from nought. */
    public <T> List<T> each(String field, List<T> raw, BiFunction<String, T, T> cleaned) {
        if (raw.size() > MOST_ENTRIES) {
            add(field, WORDS + "too-many", MOST_ENTRIES);
            return List.of();
        }
        return IntStream.range(0, raw.size())
                .mapToObj(i -> cleaned.apply(field + "." + i, raw.get(i)))
                .toList();
    }

    public void range(String field, int number, int least, int most) {
        if (number < least || number > most) {
            add(field, WORDS + "range", least, most);
        }
    }

    private static String clean(String raw) {
        String lines = raw.replace("\r\n", "\n").replaceAll("[\\r\\u0085\\u2028\\u2029]", "\n");
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || Character.getType(c) != Character.CONTROL)
                .forEach(kept::appendCodePoint);
        return broken(kept)
                ? kept.toString()
                : Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    private static boolean broken(CharSequence text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE);
    }

    /** Blank, or nothing but joiners and other signs without a shape. */
    private static boolean invisible(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }
}
