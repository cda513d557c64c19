package it.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.AskForm;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator changes the programme on its settings screens, and the wiki follows. */
@WithConfluence
@Scene("kind")
class ACoordinatorSetsItTest {
    private static final String SETTINGS = "/plugins/servlet/mentorship/settings?programme=kind&part=";
    private static final List<String> PARTS =
            List.of("identity", "running", "rounds", "guidance", "form", "people", "goals", "places");

    @Test
    void everyPartIsSoundWideAndNarrow(Browsers browsers) {
        for (Surfer coordinator : List.of(browsers.as("coordinator1"), browsers.onAPhoneInTheDark("coordinator1"))) {
            for (String part : PARTS) {
                Page page = open(coordinator, part);
                coordinator.findsTheScreenSound();
                assertThat(page.content()).doesNotContain("mentorship.setup.", "$field", "$room");
            }
        }
    }

    @Test
    void aQuestionIsAddedByKeyboardAloneAndTheFormOnTheWikiFollows(Wiki wiki, Browsers browsers) {
        Surfer coordinator = browsers.as("coordinator1");
        Page page = open(coordinator, "form");
        int before = rows(page, "form.questions").count();
        typeAQuestion(page, before);
        coordinator.findsTheScreenSound();
        save(page);

        Page form = browsers.as("mentee1").open("/display/MENTOR/Ask+for+a+mentor");
        form.getByLabel("How do you like to work?").selectOption("With music");
        assertThat(wiki.as("mentee1")
                        .rest("/programmes/kind")
                        .json()
                        .at("/form/questions")
                        .size())
                .isEqualTo(before + 1);
    }

    private static void typeAQuestion(Page page, int before) {
        Locator add = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Add one – Questions"));
        add.focus();
        page.keyboard().press("Enter");
        page.keyboard().type("How do you like to work?");
        page.keyboard().press("Tab");
        page.keyboard().type("One of several");
        page.keyboard().press("Tab");
        page.keyboard().type("In silence");
        page.keyboard().press("Enter");
        page.keyboard().type("With music");
        Locator row = rows(page, "form.questions").nth(before);
        row.getByLabel("Most characters").fill("100");
        Locator up = row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Up"));
        up.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-mentorship-preview]").getByText("How do you like to work?"))
                .isVisible();
    }

    @Test
    @Tag("OLS-06")
    @Tag("OLS-07")
    @Tag("OLS-20")
    void datesThatContradictAreNamedAndThenThePageCallsPeople(Browsers browsers) {
        Surfer coordinator = browsers.as("coordinator1");
        Page page = open(coordinator, "rounds");
        Locator round = contradict(page);
        assertThat(page.getByText("The call ends before it opens.").first()).isVisible();
        assertThat(page.getByText("Please give a number from 1 to 104.").first())
                .isVisible();
        coordinator.findsTheScreenSound();

        round.getByLabel("Last day of the call").fill("2098-12-31");
        round.getByLabel("Weeks").fill("16");
        save(page);
        Page shown = browsers.as("mentee1").open("/display/MENTOR/Mentoring");
        assertThat(shown.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Join KIND-7")))
                .isVisible();
        assertThat(shown.getByText("anywhere on earth").first()).isVisible();

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove").setExact(true))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bring it back"))
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove").setExact(true))
                .first()
                .click();
        page.getByLabel("What rounds are called").fill("");
        save(page);
    }

    private static Locator contradict(Page page) {
        page.getByLabel("What rounds are called").fill("KIND-");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Add one – Rounds"))
                .click();
        Locator round = rows(page, "plan.rounds.rounds").first();
        round.getByLabel("Number").fill("7");
        round.getByLabel("The call opens").fill("2020-01-01");
        round.getByLabel("Last day of the call").fill("2019-12-31");
        round.getByLabel("First day").first().fill("2099-01-05");
        round.getByLabel("Weeks").fill("0");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true))
                .click();
        return round;
    }

    @Test
    @Tag("OLS-20")
    void theFormSaysThatNobodyIsCalledAndKeepsADraft(Wiki wiki, Browsers browsers) {
        Session coordinator = wiki.as("coordinator1");
        ObjectNode programme = (ObjectNode) coordinator.rest("/programmes/kind").json();
        ObjectNode without = programme.deepCopy();
        ObjectNode rounds = (ObjectNode) programme.at("/plan/rounds");
        rounds.putArray("rounds")
                .addObject()
                .put("number", 9)
                .put("callOpens", "2098-11-01")
                .put("starts", "2099-01-05")
                .put("weeks", 8);
        without.put("version", put(coordinator, programme));

        AskForm form = new AskForm(browsers.onAPhoneInTheDark("mentee2"));
        assertThat(form.page().getByText("The call for 9 opens on November 1, 2098."))
                .isVisible();
        assertThat(form.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Submit request")))
                .hasCount(0);
        form.fill("A first package", java.util.Map.of(), "4").press("Save as draft");
        assertThat(form.page().getByText("Only you can see it.")).isVisible();
        form.mentee().findsTheScreenSound();
        put(coordinator, without);
    }

    private static int put(Session coordinator, ObjectNode programme) {
        Answer answer = coordinator.rest("PUT", "/programmes/kind", programme);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("version").asInt();
    }

    @Test
    void whoeverIsSecondLosesNothing(Browsers browsers) {
        Page first = open(browsers.as("coordinator1"), "goals");
        Page second = open(browsers.as("admin"), "identity");
        second.getByLabel("A note on its status").fill("This is no draft any more.");
        save(second);
        first.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Add one – Goals").setExact(true))
                .click();
        first.getByLabel("Goal", new Page.GetByLabelOptions().setExact(true)).fill("More mentors");
        first.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(first.getByText("Somebody else has saved")).isVisible();
        first.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save mine"))
                .click();
        assertThat(first.getByText("Saved. The wiki shows it now.")).isVisible();

        Page shown = browsers.as("mentee1").open("/display/MENTOR/Mentoring");
        assertThat(shown.getByText("More mentors")).isVisible();
        assertThat(shown.getByText("This is no draft any more.")).isVisible();
    }

    @Test
    void theToolsOfTheSpaceLeadThoseThereWhoAdministerIt(Wiki wiki) {
        String link = "a[href*='/plugins/servlet/mentorship/settings?space=MENTOR']";
        String page = "/display/MENTOR/Mentoring";

        assertThat(wiki.as("admin").get(page).html().select(link)).isNotEmpty();
        for (String other : List.of("mentee1", "mentor1")) {
            assertThat(wiki.as(other).get(page).html().select(link)).as(other).isEmpty();
        }
        assertThat(wiki.as("coordinator1")
                        .get("/plugins/servlet/mentorship/settings?space=MENTOR")
                        .text())
                .contains("KIND Mentoring Scheme");
    }

    @Test
    void othersAreToldThatItIsNotTheirs(Wiki wiki, Browsers browsers) {
        assertThat(wiki.as("mentee1").get(SETTINGS + "form").text()).doesNotContain("data-mentorship-settings");
        assertThat(wiki.as("outsider1").get(SETTINGS + "form").text()).doesNotContain("KIND Mentoring Scheme");
        Page page = browsers.as("coordinator1").open("/display/MENTOR/Mentoring");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Settings"))
                .click();
        assertThat(page.getByText("Settings of the programme").first()).isVisible();
    }

    private static Page open(Surfer surfer, String part) {
        Page page = surfer.open(SETTINGS + part);
        page.locator("form[data-mentorship-settings]:not([aria-busy])").waitFor();
        return page;
    }

    private static Locator rows(Page page, String group) {
        return page.locator("[data-each='" + group + "'] > [data-list] > [data-row]");
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true))
                .click();
        assertThat(page.getByText("Saved. The wiki shows it now.")).isVisible();
    }
}
