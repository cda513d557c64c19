package org.openmentorship.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmentorship.contract.web.Difference.Line;
import org.openmentorship.contract.web.Difference.Piece;

/** What changed between two texts is told in words, and nothing of either text is lost. */
class DifferenceTest {
    @Test
    void equalTextsDoNotDiffer() {
        assertThat(Difference.of("one\ntwo", "one\ntwo").some()).isFalse();
    }

    @ParameterizedTest
    @Tag("KIND-27")
    @CsvSource(
            delimiter = '|',
            value = {
                "an hour a week | two hours a week | [-an hour-][+two hours+] a week",
                "We meet on Monday. | We meet on Friday. | We meet on [-Monday-][+Friday+].",
                "one | one two | one[+ two+]",
                "one two | two | [-one -]two"
            })
    void wordsThatWereRewrittenAreTold(String before, String after, String told) {
        assertThat(told(Difference.of(before, after))).isEqualTo(told);
    }

    @Test
    void aLineThatCameAndOneThatWentAreToldAsWhole() {
        assertThat(told(Difference.of("a\nb\nc", "a\nc\nd"))).isEqualTo("a\n[-b-]\nc\n[+d+]");
    }

    @Test
    void ofWhatIsTheSameOnlyTheLineBeforeAChangeStays() {
        assertThat(told(Difference.of("a\nb\nc\nd\ne\nf", "a\nb\nc\nD\ne\nf"))).isEqualTo("…\nc\n[-d-][+D+]\n…");
    }

    @Test
    void textsThatHaveNothingInCommonAreReplacedAsAWhole() {
        String before = "word ".repeat(5000);
        String after = "other\n".repeat(5000);
        assertThat(Difference.of(before, after).lines()).hasSize(5000);
    }

    @Property(tries = 300)
    void bothTextsCanBeReadFromTheDifference(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String two) {
        String before = spread(one);
        String after = spread(two);
        Difference difference = Difference.of(before, after);
        boolean whole =
                difference.lines().stream().noneMatch(line -> line.kind().equals("gap"));
        if (difference.some() && whole) {
            assertThat(side(difference, "inserted")).isEqualTo(before);
            assertThat(side(difference, "deleted")).isEqualTo(after);
        }
    }

    /** Letters as words and lines: every third word ends a line. */
    private static String spread(String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            text.append(letters.charAt(i)).append(i % 3 == 2 ? "\n" : " ");
        }
        return text.toString().lines().collect(Collectors.joining("\n"));
    }

    /** One of the two texts: without the lines and pieces of the other kind. */
    private static String side(Difference difference, String other) {
        return difference.lines().stream()
                .filter(line -> !line.kind().equals(other))
                .map(line -> line.pieces().stream()
                        .filter(piece -> !piece.kind().equals(other))
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Difference difference) {
        return difference.lines().stream().map(DifferenceTest::told).collect(Collectors.joining("\n"));
    }

    private static String told(Line line) {
        List<Piece> pieces = line.pieces();
        return line.kind().equals("gap")
                ? "…"
                : pieces.stream()
                        .map(piece -> switch (piece.kind()) {
                            case "deleted" -> "[-" + piece.text() + "-]";
                            case "inserted" -> "[+" + piece.text() + "+]";
                            default -> piece.text();
                        })
                        .collect(Collectors.joining());
    }
}
