package org.openmentorship.page.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.page.StorageText.Macro;

/** Our macro is found among all that people have written, and replaced without touching any of it. */
class StorageFormatTest {
    private static final Macro OURS = new Macro("mentorship-contract", "contract", "12");
    private static final String IN_PAGE = "<ac:structured-macro ac:macro-id=\"a-b\" ac:name=\"mentorship-contract\">\n"
            + "<ac:parameter ac:name=\"contract\"> 12</ac:parameter><ac:rich-text-body><p>T &gt; <ac:structured-macro"
            + " ac:name=\"info\"><ac:parameter ac:name=\"contract\">13</ac:parameter><ac:rich-text-body><p>in</p>"
            + "</ac:rich-text-body></ac:structured-macro></p></ac:rich-text-body></ac:structured-macro>";
    private final StorageFormat format = new StorageFormat();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "<p>before &nbsp; <br/></p>%s<p>after</p>",
                "<ac:layout><ac:layout-section><ac:layout-cell>%s</ac:layout-cell></ac:layout-section></ac:layout>",
                "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>%s</ac:rich-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"mentorship-contract\"><ac:parameter ac:name=\"contract\">11"
                        + "</ac:parameter></ac:structured-macro>%s",
                "<!-- <ac:structured-macro --><p title='>'>x</p>%s",
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[</ac:structured-macro>"
                        + "]]></ac:plain-text-body></ac:structured-macro>%s"
            })
    void itIsFoundWhereverItStands(String page) {
        String storage = page.formatted(IN_PAGE);

        assertThat(format.find(storage, OURS)).contains(IN_PAGE);
        assertThat(format.inside(storage, OURS))
                .hasValueSatisfying(
                        body -> assertThat(body).startsWith("<p>T &gt; <ac:s").endsWith("</ac:structured-macro></p>"));
        assertThat(format.replaced(storage, OURS, "<p>new</p>")).isEqualTo(page.formatted("<p>new</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>text</p>",
                "<ac:structured-macro ac:name=\"mentorship-contract\" />",
                "<ac:structured-macro ac:name=\"mentorship-contract\"><ac:parameter ac:name=\"contract\">1</ac:parameter>"
                        + "</ac:structured-macro>",
                "<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"contract\">12</ac:parameter>"
                        + "</ac:structured-macro>",
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<ac:structured-macro"
                        + " ac:name=\"mentorship-contract\"><ac:parameter ac:name=\"contract\">12</ac:parameter>"
                        + "</ac:structured-macro>]]></ac:plain-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"mentorship-contract\"><ac:parameter ac:name=\"contract\">12"
            })
    void whereItIsMissingItIsPutAtTheTop(String storage) {
        assertThat(format.find(storage, OURS)).isEmpty();
        assertThat(format.inside(storage, OURS)).isEmpty();
        assertThat(format.replaced(storage, OURS, "<p>new</p>")).isEqualTo("<p>new</p>" + storage);
    }

    @Test
    void theMacroThatAPageBeginsWithIsKnown() {
        assertThat(format.opening("\n " + IN_PAGE + "<p>x</p>")).contains(OURS);
        assertThat(format.opening("<p>x</p>" + IN_PAGE)).isEmpty();
        assertThat(format.opening("<ac:structured-macro ac:name=\"toc\" />")).isEmpty();
        assertThat(format.opening("")).isEmpty();
    }
}
