package it.queue;

import static it.relationship.Couple.MINE;
import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.relationship.Couple;
import it.support.Mailbox;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coordinators see what needs a person, and nothing that people manage by themselves. */
@WithConfluence
@Scene("kind")
class TheQueueTest {
    private static final String QUEUE = "/display/MENTOR/Coordinators%E2%80%99+queue";

    @Test
    @Tag("KIND-28")
    @Tag("OSK-15")
    void aCallForHelpReachesTheCoordinatorsAndNobodyElse(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor1", "Only when needed");
        Session coordinator = wiki.as("coordinator1");
        assertThat(coordinator.get(QUEUE).text()).doesNotContain("Only when needed");

        int id = ask(couple.mentee, couple.id, "I feel lost and did not want to say so.");
        assertThat(coordinator.get(QUEUE).text())
                .contains("Amina Yusuf asks for help", "Only when needed", "I feel lost");
        for (String other : List.of("mentor1", "mentor2", "mentee2", "outsider1")) {
            Session reader = wiki.as(other);
            assertThat(reader.rest("/cases/" + id).status()).as(other).isEqualTo(404);
            assertThat(reader.get(couple.screen()).body()).as(other).doesNotContain("I feel lost");
            assertThat(reader.get(MINE).body()).as(other).doesNotContain("I feel lost");
        }
        answer(coordinator, id, "Let us talk tomorrow at ten.");
        new Mailbox(wiki).waitFor("amina.yusuf@", mail -> mail.text().contains("Let us talk tomorrow at ten."));
        assertThat(couple.mentee.get(MINE).text()).contains("Let us talk tomorrow at ten.");
        assertThat(coordinator.get(QUEUE).text()).doesNotContain("I feel lost");
        assertThat(coordinator.get(QUEUE + "?mrq-tab=done").text()).contains("I feel lost");
    }

    @Test
    void severalAreTakenAtOnceAndEachHasItsOwnAnswer(Wiki wiki) {
        Session coordinator = wiki.as("coordinator1");
        int one = ask(wiki.as("mentee2"), 0, "How do I write a request?");
        int two = ask(wiki.as("mentee3"), 0, "Nobody offers.");
        JsonNode outcomes = good(coordinator.rest(
                        "POST", "/cases", Map.of("ids", List.of(one, two, 999_999), "action", "TAKE")))
                .path("outcomes");
        assertThat(outcomes)
                .extracting(outcome -> outcome.path("status").asInt())
                .containsExactly(200, 200, 404);
        assertThat(coordinator.get(QUEUE + "?mrq-tab=taken&mrq-owner=me").text())
                .contains("Sofia Lindqvist is on it", "Nobody offers.");
        assertThat(coordinator
                        .rest("POST", "/cases", Map.of("ids", List.of(), "action", "TAKE"))
                        .status())
                .isEqualTo(400);
        assertThat(wiki.as("mentor1")
                        .rest("POST", "/cases", Map.of("ids", List.of(one), "action", "DONE"))
                        .json()
                        .path("outcomes")
                        .get(0)
                        .path("status")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void onlyCoordinatorsSeeTheQueue(Wiki wiki) {
        assertThat(wiki.as("mentor1").rest("/cases?programme=kind").status()).isEqualTo(403);
        assertThat(wiki.as("outsider1").rest("/cases?programme=kind").status()).isEqualTo(404);
        assertThat(wiki.anonymous().rest("/cases?programme=kind").status()).isEqualTo(401);
        assertThat(good(wiki.as("coordinator1").rest("/cases?programme=kind&state=OPEN"))
                        .has("cases"))
                .isTrue();
    }

    private static int ask(Session who, int relationship, String words) {
        Map<String, Object> call = Map.of(
                "programme",
                "kind",
                "relationship",
                relationship,
                "words",
                words,
                "key",
                UUID.randomUUID().toString());
        return good(who.rest("POST", "/help", call)).path("id").asInt();
    }

    private static void answer(Session coordinator, int id, String words) {
        int turn = coordinator.rest("/cases/" + id).json().path("turn").asInt();
        good(coordinator.rest("PUT", "/cases/" + id, Map.of("turn", turn, "state", "DONE", "answer", words)));
    }
}
