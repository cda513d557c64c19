package it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.access.Deeds;
import it.access.Deeds.Found;
import it.access.Described.Door;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ids of others in every path and body, and the names behind them. */
@WithConfluence
@Scene("access")
class ForeignIdsTest extends Hostile {
    private static final List<String> NO_IDS =
            List.of("0", "999999999", "9999999999", "-1", "abc", "1.0", "1%27%20OR%201=1--", "%D9%A3");

    @Test
    void anIdThatIsNotTheirsIsNotThereInAnyPath() {
        Found draft = deeds.found("draft");
        List<String> ids = new ArrayList<>(NO_IDS);
        ids.add(String.valueOf(draft.id()));
        for (Door door : described.doors().values()) {
            for (String id : door.path().contains("{") ? ids : List.<String>of()) {
                String path = REST + door.path().replaceAll("\\{\\w+}", id.replace("$", "\\$"));
                Session who = door.administers() ? admin : mentee;
                Answer answer = door.writes()
                        ? who.raw(
                                door.verb(),
                                path,
                                described.body(door).toString(),
                                Map.of("Content-Type", "application/json"))
                        : who.get(path);
                boolean gone = answer.status() == 404 || answer.status() == 400;
                note(gone && !answer.body().contains("Scripts into"), door + " at " + id, answer);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anIdThatIsNotTheirsIsRefusedInAnyBody() {
        Deeds.good(admin.rest("POST", "/programmes", other()));
        for (String programme : List.of("none", "", "KIND", "kind ", "../kind", "other\u0000")) {
            refused(400, 404, mentee.rest("POST", "/requests", Deeds.form(programme, true)), programme);
        }
        for (Map.Entry<String, Object> wrongOne : Map.<String, Object>of(
                        "skills",
                        List.of("elsewhere"),
                        "checks",
                        List.of("elsewhere"),
                        "answers",
                        Map.of("elsewhere", "x"))
                .entrySet()) {
            Map<String, Object> form = new HashMap<>(Deeds.form("kind", true));
            form.put(wrongOne.getKey(), wrongOne.getValue());
            refused(400, 400, mentee.rest("POST", "/requests", form), wrongOne.getKey());
        }
        Found theirs = deeds.found("");
        refused(
                400,
                404,
                mentee.rest("POST", "/offers/" + theirs.offer() + "/acceptance", Deeds.seen(theirs)),
                "offer");
        assertThat(wrong).isEmpty();
    }

    @Test
    void theSubmissionKeyOfAnotherLeadsNowhere() {
        Map<String, Object> form = Deeds.form("kind", true);
        int first = Deeds.good(owner.rest("POST", "/requests", form))
                .json()
                .path("id")
                .asInt();
        int second = Deeds.good(mentee.rest("POST", "/requests", form))
                .json()
                .path("id")
                .asInt();
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void whoseARequestIsStaysBetweenTheOwnerAndTheCoordinators(Wiki wiki) {
        Found found = deeds.found("");
        String path = "/requests/" + found.id();
        for (String may : List.of("mentee1", "coordinator1", "admin")) {
            assertThat(wiki.as(may).rest(path).json().path("owner").asText())
                    .as(may)
                    .isEqualTo("mentee1");
        }
        for (String mayNot : List.of("mentee2", "mentor1", "coordinator2")) {
            assertThat(wiki.as(mayNot).rest(path).json().path("owner").isNull())
                    .as(mayNot)
                    .isTrue();
            assertThat(wiki.as(mayNot).rest("/requests?programme=kind").body()).doesNotContain("mentee1");
        }
    }

    final void refused(int either, int or, Answer answer, String what) {
        note(answer.status() == either || answer.status() == or, what, answer);
    }

    private ObjectNode other() {
        ObjectNode other = deeds.programme("other");
        ((ObjectNode) other.at("/form/skills/0")).put("id", "elsewhere");
        return other;
    }
}
