package it.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator makes each of the presets in the browser, in few clicks, and visitors read the source’s own words. */
@WithConfluence
@Scene("kind")
class AnAdministratorSetsUpTest {
    private static final int MOST_CLICKS = 12;
    private static final String ADMIN = "/plugins/servlet/mentorship/admin";
    private static final Map<String, List<String>> WORDS = Map.of(
            "Eight-week projects",
            List.of(
                    "We run an informal mentoring scheme",
                    "build your professional network",
                    "Teach me how to code",
                    "mentoring isn’t consultancy",
                    "Mentors are not consultants"),
            "Sixteen-week rounds with cohorts and pairs",
            List.of(
                    "A mentoring & training program for Open Science Ambassadors in Life Science",
                    "Empowering",
                    "CC-BY 4.0, Open Life Science",
                    "Training calls on Open Science, talks from experts, break out discussions.",
                    "Mentorship is transformational, often no immediate outcome",
                    "Slack channel, grant/event/job opportunities, targeted emails, open office calls",
                    "@openlifesci",
                    "team@openlifesci.org",
                    "Cohort update",
                    "Mentor training, open recognition of mentors, communication channels, allowing breaks",
                    "Provide a network for support and further development",
                    "Resources, guidelines and ways to ask questions",
                    "Active platforms to exchange ideas and resources",
                    "recruiting ‘more’ facilitators",
                    "Facilitator",
                    "Funder or partner",
                    "OLS-1",
                    "16 weeks",
                    "The call for OLS-1 opens on",
                    "No open call today"),
            "Cohorts with one goal",
            List.of(
                    "about 3 mentors to about 8 mentees, favouring group interaction over 1x1 interaction",
                    "a more stable and low maintenance model",
                    "We are looking for one more person."),
            "Standing mentorship",
            List.of(
                    "About 52 weeks at a time",
                    "Mentors clearly know their role and functions",
                    "but not policing their activities",
                    "Member (mentee)",
                    "Council",
                    "point of contact for mentorship administration",
                    "Version 1, since"),
            "Selection and share-back",
            List.of(
                    "bring that training back to their communities",
                    "Streamline communication routes to empower people across regions",
                    "Increase accountability for capacity development support",
                    "The call for Round 1 opens on",
                    "Trainee",
                    "Peer mentor",
                    "Community leader",
                    "Affiliate",
                    "Programme staff"));
    private int clicks;

    @Test
    @Tag("OLS-01")
    @Tag("OLS-03")
    @Tag("OLS-05")
    @Tag("OLS-04")
    @Tag("OLS-28")
    @Tag("OLS-54")
    @Tag("OLS-57")
    @Tag("OLS-58")
    @Tag("OSK-02")
    @Tag("REPS-25")
    @Tag("REPS-30")
    @Tag("WMF-32")
    @Tag("WMF-17")
    @Tag("WMF-21")
    void eachPresetIsARunningProgrammeAfterTwelveClicksAtMost(Wiki wiki, Browsers browsers) {
        Surfer admin = browsers.as("admin");
        for (String preset : WORDS.keySet().stream().sorted().toList()) {
            Instant begun = Instant.now();
            clicks = 0;
            String key = "p-" + Integer.toHexString(preset.hashCode());
            Page page = setUp(admin, preset, key);

            assertThat(clicks).as("clicks for " + preset).isLessThanOrEqualTo(MOST_CLICKS);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(10));
            made(admin, page);
            String place = page.getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions().setName("Programme " + key).setExact(true))
                    .getAttribute("href");
            String text = wiki.as("mentee1")
                    .get(place.substring(place.indexOf("/pages")))
                    .html()
                    .text();
            WORDS.get(preset).forEach(words -> assertThat(text).containsIgnoringCase(words));
        }
    }

    private Page setUp(Surfer admin, String preset, String key) {
        Page page = admin.open("/plugins/servlet/upm");
        confirm(page);
        click(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Configure")));
        confirm(page);
        admin.findsTheScreenSound();
        click(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("New programme"))
                .first());
        admin.findsTheScreenSound();
        click(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Use this – " + preset)));
        admin.findsTheScreenSound();
        fill(page, "Name", "Programme " + key);
        fill(page, "Key", key);
        fill(page, "Key of the space", "MENTOR");
        fill(page, "Coordinators", "coordinator1");
        click(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Create programme")));
        assertThat(page.getByText("The programme is there.")).isVisible();
        return page;
    }

    private void confirm(Page page) {
        if (page.getByLabel("Password").count() > 0) {
            page.getByLabel("Password").fill("admin");
            click(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Confirm")));
            page.waitForLoadState();
            if (!page.url().contains("/plugins/servlet/")) {
                page.navigate(page.url().replaceAll("/confluence/.*", "/confluence/plugins/servlet/upm"));
            }
        }
    }

    private void fill(Page page, String label, String text) {
        click(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private void click(Locator what) {
        clicks++;
        what.click();
    }

    /** Every page is made within seconds of the programme. */
    private static void made(Surfer admin, Page page) {
        Instant last = Instant.now().plusSeconds(30);
        while (page.getByText("Being made").count() > 0 && Instant.now().isBefore(last)) {
            page.waitForTimeout(300);
            page.reload();
        }
        assertThat(page.getByText("Being made")).hasCount(0);
        assertThat(page.getByText("Not made")).hasCount(0);
        admin.findsTheScreenSound();
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingIsLost(Browsers browsers) {
        Surfer admin = browsers.as("admin");
        Page page = admin.open(ADMIN + "?mra-preset=ols");
        confirm(page);
        page = admin.open(ADMIN + "?mra-preset=ols");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Ours");
        page.getByLabel("Key", new Page.GetByLabelOptions().setExact(true)).fill("kind");
        page.getByLabel("Key of the space").fill("NOWHERE");
        page.getByLabel("Coordinators").fill("nobody-here");
        page.getByLabel("Coordinators").press("Enter");

        assertThat(page.getByText("“kind” is taken already.")).isVisible();
        assertThat(page.getByText("There is no space “NOWHERE”")).isVisible();
        assertThat(page.getByText("There is nobody with the user name “nobody-here”."))
                .isVisible();
        assertThat(page.getByLabel("Coordinators")).hasValue("nobody-here");
        admin.findsTheScreenSound();
    }

    @Test
    void aProgrammeIsArchivedAndRestoredAndItsHealthIsSeen(Wiki wiki, Browsers browsers) {
        Surfer admin = browsers.onAPhoneInTheDark("admin");
        Page page = admin.open(ADMIN);
        confirm(page);
        page = admin.open(ADMIN);
        admin.findsTheScreenSound();
        press(page, "Archive – KIND Mentoring Scheme");
        assertThat(page.getByText("is archived now")).isVisible();
        assertThat(wiki.as("mentee1")
                        .rest("/programmes/kind")
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("ARCHIVED");
        press(page, "Restore – KIND Mentoring Scheme");
        assertThat(page.getByText("is open again")).isVisible();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Health")).click();
        assertThat(page.getByText("All well").first()).isVisible();
        admin.findsTheScreenSound();
    }

    @Test
    @Tag("KIND-X9")
    void aProgrammeOfBuddiesMakesNobodyAMentor(Wiki wiki) {
        Map<String, String> order = Map.of(
                "preset",
                "buddies",
                "key",
                "pals",
                "name",
                "Pals",
                "spaceKey",
                "MENTOR",
                "coordinators",
                "coordinator1");
        assertThat(wiki.as("admin")
                        .confirmedWith("admin")
                        .rest("POST", "/setup/programmes", order)
                        .status())
                .isEqualTo(201);
        assertThat(wiki.as("mentee1").get("/display/~partner1").text()).doesNotContain("Pals");
    }

    @Test
    void nobodyElseFindsTheAdministration(Wiki wiki) {
        assertThat(wiki.as("coordinator1").get(ADMIN).status()).isEqualTo(403);
        assertThat(wiki.as("coordinator1").get("/display/MENTOR/Mentoring").text())
                .doesNotContain(ADMIN);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }
}
