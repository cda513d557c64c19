package it.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.support.Answer;
import it.support.Session;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Two people who say one text wherever they can while they agree, work and part; their very names mean harm. */
final class PairStage {
    private static final String MENTEE = "\"><x-harm onharm=1>harm</x-harm>";
    private static final String MENTOR = "</title><script>harm()</script> $harm #set($harm = 7 * 191)$harm";
    private static final String TEXT = "/programmes/kind/contract-text";
    private final Stage stage;

    PairStage(Stage stage) {
        this.stage = stage;
    }

    /** Makes the text every word of the next contracts; says whether it was taken. */
    boolean text(String text) {
        JsonNode current = stage.coordinator.rest(TEXT).json().path("current");
        ObjectNode words = current.path("words").deepCopy();
        words.put("title", text).put("introStorage", "<p>" + escaped(text) + "</p>");
        words.path("clauses")
                .forEach(clause ->
                        ((ObjectNode) clause).put("title", text).put("storage", "<p>" + escaped(text) + "</p>"));
        words.path("fields")
                .forEach(field -> ((ObjectNode) field).put("label", text).put("help", text));
        words.putArray("atTheEnd").add(text);
        words.putArray("reminders").add(text);
        Map<String, Object> body = Map.of("version", current.path("version").asInt(), "words", words);
        return taken(stage.send(stage.coordinator, TEXT, body), text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\p{Cc}", " ");
    }

    /** Not taken is a sentence. */
    private static boolean taken(Answer answer, String text) {
        assertThat(answer.status()).as(text + " " + answer.body()).isIn(200, 201, 400);
        boolean taken = answer.status() != 400;
        if (!taken) {
            assertThat(answer.json().at("/problems/0/message").asText()).contains(" ");
        }
        return taken;
    }

    /** Two who have been introduced and written the outline; the relationship, or 0 when the text is not taken. */
    int outlined(String text) {
        int request = id(stage.send(stage.mentee, "/requests", Stage.form("kind", "A plain project of some words")));
        int offer = id(stage.send(stage.mentor, "/requests/" + request + "/offers", Map.of("message", "")));
        good(stage.send(stage.mentee, "/offers/" + offer + "/acceptance", Map.of("version", 1)));
        JsonNode pair = stage.mentee.rest("/relationships?limit=1").json().at("/relationships/0/relationship");
        String contract = "/contracts/" + pair.path("contract").asInt();
        JsonNode before = stage.mentee.rest(contract).json();
        ObjectNode outline = before.path("outline").deepCopy();
        outline.put("title", text).put("description", text).set("turn", before.path("turn"));
        ObjectNode answers = outline.putObject("answers");
        stage.mentee
                .rest(TEXT)
                .json()
                .at("/current/words/fields")
                .forEach(one -> answers.put(one.path("id").asText(), text));
        Answer written = stage.mentee.rest("PUT", contract + "/outline", Corpus.json(outline));
        return taken(written, text) ? pair.path("id").asInt() : 0;
    }

    int contract(int pair) {
        return stage.mentee
                .rest("/relationships/" + pair)
                .json()
                .at("/relationship/contract")
                .asInt();
    }

    /** Proposed, sent back with the text, proposed again. */
    void proposed(int pair, String text) {
        String contract = "/contracts/" + contract(pair);
        propose(contract);
        good(stage.send(stage.mentor, contract + "/reopen", Map.of("version", 1, "words", text)));
        propose(contract);
    }

    private void propose(String contract) {
        int turn = stage.mentee.rest(contract).json().path("turn").asInt();
        good(stage.send(stage.mentee, contract + "/proposals", Map.of("turn", turn)));
    }

    void signed(int pair) {
        String contract = "/contracts/" + contract(pair);
        JsonNode terms = stage.mentee.rest(contract).json().at("/terms/1");
        Map.of(stage.mentee, MENTEE, stage.mentor, MENTOR).forEach((who, name) -> {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("version", 2);
            form.put("hash", terms.path("hash").asText());
            form.put("name", name);
            form.put("read", true);
            form.put("key", UUID.randomUUID().toString());
            form.put("zone", "Europe/London");
            good(stage.send(who, contract + "/signatures", form));
        });
    }

    /** Notes, gains, help and its answer, a meet-up and a talk there; the meet-up’s number. */
    int worked(int pair, String text) {
        String path = "/relationships/" + pair;
        good(stage.send(stage.mentee, path + "/notes", Map.of("day", day(0), "title", text)));
        String gains = Corpus.json(Map.of("impact", text, "worked", text, "learned", text));
        good(stage.mentee.rest("PUT", path + "/gains", gains));
        good(stage.mentee.rest("PUT", path + "/doing", Corpus.json(Map.of("feeling", "WELL", "words", text))));
        String key = UUID.randomUUID().toString();
        Map<String, Object> call = Map.of("programme", "kind", "relationship", pair, "words", text, "key", key);
        int matter = id(stage.send(stage.mentee, "/help", call));
        Map<String, Object> answer = Map.of("turn", 1, "state", "DONE", "note", text, "answer", text);
        good(stage.coordinator.rest("PUT", "/cases/" + matter, Corpus.json(answer)));
        int meetup = id(stage.send(stage.coordinator, "/meetups", meetup(text)));
        done(stage.mentee, path);
        done(stage.mentor, path);
        good(stage.send(stage.mentee, path + "/talks", Map.of("meetup", meetup, "title", text)));
        return meetup;
    }

    private void done(Session who, String path) {
        int turn = who.rest(path).json().at("/relationship/turn").asInt();
        good(stage.send(who, path + "/done", Map.of("turn", turn)));
    }

    private static Map<String, Object> meetup(String text) {
        Map<String, Object> meetup = new LinkedHashMap<>();
        meetup.put("programme", "kind");
        meetup.put("turn", 0);
        meetup.put("at", day(9) + "T14:00");
        meetup.put("zone", "Europe/London");
        meetup.put("title", text);
        meetup.put("place", text);
        meetup.put("cancelled", false);
        return meetup;
    }

    /** Somebody leaves with the text as a farewell. */
    void left(int pair, String text) {
        good(stage.send(
                stage.mentor, "/relationships/" + pair + "/withdrawal", Map.of("words", text, "toBoard", false)));
    }

    private static String day(int later) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(later).toString();
    }

    private static int id(Answer answer) {
        return good(answer).json().path("id").asInt();
    }

    private static Answer good(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }
}
