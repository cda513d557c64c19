package it.pairs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.relationship.Couple;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator sees all pairs, finds those of a round, and takes them along as a table; the pair sees its week. */
@WithConfluence
@Scene("kind")
@Tag("OLS-08")
@Tag("OLS-13")
class AllPairsTest {
    private static final String QUEUE = "/display/MENTOR/Coordinators%E2%80%99+queue";
    private static final String PAIRS = "/display/MENTOR/Mentoring?mrv-pairs=ALL";
    private static final String SHEET = "/plugins/servlet/mentorship/sheet?sheet=pairs&programme=kind";
    private static final String SECRET = "What we two said to each other";
    private Session coordinator;
    private ObjectNode before;

    @BeforeEach
    void remember(Wiki wiki) {
        coordinator = wiki.as("coordinator1");
        before = (ObjectNode) coordinator.rest("/programmes/kind").json();
    }

    /** For the stories of others. */
    @AfterEach
    void leaveAsItWas() {
        int now = coordinator.rest("/programmes/kind").json().path("version").asInt();
        good(coordinator.rest("PUT", "/programmes/kind", before.put("version", now)));
    }

    /** From now on it runs in rounds, the eighth since four weeks ago; the ninth comes in a year. */
    private void runsInRounds() {
        ObjectNode programme = (ObjectNode) coordinator.rest("/programmes/kind").json();
        ObjectNode rounds = programme.withObject("/plan").putObject("rounds").put("prefix", "OLS-");
        var list = rounds.putArray("rounds");
        list.addObject().put("number", 8).put("starts", Couple.inDays(-28)).put("weeks", 16);
        list.addObject().put("number", 9).put("starts", Couple.inDays(365)).put("weeks", 16);
        good(coordinator.rest("PUT", "/programmes/kind", programme));
    }

    @Test
    void aCoordinatorFindsThePairsOfARoundAndTakesThemAlong(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor1", "A pair in a round");
        good(couple.mentee.rest("PUT", "/relationships/" + couple.id + "/gains", Map.of("impact", SECRET)));
        runsInRounds();

        Surfer host = browsers.as("coordinator1");
        Page page = host.open(QUEUE);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("All pairs"))
                .click();
        Locator row = page.getByRole(AriaRole.ROW, new GetByRoleOptions().setName("A pair in a round"));
        assertThat(row).containsText("Amina Yusuf mentee");
        assertThat(row).containsText("Priya Raman mentor");
        assertThat(row).containsText("OLS-8");
        assertThat(row).containsText("week 5 of 16");
        host.findsTheScreenSound();
        host.takesAPicture("all-pairs");
        narrows(page, "OLS-9");
        assertThat(page.getByText("No pairs like these")).isVisible();
        narrows(page, "OLS-8");
        assertThat(row).isVisible();
        assertThat(coordinator.get(SHEET + "&mrv-round=8").body())
                .contains("A pair in a round", "Amina Yusuf (mentee), Priya Raman (mentor)", "OLS-8")
                .doesNotContain(SECRET);
        assertThat(coordinator.get(SHEET + "&mrv-round=9").body()).doesNotContain("A pair in a round");
        assertThat(coordinator.get(PAIRS).text()).doesNotContain(SECRET);
        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("A pair in a round"))
                .click();
        assertThat(page.getByText("Round OLS-8, week 5 of 16")).isVisible();
    }

    private static void narrows(Page page, String round) {
        page.getByLabel("Round").selectOption(round);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Filter"))
                .click();
    }

    @Test
    void thePairSeesItsRoundAndTheListReadsOnAPhone(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.agreed(wiki, "mentee2", "mentor2", "A pair on a phone");
        runsInRounds();

        Surfer mentee = browsers.onAPhoneInTheDark("mentee2");
        assertThat(mentee.open(couple.screen()).getByText("Round OLS-8, week 5 of 16"))
                .isVisible();
        mentee.findsTheScreenSound();
        assertThat(mentee.open(Couple.MINE).getByText("OLS-8, week 5 of 16").first())
                .isVisible();

        Surfer host = browsers.onAPhoneInTheDark("coordinator1");
        assertThat(host.open(PAIRS).getByText("A pair on a phone")).isVisible();
        host.findsTheScreenSound();
        host.takesAPicture("all-pairs-on-a-phone");
    }

    @Test
    void itIsForCoordinatorsAlone(Wiki wiki) {
        assertThat(coordinator.get("/display/MENTOR/Mentoring").text()).contains("All pairs");
        for (String other : new String[] {"mentee1", "mentor1"}) {
            assertThat(wiki.as(other).get("/display/MENTOR/Mentoring").text()).doesNotContain("All pairs");
            assertThat(wiki.as(other).get(PAIRS).html().select(".mentorship-all-pairs"))
                    .isEmpty();
            assertThat(wiki.as(other).rest("/pairs?programme=kind").status()).isEqualTo(403);
            assertThat(wiki.as(other).get(SHEET).status()).isEqualTo(403);
        }
    }
}
