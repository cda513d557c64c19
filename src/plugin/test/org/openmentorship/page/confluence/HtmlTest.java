package org.openmentorship.page.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.page.StorageText.Guide;
import org.openmentorship.page.StorageText.Way;

/** What a contract text may have becomes HTML, and nothing else comes through. */
class HtmlTest {
    private static final Guide GUIDE = new Guide() {
        @Override
        public Way person(String key) {
            return key.equals("gone") ? new Way("Somebody <who> left", "") : new Way("Amina & co", "/display/~amina");
        }

        @Override
        public Way page(String spaceKey, String title) {
            return new Way(title.isEmpty() ? spaceKey : title, "/display/" + spaceKey + "/" + title);
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>Words &amp; <strong>more</strong></p> | <p>Words &amp; <strong>more</strong></p>",
                "<p>caf&eacute;&nbsp;!</p> | <p>café\u00a0!</p>",
                "<ol start=\"3\"><li>Three</li></ol> | <ol start=\"3\"><li>Three</li></ol>",
                "<td colspan=\"2\" class=\"x\" style=\"color:red\">a</td> | <td colspan=\"2\">a</td>",
                "<p>one<br/>two<hr/></p> | <p>one<br/>two<hr/></p>",
                "<a href=\"https://a.example/?b=1&amp;c=2\">x</a> | <a href=\"https://a.example/?b=1&amp;c=2\">x</a>",
                "<ac:link><ri:user ri:userkey=\"k\"/></ac:link> | <a href=\"/display/~amina\">Amina &amp; co</a>",
                "<ac:link><ri:user ri:userkey=\"gone\"/></ac:link> | Somebody &lt;who&gt; left",
                "<ac:link><ri:page ri:space-key=\"M\" ri:content-title=\"Home\"/><ac:link-body>our <em>home</em></ac:link-body></ac:link> | <a href=\"/display/M/Home\">our <em>home</em></a>",
                "<ac:link><ri:page ri:space-key=\"M\" ri:content-title=\"Home\"/><ac:plain-text-link-body><![CDATA[a < b]]></ac:plain-text-link-body></ac:link> | <a href=\"/display/M/Home\">a &lt; b</a>",
                "<ac:link><ri:space ri:space-key=\"M\"/></ac:link> | <a href=\"/display/M/\">M</a>",
                "<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"title\">Mind</ac:parameter><ac:rich-text-body><p>this</p></ac:rich-text-body></ac:structured-macro> | <div class=\"aui-message aui-message-info\"><p><strong>Mind</strong></p><p>this</p></div>",
                "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">Red</ac:parameter><ac:parameter ac:name=\"title\">Must</ac:parameter></ac:structured-macro> | <span class=\"aui-lozenge\">Must</span>",
                "a <!-- not this --> b | a  b"
            })
    @Tag("KIND-27")
    void whatMayStandInATextIsShown(String storage, String html) {
        assertThat(Html.of(storage, GUIDE)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<img src=\"x\" onerror=\"alert(1)\"/>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<p><![CDATA[<script>alert(1)</script>]]></p>",
                "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<ac:structured-macro ac:name=\"html\"><ac:plain-text-body><![CDATA[<script>alert(1)</script>]]></ac:plain-text-body></ac:structured-macro>",
                "<p title='\"><script>alert(1)</script>'>x</p>",
                "<style>p{}</style><p",
                "</p></div></section><form action=\"/x\">"
            })
    void nothingThatABrowserWouldRunComesThrough(String storage) {
        assertThat(Html.of(storage, GUIDE))
                .doesNotContain("<script", "<img", "<iframe", "<style", "<form", "</section", "</div")
                .doesNotContainPattern("(?i)<[^>]*\\son\\w+=")
                .doesNotContainPattern("(?i)href=\"\\s*javascript");
    }

    @Test
    void whatWasNotClosedIsClosed() {
        assertThat(Html.of("<ul><li><p>one", GUIDE)).isEqualTo("<ul><li><p>one</p></li></ul>");
    }
}
