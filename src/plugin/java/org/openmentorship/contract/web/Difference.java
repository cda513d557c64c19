package org.openmentorship.contract.web;

import java.util.ArrayList;
import java.util.List;

/** What changed from one text to another: whole lines first, then the words within lines that were rewritten. */
public record Difference(List<Line> lines) {
    /** One line of the comparison: “same” and “gap” only show where one is. */
    public record Line(String kind, List<Piece> pieces) {}

    /** Words that are the same, inserted or deleted. */
    public record Piece(String kind, String text) {}

    static final Difference NONE = new Difference(List.of());
    private static final String SAME = "same";
    private static final String INSERTED = "inserted";
    private static final String DELETED = "deleted";
    private static final String CHANGED = "changed";
    private static final int MOST_CELLS = 1_000_000;

    public Difference {
        lines = List.copyOf(lines);
    }

    static Difference of(String before, String after) {
        if (before.equals(after)) {
            return NONE;
        }
        List<Line> all = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (Piece line : compare(before.lines().toList(), after.lines().toList())) {
            switch (line.kind()) {
                case DELETED -> gone.add(line.text());
                case INSERTED -> come.add(line.text());
                default -> {
                    block(gone, come, all);
                    all.add(new Line(SAME, List.of(line)));
                }
            }
        }
        block(gone, come, all);
        return new Difference(shortened(all));
    }

    /** Lines that gave way to others, in pairs as long as there are two. */
    private static void block(List<String> gone, List<String> come, List<Line> all) {
        int pairs = Math.min(gone.size(), come.size());
        for (int i = 0; i < pairs; i++) {
            all.add(new Line(CHANGED, joined(compare(words(gone.get(i)), words(come.get(i))))));
        }
        gone.stream().skip(pairs).forEach(text -> all.add(new Line(DELETED, List.of(new Piece(DELETED, text)))));
        come.stream().skip(pairs).forEach(text -> all.add(new Line(INSERTED, List.of(new Piece(INSERTED, text)))));
        gone.clear();
        come.clear();
    }

    /** Words with the spaces and signs between them. */
    private static List<String> words(String line) {
        return List.of(line.split("(?<=[\\s\\p{Punct}])|(?=[\\s\\p{Punct}])"));
    }

    /** The way from one list to the other by the longest common part; where that is too much work, all of it is replaced. */
    private static List<Piece> compare(List<String> before, List<String> after) {
        int b = before.size();
        int a = after.size();
        int most = Math.min(b, a);
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(b - 1 - end).equals(after.get(a - 1 - end))) {
            end++;
        }
        List<Piece> way = new ArrayList<>();
        before.subList(0, start).forEach(text -> way.add(new Piece(SAME, text)));
        middle(before.subList(start, b - end), after.subList(start, a - end), way);
        before.subList(b - end, b).forEach(text -> way.add(new Piece(SAME, text)));
        return way;
    }

    private static void middle(List<String> before, List<String> after, List<Piece> way) {
        boolean small = (long) before.size() * after.size() <= MOST_CELLS;
        int[][] longest = small ? longest(before, after) : new int[0][0];
        int i = 0;
        int j = 0;
        while (small && i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                way.add(new Piece(SAME, before.get(i++)));
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                way.add(new Piece(DELETED, before.get(i++)));
            } else {
                way.add(new Piece(INSERTED, after.get(j++)));
            }
        }
        before.subList(i, before.size()).forEach(text -> way.add(new Piece(DELETED, text)));
        after.subList(j, after.size()).forEach(text -> way.add(new Piece(INSERTED, text)));
    }

    private static int[][] longest(List<String> before, List<String> after) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** Neighbours of one kind become one piece; deletions come before insertions of the same place. */
    private static List<Piece> joined(List<Piece> words) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        StringBuilder same = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Piece word = words.get(i);
            if (between(words, i)) {
                gone.append(word.text());
                come.append(word.text());
            } else if (word.kind().equals(SAME)) {
                flush(joined, gone, DELETED);
                flush(joined, come, INSERTED);
                same.append(word.text());
            } else {
                flush(joined, same, SAME);
                (word.kind().equals(DELETED) ? gone : come).append(word.text());
            }
        }
        flush(joined, gone, DELETED);
        flush(joined, come, INSERTED);
        flush(joined, same, SAME);
        return joined;
    }

    /** A space between two words that were both rewritten belongs to them. */
    private static boolean between(List<Piece> words, int i) {
        boolean space = words.get(i).kind().equals(SAME) && words.get(i).text().isBlank();
        return space
                && i > 0
                && i + 1 < words.size()
                && !words.get(i - 1).kind().equals(SAME)
                && !words.get(i + 1).kind().equals(SAME);
    }

    private static void flush(List<Piece> joined, StringBuilder text, String kind) {
        if (!text.isEmpty()) {
            joined.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }

    /** Of what is the same only the line before a change stays, so that one knows where one is. */
    private static List<Line> shortened(List<Line> all) {
        List<Line> kept = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < all.size(); i++) {
            boolean same = all.get(i).kind().equals(SAME);
            boolean leads = same && i + 1 < all.size() && !all.get(i + 1).kind().equals(SAME);
            if (same && !leads) {
                gap = true;
                continue;
            }
            if (gap) {
                kept.add(new Line("gap", List.of()));
                gap = false;
            }
            kept.add(all.get(i));
        }
        if (gap) {
            kept.add(new Line("gap", List.of()));
        }
        return kept;
    }

    public boolean some() {
        return !lines.isEmpty();
    }
}
