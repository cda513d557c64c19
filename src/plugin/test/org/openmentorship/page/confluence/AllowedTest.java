package org.openmentorship.page.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.shared.Problems.Problem;

/** A contract text holds words, and whoever writes it is told in which line it does not. */
class AllowedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words",
                "<p>We &ldquo;agree&rdquo;&nbsp;&#8211; <strong>both</strong></p><ul><li>a</li></ul><hr/>",
                "<table class=\"x\"><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>",
                "<p><a href=\"https://example.org/?a=1&amp;b=2\">x</a> <a href=\"/display/X\">y</a></p>",
                "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\" ac:macro-id=\"1\"><ac:parameter"
                        + " ac:name=\"title\">T</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body>"
                        + "</ac:structured-macro>",
                "<p><ac:link><ri:page ri:content-title=\"A\"/><ac:plain-text-link-body><![CDATA[b]]>"
                        + "</ac:plain-text-link-body></ac:link></p>"
            })
    void wordsAreAllowed(String storage) {
        assertThat(check(storage)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>x()</script>                              | element          | 1, script
            <p>a</p>N<iframe src="x"></iframe>                | element          | 2, iframe
            <p onclick="x()">a</p>                            | attribute        | 1, onclick, p
            <p style="display:none">a</p>                     | attribute        | 1, style, p
            <p><a href="javascript:x()">a</a></p>             | address          | 1
            <p><a href="//evil.org">a</a></p>                 | address          | 1
            <ac:structured-macro ac:name="html"></ac:structured-macro>    | macro | 1, html
            <ac:structured-macro ac:name="include"></ac:structured-macro> | macro | 1, include
            <ac:image><ri:url ri:value="http://x"/></ac:image>            | element | 1, ac:image
            <p>aN<b>c</p>                                     | not-well-formed  | 2
            <p>a & b</p>                                      | not-well-formed  | 1
            <p>&nosuch;</p>                                   | not-well-formed  | 1
            </text><text>                                     | not-well-formed  | 1
            <x:p>a</x:p>                                      | not-well-formed  | 1
            <!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;</p> | not-well-formed | 1
            <?php evil ?>                                     | element          | 1, ?php
            """)
    void otherThingsAreToldWithTheirLine(String storage, String key, String values) {
        assertThat(check(storage.replace("N", "\n"))).isNotEmpty();
        Problem first = check(storage.replace("N", "\n")).get(0);
        assertThat(first.field()).isEqualTo("clause");
        assertThat(first.key()).isEqualTo("mentorship.page.problem." + key);
        assertThat(String.join(
                        ", ", first.values().stream().map(String::valueOf).toList()))
                .isEqualTo(values);
    }

    @Test
    void tooLongAndTooDeepAreTold() {
        assertThat(check("x".repeat(100_001)))
                .extracting(Problem::key)
                .containsExactly("mentorship.page.problem.too-long");
        assertThat(check("<div>".repeat(60) + "</div>".repeat(60)))
                .extracting(Problem::key)
                .contains("mentorship.page.problem.too-deep");
        assertThat(check("<div>".repeat(15_000))).isNotEmpty();
    }

    @Test
    void aFewProblemsAreEnoughAtOnce() {
        assertThat(check("<script></script>".repeat(50))).hasSize(5);
    }

    private static List<Problem> check(String storage) {
        return new StorageFormat().problems("clause", storage);
    }
}
