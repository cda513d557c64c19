package it.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mentors tell of themselves, take a break and come back; mentees find them; coordinators see where mentors are missing. */
@WithConfluence
@Scene("kind")
class MentorsStoryTest {
    private static final String MENTORS = "/display/MENTOR/Mentors";

    @Test
    @Tag("OLS-52")
    @Tag("WMF-18")
    void aMentorOnABreakDisappearsFromTheFreeListAndComesBack(Wiki wiki) {
        Session mentor = wiki.as("mentor1");
        Session mentee = wiki.as("mentee2");
        assertThat(names(mentee, MENTORS + "?mrm-free=yes"))
                .contains("Priya Raman")
                .doesNotContain("Diego Morales");

        int turn = turn(mentor);
        Answer away = mentor.rest("PUT", "/profile/break", Map.of("resting", true, "turn", turn));
        assertThat(away.json().path("place").asText()).isEqualTo("AWAY");
        assertThat(names(mentee, MENTORS + "?mrm-free=yes")).doesNotContain("Priya Raman");
        assertThat(names(mentee, MENTORS)).contains("Priya Raman");
        assertThat(mentee.get(MENTORS).text()).contains("on a break");

        mentor.rest("PUT", "/profile/break", Map.of("resting", false, "turn", turn + 1));
        assertThat(names(mentee, MENTORS + "?mrm-free=yes")).contains("Priya Raman");
    }

    @Test
    void whoeverFitsOnesWishesComesFirstAndContactIsNeverShown(Wiki wiki) {
        Session mentee = wiki.as("mentee1");

        assertThat(names(mentee, MENTORS)).startsWith("Priya Raman");
        assertThat(names(mentee, MENTORS + "?mrm-skill=sql")).containsExactly("Eilidh MacLeod");
        assertThat(names(mentee, MENTORS + "?mrm-language=hi")).containsExactly("Priya Raman");
        assertThat(mentee.get(MENTORS).body()).doesNotContain("mailto:", "Best by mail", "priya.raman@");
        assertThat(mentee.rest("/mentors?programme=kind").body()).doesNotContain("Best by mail", "priya.raman@");
    }

    @Test
    @Tag("REPS-27")
    void tooMuchGoesToTheCoordinatorsAndNobodyElse(Wiki wiki) {
        Session mentor = wiki.as("mentor2");
        Answer told = mentor.rest("POST", "/profile/too-much", Map.of());
        assertThat(told.status()).as(told.body()).isEqualTo(200);

        String queue = "/display/MENTOR/Coordinators%E2%80%99+queue";
        assertThat(wiki.as("coordinator1").get(queue).text()).contains("Eilidh MacLeod has too much");
        assertThat(wiki.as("mentor1").get(MENTORS).text()).doesNotContain("too much");
        assertThat(mentor.get("/display/MENTOR/My+mentoring").text()).contains("You told the coordinators");

        mentor.rest("POST", "/profile/relief", Map.of());
        assertThat(wiki.as("coordinator1").get(queue).text()).doesNotContain("has too much");
    }

    @Test
    void everythingWrongIsToldBesideItsFieldAndNothingIsKept(Wiki wiki) {
        Session mentee = wiki.as("mentee4");
        Map<String, Object> profile = new HashMap<>(Map.of(
                "hours",
                Map.of("MONDAY", "early"),
                "zone",
                "Mars",
                "capacity",
                999,
                "languages",
                List.of("klingon"),
                "turn",
                1));
        profile.put("about", "x".repeat(3000));

        Answer refused = mentee.rest("PUT", "/profile", profile);

        assertThat(refused.status()).isEqualTo(400);
        List<String> fields = new ArrayList<>();
        for (JsonNode one : refused.json().path("problems")) {
            fields.add(one.path("field").asText());
        }
        assertThat(fields).containsExactlyInAnyOrder("hours.MONDAY", "zone", "capacity", "languages", "about");
        assertThat(turn(mentee)).isEqualTo(1);
    }

    @Test
    void aProfileIsShownOnTheWikiAsFarAsItsOwnerLikes(Wiki wiki) {
        String priya = "/display/~mentor1";
        assertThat(wiki.as("mentee2").get(priya).text()).contains("two small R packages", "Building packages");
        assertThat(wiki.as("mentee2").get(priya).text()).doesNotContain("Best by mail");
        assertThat(wiki.as("outsider1").get(priya).text())
                .contains("two small R packages")
                .doesNotContain("Building packages");
        assertThat(wiki.as("outsider1").rest("/profiles/mentor2").status()).isEqualTo(404);
    }

    @Test
    void supplySaysWhereMentorsAreMissing(Wiki wiki) {
        Document page =
                wiki.as("coordinator1").get("/display/MENTOR/Mentor+supply").html();

        assertThat(page.select(".mentorship-supply > table tbody tr")).hasSize(12);
        assertThat(page.select(".mentorship-supply .mentorship-bars svg")).hasSize(12);
        assertThat(page.select(".mentorship-supply > table tbody tr").first().text())
                .contains("wanted");
    }

    @Test
    void whoeverAsksForAMentorFromTheDirectoryKeepsThatWishAndTheMentorIsToldKindly(Wiki wiki, Browsers browsers) {
        Surfer mentee = browsers.as("mentee2");
        Page page = fromTheDirectory(mentee);
        page.getByLabel("Title of your project").fill("A wish for somebody");
        PlaywrightAssertions.assertThat(page.getByLabel("I would like Priya Raman to be my mentor"))
                .isChecked();
        mentee.findsTheScreenSound();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save as draft"))
                .click();
        PlaywrightAssertions.assertThat(page.getByText("Only you can see it.")).isVisible();
        page.reload();
        PlaywrightAssertions.assertThat(page.getByLabel("I would like Priya Raman to be my mentor"))
                .isChecked();

        int id = Integer.parseInt(page.url().replaceAll(".*request=", ""));
        submit(wiki.as("mentee2"), id);
        String board = "/display/MENTOR/Request+board?mrb-request=" + id;
        assertThat(wiki.as("mentor1").get(board).text()).contains("They would like you as their mentor");
        assertThat(wiki.as("coordinator1").get(board).text()).contains("Would like Priya Raman as a mentor");
        assertThat(wiki.as("mentor2").get(board).text()).doesNotContain("They would like you", "Would like Priya");
        assertThat(wiki.as("mentor2")
                        .rest("/requests/" + id)
                        .json()
                        .get("wished")
                        .isNull())
                .isTrue();
    }

    private static void submit(Session owner, int id) {
        Map<String, String> answers = Map.of(
                "what", "Turn three scripts of ours into one tested package.",
                "how", "By following the chapters of a book, one each week.",
                "barriers", "Nobody in my team has ever built a package.",
                "mentor", "Look at my structure every second week.");
        Map<String, Object> whole =
                new HashMap<>(Map.of("programme", "kind", "title", "A wish for somebody", "answers", answers));
        whole.putAll(Map.of("skills", List.of("r"), "weeks", 6, "wished", "mentor1", "version", 1));
        whole.putAll(Map.of("checks", List.of("infrastructure", "organisation", "skills")));
        whole.putAll(Map.of("submit", true, "anyway", true));
        Answer kept = owner.rest("PUT", "/requests/" + id, whole);
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    }

    private static Page fromTheDirectory(Surfer mentee) {
        Page page = mentee.open("/display/MENTOR/Mentoring");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Meet our mentors"))
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Ask for this mentor.*Priya Raman")))
                .click();
        return page;
    }

    private static int turn(Session who) {
        return who.rest("/profile").json().path("turn").asInt();
    }

    private static List<String> names(Session who, String path) {
        return who.get(path).html().select(".mentorship-mentor h3").eachText();
    }
}
