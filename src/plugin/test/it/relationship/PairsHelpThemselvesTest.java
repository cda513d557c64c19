package it.relationship;

import static it.relationship.Couple.MINE;
import static it.relationship.Couple.good;
import static it.relationship.Couple.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.support.Answer;
import it.support.Scene;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What two people do without any organiser: meet, pause, go on for longer, finish, and tell of it. */
@WithConfluence
@Scene("kind")
class PairsHelpThemselvesTest {

    @Test
    @Tag("REPS-11")
    @Tag("REPS-15")
    void eachAlwaysSeesHowToReachTheOther(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor1", "Always in reach");
        assertThat(couple.mentee.get(MINE).body()).contains("Priya Raman", "mailto:priya.raman@example.org");
        assertThat(couple.mentee.get(couple.screen()).body()).contains("mailto:priya.raman@example.org");
        assertThat(couple.mentor.get(couple.screen()).body()).contains("mailto:amina.yusuf@example.org");
        assertThat(wiki.as("mentor2").get(couple.screen()).text()).doesNotContain("Always in reach", "priya.raman@");
        assertThat(wiki.as("coordinator1").get(couple.screen()).body())
                .contains("Always in reach")
                .doesNotContain("mailto:priya.raman@");
    }

    @Test
    @Tag("REPS-12")
    void theNextMeetingIsShownToEachInTheirOwnTime(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee4", "mentor1", "Berlin and London");
        Map<String, Object> date = new HashMap<>();
        date.put("turn", couple.turn());
        date.put("at", inDays(9) + "T15:30");
        date.put("zone", "Europe/Berlin");
        good(couple.mentee.rest("PUT", "/relationships/" + couple.id + "/meeting", date));
        assertThat(couple.mentee.get(couple.screen()).text()).contains("15:30");
        assertThat(couple.mentor.get(couple.screen()).text()).contains("2:30");

        date.put("at", "at noon");
        Answer refused = couple.mentee.rest("PUT", "/relationships/" + couple.id + "/meeting", date);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("problems").get(0).path("field").asText())
                .isEqualTo("at");
    }

    @Test
    void anotherEndHoldsOnceBothHaveAgreed(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee2", "mentor2", "A little longer");
        String agreed = couple.look().path("relationship").path("end").asText();
        good(couple.does(couple.mentee, "extension", Map.of("turn", couple.turn(), "end", inDays(90))));
        assertThat(couple.look().path("relationship").path("end").asText()).isEqualTo(agreed);
        assertThat(couple.mentor.get(MINE).text()).contains("Another end has been proposed");
        assertThat(couple.mentor.get(couple.screen()).text()).contains("Callum Fraser proposes");

        good(couple.does(couple.mentor, "extension/answer", Map.of("turn", couple.turn(), "agree", true)));
        assertThat(couple.look().path("relationship").path("end").asText()).isEqualTo(inDays(90));
    }

    @Test
    void duringABreakNothingWaitsForAnybody(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee3", "mentor3", "Busy weeks ahead");
        Map<String, Object> pause = new HashMap<>(Map.of("turn", couple.turn()));
        pause.put("until", inDays(20));
        good(couple.does(couple.mentor, "break", pause));
        JsonNode look = couple.look();
        assertThat(look.path("relationship").path("state").asText()).isEqualTo("ON_BREAK");
        assertThat(look.path("waiting").path("forWhom")).isEmpty();
        assertThat(couple.mentor.get(couple.screen()).html().select("[data-mentorship-open$=-break]"))
                .isEmpty();
        good(couple.does(couple.mentee, "resume", Map.of("turn", couple.turn())));
        assertThat(couple.look().path("relationship").path("state").asText()).isEqualTo("ACTIVE");
    }

    @Test
    @Tag("KIND-30")
    @Tag("KIND-X7")
    void whoeverIsDoneIsInvitedAndTheTalkIsOnTheMeetupsPage(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor2", "Finished and told");
        Map<String, Object> date = meetup("December meet-up");
        JsonNode meetup = good(wiki.as("coordinator1").rest("POST", "/meetups", date));
        assertThat(wiki.as("mentee2").rest("POST", "/meetups", date).status()).isEqualTo(403);
        Map<String, Object> talk = Map.of("meetup", meetup.path("id").asInt(), "title", "From scripts to a package");
        assertThat(couple.does(couple.mentee, "talks", talk).status()).isEqualTo(409);

        good(couple.does(couple.mentee, "done", Map.of("turn", couple.turn())));
        assertThat(couple.mentor.get(couple.screen()).text()).contains("Amina Yusuf has said done");
        good(couple.does(couple.mentor, "done", Map.of("turn", couple.turn())));
        assertThat(couple.look().path("relationship").path("state").asText()).isEqualTo("COMPLETED");
        assertThat(couple.mentee.get(couple.screen()).text()).contains("December meet-up");
        good(couple.does(couple.mentee, "talks", talk));

        String macro = "/display/MENTOR/Meet-ups";
        assertThat(wiki.as("mentee2").get(macro).text()).contains("December meet-up");
        JsonNode sheet =
                good(wiki.as("mentee2").rest("/meetups/" + meetup.path("id").asInt()));
        assertThat(sheet.path("talks").get(0).path("title").asText()).isEqualTo("From scripts to a package");
    }

    @Test
    @Tag("KIND-X6")
    void whatWasGainedIsSeenByTheTwoAndNobodyElse(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee4", "mentor2", "What it was good for");
        Map<String, Object> gain =
                Map.of("impact", "Two days saved a month", "worked", "Short calls", "learned", "Tests");
        good(couple.mentee.rest("PUT", "/relationships/" + couple.id + "/gains", gain));
        assertThat(couple.mentor.get(couple.screen()).text()).contains("Two days saved a month", "Short calls");
        assertThat(wiki.as("coordinator1").get(couple.screen()).text()).doesNotContain("Two days saved a month");
        assertThat(wiki.as("coordinator1").rest("/relationships/" + couple.id).body())
                .doesNotContain("Two days saved a month");
    }

    @Test
    @Tag("REPS-17")
    @Tag("REPS-18")
    @Tag("REPS-19")
    void aMenteeSaysHowItGoesAndTheMentorKnowsAndNobodyElse(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor2", "How it goes");
        assertThat(couple.mentee.get(couple.screen()).html().select("select[name=feeling] option"))
                .hasSize(5);
        Map<String, Object> more = Map.of("feeling", "MORE", "words", "Somebody to read my tests");
        good(couple.mentee.rest("PUT", "/relationships/" + couple.id + "/doing", more));

        assertThat(couple.mentor.get(couple.screen()).text())
                .contains("Amina Yusuf needs more than this.", "Somebody to read my tests");
        assertThat(couple.mentee.get(couple.screen()).text()).contains("ask the coordinators for help");
        assertThat(wiki.as("coordinator1").get(couple.screen()).text()).doesNotContain("Somebody to read my tests");
    }

    private static Map<String, Object> meetup(String title) {
        Map<String, Object> date = new HashMap<>();
        date.put("programme", "kind");
        date.put("at", inDays(14) + "T12:00");
        date.put("zone", "Europe/London");
        date.put("title", title);
        date.put("place", "https://meet.example.org/kind");
        return date;
    }
}
