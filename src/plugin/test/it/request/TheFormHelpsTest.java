package it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.AskForm;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Scene;
import it.support.WithConfluence;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the request form does for the person who fills it in. */
@WithConfluence
@Scene("kind")
class TheFormHelpsTest {
    private static final String WHAT = "what are you trying to do?";

    @Test
    @Tag("KIND-14")
    @Tag("KIND-15")
    @Tag("KIND-16")
    @Tag("KIND-17")
    void itAsksTheFourQuestionsWordForWord(Browsers browsers) {
        Page page = new AskForm(browsers.as("mentee2")).page();
        assertThat(page.getByLabel("what are you trying to do?")).isVisible();
        assertThat(page.getByLabel("how are you trying to do it?")).isVisible();
        assertThat(page.getByLabel("which barrier(s) do you have in place?")).isVisible();
        assertThat(page.getByLabel("what do you need a mentor to do?")).isVisible();
    }

    @Test
    @Tag("KIND-13")
    void theCounterCountsDownAndSaysByHowMuchItIsTooLong(Browsers browsers) {
        Page page = new AskForm(browsers.as("mentee2")).page();
        page.getByLabel(WHAT).fill("x".repeat(590));
        assertThat(page.getByText("Characters left: 10").first()).isVisible();
        page.getByLabel(WHAT).fill("x".repeat(605));
        assertThat(page.getByText("Characters too many: 5").first()).isVisible();
    }

    @Test
    void whatIsMissingIsSaidAtTheTopAndBesideEachField(Browsers browsers) {
        Surfer mentee = browsers.as("mentee2");
        AskForm form = new AskForm(mentee);
        form.press("Submit request");
        assertThat(form.page().getByText("Please have another look at this:")).isVisible();
        assertThat(form.page().getByLabel(WHAT)).hasAttribute("aria-invalid", "true");
        mentee.findsTheScreenSound();
        assertThat(form.page().evaluate("document.activeElement.hasAttribute('data-mentorship-summary')"))
                .isEqualTo(true);
    }

    @Test
    @Tag("KIND-10")
    @Tag("KIND-11")
    @Tag("KIND-12")
    @Tag("KIND-21")
    void aPoorFitIsAdvisedKindlyThenMayBeSubmittedAnyway(Browsers browsers) {
        AskForm form = new AskForm(browsers.as("mentee2"))
                .fill(
                        "Teach me how to code",
                        Map.of(
                                WHAT,
                                "Teach me how to code, all of it, whatever it takes.",
                                "how are you trying to do it?",
                                "I do not know yet which language to choose.",
                                "which barrier(s) do you have in place?",
                                "I have no idea where one begins with such things.",
                                "what do you need a mentor to do?",
                                "Teach me how to code from the very first line."),
                        "20");
        assertThat(form.page().getByText("That is longer than the usual 8 weeks."))
                .isVisible();
        form.press("Submit request");
        Locator advice = form.page()
                .getByRole(AriaRole.REGION, new GetByRoleOptions().setName(Pattern.compile("Saved as a draft")));
        assertThat(advice).isVisible();
        assertThat(advice).containsText("open-ended projects");
        assertThat(advice.getByRole(AriaRole.LINK).first()).isVisible();
        form.mentee().findsTheScreenSound();
        form.mentee().takesAPicture("form-advice");
        form.press("Submit anyway");
        assertThat(form.page().getByText("Your request is on the board").first())
                .isVisible();
    }

    @Test
    void aDraftIsGoneOnWithAfterAReload(Browsers browsers) {
        Surfer mentee = browsers.as("mentee1");
        AskForm form = new AskForm(mentee).fill("Half a thought", Map.of(WHAT, "Something with maps."), "3");
        form.press("Save as draft");
        assertThat(form.page().getByText("Saved as a draft at")).isVisible();
        form.page().reload();
        assertThat(form.page().getByLabel("Title of your project")).hasValue("Half a thought");
        assertThat(form.page().getByLabel(WHAT)).hasValue("Something with maps.");
        Page again = mentee.open("/display/MENTOR/Ask+for+a+mentor");
        assertThat(again.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Half a thought")))
                .isVisible();
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession(Browsers browsers) {
        Surfer mentee = browsers.as("mentee2");
        AskForm form = new AskForm(mentee).fill("Typed before signing out", Map.of(WHAT, "Keep these words."), "3");
        mentee.page().context().clearCookies();
        form.press("Save as draft");
        assertThat(form.page().getByText("You have been signed out in the meantime."))
                .isVisible();
        assertThat(form.page().getByLabel(WHAT)).hasValue("Keep these words.");
    }

    @Test
    void aChangeMadeInAnotherWindowIsNotOverwrittenUnseen(Browsers browsers) {
        Surfer mentee = browsers.as("mentee1");
        AskForm form = new AskForm(mentee).fill("Two windows", Map.of(WHAT, "First text of the draft."), "3");
        form.press("Save as draft");
        assertThat(form.page().getByText("Saved as a draft at")).isVisible();
        Page other = mentee.page().context().newPage();
        other.navigate(form.page().url());
        other.getByLabel(WHAT).fill("Saved in the other window.");
        button(other, "Save as draft").click();
        assertThat(other.getByText("Saved as a draft at")).isVisible();
        form.page().getByLabel(WHAT).fill("Typed in the first window.");
        form.press("Save as draft");
        assertThat(form.page().getByText("has been saved in another window")).isVisible();
        assertThat(form.page().getByLabel(WHAT)).hasValue("Typed in the first window.");
        button(form.page(), "Save my text").click();
        assertThat(form.page().getByText("Saved as a draft at")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
