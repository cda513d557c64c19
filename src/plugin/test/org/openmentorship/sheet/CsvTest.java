package org.openmentorship.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.sheet.Sheet.Page;
import org.openmentorship.sheet.Sheet.Table;

/** What a spreadsheet reads is what was there, and nothing of it is a formula. */
class CsvTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static String written(List<List<Object>> rows) {
        return written(new Table(List.of(), LONDON, next -> new Page(rows, "")));
    }

    private static String written(Table table) {
        StringBuilder out = new StringBuilder();
        try {
            Csv.write(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Reads as RFC 4180 says, and takes away the sign that was put before formulas. */
    private static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted && sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                row.add(cell.toString().replaceFirst("(?s)^'", ""));
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || sign != '\r') {
                cell.append(sign);
            }
        }
        return rows;
    }

    @Provide
    static Arbitrary<String> words() {
        Arbitrary<String> risky =
                Arbitraries.strings().withChars("=+-@'\t\r\n\0\",;|ａ＝é").ofMaxLength(8);
        return Arbitraries.oneOf(risky, Arbitraries.strings().ofMaxLength(20));
    }

    @Property(tries = 500)
    void whateverIsWrittenIsReadAgain(@ForAll("words") String first, @ForAll("words") String second) {
        String text = written(List.of(List.of(first, second), List.of(second, first)));
        assertThat(read(text.substring(text.indexOf('\n') + 1)))
                .containsExactly(List.of(first, second), List.of(second, first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"})
    void nobodysWordsAreAFormula(String words) {
        assertThat(written(List.of(List.of(words)))).endsWith("\"'" + words + "\"\r\n");
    }

    @Test
    void wordsBeginNoNewCell() {
        assertThat(written(List.of(List.of("a\",=1+1,\"b")))).endsWith("\"a\"\",=1+1,\"\"b\"\r\n");
    }

    @Test
    void numbersDaysMomentsAndNothingAreWrittenPlainly() {
        List<Object> row =
                Arrays.asList(-3, LocalDate.of(2026, 11, 21), Instant.parse("2026-07-01T09:00:00.123Z"), null, "");
        assertThat(written(List.of(row))).endsWith("\n-3,\"2026-11-21\",2026-07-01T10:00+01:00,,\r\n");
    }

    @Test
    void itBeginsWithTheSignOfUtf8AndTheHeadingsAndTurnsAllPages() {
        Table table = new Table(
                List.of("Élève", "Weeks"),
                LONDON,
                next -> next.isEmpty()
                        ? new Page(List.of(List.of("a", 1)), "2")
                        : new Page(List.of(List.of("b", 2)), ""));
        assertThat(written(table)).isEqualTo("\uFEFF\"Élève\",\"Weeks\"\r\n\"a\",1\r\n\"b\",2\r\n");
    }
}
