package org.openmentorship.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.host.wiki.render.RenderContext;
import org.openmentorship.host.wiki.render.StorageRenderer;
import org.openmentorship.host.wiki.render.Surroundings;
import org.openmentorship.host.wiki.storage.StorageProblem;
import org.openmentorship.host.wiki.storage.StorageValidator;

/** What a page may hold, and the HTML that it becomes. */
class StorageFormatTest {
    private final WikiInMemory at = new WikiInMemory();
    private final StorageRenderer renderer = new StorageRenderer(
            name -> Optional.ofNullable(macro(name)),
            new Surroundings(
                    at.wiki.pages,
                    at.wiki.spaces,
                    at.wiki.users,
                    at.wiki.lists,
                    URI.create("http://wiki.example/confluence")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>one",
                "<p>a & b</p>",
                "<p>&nosuchthing;</p>",
                "</page><page>",
                "<!DOCTYPE x><p/>",
                "<?php x?>",
                "<script>alert(1)</script>",
                "<p onclick=\"x()\">a</p>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\" JaVaScript:alert(1)\">a</a>",
                "<iframe src=\"https://example.org\"/>",
                "<xx:thing/>",
                "<ac:structured-macro/>",
                "<ac:nosuch/>",
                "<ri:nosuch/>",
                "<ac:parameter ac:name=\"a\">b</ac:parameter>",
                "<ac:structured-macro ac:name=\"m\"><ac:parameter>b</ac:parameter></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"m\"><p>b</p></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"m\"><ac:rich-text-body/><ac:rich-text-body/></ac:structured-macro>"
            })
    void isRefusedWithALineAndASentence(String body) {
        assertThatThrownBy(() -> StorageValidator.check(body))
                .isInstanceOf(StorageProblem.class)
                .hasMessageStartingWith("Line 1: ");
    }

    @Test
    void theLineIsThatOfTheMistake() {
        assertThatThrownBy(() -> StorageValidator.check("<p>one</p>\n<p>two</b>\n<p>three</p>"))
                .hasMessageStartingWith("Line 2: ");
        assertThatThrownBy(() -> StorageValidator.check("<div>".repeat(200) + "</div>".repeat(200)))
                .hasMessageContaining("deep");
    }

    @Test
    void entitiesAndSplitCdataAreProperStorageFormat() {
        assertThatCode(() -> StorageValidator.check("<p>&nbsp;&eacute;&hellip;&amp;&lt;&rarr;</p>"
                        + "<ac:structured-macro ac:name=\"m\"><ac:rich-text-body><ac:structured-macro ac:name=\"n\">"
                        + "<ac:rich-text-body><p/></ac:rich-text-body></ac:structured-macro></ac:rich-text-body>"
                        + "<ac:parameter ac:name=\"\">x</ac:parameter></ac:structured-macro>"
                        + "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[a ]]]]><![CDATA[> b]]>"
                        + "</ac:plain-text-body></ac:structured-macro>"))
                .doesNotThrowAnyException();
    }

    @Test
    void textIsEscapedAndUnknownElementsLoseTheirTagsOnly() {
        assertThat(html("<p>&lt;b&gt; &amp; &eacute;<blink>soft</blink></p>"))
                .isEqualTo("<p>&lt;b&gt; &amp; ésoft</p>");
        assertThat(html("<p onclick='x' style='color:red'>a</p><script>alert(1)</script>"))
                .doesNotContain("<script", "onclick", "style");
    }

    @Test
    void macrosOfAppsGetTheirParametersAndBody() {
        assertThat(
                        html(
                                "<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"who\">A &amp; B</ac:parameter>"
                                        + "<ac:rich-text-body><p>in<strong>side</strong></p></ac:rich-text-body></ac:structured-macro>"))
                .isEqualTo("{who=A & B}<p>in<strong>side</strong></p>display");
    }

    @Test
    void aMacroThatThrowsBecomesASentence() {
        assertThat(html("<ac:structured-macro ac:name=\"broken\"/>"))
                .contains("The macro <strong>broken</strong> could not be shown")
                .doesNotContain("secret");
        assertThat(html("<ac:structured-macro ac:name=\"no&lt;such\"/>")).contains("no&lt;such", "not installed");
    }

    @Test
    void linksLeadToPagesAndPeople() {
        at.page("Ask for a mentor", null, "");
        assertThat(html("<ac:link><ri:page ri:content-title=\"Ask for a mentor\"/></ac:link>"))
                .isEqualTo("<a href=\"/confluence/display/MENTOR/Ask+for+a+mentor\">Ask for a mentor</a>");
        assertThat(html("<ac:link><ri:page ri:content-title=\"Nowhere\"/>"
                        + "<ac:plain-text-link-body><![CDATA[here]]></ac:plain-text-link-body></ac:link>"))
                .contains("wiki-unresolved")
                .contains(">here</a>");
        assertThat(html("<ac:link><ri:user ri:userkey=\"" + at.ada.key().getStringValue() + "\"/></ac:link>"))
                .isEqualTo("<a href=\"/confluence/display/~ada\">Ada Okafor</a>");
        assertThat(html("<ac:link><ri:user ri:userkey=\"gone\"/></ac:link>")).contains("Unknown User (gone)");
    }

    @Test
    void theWikisOwnMacrosAreThere() {
        String html = html("<ac:structured-macro ac:name=\"toc\"/><h2>One &amp; two</h2><h2>One &amp; two</h2>"
                + "<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"title\">T</ac:parameter>"
                + "<ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">Green</ac:parameter>"
                + "<ac:parameter ac:name=\"title\">OPEN</ac:parameter></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[a<b]]></ac:plain-text-body>"
                + "</ac:structured-macro>");
        assertThat(html)
                .contains("<a href=\"#One-two\">One &amp; two</a>", "<h2 id=\"One-two.2\">")
                .contains("wiki-panel-info", "wiki-status-green", "<code>a&lt;b</code>");
    }

    @Test
    void aDeletedPersonIsNamedWithoutALink() {
        at.wiki.accounts.delete(at.ben);
        String link = "<ac:link><ri:user ri:userkey=\"" + at.ben.key().getStringValue() + "\"/></ac:link>";
        assertThat(html(link)).isEqualTo("<span class=\"wiki-unresolved\">Unknown User (ben)</span>");
    }

    @ParameterizedTest
    @EnumSource(ConversionContextOutputType.class)
    void aRichBodyIsRenderedBeforeItsMacroInEveryOutput(ConversionContextOutputType output) {
        String html = html(
                "<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"id\">7</ac:parameter><ac:rich-text-body>"
                        + "<p>Terms</p><ac:structured-macro ac:name=\"echo\"><ac:rich-text-body><p>inner</p>"
                        + "</ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>",
                output);
        assertThat(html).isEqualTo("{id=7}<p>Terms</p>{}<p>inner</p>" + output.value() + output.value());
    }

    @Test
    void aMacroIsToldWhichOneItIsAfterItsBodyHadMacrosOfItsOwn() {
        assertThat(html("<ac:structured-macro ac:name=\"named\" ac:macro-id=\"a\"><ac:rich-text-body>"
                        + "<ac:structured-macro ac:name=\"named\" ac:macro-id=\"b\"/></ac:rich-text-body>"
                        + "</ac:structured-macro>"))
                .isEqualTo("(b)(a)");
    }

    @Test
    void filesAndMailsHaveWholeAddresses() {
        String link = "<ac:link><ri:user ri:username=\"ada\"/></ac:link>";
        assertThat(html(link)).isEqualTo("<a href=\"/confluence/display/~ada\">Ada Okafor</a>");
        assertThat(html(link, ConversionContextOutputType.PDF))
                .isEqualTo("<a href=\"http://wiki.example/confluence/display/~ada\">Ada Okafor</a>");
    }

    private String html(String storage) {
        return html(storage, ConversionContextOutputType.DISPLAY);
    }

    private String html(String storage, ConversionContextOutputType output) {
        Page home = at.wiki.spaces.getSpace("MENTOR").getHomePage();
        return renderer.render(storage, RenderContext.of(home, output));
    }

    private static Macro macro(String name) {
        return switch (name) {
            case "echo", "broken", "named" -> new Echo(name);
            default -> null;
        };
    }

    private record Echo(String name) implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            if (name.equals("broken")) {
                throw new IllegalStateException("secret");
            }
            if (name.equals("named")) {
                MacroDefinition known = (MacroDefinition) context.getProperty("macroDefinition");
                return body + "(" + known.getMacroIdentifier().orElseThrow().getId() + ")";
            }
            return parameters + body + context.getOutputType();
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.RICH_TEXT;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
