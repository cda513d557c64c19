package it.profile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Scene;
import it.support.WithConfluence;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The hours of the week as lines and as a grid, by keyboard alone; what is wrong is told and nothing is lost. */
@WithConfluence
@Scene("kind")
class TheWeekTest {
    private static final String EDIT = "/display/MENTOR/My+mentoring?mrp-profile=edit";

    @Test
    void theGridAndTheLinesSayTheSameAndTheKeyboardSuffices(Browsers browsers) {
        Surfer mentee = browsers.as("mentee2");
        Page page = mentee.open(EDIT);
        page.locator("[data-day=FRIDAY]").fill("9-10");
        page.locator(".mentorship-week summary").press("Enter");
        assertThat(page.locator("td[data-column='4'][aria-selected=true]")).hasCount(2);

        page.locator("td[tabindex='0']").press("Space");
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertThat(page.locator("[data-day=MONDAY]")).hasValue("09:00–10:00");
        assertThat(page.locator("[data-day=TUESDAY]")).hasValue("09:30–10:00");
        mentee.findsTheScreenSound();

        page.locator("[data-day=SUNDAY]").fill("all day");
        page.locator(".mentorship-send button").press("Enter");
        assertThat(page.locator(".mentorship-summary")).containsText("Sunday");
        assertThat(page.locator("[data-day=MONDAY]")).hasValue("09:00–10:00");

        page.locator("[data-day=SUNDAY]").fill("");
        page.locator(".mentorship-send button").press("Enter");
        page.waitForURL(Pattern.compile(".*My\\+mentoring$"));
        mentee.open(EDIT);
        assertThat(page.locator("[data-day=FRIDAY]")).hasValue("09:00–10:00");
    }
}
