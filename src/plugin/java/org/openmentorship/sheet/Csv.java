package org.openmentorship.sheet;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as RFC 4180 says, so that no spreadsheet takes somebody’s words for a formula. */
public final class Csv {
    /** Tells spreadsheets that it is UTF-8. */
    public static final String MARK = "\uFEFF";

    /** What begins a formula in one spreadsheet or another, and the sign that we put before it. */
    private static final String RISKY = "=+-@\t\r\n\0'＝＋－＠";

    private Csv() {}

    /** The whole table, one page after the other. */
    public static void write(Sheet.Table table, Appendable out) throws IOException {
        out.append(MARK);
        line(List.copyOf(table.headings()), table.zone(), out);
        String next = "";
        do {
            Sheet.Page page = table.pages().apply(next);
            for (List<Object> row : page.rows()) {
                line(row, table.zone(), out);
            }
            next = page.next();
        } while (!next.isEmpty());
    }

    private static void line(List<?> cells, ZoneId zone, Appendable out) throws IOException {
        out.append(cells.stream().map(one -> cell(one, zone)).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(Object value, ZoneId zone) {
        if (value instanceof Number number) {
            return number.toString();
        }
        if (value instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.SECONDS)
                    .atZone(zone)
                    .toOffsetDateTime()
                    .toString();
        }
        return value == null ? "" : text(value.toString());
    }

    /** In quotes always: separators and quotes in somebody’s words begin no new cell. */
    private static String text(String words) {
        if (words.isEmpty()) {
            return "";
        }
        String harmless = RISKY.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
