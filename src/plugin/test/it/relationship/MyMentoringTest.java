package it.relationship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.relationship.Couple.MINE;
import static it.relationship.Couple.good;
import static it.relationship.Couple.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one page where everybody finds what is theirs, and what profiles and meet-ups show of it. */
@WithConfluence
@Scene("kind")
class MyMentoringTest {

    @Test
    void whoeverHasNothingYetIsToldHowToBegin(Browsers browsers) {
        Surfer partner = browsers.onAPhoneInTheDark("partner1");
        Page page = partner.open(MINE);
        assertThat(page.getByText("You are in no mentoring just now")).isVisible();
        partner.findsTheScreenSound();
        page.getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName("Ask for a mentor").setExact(true))
                .last()
                .click();
        assertThat(page.getByLabel("Title of your project")).isVisible();
    }

    @Test
    @Tag("REPS-11")
    void whatWaitsComesFirstAndTheOthersAreInReach(Browsers browsers) {
        Surfer mentor = browsers.onAPhoneInTheDark("mentor1");
        Page page = mentor.open(MINE);
        assertThat(page.locator(".mentorship-task").first()).containsText("Draw a map of our home visits");
        assertThat(page.getByText("amina.yusuf@example.org").first()).isVisible();
        mentor.findsTheScreenSound();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ended").setExact(true))
                .click();
        assertThat(page.getByText("Tidy the labels of our falls register")).isVisible();
        mentor.findsTheScreenSound();
    }

    @Test
    @Tag("KIND-28")
    void aCallForHelpIsOneShortFormAndStaysPrivate(Wiki wiki, Browsers browsers) {
        Surfer mentee = browsers.as("mentee2");
        Page page = mentee.open(MINE);
        button(page, "I need help");
        button(page, "Ask for help");
        assertThat(page.locator(".mentorship-problem").first()).isVisible();
        page.getByLabel("What would help you?").fill("I do not dare to ask my mentor again.");
        mentee.findsTheScreenSound();
        button(page, "Ask for help");
        assertThat(page.getByText("The coordinators have been told.")).isVisible();
        assertThat(page.getByText("I do not dare to ask my mentor again.")).isVisible();
        for (String other : new String[] {"mentor1", "mentee1", "partner1"}) {
            assertThat(wiki.as(other).get(MINE).text()).doesNotContain("do not dare");
        }
    }

    @Test
    @Tag("OLS-39")
    void aMailLeadsToTheChoiceOfMailsWhichIsKept(Wiki wiki, Browsers browsers) {
        Surfer mentee = browsers.as("mentee3");
        Page page = mentee.open(MINE + "#mentorship-mails");
        page.locator("#mentorship-mails input[value=NEWS]").uncheck();
        mentee.findsTheScreenSound();
        page.locator("#mentorship-mails button[type=submit]").click();
        assertThat(page.locator("[data-mentorship-flash]").first()).isVisible();
        assertThat(good(wiki.as("mentee3").rest("/mails")).path("unwanted").toString())
                .isEqualTo("[\"NEWS\"]");
    }

    @Test
    void aProfileIsSoundAndTellsEachReaderOnlyWhatIsTheirs(Browsers browsers) {
        Surfer mentee = browsers.as("mentee1");
        assertThat(mentee.open("/display/~mentor1").getByText("Check our monthly figures before they leave the house"))
                .isVisible();
        mentee.findsTheScreenSound();
        Page others = browsers.as("mentee2").open("/display/~mentor1");
        assertThat(others.getByText("Mentors in")).isVisible();
        assertThat(others.getByText("You work together on")).hasCount(0);
    }

    @Test
    @Tag("KIND-30")
    @Tag("KIND-37")
    void aCoordinatorAddsMovesAndCancelsAMeetup(Wiki wiki, Browsers browsers) {
        Surfer coordinator = browsers.as("coordinator1");
        Page page = coordinator.open("/display/MENTOR/Meet-ups");
        button(page, "Add a date");
        button(page, "Save");
        assertThat(page.locator(".mentorship-problem").first()).isVisible();
        page.getByLabel("Name").fill("A meet-up in spring");
        page.getByLabel("Day and time").fill(inDays(60) + "T12:00");
        coordinator.findsTheScreenSound();
        button(page, "Save");
        assertThat(page.getByText("The date is kept.")).isVisible();

        page.locator("li", new Page.LocatorOptions().setHasText("A meet-up in spring"))
                .getByRole(AriaRole.BUTTON)
                .last()
                .click();
        assertThat(page.getByLabel("Name")).hasValue("A meet-up in spring");
        page.getByLabel("It does not take place").check();
        button(page, "Save");
        assertThat(page.getByText("Cancelled").first()).isVisible();
        coordinator.findsTheScreenSound();
        assertThat(wiki.as("mentee1").get("/display/MENTOR/Meet-ups").html().select("[data-mentorship-open]"))
                .isEmpty();
    }

    @Test
    void outOfTheWikiNothingPersonalIsPrinted(Wiki wiki) {
        Session mentor = wiki.as("mentor1");
        String page = mentor.get(MINE).html().select("meta[name=ajs-page-id]").attr("content");
        assertThat(page).isNotEmpty();
        assertThat(mentor.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page)
                        .body())
                .startsWith("%PDF");
        assertThat(mentor.get("/exportword?pageId=" + page).text())
                .contains("Your mentoring is personal")
                .doesNotContain("amina.yusuf@");
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
