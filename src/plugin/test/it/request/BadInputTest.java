package it.request;

import static org.assertj.core.api.Assertions.assertThat;

import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer is a sentence and the right status, and nothing is left half done. */
@WithConfluence
@Scene("kind")
@Tag("KIND-32")
class BadInputTest {
    private static final Map<String, String> JSON =
            Map.of("Content-Type", "application/json", "X-Atlassian-Token", "no-check");
    private static final String REQUESTS = "/rest/mentorship/1/requests";

    @Test
    void anEmptyRequestNamesEachFieldThatIsMissing(Wiki wiki) {
        Map<String, Object> empty = Requests.good("");
        empty.put("answers", Map.of());
        Answer answer = wiki.as("mentee2").rest("POST", "/requests", empty);
        assertRefused(answer, 400);
        assertThat(answer.json().get("problems"))
                .extracting(problem -> problem.get("field").asText())
                .contains("title");
        assertThat(answer.json().get("problems").size()).isGreaterThan(1);
    }

    @Test
    @Tag("KIND-13")
    void anAnswerThatIsTooLongIsRefusedByTheServerToo(Wiki wiki) {
        Map<String, Object> long_ = Requests.good("A title");
        Requests.answers(long_).replaceAll((id, text) -> "many words ".repeat(2_000));
        assertRefused(wiki.as("mentee2").rest("POST", "/requests", long_), 400);
    }

    @Test
    void anUnknownFieldIsNamed(Wiki wiki) {
        Map<String, Object> odd = Requests.good("A title");
        odd.put("state", "AGREED");
        Answer answer = wiki.as("mentee2").rest("POST", "/requests", odd);
        assertRefused(answer, 400);
        assertThat(answer.body()).contains("state");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"x\"",
                "{\"title\": {\"a\": 1}}",
                "{\"weeks\": \"many\"}",
                "{\"a\":\"\\ud800\"}"
            })
    void aBodyThatIsNoRequestIsRefusedInASentence(String body, Wiki wiki) {
        assertRefused(wiki.as("mentee2").raw("POST", REQUESTS, body, JSON), 400);
    }

    @Test
    void brokenUnicodeAndControlCharactersNeverReachThePage(Wiki wiki) {
        Map<String, Object> odd = Requests.good("Bell \\u0007 and half an emoji");
        Answer answer = wiki.as("mentee2")
                .raw("POST", REQUESTS, Requests.json(odd).replace("half an emoji", "half \\ud83d"), JSON);
        assertRefused(answer, 400);
    }

    @Test
    void markupIsShownAsTyped(Wiki wiki) {
        Map<String, Object> markup = Requests.good("<script>alert(1)</script><b>bold</b> $velocity {macro}");
        Session mentee = wiki.as("mentee2");
        Answer created = mentee.rest("POST", "/requests", markup);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        Answer board = wiki.as("mentor1").get("/display/MENTOR/Request+board");
        assertThat(board.body()).doesNotContain("<script>alert(1)").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void thePressOfADoubleClickMakesOneRequest(Wiki wiki) {
        Session mentee = wiki.as("mentee2");
        Map<String, Object> request = Requests.good("Pressed twice");
        Answer first = mentee.rest("POST", "/requests", request);
        Answer second = mentee.rest("POST", "/requests", request);
        assertThat(second.status()).as(second.body()).isLessThan(300);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
    }

    @Test
    void someoneElsesRequestIsNotTheirsToChange(Wiki wiki) {
        Answer created = wiki.as("mentee2").rest("POST", "/requests", Requests.good("Mine alone"));
        Map<String, Object> stolen = Requests.good("Stolen");
        stolen.remove("submissionKey");
        stolen.put("version", created.json().get("version").asInt());
        Answer answer =
                wiki.as("mentee3").rest("PUT", "/requests/" + created.json().get("id"), stolen);
        assertThat(answer.status()).isIn(403, 404);
        assertSentence(answer);
    }

    @Test
    void aDraftIsNotThereForOthers(Wiki wiki) {
        Map<String, Object> draft = Requests.good("Still thinking");
        draft.put("submit", false);
        Answer created = wiki.as("mentee2").rest("POST", "/requests", draft);
        for (String other : List.of("mentee3", "mentor1", "coordinator1", "outsider1")) {
            assertRefused(wiki.as(other).rest("/requests/" + created.json().get("id")), 404);
        }
        assertThat(wiki.as("mentee2")
                        .rest("/requests/" + created.json().get("id"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aStaleVersionIsToldSo(Wiki wiki) {
        Session mentee = wiki.as("mentee2");
        Answer created = mentee.rest("POST", "/requests", Requests.good("Changed elsewhere"));
        Map<String, Object> change = Requests.good("Changed here");
        change.remove("submissionKey");
        change.put("version", created.json().get("version").asInt());
        String path = "/requests/" + created.json().get("id");
        assertThat(mentee.rest("PUT", path, change).status()).isEqualTo(200);
        assertRefused(mentee.rest("PUT", path, change), 409);
    }

    @Test
    void nobodyOffersOnTheirOwnRequest(Wiki wiki) {
        Session both = wiki.as("mentor2");
        Answer created = both.rest("POST", "/requests", Requests.good("A mentor may learn too"));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertRefused(
                both.rest("POST", "/requests/" + created.json().get("id") + "/offers", Map.of("message", "Me!")), 403);
    }

    @Test
    void theClosedProgrammeTakesNothingNewAndLosesNothing(Wiki wiki) {
        Session admin = wiki.as("admin");
        Session mentee = wiki.as("mentee2");
        try {
            setState(admin, "CLOSED");
            assertRefused(mentee.rest("POST", "/requests", Requests.good("Too late")), 409);
            Map<String, Object> draft = Requests.good("Kept for later");
            draft.put("submit", false);
            assertThat(mentee.get("/display/MENTOR/Ask+for+a+mentor").status()).isEqualTo(200);
        } finally {
            setState(admin, "OPEN");
        }
    }

    private static void setState(Session admin, String state) {
        int version = admin.rest("/programmes/kind").json().get("version").asInt();
        Answer answer = admin.rest("PUT", "/programmes/kind/state", Map.of("state", state, "version", version));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aFormPostWithoutTheTokenIsRefused(Wiki wiki) {
        Answer answer = wiki.as("mentee2")
                .raw("POST", REQUESTS, "title=x", Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(answer.status()).isIn(403, 415);
    }

    @Test
    void somebodyWhoIsNotSignedInIsAskedToBe(Wiki wiki) {
        assertThat(wiki.anonymous()
                        .rest("POST", "/requests", Requests.good("Nobody"))
                        .status())
                .isEqualTo(401);
        assertThat(wiki.anonymous().rest("/requests?programme=kind").status()).isEqualTo(401);
    }

    @Test
    void whoCannotSeeTheSpaceCannotSeeTheProgrammeEither(Wiki wiki) {
        Session outsider = wiki.as("outsider1");
        assertRefused(outsider.rest("/programmes/kind"), 404);
        assertRefused(outsider.rest("/requests?programme=kind"), 404);
        Map<String, Object> request = new HashMap<>(Requests.good("From outside"));
        assertRefused(outsider.rest("POST", "/requests", request), 404);
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertSentence(answer);
    }

    private static void assertSentence(Answer answer) {
        assertThat(answer.json().path("message").asText()).contains(" ").doesNotContain("Exception", "mentorship.");
        assertThat(answer.body()).doesNotContain("\tat ", "java.", "Caused by");
    }
}
