package it.partner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who funds the programme is invited, reads how it goes, and learns nobody’s name by it. */
@WithConfluence
@Scene("kind")
@Tag("OLS-65")
class APartnerLooksTest {
    private static final String SCREEN = "/plugins/servlet/mentorship/partner?programme=kind";
    private static final String MINE = "/display/MENTOR/My+mentoring";
    private static final String PLAN = """
            {"goals": [{"text": "People stay with what they began", "measure": "Pairs completed", "target": "8 of 10"}],
             "groups": [{"name": "Funders", "wanted": 2, "why": ["To see what comes of it"], "support": []}],
             "rounds": {"prefix": "Round ", "join": "", "rounds": [{"number": 1, "starts": "2020-01-06", "weeks": 8,
                        "phases": []}]}}
            """;
    private Session coordinator;
    private ObjectNode before;

    @BeforeEach
    void plan(Wiki wiki) throws Exception {
        coordinator = wiki.as("coordinator1");
        before = (ObjectNode) coordinator.rest("/programmes/kind").json();
        JsonNode plan = new ObjectMapper().readTree(PLAN);
        good(coordinator.rest("PUT", "/programmes/kind", before.deepCopy().set("plan", plan)));
    }

    /** For the stories of others. */
    @AfterEach
    void leaveAsItWas() {
        int now = coordinator.rest("/programmes/kind").json().path("version").asInt();
        good(coordinator.rest("PUT", "/programmes/kind", before.put("version", now)));
    }

    @Test
    void aPartnerSeesGoalsRoundsAndNumbersAndNothingElse(Wiki wiki, Browsers browsers) {
        Session partner = wiki.as("partner1");
        assertThat(partner.get(SCREEN).status()).isEqualTo(404);
        JsonNode seat = invited();
        assertThat(partner.get(SCREEN).status()).isEqualTo(404);
        Surfer surfer = browsers.onAPhoneInTheDark("partner1");
        says(surfer);
        reads(surfer);

        assertThat(partner.get(SCREEN).text()).doesNotContain("Amina", "Priya", "Sofia", "@example.org");
        assertThat(partner.get("/plugins/servlet/mentorship/sheet?programme=kind&sheet=seats")
                        .status())
                .isEqualTo(403);
        assertThat(partner.rest("/cases?programme=kind").status()).isEqualTo(403);
        for (String other : List.of("mentee1", "mentor1")) {
            assertThat(wiki.as(other).get(SCREEN).status()).as(other).isEqualTo(404);
        }
        assertThat(wiki.anonymous().get(SCREEN).text()).doesNotContain("People stay");
        leaves(partner, seat);
        assertThat(partner.get(SCREEN).status()).isEqualTo(404);
    }

    private JsonNode invited() {
        return good(coordinator.rest(
                "POST",
                "/seats",
                Map.of("programme", "kind", "role", "PARTNER", "person", "partner1", "words", "Thank you!")));
    }

    private static void says(Surfer surfer) {
        Page page = surfer.open(MINE);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Yes, I take it"))
                .click();
        assertThat(page.getByText("The role is yours now.")).isVisible();
        surfer.findsTheScreenSound();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("See how it goes"))
                .click();
    }

    private static void reads(Surfer surfer) {
        Page page = surfer.page();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("How it goes, for partners")))
                .isVisible();
        assertThat(page.getByText("People stay with what they began")).isVisible();
        assertThat(page.getByText("8 of 10")).isVisible();
        assertThat(page.getByText("To see what comes of it")).isVisible();
        assertThat(page.getByText("pairs under way")).isVisible();
        assertThat(page.getByText("fewer than 5").first()).isVisible();
        surfer.findsTheScreenSound();
        surfer.takesAPicture("a-partner-looks");
    }

    private void leaves(Session partner, JsonNode seat) {
        String path = "/seats/" + seat.path("id").asInt() + "/end";
        good(partner.rest("PUT", path, Map.of("turn", seat.path("turn").asInt() + 1)));
    }

    @Test
    void coordinatorsSeeWhatPartnersSee(Browsers browsers) {
        Surfer host = browsers.as("coordinator1");
        Page page = host.open("/display/MENTOR/Mentoring?mrs-seats=NOW");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("What partners see"))
                .click();
        assertThat(page.getByText("8 of 10")).isVisible();
        host.findsTheScreenSound();
    }

    private static JsonNode good(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer.json();
    }
}
