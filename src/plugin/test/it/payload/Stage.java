package it.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import it.support.Answer;
import it.support.Session;
import it.support.Wiki;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** People who say one text wherever they can say something. */
final class Stage {
    private static final Set<String> NOT_WORDS = Set.of(
            "key",
            "state",
            "spaceKey",
            "id",
            "alternative",
            "url",
            "askersGroup",
            "mentorsGroup",
            "seats",
            "word",
            "language",
            "type",
            "kinds",
            "matter",
            "join",
            "prefix",
            "callOpens",
            "starts",
            "from",
            "until");
    /** Words in each place of a plan. */
    private static final JsonNode PLAN = plan();

    final Session mentee;
    final Session mentor;
    final Session coordinator;
    final Session admin;

    Stage(Wiki wiki) {
        mentee = wiki.as("mentee1");
        mentor = wiki.as("mentor1");
        coordinator = wiki.as("coordinator1");
        admin = wiki.as("admin").confirmedWith("admin");
    }

    /** The KIND programme with the text in the place of all its words. */
    ObjectNode programme(String key, String text) {
        ObjectNode programme = (ObjectNode) admin.rest("/programmes/kind").json();
        programme.put("key", key);
        ((ObjectNode) programme.get("seats")).putArray("mentors").add("mentor1").add("mentor2");
        programme.set("plan", PLAN.deepCopy());
        return (ObjectNode) said(programme, text);
    }

    private static JsonNode plan() {
        try {
            return new ObjectMapper().readTree("""
                    {"kinds": ["PAIR"],
                     "parts": [{"matter": "TRAINING", "on": true, "text": "x"}],
                     "rounds": {"prefix": "\\"<x-harm>", "join": "", "rounds": [
                       {"number": 1, "callOpens": "2026-01-05", "starts": "2099-01-05", "weeks": 4, "phases": [
                         {"name": "x", "from": "2099-01-05", "until": "2099-01-09", "text": "x"}]}]},
                     "goals": [{"text": "x", "measure": "x", "target": "x"}],
                     "groups": [{"name": "x", "wanted": 1, "why": ["x"],
                                 "support": [{"text": "x", "means": "x", "offered": true}]}],
                     "roles": [{"id": "mentor", "name": "x", "text": "x", "steps": [{"id": "one", "text": "x"}],
                                "links": [{"label": "x", "url": "https://example.org"}]}]}
                    """);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode said(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> !NOT_WORDS.contains(field.getKey()))
                    .forEach(field -> object.set(field.getKey(), said(field.getValue(), text)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, said(array.get(i), text));
            }
        }
        return node.isTextual() ? new TextNode(text) : node;
    }

    Answer send(Session who, String path, Object body) {
        return who.rest("POST", path, Corpus.json(body));
    }

    static Map<String, Object> form(String programme, String text) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("programme", programme);
        form.put("submissionKey", UUID.randomUUID().toString());
        form.put("title", text);
        form.put("answers", Map.of("what", text, "how", text, "barriers", text, "mentor", text));
        form.put("skills", List.of("r"));
        form.put("weeks", 6);
        form.put("checks", List.of());
        form.put("submit", true);
        form.put("anyway", true);
        return form;
    }

    /** A request that is accepted and one that is redirected, each with an offer; the id of the first. */
    int happens(String programme, String text) {
        JsonNode first = said(programme, text);
        JsonNode second = said(programme, text);
        String alternative = "course";
        Answer accepted = mentee.rest("POST", "/offers/" + second.get("offer") + "/acceptance", "{\"version\":1}");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        JsonNode third = said(programme, text);
        Answer redirected = send(
                coordinator,
                "/requests/" + third.get("id") + "/redirection",
                Map.of("version", 1, "alternative", alternative, "message", text));
        assertThat(redirected.status()).as(redirected.body()).isEqualTo(200);
        return first.get("id").asInt();
    }

    private JsonNode said(String programme, String text) {
        Answer asked = send(mentee, "/requests", form(programme, text));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        ObjectNode request = (ObjectNode) asked.json();
        Answer offered = send(mentor, "/requests/" + request.get("id") + "/offers", Map.of("message", text));
        assertThat(offered.status()).as(offered.body()).isEqualTo(201);
        return request.set("offer", offered.json().get("id"));
    }

    /** A page with the three macros, with the text in its title where the wiki takes it; its number. */
    String page(String programme, String text) {
        for (String title : List.of(programme + " " + text, programme)) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Element hidden : coordinator
                    .get("/pages/createpage.action?spaceKey=MENTOR")
                    .html()
                    .select("form.wiki-editor input[type=hidden]")) {
                fields.put(hidden.attr("name"), hidden.attr("value"));
            }
            StringBuilder body = new StringBuilder();
            for (String macro : List.of("programme", "request-form", "request-board")) {
                body.append(
                        "<ac:structured-macro ac:name=\"mentorship-" + macro + "\"><ac:parameter ac:name=\"programme\">"
                                + programme + "</ac:parameter></ac:structured-macro>");
            }
            fields.put("title", title);
            fields.put("content", body.toString());
            Answer page = coordinator.form("/pages/docreatepage.action", fields);
            String id = page.html().select("meta[name=ajs-page-id]").attr("content");
            if (page.status() == 200 && page.html().select("section.mentorship").size() == 3) {
                return id;
            }
        }
        throw new AssertionError("The wiki takes no page for " + programme);
    }
}
