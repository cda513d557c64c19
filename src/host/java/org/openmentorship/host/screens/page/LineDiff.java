package org.openmentorship.host.screens.page;

import java.util.ArrayList;
import java.util.List;

/** Compares two bodies line by line, a block element being at least one line. */
public final class LineDiff {
    private static final int MOST_LINES = 3000;

    private LineDiff() {}

    /** One line; {@code kind} is same, added or removed. */
    public record Line(String kind, String text) {}

    public static List<Line> of(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> result = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                result.add(new Line("same", old.get(i++)));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                result.add(new Line("removed", old.get(i++)));
            } else {
                result.add(new Line("added", now.get(j++)));
            }
        }
        return result;
    }

    private static List<String> lines(String body) {
        return body.replaceAll("(</(?:p|h[1-6]|li|ul|ol|tr|table|div|ac:[a-z-]+)>|<(?:ul|ol|table|tbody)>)", "$1\n")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .toList();
    }
}
