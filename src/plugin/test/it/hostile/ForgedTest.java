package it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.access.Deeds;
import it.access.Deeds.Found;
import it.access.Described.Door;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.WithConfluence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Forms of other sites, fields that are not theirs to set, and versions nobody has seen, at every door. */
@WithConfluence
@Scene("access")
class ForgedTest extends Hostile {
    private static final List<String> NOT_THEIRS = List.of(
            "state",
            "owner",
            "ownerKey",
            "id",
            "offers",
            "turn",
            "createdAt",
            "openedAt",
            "mentor",
            "request",
            "redirect",
            "accepted",
            "admin",
            "__proto__",
            "class");

    /** What a form can send; a POST, not a PUT, also without saying what it is. */
    private static final List<String> FORMS =
            List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", "");

    @Test
    void whatAFormOfAnotherSiteCouldSendIsRefusedAtEveryDoor() {
        Found found = deeds.found("");
        for (Door door : described.writes()) {
            String body = door.removes() ? "" : described.body(door).toString();
            for (String type : door.verb().equals("POST") ? FORMS : FORMS.subList(0, 3)) {
                Map<String, String> plain = type.isEmpty() ? Map.of("X-Other", "x") : Map.of("Content-Type", type);
                Answer answer = admin.raw(door.verb(), at(door, found), body, plain);
                note(answer.status() == 403 || answer.status() == 415, door + " as " + type, answer);
            }
            for (String type : List.of("application/json", "text/plain")) {
                Answer foreign = admin.raw(
                        door.verb(),
                        at(door, found),
                        body,
                        Map.of("Content-Type", type, "Origin", "https://evil.example"));
                assertThat(foreign.status())
                        .as(door + " from elsewhere as " + type)
                        .isEqualTo(403);
            }
            letsNoOtherSiteIn(door, found);
        }
        assertThat(owner.rest("/requests/" + found.id()).json().path("version").asInt())
                .isEqualTo(1);
        assertThat(wrong).isEmpty();
    }

    private void letsNoOtherSiteIn(Door door, Found found) {
        Answer asked = admin.raw(
                "OPTIONS",
                at(door, found),
                "",
                Map.of("Origin", "https://evil.example", "Access-Control-Request-Method", door.verb()));
        assertThat(asked.header("Access-Control-Allow-Origin"))
                .as(door + " lets other sites in")
                .isEmpty();
    }

    @Test
    void nobodySetsWhatIsNotTheirsToSet() {
        Found found = deeds.found("");
        JsonNode before = owner.rest("/requests/" + found.id()).json();
        for (Door door : described.writes()) {
            Session who = door.id().startsWith("programme") || door.administers() ? admin : owner;
            for (String field : NOT_THEIRS) {
                ObjectNode body = described.body(door);
                if (!body.has(field) && !door.removes()) {
                    refusedFor(
                            field,
                            door,
                            who.rest(door.verb(), at(door, found).substring(REST.length()), body.put(field, 1)));
                }
            }
            for (String inner : List.of("profile", "guidance", "form", "seats", "places")) {
                ObjectNode body = described.body(door);
                if (body.path(inner).isObject()) {
                    ((ObjectNode) body.get(inner)).put("owner", "mentee1");
                    refusedFor(
                            inner + ".owner",
                            door,
                            who.rest(door.verb(), at(door, found).substring(REST.length()), body));
                }
            }
        }
        assertThat(owner.rest("/requests/" + found.id()).json()).isEqualTo(before);
        assertThat(wrong).isEmpty();
    }

    final void refusedFor(String field, Door door, Answer answer) {
        boolean named = answer.json().at("/problems/0/field").asText().endsWith(field);
        note(answer.status() == 400 && named, door + " with " + field, answer);
    }

    @Test
    void aProgrammeKeepsItsStateVersionAndKeyWhateverTheBodySays() {
        ObjectNode programme = deeds.programme("p" + UUID.randomUUID());
        Answer created = admin.rest("POST", "/programmes", programme.put("version", 77));
        assertThat(created.json().path("version").asInt()).isEqualTo(1);
        ObjectNode closed = (ObjectNode) created.json();
        String path = "/programmes/" + closed.path("key").asText();
        Answer changed = admin.rest("PUT", path, closed.put("state", "ARCHIVED"));
        assertThat(changed.json().path("state").asText()).isEqualTo("OPEN");
        assertThat(admin.rest("PUT", "/programmes/kind", closed).status()).isEqualTo(400);
    }

    @Test
    void aChangeDoesNotMoveARequestToAnotherProgramme() {
        Found found = deeds.found("");
        Map<String, Object> move = new HashMap<>(Deeds.form("programme-of-others", false));
        move.put("version", 1);
        owner.rest("PUT", "/requests/" + found.id(), move);
        assertThat(owner.rest("/requests/" + found.id())
                        .json()
                        .path("programme")
                        .asText())
                .isEqualTo("kind");
    }

    @Test
    void ifMatchIsKept() {
        Found found = deeds.found("");
        String path = REST + "/requests/" + found.id() + "/withdrawal";
        assertThat(owner.rest("/requests/" + found.id()).header("ETag")).isEqualTo("\"1\"");
        for (String stale : List.of("\"2\"", "W/\"1\"", "\"x\"")) {
            assertThat(owner.raw("POST", path, "{}", json("If-Match", stale)).status())
                    .as(stale)
                    .isEqualTo(412);
        }
        assertThat(owner.raw("POST", path, "{\"version\":2}", json("X-Other", "x"))
                        .status())
                .isEqualTo(409);
        Answer done = owner.raw("POST", path, "{}", json("If-Match", "\"1\""));
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.header("ETag")).isEqualTo("\"2\"");
    }

    private static Map<String, String> json(String header, String value) {
        return Map.of("Content-Type", "application/json", header, value);
    }
}
