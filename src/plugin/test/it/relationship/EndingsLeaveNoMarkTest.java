package it.relationship;

import static it.relationship.Couple.MINE;
import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever leaves needs no reason, nobody is blamed, and nothing of it is written on anybody. */
@WithConfluence
@Scene("kind")
class EndingsLeaveNoMarkTest {
    private static final String BOARD = "/display/MENTOR/Request+board";

    @Test
    @Tag("KIND-29")
    @Tag("KIND-31")
    @Tag("KIND-35")
    void aMenteeLeavesWithoutAReasonAndTheRequestIsBackOnTheBoard(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor1", "There and back");
        JsonNode left = good(couple.does(couple.mentee, "withdrawal", Map.of("words", "", "toBoard", true)));
        assertThat(left.path("backOnBoard").asBoolean()).isTrue();
        assertThat(couple.look().path("relationship").path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(wiki.as("mentor3").get(BOARD).text()).contains("There and back");

        String mentors = couple.mentor.get(couple.screen()).text();
        assertThat(mentors)
                .contains("It has ended", "nothing is marked on anybody")
                .doesNotContain("amina.yusuf@");
        assertThat(couple.mentor.get(MINE + "?mrl-tab=ended").text()).contains("There and back");
    }

    @Test
    @Tag("KIND-29")
    @Tag("KIND-31")
    void aMentorLeavesWithoutAReasonAndTheMenteeChooses(Wiki wiki) {
        Couple couple = Couple.introduced(wiki, "mentee2", "mentor2", "The mentee chooses");
        good(couple.does(couple.mentor, "withdrawal", Map.of("words", "I am moving.", "toBoard", true)));
        assertThat(couple.look().path("relationship").path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(couple.mentee
                        .rest("/requests/" + couple.request)
                        .json()
                        .path("state")
                        .asText())
                .as("not for the mentor to put back")
                .isEqualTo("IN_DISCUSSION");
        assertThat(couple.mentee.get(MINE).text()).contains("Should your request go back to the board?");
        assertThat(couple.mentee.get(couple.screen()).text()).contains("on the board, other mentors can offer");
    }

    @Test
    @Tag("KIND-29")
    void aProfileTellsWhereSomebodyIsAMentorAndNothingOfEndings(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee2", "mentor3", "Nothing on the profile");
        assertThat(couple.mentee.get("/display/~mentor3").text())
                .contains("KIND Mentoring Scheme", "You work together on Nothing on the profile");
        assertThat(wiki.as("mentee1").get("/display/~mentor3").text())
                .contains("KIND Mentoring Scheme")
                .doesNotContain("Nothing on the profile");
        good(couple.does(couple.mentor, "withdrawal", Map.of("words", "", "toBoard", false)));
        for (Session reader : new Session[] {couple.mentee, wiki.as("coordinator1"), wiki.as("admin")}) {
            assertThat(reader.get("/display/~mentor3").text())
                    .doesNotContainIgnoringCase("nothing on the profile")
                    .doesNotContainIgnoringCase("withdr");
        }
        assertThat(wiki.as("outsider1").get("/display/~mentor3").text()).doesNotContain("KIND Mentoring Scheme");
    }

    @Test
    @Tag("KIND-28")
    void aCoordinatorEndsWhatHasFadedAndTheRequestLooksForSomebodyElse(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee4", "mentor1", "Faded away");
        Session coordinator = wiki.as("coordinator1");
        Map<String, Object> closing = Map.of("turn", couple.turn(), "as", "REASSIGNED");
        assertThat(couple.does(couple.mentor, "closing", closing).status()).isEqualTo(409);
        assertThat(couple.does(coordinator, "closing", Map.of("turn", couple.turn(), "as", "COMPLETED"))
                        .status())
                .isEqualTo(400);
        good(couple.does(coordinator, "closing", closing));
        assertThat(wiki.as("mentor3").get(BOARD).text()).contains("Faded away");
    }
}
