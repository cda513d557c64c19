package it.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.support.Answer;
import it.support.Session;
import it.support.Wiki;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two people who have been introduced, and go as far as a story needs before it begins. */
public final class Couple {
    public static final String MINE = "/display/MENTOR/My+mentoring";
    private static final String TEXT = "Turn the three scripts of our small team into one tested package.";

    public final Session mentee;
    public final Session mentor;
    public final String title;
    public final int request;
    public final int id;

    private Couple(Session mentee, Session mentor, String title, int request) {
        this.mentee = mentee;
        this.mentor = mentor;
        this.title = title;
        this.request = request;
        this.id = mine(mentee, title).path("id").asInt();
    }

    /** The mentee asks, the mentor offers, the mentee accepts. */
    public static Couple introduced(Wiki wiki, String mentee, String mentor, String title) {
        Session asks = wiki.as(mentee);
        Session offers = wiki.as(mentor);
        JsonNode request = good(asks.rest("POST", "/requests", form(title)));
        int id = request.path("id").asInt();
        JsonNode offer = good(offers.rest("POST", "/requests/" + id + "/offers", Map.of("message", "I could.")));
        good(asks.rest(
                "POST",
                "/offers/" + offer.path("id").asInt() + "/acceptance",
                Map.of(
                        "version",
                        asks.rest("/requests/" + id).json().path("version").asInt())));
        return new Couple(asks, offers, title, id);
    }

    /** Besides, both have filled the outline and signed; it begins today. */
    public static Couple agreed(Wiki wiki, String mentee, String mentor, String title) {
        Couple couple = introduced(wiki, mentee, mentor, title);
        couple.fillsTheOutline();
        couple.sign(couple.mentee, fullName(wiki, mentee));
        couple.sign(couple.mentor, fullName(wiki, mentor));
        assertThat(couple.look().path("relationship").path("state").asText()).isEqualTo("ACTIVE");
        return couple;
    }

    private void fillsTheOutline() {
        JsonNode contract = mentee.rest(contract()).json();
        ObjectNode outline = new ObjectMapper().createObjectNode();
        outline.setAll((ObjectNode) contract.path("outline"));
        ObjectNode answers = outline.putObject("answers");
        mentee.rest("/programmes/kind/contract-text")
                .json()
                .path("current")
                .path("words")
                .path("fields")
                .forEach(field -> answers.put(field.path("id").asText(), "As we said on the phone."));
        outline.put("turn", contract.path("turn").asInt());
        JsonNode kept = good(mentee.rest("PUT", contract() + "/outline", outline));
        good(mentee.rest(
                "POST",
                contract() + "/proposals",
                Map.of("turn", kept.path("turn").asInt())));
    }

    private void sign(Session who, String name) {
        JsonNode terms = who.rest(contract()).json().path("terms");
        JsonNode current = terms.get(terms.size() - 1);
        Map<String, Object> signature = new HashMap<>();
        signature.put("version", current.path("version").asInt());
        signature.put("hash", current.path("hash").asText());
        signature.put("name", name);
        signature.put("read", true);
        signature.put("key", UUID.randomUUID().toString());
        signature.put("zone", "Europe/London");
        good(who.rest("POST", contract() + "/signatures", signature));
    }

    private static String fullName(Wiki wiki, String name) {
        return wiki.as(name).get("/display/~" + name).html().select("h1").text();
    }

    public String contract() {
        return "/contracts/" + look().path("relationship").path("contract").asInt();
    }

    /** All that the mentee may know of it. */
    public JsonNode look() {
        return good(mentee.rest("/relationships/" + id));
    }

    public int turn() {
        return look().path("relationship").path("turn").asInt();
    }

    public Answer does(Session who, String deed, Map<String, ?> body) {
        return who.rest("POST", "/relationships/" + id + "/" + deed, body);
    }

    /** The pair’s own screen. */
    public String screen() {
        return MINE + "?mrl-pair=" + id;
    }

    private static JsonNode mine(Session who, String title) {
        for (JsonNode one : good(who.rest("/relationships")).path("relationships")) {
            if (one.path("relationship").path("title").asText().equals(title)) {
                return one.path("relationship");
            }
        }
        throw new AssertionError("There is no relationship “" + title + "”");
    }

    public static JsonNode good(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer.json();
    }

    private static Map<String, Object> form(String title) {
        return Map.of(
                "programme",
                "kind",
                "submissionKey",
                UUID.randomUUID().toString(),
                "title",
                title,
                "answers",
                Map.of("what", TEXT, "how", TEXT, "barriers", TEXT, "mentor", TEXT),
                "skills",
                List.of("r"),
                "weeks",
                6,
                "checks",
                List.of("infrastructure", "organisation", "skills"),
                "submit",
                true,
                "anyway",
                true);
    }

    public static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }
}
