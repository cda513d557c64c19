package it.seat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Facilitators are called for, one signs up, and finds what only facilitators find. */
@WithConfluence
@Scene("kind")
class AFacilitatorIsFoundTest {
    private static final String SEATS = "/display/MENTOR/Mentoring?mrs-seats=NOW";
    private static final String PLAN = """
            {"groups": [{"name": "Facilitators", "wanted": 2, "why": [], "support": []}],
             "roles": [{"id": "facilitator", "name": "Facilitator", "text": "Opens the room.", "entry": "CONFIRMED",
                        "links": [{"label": "Where our papers lie", "url": "https://docs.example.org/facilitators"}]}]}
            """;

    @Test
    @Tag("OLS-51")
    @Tag("OLS-60")
    @Tag("OLS-62")
    @Tag("OLS-64")
    void whoIsOneFindsWhatOthersDoNot(Wiki wiki) throws Exception {
        Session coordinator = wiki.as("coordinator1");
        ObjectNode programme = (ObjectNode) good(coordinator.rest("/programmes/kind"));
        JsonNode before = programme.deepCopy();
        programme.set("plan", new ObjectMapper().readTree(PLAN));
        good(coordinator.rest("PUT", "/programmes/kind", programme));
        try {
            Session mentee = wiki.as("mentee2");
            assertThat(mentee.get("/display/MENTOR/Mentoring").text()).contains("Facilitators", "2");
            assertThat(links(mentee.rest("/programmes/kind"))).isEmpty();
            assertThat(links(coordinator.rest("/programmes/kind"))).hasSize(1);
            takesPart(mentee, coordinator);

            assertThat(mentee.get(SEATS).text()).contains("For you in this role", "Where our papers lie");
            assertThat(wiki.as("mentee1").get(SEATS).text()).doesNotContain("Where our papers lie");
            assertThat(wiki.as("mentee1").get("/display/MENTOR/Mentoring").body())
                    .doesNotContain("docs.example.org");
            assertThat(wiki.as("mentee1").rest("/programmes").body()).doesNotContain("docs.example.org");
        } finally {
            int now = good(coordinator.rest("/programmes/kind")).path("version").asInt();
            good(coordinator.rest("PUT", "/programmes/kind", ((ObjectNode) before).put("version", now)));
        }
    }

    private static void takesPart(Session mentee, Session coordinator) {
        JsonNode seat = good(
                mentee.rest("POST", "/seats/wishes", Map.of("programme", "kind", "role", "facilitator", "version", 1)));
        assertThat(mentee.get(SEATS).text()).doesNotContain("Where our papers lie");
        good(coordinator.rest(
                "PUT",
                "/seats/" + seat.path("id").asInt() + "/answer",
                Map.of("turn", seat.path("turn").asInt(), "accept", true, "version", 0)));
    }

    private static JsonNode links(Answer answer) {
        return good(answer).at("/plan/roles/0/links");
    }

    private static JsonNode good(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer.json();
    }
}
