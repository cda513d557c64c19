package it.payload;

import static org.assertj.core.api.Assertions.assertThat;

import it.support.Answer;
import it.support.Mailbox;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is said in contracts, notes, calls for help and meet-ups stays a text: on screens, on paper, in mails. */
@WithConfluence
@Scene("harm")
class PairPayloadTest {
    private static final List<String> OUTPUTS =
            List.of("preview", "word", "pdf", "html_export", "feed", "email", "diff");
    private final List<String> wrong = new ArrayList<>();
    private Wiki wiki;
    private Stage stage;
    private PairStage pairs;
    private String mine;
    private String queue;
    private String meetups;

    @BeforeEach
    void set(Wiki running) {
        wiki = running;
        stage = new Stage(wiki);
        pairs = new PairStage(stage);
        mine = page("Mine", "<ac:structured-macro ac:name=\"mentorship-my-mentoring\"/>");
        queue = page("Queue", macro("mentorship-queue", "programme", "kind"));
        meetups = page("Meetups", macro("mentorship-meetup", "programme", "kind"));
    }

    private static String macro(String name, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }

    /** A page of the coordinator’s; the address by its number. */
    private String page(String title, String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element hidden : stage.coordinator
                .get("/pages/createpage.action?spaceKey=MENTOR")
                .html()
                .select("form.wiki-editor input[type=hidden]")) {
            fields.put(hidden.attr("name"), hidden.attr("value"));
        }
        fields.put("title", title);
        fields.put("content", body);
        Answer page = stage.coordinator.form("/pages/docreatepage.action", fields);
        return page.html().select("meta[name=ajs-page-id]").attr("content");
    }

    @Test
    void everyTextStaysAText() {
        int kept = 0;
        for (String text : Corpus.TEXTS) {
            kept += shown(text) ? 1 : 0;
        }
        assertThat(wrong).isEmpty();
        assertThat(kept).as("texts that were kept").isGreaterThan(Corpus.TEXTS.size() - 4);
        mails();
        assertThat(wrong).isEmpty();
    }

    private boolean shown(String text) {
        pairs.text(text);
        check("the text", text, stage.coordinator.get(at(mine)));
        int pair = pairs.outlined(text);
        if (pair == 0) {
            return false;
        }
        contract(pair, text);
        pairs.proposed(pair, text);
        contract(pair, text);
        pairs.signed(pair);
        contract(pair, text);
        int meetup = pairs.worked(pair, text);
        for (Session reader : List.of(stage.mentee, stage.mentor)) {
            says("the pair", text, reader.get(at(mine) + "&mrl-pair=" + pair));
            says("mine", text, reader.get(at(mine) + "&mrl-tab=ended"));
        }
        check("the coordinator’s look", text, stage.coordinator.get(at(mine) + "&mrl-pair=" + pair));
        says("the queue", text, stage.coordinator.get(at(queue) + "&mrq-tab=done"));
        says("the meet-ups", text, stage.mentor.get(at(meetups)));
        int other = pairs.outlined(text);
        pairs.left(other, text);
        contract(other, text);
        exports(pair, meetup, text);
        return true;
    }

    private static String at(String page) {
        return "/pages/viewpage.action?pageId=" + page;
    }

    private void contract(int pair, String text) {
        for (Session reader : List.of(stage.mentee, stage.mentor, stage.coordinator)) {
            says("the contract", text, reader.get(at(mine) + "&mrc-contract=" + pairs.contract(pair)));
        }
    }

    /** The pages that stand for a contract, a meet-up and everything, in every output, and as a Word file. */
    private void exports(int pair, int meetup, String text) {
        String contract = "Contract " + pair;
        List<String> pages = List.of(
                page(contract, macro("mentorship-contract", "contract", "" + pairs.contract(pair))),
                page("Meetup " + meetup, macro("mentorship-meetup", "meetup", "" + meetup)),
                mine,
                queue);
        for (String page : pages) {
            for (String output : OUTPUTS) {
                String path = "/pages/rendered.action?pageId=" + page + "&output=" + output;
                check(page + " as " + output, text, stage.coordinator.get(path));
            }
            check(page + " in Word", text, stage.coordinator.get("/exportword?pageId=" + page));
        }
        Answer printed = stage.coordinator.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + pages.get(0));
        assertThat(printed.body()).as(text).startsWith("%PDF");
    }

    private void says(String where, String text, Answer answer) {
        check(where, text, answer);
        if (!bare(answer.text()).contains(bare(Corpus.line(text)))) {
            wrong.add(where + " does not show " + text);
        }
    }

    private void check(String where, String text, Answer answer) {
        if (answer.status() != 200 || answer.text().contains("cannot be shown")) {
            wrong.add(where + ": " + answer.status() + " for " + text);
        }
        Harm.in(answer.body()).forEach(harm -> wrong.add(where + ": " + harm + " of " + text));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00AD\\u200B\\u202A-\\u202E\\u2066-\\u2069]+", "");
    }

    private void mails() {
        Mailbox box = new Mailbox(wiki);
        String last = bare(Corpus.line(Corpus.TEXTS.get(Corpus.TEXTS.size() - 1)));
        box.waitFor("mentee1", mail -> bare(mail.text()).contains(last));
        box.all().forEach(mail -> Harm.in(mail).forEach(harm -> wrong.add("mail " + mail.subject() + ": " + harm)));
    }
}
