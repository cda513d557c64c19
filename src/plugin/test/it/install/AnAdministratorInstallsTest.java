package it.install;

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
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Manage apps: the jar that runs here goes out and comes in again, and every request is still there. */
@WithConfluence
@Scene("kind")
class AnAdministratorInstallsTest {
    private static final String BOARD = "/display/MENTOR/Request+board";
    private static final String KNOWN = "Support me through a first literature review";

    @Test
    void theSameJarReinstalledFindsItsDataAgain(Wiki wiki, Browsers browsers) {
        Surfer admin = browsers.as("admin");
        Page apps = manageApps(admin);
        admin.findsTheScreenSound();
        press(apps, "Uninstall");
        assertThat(wiki.as("mentee1").get(BOARD).text())
                .contains("mentorship-request-board")
                .doesNotContain(KNOWN);
        assertThat(wiki.as("mentee1").rest("/programmes/kind").status()).isEqualTo(404);

        apps.getByLabel("Upload an app").setInputFiles(Path.of(System.getProperty("app.jar")));
        press(apps, "Upload");
        assertThat(apps.getByText("Enabled").first()).isVisible();
        assertThat(wiki.as("mentee1").get(BOARD).text()).contains(KNOWN);
        assertThat(wiki.as("mentee1").rest("/programmes/kind").status()).isEqualTo(200);
    }

    @Test
    void aDisabledAppLeavesPagesReadable(Wiki wiki, Browsers browsers) {
        Page apps = manageApps(browsers.as("admin"));
        press(apps, "Disable");
        assertThat(wiki.as("mentee1").get(BOARD).text()).contains("These people would like a mentor.");
        press(apps, "Enable");
        assertThat(wiki.as("mentee1").get(BOARD).text()).contains(KNOWN);
    }

    @Test
    void aFileThatIsNoAppIsRefusedInASentence(Browsers browsers) {
        Surfer admin = browsers.as("admin");
        Page apps = manageApps(admin);
        apps.getByLabel("Upload an app").setInputFiles(Path.of(System.getProperty("top"), "LICENSE"));
        press(apps, "Upload");
        assertThat(apps.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(apps.content()).doesNotContain("Exception", "\tat ");
        admin.findsTheScreenSound();
    }

    private static Page manageApps(Surfer admin) {
        Page page = admin.open("/plugins/servlet/upm");
        if (page.getByLabel("Password").count() > 0) {
            page.getByLabel("Password").fill("admin");
            press(page, "Confirm");
            page = admin.open("/plugins/servlet/upm");
        }
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
