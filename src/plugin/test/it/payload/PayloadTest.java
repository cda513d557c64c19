package it.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.support.Answer;
import it.support.Mailbox;
import it.support.Mailbox.Mail;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Whatever is said stays a text: in pages and their exports, in answers, in mails, in the log. */
@WithConfluence
@Scene("harm")
class PayloadTest {
    private static final List<String> OUTPUTS =
            List.of("display", "preview", "word", "pdf", "html_export", "feed", "email", "diff");
    private final List<String> wrong = new ArrayList<>();
    private final List<String> logged = new CopyOnWriteArrayList<>();

    @Test
    void everyTextStaysATextInEveryOutput(Wiki wiki) {
        Handler ear = ear();
        Logger.getLogger("").addHandler(ear);
        Stage stage = new Stage(wiki);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Corpus.TEXTS.size(); i++) {
            if (shown(stage, "h" + i, Corpus.TEXTS.get(i))) {
                kept.add(Corpus.TEXTS.get(i));
            }
        }
        Logger.getLogger("").removeHandler(ear);
        assertThat(wrong).isEmpty();
        assertThat(kept).as("texts that were kept").hasSizeGreaterThan(Corpus.TEXTS.size() - 4);
        mails(wiki, kept);
        assertThat(wrong).isEmpty();
        assertThat(logged).as("logged lines that were said").isEmpty();
    }

    /** Shows it everywhere, unless it is refused. */
    private boolean shown(Stage stage, String key, String text) {
        Answer created = stage.send(stage.admin, "/programmes", stage.programme(key, text));
        if (created.status() == 400) {
            Answer asked = stage.send(stage.mentee, "/requests", Stage.form("kind", text));
            assertThat(asked.status()).as(text).isEqualTo(400);
            assertThat(asked.json().at("/problems/0/message").asText()).contains(" ");
            return false;
        }
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        int request = stage.happens(key, text);
        json(stage, key, request, Corpus.line(text));
        csv(stage, key, Corpus.line(text));
        String page = stage.page(key, text);
        live(stage, page, request, text);
        screens(stage, page, key, text);
        for (String output : OUTPUTS) {
            check(
                    key + " as " + output,
                    text,
                    stage.mentor.get("/pages/rendered.action?pageId=" + page + "&output=" + output));
        }
        check(key + " in Word", text, stage.mentor.get("/exportword?pageId=" + page));
        return true;
    }

    private void live(Stage stage, String page, int request, String text) {
        List<String> views = List.of("", "&mrb-request=" + request, "&mrb-view=table", "&mrb-tab=redirected");
        for (Session reader : List.of(stage.coordinator, stage.mentee, stage.mentor)) {
            for (String view : reader == stage.coordinator ? views : views.subList(0, 2)) {
                Answer answer = reader.get("/pages/viewpage.action?pageId=" + page + view);
                check(page + view, text, answer);
                if (!bare(answer.text()).contains(bare(Corpus.line(text)))) {
                    wrong.add(page + view + " does not show " + text);
                }
            }
        }
    }

    /** What tells of the programme to those who run it. */
    private void screens(Stage stage, String page, String key, String text) {
        for (String screen : List.of(
                "/plugins/servlet/mentorship/partner?programme=" + key,
                "/plugins/servlet/mentorship/settings?programme=" + key,
                "/pages/viewpage.action?mrs-seats=NOW&pageId=" + page,
                "/pages/viewpage.action?mrv-pairs=ALL&pageId=" + page)) {
            check(screen, text, stage.coordinator.get(screen));
        }
    }

    /** Without white space, and without the signs that turn the direction of a text: mails leave those out. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u202A-\\u202E\\u2066-\\u2069]+", "");
    }

    @Test
    void aPageCanBePrintedWhateverItSays(Wiki wiki) {
        Stage stage = new Stage(wiki);
        for (int i = 0; i < Corpus.TEXTS.size(); i += 6) {
            Answer created = stage.send(stage.admin, "/programmes", stage.programme("print" + i, Corpus.TEXTS.get(i)));
            if (created.status() == 201) {
                String page = stage.page("print" + i, Corpus.TEXTS.get(i));
                Answer printed = stage.mentor.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page);
                assertThat(printed.body()).as(Corpus.TEXTS.get(i)).startsWith("%PDF");
            }
        }
    }

    private void check(String where, String text, Answer answer) {
        if (answer.status() != 200 || answer.text().contains("cannot be shown")) {
            wrong.add(where + ": " + answer.status() + " for " + text);
        }
        Harm.in(answer.body()).forEach(harm -> wrong.add(where + ": " + harm));
    }

    /** In a spreadsheet it is one cell, and no formula. */
    private void csv(Stage stage, String key, String line) {
        Answer sheet = stage.coordinator.get(
                "/plugins/servlet/mentorship/sheet?sheet=board&mrb-tab=redirected&programme=" + key);
        String harmless = line.matches("(?s)[=+\\-@\\t'＝＋－＠].*") ? "'" + line : line;
        if (sheet.status() != 200 || !sheet.body().contains("\"" + harmless.replace("\"", "\"\"") + "\"")) {
            wrong.add(key + " as CSV: " + sheet.status() + " for " + line);
        }
    }

    /** JSON says what was said, composed and in one line. */
    private void json(Stage stage, String key, int request, String line) {
        Answer one = stage.mentee.rest("/requests/" + request);
        assertThat(one.header("Content-Type")).startsWith("application/json");
        assertThat(one.json().path("title").asText()).isEqualTo(line);
        Answer offers = stage.mentee.rest("/requests/" + request + "/offers");
        assertThat(Corpus.line(offers.json().at("/offers/0/message").asText())).isEqualTo(line);
        Answer programme = stage.mentee.rest("/programmes/" + key);
        assertThat(programme.json().at("/profile/name").asText()).isEqualTo(line);
    }

    /** The letter of the redirection is each text’s last. */
    private void mails(Wiki wiki, List<String> kept) {
        Mailbox box = new Mailbox(wiki);
        for (String text : kept) {
            String line = bare(Corpus.line(text));
            Mail last = box.waitFor(
                    "mentee1",
                    mail -> mail.subject().contains("better place")
                            && bare(mail.subject()).contains(line));
            assertThat(bare(last.text())).contains(line);
            assertThat(last.subject()).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
        }
        List<Mail> all = box.all();
        assertThat(all).hasSizeGreaterThan(4 * kept.size());
        all.forEach(mail -> Harm.in(mail).forEach(harm -> wrong.add("mail " + mail.subject() + ": " + harm)));
    }

    @Test
    void noAddressRunsCode(Wiki wiki) {
        Stage stage = new Stage(wiki);
        for (String link : Corpus.LINKS) {
            for (String place : List.of("/profile/links/0", "/guidance/alternatives/0")) {
                ObjectNode programme = stage.programme("links", "plain words");
                ((ObjectNode) programme.at(place)).put("url", link);
                Answer answer = stage.send(stage.admin, "/programmes", programme);
                assertThat(answer.status())
                        .as(place + " " + link + answer.body())
                        .isEqualTo(400);
                assertThat(answer.json().at("/problems/0/field").asText()).endsWith(".url");
            }
        }
    }

    @Test
    void aTextThatIsMuchTooLongIsRefusedInASentence(Wiki wiki) {
        Stage stage = new Stage(wiki);
        int request = stage.happens("kind", "A plain text of some words");
        for (int length : new int[] {20_000, 200_000, 1_000_000}) {
            String text = "harm ".repeat(length / 5);
            List<Answer> answers = new ArrayList<>();
            for (String field : List.of("title", "programme", "submissionKey", "skills", "checks", "answers")) {
                Map<String, Object> form = new HashMap<>(Stage.form("kind", "A plain text"));
                Object value = field.equals("answers") ? Map.of("what", text) : text;
                form.put(field, List.of("skills", "checks").contains(field) ? List.of(text) : value);
                answers.add(stage.send(stage.mentee, "/requests", form));
            }
            answers.add(stage.send(stage.mentor, "/requests/" + request + "/offers", Map.of("message", text)));
            answers.add(stage.send(
                    stage.coordinator,
                    "/requests/" + request + "/redirection",
                    Map.of("version", 1, "alternative", "course", "message", text)));
            answers.add(stage.send(stage.admin, "/programmes", stage.programme("long", text)));
            for (Answer answer : answers) {
                assertThat(answer.status()).as(answer.body()).isIn(400, 404, 409, 413);
                assertThat(answer.json().path("message").asText()).contains(" ");
                assertThat(answer.body().length())
                        .as("the answer does not say it all again")
                        .isLessThan(20_000);
            }
        }
    }

    private Handler ear() {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                String message = String.valueOf(entry.getMessage());
                if (message.contains("harm") && message.lines().count() > 1) {
                    logged.add(message);
                }
            }

            @Override
            public void flush() {
                // nothing is buffered
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }
}
