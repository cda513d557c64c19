package org.openmentorship.house.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.house.House;

/** Pages carry neither scripts nor styles, and style sheets no colours of their own. */
class LooksTest {

    @Test
    void pagesAreFreeOfScriptsAndStylesAndSheetsOfColours() {
        assertThat(Looks.check(House.files(House.SCREENS, ".vm", ".css"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<p><STYLE>x</STYLE>",
                "<p style=\"color:x\">",
                "<p\nonclick='x'>",
                "<a href=\"javascript:x\">"
            })
    void whatIsInsideATemplateIsTold(String text) {
        assertThat(Looks.check(Map.of(Path.of("request", "form.vm"), text)))
                .singleElement()
                .asString()
                .startsWith("request")
                .contains("move it to a .js or .css file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color: #fff",
                "background: RGB(1 2 3)",
                "border: 1px solid red",
                "border-color:white",
                "background: linear-gradient(darkgrey, var(--ds-text))",
                "color: var(--ds-text, navy)"
            })
    void aColourIsTold(String line) {
        assertThat(Looks.check(Map.of(Path.of("form.css"), ".a { " + line + "; margin: 0; }")))
                .singleElement()
                .asString()
                .contains("use var(--ds-…)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color: var(--ds-text-accent-red)",
                "border: 1px solid currentColor",
                "background: transparent",
                "white-space: pre-line",
                "color: CanvasText"
            })
    void tokensAndTheSystemsColoursAreFine(String line) {
        assertThat(Looks.check(Map.of(Path.of("form.css"), "/* red */ .red:hover { " + line + "; }")))
                .isEmpty();
    }
}
