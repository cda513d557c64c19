package it.relationship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.relationship.Couple.good;
import static it.relationship.Couple.inDays;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Scene;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What two people press on the screen of their mentoring, and what it says when something cannot be. */
@WithConfluence
@Scene("kind")
class ThePairScreenTest {

    @Test
    void oneTakesABreakByKeyboardAndTheOtherGoesOn(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor2", "Weeks without time");
        Page mentee = browsers.as("mentee1").open(couple.screen());
        button(mentee, "Take a break").focus();
        mentee.keyboard().press("Enter");
        assertThat(mentee.getByLabel("Until")).isFocused();
        mentee.keyboard().press("Escape");
        assertThat(mentee.getByLabel("Until")).isHidden();
        assertThat(button(mentee, "Take a break")).isFocused();

        mentee.keyboard().press("Enter");
        mentee.getByLabel("Until").fill("2020-02-02");
        button(mentee, "Begin the break").click();
        assertThat(mentee.getByText("Choose a day that is still to come")).isVisible();
        assertThat(mentee.getByLabel("Until")).hasValue("2020-02-02");
        mentee.getByLabel("Until").fill("");
        button(mentee, "Begin the break").click();
        assertThat(mentee.getByText("The break has begun.")).isVisible();

        Surfer mentor = browsers.onAPhoneInTheDark("mentor2");
        Page page = mentor.open(couple.screen());
        assertThat(page.getByText("On a break, until one of you goes on.")).isVisible();
        mentor.findsTheScreenSound();
        button(page, "Go on").click();
        assertThat(page.getByText("Welcome back.")).isVisible();
    }

    @Test
    @Tag("KIND-03")
    void oneProposesAnotherEndAndTheOtherAgrees(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.agreed(wiki, "mentee1", "mentor1", "A little more time");
        Page mentor = browsers.as("mentor1").open(couple.screen());
        button(mentor, "Propose another end").click();
        button(mentor, "Propose it").click();
        assertThat(mentor.getByText("Choose another day than the one that is agreed already."))
                .isVisible();
        mentor.getByLabel("The new end").fill(inDays(100));
        button(mentor, "Propose it").click();
        assertThat(mentor.getByText("It holds once everybody has agreed.")).isVisible();

        Surfer mentee = browsers.as("mentee1");
        Page page = mentee.open(couple.screen());
        assertThat(page.getByText("Priya Raman proposes")).isVisible();
        mentee.findsTheScreenSound();
        button(page, "Yes, that suits me").click();
        assertThat(page.getByText("You have agreed to the new end.")).isVisible();
        assertThat(couple.look().path("relationship").path("end").asText()).isEqualTo(inDays(100));
    }

    @Test
    void whoeverSavesWhatIsNoLongerSoKeepsWhatWasTyped(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.agreed(wiki, "mentee4", "mentor2", "Both at once");
        Page mentor = browsers.as("mentor2").open(couple.screen());
        good(couple.does(couple.mentee, "extension", Map.of("turn", couple.turn(), "end", inDays(80))));
        Locator meeting = mentor.getByLabel("Next meeting");
        meeting.fill(inDays(9) + "T10:00");
        button(mentor, "Save the date").click();
        assertThat(mentor.getByText("Somebody has changed this in the meantime."))
                .isVisible();
        assertThat(meeting).hasValue(inDays(9) + "T10:00");
    }

    @Test
    void aMeetingThatIsOverAndWordsThatAreTooLongAreSaidBesideTheirFields(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.agreed(wiki, "mentee2", "mentor1", "Too late and too long");
        Surfer mentee = browsers.as("mentee2");
        Page page = mentee.open(couple.screen());
        page.getByLabel("Next meeting").fill("2020-02-02T10:00");
        button(page, "Save the date").click();
        assertThat(page.getByText("Choose a day that is still to come, within the next three years."))
                .isVisible();

        button(page, "End this mentoring").click();
        Locator words = page.getByLabel("A few words to the others (optional)");
        words.fill("x".repeat(601));
        button(page, "End it").click();
        assertThat(page.locator("dialog .mentorship-problem")).containsText("At most 600 characters");
        assertThat(words).hasValue("x".repeat(601));
        mentee.findsTheScreenSound();
        assertThat(couple.look().path("relationship").path("state").asText()).isEqualTo("ACTIVE");
    }

    @Test
    @Tag("KIND-30")
    @Tag("KIND-X6")
    @Tag("KIND-X7")
    void bothSayDoneNoteWhatTheyGainedAndOneTellsOfItAtAMeetup(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.agreed(wiki, "mentee4", "mentor1", "From start to finish");
        good(couple.does(couple.mentee, "done", Map.of("turn", 1)));
        Surfer mentor = browsers.as("mentor1");
        Page page = mentor.open(couple.screen());
        assertThat(page.getByText("Jonas Weber has said done.")).isVisible();
        button(page, "I am done too").click();
        button(page, "Yes, I am done").click();
        assertThat(page.getByText("Completed: everybody has said done.")).isVisible();
        mentor.findsTheScreenSound();

        page.getByLabel("What did you gain and learn?").fill("To ask before I answer.");
        page.getByLabel("What did you gain and learn?")
                .locator("xpath=ancestor::form")
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByText("Kept. The others in this mentoring can read it."))
                .isVisible();
        page.getByLabel("Title of your talk").fill("Ask before you answer");
        button(page, "I will present").click();
        assertThat(page.getByText("Your talk is on the meet-up’s page.")).isVisible();
        assertThat(page.getByText("Ask before you answer").first()).isVisible();
        assertThat(couple.mentee.get(couple.screen()).text()).contains("To ask before I answer.");
        readsItOnTheMeetupsPage(browsers.as("mentee2"));
    }

    private static void readsItOnTheMeetupsPage(Surfer other) {
        Page page = other.open("/display/MENTOR/Meet-ups");
        other.findsTheScreenSound();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Talks and details"))
                .first()
                .click();
        assertThat(page.getByText("Ask before you answer")).isVisible();
        other.findsTheScreenSound();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
