package it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.AskForm;
import it.browser.Browsers;
import it.support.Scene;
import it.support.WithConfluence;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Enter in a line of the form submits it, as everywhere; it must not press a button that nobody sees. */
@WithConfluence
@Scene("kind")
class TheEnterKeyTest {
    @Test
    @Tag("KIND-10")
    @Tag("KIND-21")
    void enterInTheTitleSkipsNoAdvice(Browsers browsers) {
        AskForm form = new AskForm(browsers.as("mentee2"))
                .fill(
                        "Teach me how to code",
                        Map.of(
                                "what are you trying to do?",
                                "Teach me how to code, all of it, whatever it takes.",
                                "how are you trying to do it?",
                                "I do not know yet which language to choose.",
                                "which barrier(s) do you have in place?",
                                "I have no idea where one begins with such things.",
                                "what do you need a mentor to do?",
                                "Teach me how to code from the very first line."),
                        "20");
        Page page = form.page();
        page.getByLabel("Title of your project").press("Enter");

        assertThat(page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName(Pattern.compile("Saved as a draft"))))
                .isVisible();
    }
}
