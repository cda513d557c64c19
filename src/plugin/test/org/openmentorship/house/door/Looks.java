package org.openmentorship.house.door;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No script or style inside a page, and no colour that is not a token of the theme. */
final class Looks {
    private static final Pattern INLINE =
            Pattern.compile("(?i)<script|<style|\\sstyle\\s*=|\\son[a-z]+\\s*=|javascript:");
    private static final Pattern HEAVY = Pattern.compile("(?i)<script|\\son[a-z]+\\s*=|javascript:");
    private static final String NAMES = "aliceblue|aqua|aquamarine|azure|beige|black|blue|brown|coral|crimson|cyan|"
            + "dark[a-z]+|deep[a-z]+|dimgr[ae]y|firebrick|forestgreen|fuchsia|gold|goldenrod|gr[ae]y|green|hotpink|indigo|"
            + "ivory|khaki|lavender|light[a-z]+|lime|magenta|maroon|medium[a-z]+|midnightblue|mintcream|moccasin|navy|"
            + "oldlace|olive|orange|orangered|orchid|pale[a-z]+|peru|pink|plum|purple|red|royalblue|salmon|sienna|silver|"
            + "skyblue|slate[a-z]+|snow|steelblue|tan|teal|thistle|tomato|turquoise|violet|wheat|white|whitesmoke|yellow";
    private static final Pattern COLOUR =
            Pattern.compile("(?i)#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch|"
                    + "color)\\(|(?<=[:\\s,(])(?:" + NAMES + ")(?=[\\s;,)!])");
    private static final Pattern VALUE = Pattern.compile("(?s)(?<=[{;])\\s*[-\\w]+\\s*:([^;{}]*)(?=[;}])");

    private Looks() {}

    /** Sentences about templates and style sheets, given by their paths below {@code screens}. */
    static List<String> check(Map<Path, String> screens) {
        List<String> broken = new ArrayList<>();
        screens.forEach((path, text) -> {
            if (path.toString().endsWith(".vm")) {
                inline(path, text, broken);
            } else if (path.toString().endsWith(".css")) {
                colours(path, text, broken);
            }
        });
        return broken;
    }

    private static void inline(Path path, String text, List<String> broken) {
        // Mail programs know no style sheets but those inside.
        Matcher found = (path.startsWith("notify") ? HEAVY : INLINE).matcher(text);
        while (found.find()) {
            broken.add(path + " has “" + found.group().strip() + "” inside: move it to a .js or .css file beside it");
        }
    }

    private static void colours(Path path, String text, List<String> broken) {
        Matcher value = VALUE.matcher(text.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (value.find()) {
            Matcher found = COLOUR.matcher(" " + value.group(1) + ";");
            while (found.find()) {
                broken.add(path + " has a colour of its own, “" + found.group() + "”: use var(--ds-…)");
            }
        }
    }
}
