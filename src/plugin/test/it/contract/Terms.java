package it.contract;

import static it.relationship.Couple.MINE;
import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.relationship.Couple;
import it.support.Answer;
import it.support.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a couple does to come to terms, for stories that begin later. */
final class Terms {
    static final String MENTEE1 = "Amina Yusuf";
    static final String MENTEE2 = "Callum Fraser";
    static final String MENTOR1 = "Priya Raman";
    static final String MENTOR2 = "Eilidh MacLeod";

    /** The labels of what our own text asks them to talk about. */
    static final List<String> TALK = List.of(
            "When we meet, and how we reach each other",
            "What becomes of time that is not used",
            "Where the mentee starts",
            "What progress is realistic",
            "What we will probably do");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Terms() {}

    /** The outline and the terms, where there is no page around them yet. */
    static String screen(Couple couple) {
        return MINE + "?mrc-contract=" + couple.contract().replaceAll("\\D", "");
    }

    /** The mentee writes the same under each point, and it is kept. */
    static Answer writes(Couple couple, Session who, int turn, String answer) {
        JsonNode contract = good(who.rest(couple.contract()));
        ObjectNode outline = new ObjectMapper().createObjectNode();
        outline.setAll((ObjectNode) contract.path("outline"));
        ObjectNode answers = outline.putObject("answers");
        good(who.rest("/programmes/kind/contract-text"))
                .path("current")
                .path("words")
                .path("fields")
                .forEach(field -> answers.put(field.path("id").asText(), answer));
        outline.put("turn", turn);
        return who.rest("PUT", couple.contract() + "/outline", outline);
    }

    static Couple proposed(Couple couple, String answer) {
        int turn = good(writes(couple, couple.mentee, turn(couple), answer))
                .path("turn")
                .asInt();
        good(couple.mentee.rest("POST", couple.contract() + "/proposals", Map.of("turn", turn)));
        return couple;
    }

    static int turn(Couple couple) {
        return good(couple.mentee.rest(couple.contract())).path("turn").asInt();
    }

    /** A signature under the newest terms, as the form of this person would send it. */
    static Map<String, Object> signature(Couple couple, String name) {
        JsonNode all = good(couple.mentee.rest(couple.contract())).path("terms");
        JsonNode newest = all.get(all.size() - 1);
        Map<String, Object> signature = new HashMap<>();
        signature.put("version", newest.path("version").asInt());
        signature.put("hash", newest.path("hash").asText());
        signature.put("name", name);
        signature.put("read", true);
        signature.put("key", UUID.randomUUID().toString());
        signature.put("zone", "Europe/London");
        return signature;
    }

    static Answer signs(Couple couple, Session who, Map<String, Object> signature) {
        return who.rest("POST", couple.contract() + "/signatures", signature);
    }

    static Answer reopens(Couple couple, Session who, int version, String words) {
        return who.rest("POST", couple.contract() + "/reopen", Map.of("version", version, "words", words));
    }

    /** Waits for the wiki page, which is made right after the proposal, and tells its path. */
    static String page(Couple couple) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            String link = couple.mentee
                    .get(screen(couple))
                    .html()
                    .select(".mentorship-ways a[href*=pageId]")
                    .attr("href");
            if (!link.isEmpty()) {
                return link.substring(link.indexOf("/pages/"));
            }
            assertThat(Instant.now()).as("no page yet").isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
