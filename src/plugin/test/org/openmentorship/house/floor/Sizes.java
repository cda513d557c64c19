package org.openmentorship.house.floor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How large a file, a method and a folder may be, and what no file may leave for later. */
final class Sizes {
    private static final int MOST_LINES = 250;
    private static final int MOST_IN_METHOD = 30;
    private static final int MOST_IN_FOLDER = 9;
    private static final Pattern METHOD = Pattern.compile("(?: {4}| {8})(?!.*(?:->|=|\\b(?:class|record|interface|enum|"
            + "return|if|for|while|try|switch|else|new)\\b))[\\w<].*\\(.*\\) (?:throws .*)?\\{");
    private static final Pattern CONTINUED = Pattern.compile(" {8,}\\S.*\\) (?:throws .*)?\\{");
    private static final Pattern HEAD = Pattern.compile("(?: {4}| {8})(?!.*(?:->|=|\\b(?:class|record|interface|enum|"
            + "return|if|for|while|try|switch|else|new)\\b))[\\w<][^;]*\\(");

    /** Put together, so that this file does not hold the words itself. */
    private static final Pattern LATER = Pattern.compile("\\bTO" + "DO\\b|\\bFIX" + "ME\\b|@Dis" + "abled\\b");

    private final List<String> broken = new ArrayList<>();

    private Sizes() {}

    /** Sentences about what is too large or left for later, given texts by path. */
    static List<String> check(Map<Path, String> files) {
        Sizes sizes = new Sizes();
        Map<Path, Integer> folders = new TreeMap<>();
        files.forEach((path, text) -> {
            sizes.check(path, text.lines().toList());
            if (path.toString().endsWith(".java")) {
                folders.merge(path.resolve("..").normalize(), 1, Integer::sum);
            }
        });
        folders.forEach((folder, held) -> {
            if (held > MOST_IN_FOLDER) {
                sizes.broken.add(folder + " holds " + held + " files; " + MOST_IN_FOLDER
                        + " are the most: give some of them a folder with a name");
            }
        });
        return sizes.broken;
    }

    private void check(Path path, List<String> lines) {
        if (lines.size() > MOST_LINES) {
            broken.add(path + " has " + lines.size() + " lines; " + MOST_LINES
                    + " are the most: find the two things in it");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (LATER.matcher(lines.get(i)).find()) {
                broken.add(path + ":" + (i + 1) + " leaves something for later: do it now, or open an issue");
            }
            if (path.toString().endsWith(".java")) {
                method(path, lines, i);
            }
        }
    }

    private void method(Path path, List<String> lines, int start) {
        boolean whole = METHOD.matcher(lines.get(start)).matches();
        boolean broad = HEAD.matcher(lines.get(start)).matches() && opens(lines, start + 1);
        if (!whole && !broad) {
            return;
        }
        String indent = lines.get(start).replaceFirst("\\S.*", "");
        int end = lines.subList(start, lines.size()).indexOf(indent + "}");
        if (end > MOST_IN_METHOD) {
            broken.add(path + ":" + (start + 1) + " goes on for " + end + " lines; " + MOST_IN_METHOD
                    + " are the most: give its parts names");
        }
    }

    /** Whether the head of a method, begun above with one parameter to a line, ends in a brace. */
    private static boolean opens(List<String> lines, int from) {
        for (int i = from; i < Math.min(from + 12, lines.size()); i++) {
            if (CONTINUED.matcher(lines.get(i)).matches()) {
                return true;
            }
            if (!lines.get(i).endsWith(",")) {
                return false;
            }
        }
        return false;
    }
}
