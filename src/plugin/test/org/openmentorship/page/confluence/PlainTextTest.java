package org.openmentorship.page.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader reads is told the same however the wiki has written it, and differently where it means something else. */
@Tag("KIND-27")
class PlainTextTest {
    @Test
    void oneBlockIsOneLine() {
        assertThat(plain("""
                <h2>Consent</h2>
                <p>We both may&nbsp;leave <strong>at any time</strong>,<br/>without a reason.</p>
                <ul><li>First</li><li><p>Second</p><ul><li>Its part</li></ul></li></ul>
                <ol><li>Talk</li></ol>
                """)).isEqualTo("""
                Consent
                We both may leave at any time,
                without a reason.
                - First
                - Second
                - Its part
                - Talk""");
    }

    @Test
    void cellsStayInTheirPlaces() {
        String one = "<table><tbody><tr><td>yes</td><td></td></tr></tbody></table>";
        String other = "<table><tbody><tr><td></td><td>yes</td></tr></tbody></table>";
        assertThat(plain(one)).isEqualTo("| yes\n|");
        assertThat(plain(other)).isEqualTo("|\n| yes");
        assertThat(plain("<table class=\"wrapped\"><colgroup><col/></colgroup><tbody><tr><th><p>a</p></th>"
                        + "<td><ul><li>b</li></ul></td></tr></tbody></table>"))
                .isEqualTo("| a\n| - b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>a b</p>                          | <p>a  <em>b</em> </p>
            <p>a b</p>                          | <div><p>a&#160;b</p></div>
            <p>“ü” – é</p>                      | <p>&ldquo;&uuml;&rdquo; &ndash; e\u0301</p>
            <p>a &amp; b &lt;</p>               | <p><![CDATA[a & b <]]></p>
            <ul><li>a</li></ul>                 | <ul> <li> <p>a</p> </li> </ul>
            <p>a</p><p>b</p>                    | <p>a</p><p><br /></p><p>&nbsp;</p><p>b</p>
            <p>a\u200bb</p>                     | <p>ab</p>
            <p><s>a b</s></p>                   | <p><del>a</del><span style="text-decoration: line-through;"> b</span></p>
            <p><a href="http://x">http://x</a></p>    | <p>http://x</p>
            <p>a</p>                            | <p>a<!-- hidden --></p>
            <p>a</p>                            | <ac:layout><ac:layout-section ac:type="single"><ac:layout-cell><p>a</p></ac:layout-cell></ac:layout-section></ac:layout>
            <p>T</p><p>a</p>                    | <ac:structured-macro ac:name="info"><ac:parameter ac:name="title">T</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>
            <p>a</p>                            | <p>a<ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">x</ac:parameter></ac:structured-macro></p>
            """)
    void theSameWordsAreTheSame(String one, String other) {
        assertThat(plain(one)).isEqualTo(plain(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>You may leave</p>                | <p>You may not leave</p>
            <p>You may not leave</p>            | <p>You may <s>not</s> leave</p>
            <p><a href="https://a">here</a></p> | <p><a href="https://b">here</a></p>
            <p>an hour</p>                      | <p>anhour</p>
            <p><ac:link><ri:user ri:userkey="a"/></ac:link></p> | <p><ac:link><ri:user ri:userkey="b"/></ac:link></p>
            <p>a</p>                            | <p>a</p><ac:structured-macro ac:name="include"><ac:parameter ac:name=""><ac:link><ri:page ri:content-title="Elsewhere"/></ac:link></ac:parameter></ac:structured-macro>
            """)
    void otherWordsAreOthers(String one, String other) {
        assertThat(plain(one)).isNotEqualTo(plain(other));
    }

    @Test
    void whatIsNotTextIsToldInWords() {
        assertThat(plain("""
                <p>By <time datetime="2026-12-01"/>, see <ac:link><ri:page ri:content-title="Rules"/></ac:link> and
                <ac:link><ri:page ri:content-title="More"/><ac:plain-text-link-body><![CDATA[this]]></ac:plain-text-link-body></ac:link>
                <ac:emoticon ac:name="smile"/> <ac:image><ri:attachment ri:filename="plan.png"/></ac:image></p>
                <ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>
                <ac:task-body>Meet</ac:task-body></ac:task></ac:task-list>
                <ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">B</ac:parameter>
                <ac:parameter ac:name="columns">A</ac:parameter></ac:structured-macro>
                """))
                .isEqualTo(
                        "By 2026-12-01, see Rules and this <More> :smile: plan.png\n- Meet\n[jira {columns=A, key=B}]");
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(plain("<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[one\n  two]]>"
                        + "</ac:plain-text-body></ac:structured-macro><pre>three\nfour</pre>"))
                .isEqualTo("[code]\none\ntwo\nthree\nfour");
    }

    @Test
    void whatIsNotWellFormedIsPlainText() {
        assertThat(plain("a < b & c\r\n\n  <p>d  ")).isEqualTo("a < b & c\n<p>d");
        assertThat(plain("")).isEmpty();
    }

    private static String plain(String storage) {
        return new StorageFormat().plain(storage);
    }
}
