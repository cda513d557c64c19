package it.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import it.support.Answer;
import it.support.Session;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What mentees and mentors send, in few words. */
final class Asking {
    private Asking() {}

    static int submit(Session mentee, String title) {
        Map<String, String> answers = Map.of(
                "what", "Turn the waiting-list scripts of our team into one small tested package.",
                "how", "I have collected the functions and read two chapters on packaging so far.",
                "barriers", "Nobody in my office has made a package, so I cannot tell good advice from bad.",
                "mentor", "Look at my plan, suggest an order of steps, and review the first two functions.");
        Answer answer = mentee.rest("POST", "/requests", form(title, answers));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("state").asText()).as(answer.body()).isEqualTo("OPEN");
        return answer.json().path("id").asInt();
    }

    private static Map<String, Object> form(String title, Map<String, String> answers) {
        return Map.of(
                "programme",
                "kind",
                "submissionKey",
                UUID.randomUUID().toString(),
                "title",
                title,
                "answers",
                answers,
                "skills",
                List.of("r"),
                "weeks",
                6,
                "checks",
                List.of("infrastructure", "organisation", "skills"),
                "submit",
                true,
                "anyway",
                false);
    }

    static int offer(Session mentor, int request) {
        Answer answer = mentor.rest("POST", "/requests/" + request + "/offers", Map.of("message", "I did this once."));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asInt();
    }

    /** A mentor who can take so many more that they hear of every request. */
    static void hasTime(Session mentor) {
        int turn = mentor.rest("/profile").json().path("turn").asInt();
        Map<String, Object> profile = Map.of("capacity", 20, "mentorsIn", List.of("kind"), "turn", turn);
        Answer saved = mentor.rest("PUT", "/profile", profile);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        Map<String, Object> back =
                Map.of("resting", false, "turn", saved.json().path("turn").asInt());
        assertThat(mentor.rest("PUT", "/profile/break", back).status()).isEqualTo(200);
    }

    static int accept(Session mentee, int offer, int version) {
        return mentee.rest("POST", "/offers/" + offer + "/acceptance", Map.of("version", version))
                .status();
    }

    static int version(Session who, int request) {
        return who.rest("/requests/" + request).json().path("version").asInt();
    }
}
