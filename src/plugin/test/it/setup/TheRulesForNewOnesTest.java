package it.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Scene;
import it.support.Wiki;
import it.support.WithConfluence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Administrators lay down who makes programmes; whoever is let makes one and needs no administrator for it. */
@WithConfluence
@Scene("kind")
@Tag("WMF-21")
class TheRulesForNewOnesTest {
    private static final String ADMIN = "/plugins/servlet/mentorship/admin";

    @Test
    void whoeverIsLetMakesAProgrammeWithoutBeingAnAdministrator(Wiki wiki, Browsers browsers) {
        Surfer mentor = browsers.as("mentor2");
        assertThat(mentor.open("/plugins/servlet/mentorship/settings").content())
                .doesNotContain("New programme");

        layDown(browsers.as("admin"));
        Page page = mentor.open("/plugins/servlet/mentorship/settings");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("New programme"))
                .click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Use this – Standing mentorship"))
                .click();
        mentor.findsTheScreenSound();
        fill(page, "Name", "Ours");
        fill(page, "Key of the space", "MENTOR");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Create programme"))
                .click();
        assertThat(page.getByText("The programme is there.")).isVisible();
        assertThat(wiki.as("mentor2")
                        .rest("/programmes/ours")
                        .json()
                        .at("/profile/licence")
                        .asText())
                .isEqualTo("CC-BY 4.0, our network");
        assertThat(wiki.as("mentee1")
                        .get("/plugins/servlet/mentorship/settings?mra-step=new")
                        .text())
                .contains("New programmes are made by the administrators");
    }

    private void layDown(Surfer admin) {
        Page rules = admin.open(ADMIN + "?mra-step=rules");
        confirm(rules);
        rules = admin.open(ADMIN + "?mra-step=rules");
        admin.findsTheScreenSound();
        rules.getByLabel("Administrators and the members of these groups").check();
        save(rules);
        assertThat(rules.getByText("Please name at least one group")).isVisible();
        rules.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Groups"))
                .fill("mentors");
        rules.getByLabel("Licence of the content").fill("CC-BY 4.0, our network");
        save(rules);
        assertThat(rules.getByText("The next programme follows these rules.")).isVisible();
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }

    private static void confirm(Page page) {
        page.getByLabel("Password").fill("admin");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Confirm"))
                .click();
        page.waitForLoadState();
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }
}
