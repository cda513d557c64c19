package it.programme;

import static org.assertj.core.api.Assertions.assertThat;

import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every macro of the front door in every kind of output: nothing to click on paper, in mails, feeds and comparisons. */
@WithConfluence
@Scene("kind")
class EveryOutputTest {
    private static final List<String> STATIC =
            List.of("preview", "word", "pdf", "html_export", "feed", "email", "diff");
    private static final List<String> PEOPLE = List.of("mentee1", "mentor1", "coordinator1", "outsider1", "");

    /** What Velocity could not find, keys without a sentence, and failures. */
    private static final Pattern RAW = Pattern.compile("\\$|\\bmentorship\\.[a-z-]+\\.|Exception");

    /** A space that everybody sees, even without an account. */
    @BeforeAll
    static void openASpace(Wiki wiki) {
        Session owner = wiki.as("coordinator1");
        post(
                owner,
                "/spaces/createspace-start.action",
                "/spaces/createspace.action",
                Map.of("key", "PAPER", "name", "Paper"));
        String permissions = "/spaces/spacepermissions.action?key=PAPER";
        Map<String, String> everybody = Map.of("key", "PAPER", "subject", "anonymous", "type", "VIEWSPACE");
        post(owner, permissions, "/spaces/addspacepermission.action", everybody);
    }

    @ParameterizedTest
    @MethodSource("macros")
    void aMacroReadsWellInEveryOutput(String macro, Wiki wiki) {
        String page = publish(wiki.as("coordinator1"), macro);
        for (String person : PEOPLE) {
            Session reader = person.isEmpty() ? wiki.anonymous() : wiki.as(person);
            assertThat(reader.get(rendered(page, "display")).status()).isEqualTo(200);
            for (String output : STATIC) {
                Answer answer = reader.get(rendered(page, output));
                assertThat(answer.status()).as(macro + " in " + output).isEqualTo(200);
                assertThat(wrong(answer.html()))
                        .as(macro + " in " + output + " for " + person)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("macros")
    void aMacroIsPrintedAndExported(String macro, Wiki wiki) {
        Session reader = wiki.as("coordinator1");
        String page = publish(reader, macro);
        Answer pdf = reader.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF");
        Answer word = reader.get("/exportword?pageId=" + page);
        assertThat(word.header("Content-Type")).startsWith("application/vnd.ms-word");
        assertThat(wrong(word.html())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button>Offer</button>",
                "<form></form>",
                "<input name=\"x\">",
                "<dialog>Are you sure?</dialog>",
                "<script src=\"x.js\"></script>",
                "<p>$view.title()</p>",
                "<p>mentorship.request.board.title</p>",
                "<p>java.lang.IllegalStateException</p>",
                "<a href=\"\">Here</a>",
                ""
            })
    void whatDoesNotReadWellIsTold(String html) {
        assertThat(wrong(Jsoup.parse("<div class=\"wiki-content\"><p>A programme of mentors.</p>" + html + "</div>")))
                .hasSize(html.isEmpty() ? 0 : 1);
    }

    @Test
    void nothingAtAllIsTold() {
        assertThat(wrong(Jsoup.parse("<div></div>"))).containsExactly("it says nothing: give it static output");
    }

    /** What does not belong on paper, each in a sentence. */
    private static List<String> wrong(Document paper) {
        String text = paper.body().text();
        Stream<String> clicked = paper.select("button, form, input, dialog, script, select, textarea").stream()
                .map(one -> "it has a <" + one.tagName() + ">: leave it out of static output");
        Stream<String> raw = RAW.matcher(text)
                .results()
                .map(one -> "it says “" + one.group() + "”: correct the template or the key")
                .distinct();
        Stream<String> nowhere = paper.select("a").stream()
                .filter(one -> one.attr("href").isBlank())
                .map(one -> "“" + one.text() + "” leads nowhere: leave the link out");
        Stream<String> silent = text.isBlank() ? Stream.of("it says nothing: give it static output") : Stream.empty();
        return Stream.of(clicked, raw, nowhere, silent).flatMap(all -> all).toList();
    }

    /** The names of all our macros. */
    static List<String> macros() throws IOException {
        String door = Files.readString(Path.of(System.getProperty("top"), "atlassian-plugin.xml"));
        return Jsoup.parse(door, "", Parser.xmlParser()).select("xhtml-macro").eachAttr("name");
    }

    private static String rendered(String page, String output) {
        return "/pages/rendered.action?pageId=" + page + "&output=" + output;
    }

    private static String publish(Session author, String macro) {
        String content = "<ac:structured-macro ac:name=\"" + macro
                + "\"><ac:parameter ac:name=\"programme\">kind</ac:parameter></ac:structured-macro>";
        Answer page = post(
                author,
                "/pages/createpage.action?spaceKey=PAPER",
                "/pages/docreatepage.action",
                Map.of("title", macro + " on paper " + System.nanoTime(), "content", content));
        return page.html().select("meta[name=ajs-page-id]").attr("content");
    }

    /** Fills in the form that stands at an address, with what it has hidden. */
    private static Answer post(Session person, String form, String to, Map<String, String> given) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element hidden : person.get(form).html().select("main form input[type=hidden]")) {
            fields.put(hidden.attr("name"), hidden.attr("value"));
        }
        fields.putAll(given);
        Answer answer = person.form(to, fields);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
