package it.profile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the labels of somebody’s pages speak of is offered to them alone, and they decide. */
@WithConfluence
@Scene("kind")
@Tag("WMF-28")
class LabelsTest {
    private static final String EDIT = "/display/MENTOR/My+mentoring?mrp-profile=edit";

    @Test
    void somebodyAddsOneSkillAndWantsToHearNoMoreOfAnother(Wiki wiki, Browsers browsers) {
        writes(wiki.as("partner1"), "How we version our models", "git", "sql", "holiday");
        Surfer author = browsers.as("partner1");
        Page page = author.open(EDIT);
        assertThat(page.getByText("From the labels of pages that you wrote")).isVisible();
        author.findsTheScreenSound();
        author.takesAPicture("labels");
        click(page, "I can help with it – Git");
        assertThat(page.getByText("Added below")).isVisible();
        click(page, "Not this – SQL");
        assertThat(page.locator("[data-mentorship-labels] li")).hasCount(0);
        click(page, "Save");
        page.waitForURL(url -> !url.contains("mrp-profile"));

        author.open(EDIT);
        page.locator("[data-mentorship-labels][hidden]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        String mine = wiki.as("partner1").rest("/profile").body();
        assertThat(mine).contains("\"unsuggested\":[{\"programme\":\"kind\",\"skill\":\"sql\"}]", "\"skill\":\"git\"");
        assertThat(wiki.as("mentee1").rest("/profiles/partner1").body()).doesNotContain("unsuggested", "sql");
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void writes(Session author, String title, String... labels) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element hidden : author.get("/pages/createpage.action?spaceKey=MENTOR")
                .html()
                .select("form.wiki-editor input[type=hidden]")) {
            fields.put(hidden.attr("name"), hidden.attr("value"));
        }
        fields.put("title", title);
        fields.put("content", "<p>Small steps.</p>");
        Answer made = author.form("/pages/docreatepage.action", fields);
        String number = made.html().select("meta[name=ajs-page-id]").attr("content");
        for (String label : labels) {
            Map<String, String> one = Map.of("atl_token", fields.get("atl_token"), "pageId", number, "label", label);
            assertThat(author.form("/pages/addlabel.action", one).status()).isEqualTo(200);
        }
    }
}
