package org.openmentorship.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are cleaned, and what cannot be kept is said beside the field. */
class ProblemsTest {
    private final Problems problems = new Problems();

    @Property(tries = 500)
    void aCleanTextHasNoControlSignsAndStaysAsItIs(@ForAll @StringLength(max = 60) String raw) {
        Problems first = new Problems();
        String clean = first.text("field", raw, false, 1000);

        if (first.none()) {
            assertThat(clean.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
            assertThat(clean).isEqualTo(clean.strip());
            assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
            assertThat(new Problems().text("field", clean, false, 1000)).isEqualTo(clean);
        } else {
            assertThat(first.list())
                    .extracting(Problems.Problem::key)
                    .containsExactly("mentorship.shared.problem.broken-text");
        }
    }

    @Property(tries = 300)
    void theLimitCountsSignsAsPeopleSeeThem(@ForAll @StringLength(max = 40) String raw) {
        Problems first = new Problems();
        String clean = first.text("field", raw, false, 10);

        boolean tooLong = clean.codePointCount(0, clean.length()) > 10;
        assertThat(first.none()).isEqualTo(!tooLong && first.list().isEmpty());
        if (tooLong) {
            assertThat(first.list()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "x\uDC00", "\uD800\uD800", "\uFFFE", "a\uFFFFb"})
    void halfASignIsRefused(String broken) {
        problems.text("title", broken, false, 10);

        assertThat(problems.list()).extracting(Problems.Problem::field).containsExactly("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00A0", "\u200B\u200D", "\u0000", "\u2028", "\uFEFF"})
    void nothingToSeeIsNothing(String blank) {
        problems.text("title", blank, true, 10);

        assertThat(problems.list())
                .extracting(Problems.Problem::key)
                .containsExactly("mentorship.shared.problem.required");
    }

    @Test
    void linesAndWritingStay() {
        assertThat(problems.text("f", " a\r\nb\rc\u2028d\te ", false, 20)).isEqualTo("a\nb\nc\nd\te");
        assertThat(problems.text("f", "e\u0301 👩‍🔬 مرحبا <b>", false, 20)).isEqualTo("é 👩‍🔬 مرحبا <b>");
        assertThat(problems.line("f", "Bcc: a\r\nTo: b", false, 20)).isEqualTo("Bcc: a To: b");
        assertThat(problems.text("f", null, false, 20)).isEmpty();
        assertThat(problems.none()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c", "http://x", "mailto:a@b.org", "/display/KIND/Home", ""})
    void aPlaceToGoToIsALink(String link) {
        assertThat(problems.link("url", link, false)).isEqualTo(link);
        assertThat(problems.none()).isTrue();
    }

    @Test
    void aLineIsOneLineWhicheverSignBreaksIt() {
        assertThat(new Problems().line("title", "one\r\ntwo\u0085three\u2028four\u2029five", true, 99))
                .isEqualTo("one two three four five");
    }

    @Test
    void whatABrowserWouldRunIsNoLink() {
        List<String> bad = List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:1",
                "data:text/html,x",
                "//evil.example",
                "/\\evil",
                "x",
                "https://a b",
                "https://a\"onclick=",
                "vbscript:x",
                " javascript:x");
        bad.forEach(link -> problems.link("url", link, false));

        assertThat(problems.list()).hasSize(bad.size());
    }
}
