package it.contract;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.relationship.Couple;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The words of contracts are data: coordinators change them, everybody may look at a sample, nothing signed changes. */
@WithConfluence
@Scene("kind")
class TheTextEditorTest {
    private static final String HOME = "/display/MENTOR/Mentoring";
    private static final String TEXT = "/programmes/kind/contract-text";

    @Test
    @Tag("KIND-34")
    @Tag("KIND-38")
    void everybodyFindsTheSampleOnTheProgrammesPage(Browsers browsers) {
        Surfer mentee = browsers.onAPhoneInTheDark("mentee2");
        Page page = mentee.open(HOME);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("See a sample contract"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("A sample contract")))
                .isVisible();
        assertThat(page.getByText("May one call without asking first?")).isVisible();
        assertThat(page.getByText("Change this text")).hasCount(0);
        mentee.findsTheScreenSound();
    }

    @Test
    @Tag("KIND-X1")
    @Tag("KIND-X5")
    @Tag("KIND-X8")
    void aCoordinatorWritesANewVersionWithTheKeyboardAlone(Wiki wiki, Browsers browsers) {
        Couple before = Terms.proposed(Couple.introduced(wiki, "mentee1", "mentor1", "Under old words"), "As we said.");
        Surfer coordinator = browsers.as("coordinator1");
        Page page = coordinator.open(HOME + "?mrc-text=sample");
        key(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Change this text")), "Enter");
        assertThat(page.locator("[data-mentorship-preview]")).containsText("Peers, not line managers");
        coordinator.findsTheScreenSound();

        addsAClause(coordinator);
        movesItUpAndTakesAnotherOutAndBack(page);
        key(page.getByLabel("Heading"), "Enter");

        assertThat(page.getByText(Pattern.compile("Version \\d+ is saved\\."))).isVisible();
        assertThat(page.getByText("9. Kindness")).isVisible();
        assertThat(page.getByText("1. Peers, not line managers")).isVisible();
        coordinator.findsTheScreenSound();
        assertThat(good(before.mentee.rest(before.contract())).path("terms").toString())
                .doesNotContain("Kindness");
        Couple after = Terms.proposed(Couple.introduced(wiki, "mentee2", "mentor1", "Under new words"), "As we said.");
        assertThat(after.mentee.get(Terms.screen(after)).text()).contains("We are kind to each other.");
    }

    private static void addsAClause(Surfer coordinator) {
        Page page = coordinator.page();
        key(button(page, "Add a clause"), "Enter");
        page.keyboard().type("Kindness");
        page.keyboard().press("Tab");
        page.keyboard().type("<p>We are kind to each other.<p>");
        assertThat(page.getByText("What it will look like")).isVisible();
        assertThat(page.getByText("Every element must be closed")).isVisible();
        coordinator.findsTheScreenSound();
        page.keyboard().press("Backspace");
        page.keyboard().press("Backspace");
        page.keyboard().press("Backspace");
        page.keyboard().type("</p>");
        assertThat(page.locator("[data-mentorship-preview]")).containsText("10. Kindness");
    }

    private static void movesItUpAndTakesAnotherOutAndBack(Page page) {
        Locator last = page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("No. 10"));
        key(last.getByText("Move up"), "Enter");
        assertThat(page.getByText("Now number 9.")).isVisible();
        Locator first = page.getByRole(
                        AriaRole.GROUP, new GetByRoleOptions().setName("No. 1").setExact(true))
                .first();
        key(first.getByText("Remove"), "Enter");
        assertThat(page.getByText("“Peers, not line managers” has been taken out."))
                .isVisible();
        key(button(page, "Undo"), "Enter");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost(Browsers browsers) {
        Surfer coordinator = browsers.onAPhoneInTheDark("coordinator1");
        Page page = coordinator.open(HOME + "?mrc-text=edit");
        assertThat(page.locator("[data-mentorship-preview]")).containsText("Peers, not line managers");
        page.getByLabel("Valid until").fill("2020-01-01");
        Locator third = page.getByRole(
                        AriaRole.GROUP, new GetByRoleOptions().setName("No. 3").setExact(true))
                .first();
        third.getByLabel("Text").fill("<p>x</p><script>alert(1)</script>");
        third.getByLabel("Title").fill("");
        page.getByLabel("Help").first().fill("y".repeat(1001));
        assertThat(page.getByText("Characters too many: 1")).isVisible();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save as version"))
                .click();
        assertThat(page.getByText("Valid until (optional) – This day has passed already."))
                .isVisible();
        assertThat(page.getByText("No. 3, Title – Please fill this in.")).isVisible();
        assertThat(page.getByText("No. 3, Text – Line 1: <script> cannot be used"))
                .isVisible();
        coordinator.findsTheScreenSound();
        page.reload();
        assertThat(third.getByLabel("Text")).hasValue("<p>x</p><script>alert(1)</script>");
        assertThat(page.getByText("We have brought back what you had typed here"))
                .isVisible();
    }

    @Test
    @Tag("KIND-X1")
    void onlyCoordinatorsWriteAndNobodyOverwritesAnother(Wiki wiki) {
        Session coordinator = wiki.as("coordinator1");
        JsonNode now = good(coordinator.rest(TEXT)).path("current");
        Map<String, Object> mine = Map.of("version", now.path("version").asInt(), "words", now.path("words"));
        assertThat(wiki.as("mentor1").rest("POST", TEXT, mine).status()).isEqualTo(403);
        assertThat(wiki.as("outsider1").rest("POST", TEXT, mine).status()).isEqualTo(404);
        good(coordinator.rest("POST", TEXT, mine));
        Answer stale = coordinator.rest("POST", TEXT, mine);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("message").asText()).contains(" ");
    }

    @Test
    @Tag("KIND-34")
    void whereContractFrightensItIsCalledAnAgreement(Wiki wiki) {
        Session admin = wiki.as("admin");
        Couple couple = Terms.proposed(Couple.introduced(wiki, "mentee3", "mentor2", "Another word"), "As we said.");
        word(admin, "AGREEMENT");
        try {
            assertThat(couple.mentor
                            .get(Terms.page(couple))
                            .html()
                            .select(".mentorship-contract")
                            .text())
                    .contains("Version 1 of this agreement is ready")
                    .doesNotContain("contract ");
            assertThat(couple.mentor.get(HOME + "?mrc-text=sample").text()).contains("A sample agreement");
        } finally {
            word(admin, "CONTRACT");
        }
    }

    private static void word(Session admin, String word) {
        ObjectNode programme = (ObjectNode) good(admin.rest("/programmes/kind"));
        ((ObjectNode) programme.path("running")).put("word", word);
        good(admin.rest("PUT", "/programmes/kind", programme));
    }

    private static void key(Locator where, String key) {
        where.focus();
        where.press(key);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
