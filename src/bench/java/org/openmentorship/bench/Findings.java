package org.openmentorship.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table in which everything that was measured stands beside its bound. */
public final class Findings {
    private record Row(String what, String database, String value, String spread, String bound, String verdict) {}

    private final List<Row> rows = new ArrayList<>();

    public void ratio(String what, String database, Ratio ratio, double most) {
        add(
                what,
                database,
                String.format(Locale.ROOT, "%.3f ×", ratio.median()),
                ratio.spread(),
                most + " ×",
                ratio.median() <= most);
    }

    /** A number with its bound; a negative bound is none. */
    public void number(String what, String database, double value, String unit, String spread, double most) {
        String text = value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f %s", value, unit)
                : String.format(Locale.ROOT, "%.2f %s", value, unit);
        add(
                what,
                database,
                text,
                spread,
                most < 0 ? "" : String.format(Locale.ROOT, "%.0f %s", most, unit),
                value <= most || most < 0);
    }

    private void add(String what, String database, String value, String spread, String bound, boolean met) {
        rows.add(new Row(
                what, database, value.strip(), spread, bound.strip(), bound.isBlank() ? "" : met ? "met" : "MISSED"));
        System.out.printf("  %s, %s: %s %s%n", what, database, value.strip(), spread);
    }

    public void print() {
        Row head = new Row("what", "database", "median", "spread", "bound", "");
        int[] widths = new int[5];
        rows.forEach(row -> widen(widths, row));
        widen(widths, head);
        System.out.println();
        line(widths, head);
        System.out.println("-".repeat(java.util.Arrays.stream(widths).sum() + 20));
        rows.forEach(row -> line(widths, row));
        System.out.println();
    }

    private static void widen(int[] widths, Row row) {
        String[] cells = {row.what, row.database, row.value, row.spread, row.bound};
        for (int i = 0; i < cells.length; i++) {
            widths[i] = Math.max(widths[i], cells[i].length());
        }
    }

    private static void line(int[] w, Row row) {
        System.out.printf(
                "%-" + w[0] + "s  %-" + w[1] + "s  %" + w[2] + "s  %-" + w[3] + "s  %" + Math.max(1, w[4]) + "s  %s%n",
                row.what,
                row.database,
                row.value,
                row.spread,
                row.bound,
                row.verdict);
    }
}
