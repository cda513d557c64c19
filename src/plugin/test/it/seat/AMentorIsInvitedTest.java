package it.seat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Mailbox;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator says what mentors do, invites one, and sees how somebody new finds their feet. */
@WithConfluence
@Scene("kind")
@Tag("OLS-11")
@Tag("REPS-10")
@Tag("REPS-13")
@Tag("REPS-26")
class AMentorIsInvitedTest {
    private static final String PEOPLE = "/display/MENTOR/Mentoring?mrs-seats=";
    private static final String MINE = "/display/MENTOR/My+mentoring";
    private Session coordinator;
    private ObjectNode before;

    @BeforeEach
    void remember(Wiki wiki) {
        coordinator = wiki.as("coordinator1");
        before = (ObjectNode) coordinator.rest("/programmes/kind").json();
    }

    /** For the stories of others. */
    @AfterEach
    void leaveAsItWas() {
        int now = coordinator.rest("/programmes/kind").json().path("version").asInt();
        coordinator.rest("PUT", "/programmes/kind", before.put("version", now));
    }

    @Test
    void whoIsInvitedReadsSaysYesAndIsShownTheRopes(Wiki wiki, Browsers browsers) {
        Surfer host = browsers.as("coordinator1");
        saysWhatMentorsDo(host);
        invites(host, "mentee2");
        assertThat(new Mailbox(wiki)
                        .waitFor("callum", mail -> mail.subject().contains("Would you like to be “Mentor”"))
                        .text())
                .contains("You explain so well", "My+mentoring");

        Surfer mentor = browsers.onAPhoneInTheDark("mentee2");
        saysYes(mentor);
        isNew(host);
        ticks(mentor);
        assertThat(host.open(PEOPLE + "ONBOARDING").getByText("Nobody is finding their feet at the moment"))
                .isVisible();
        Page then = host.open(PEOPLE + "HISTORY");
        assertThat(then.getByText("Agreed to version 1 of the role").first()).isVisible();
        host.findsTheScreenSound();
    }

    private static void saysWhatMentorsDo(Surfer host) {
        Page page = host.open("/plugins/servlet/mentorship/settings?programme=kind&part=people");
        page.locator("form[data-mentorship-settings]:not([aria-busy])").waitFor();
        click(page, "Add one – Role descriptions");
        Locator role = page.locator("[data-each='plan.roles'] > [data-list] > [data-row]")
                .last();
        role.getByLabel("Role", new Locator.GetByLabelOptions().setExact(true)).fill("Mentor");
        role.getByLabel("What somebody in this role does").fill("Listens, asks, and encourages.");
        role.getByLabel("What it lets somebody do").selectOption("Mentor others");
        role.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add one – First steps"))
                .click();
        role.getByLabel("Step", new Locator.GetByLabelOptions().setExact(true)).fill("A first talk with us");
        host.findsTheScreenSound();
        click(page, "Save");
        assertThat(page.getByText("Saved. The wiki shows it now.")).isVisible();
    }

    private static void invites(Surfer host, String user) {
        Page page = host.open("/display/MENTOR/Mentoring");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("People and roles"))
                .click();
        page.getByText("Invite somebody").click();
        page.getByLabel("User name").first().fill("nobody-at-all");
        page.locator("select[name=role]").selectOption("Mentor");
        page.getByLabel("Some words of yours").fill("You explain so well.");
        click(page, "Send invitation");
        assertThat(page.locator("form .mentorship-problem").first()).containsText("nobody-at-all");
        page.getByLabel("User name").first().fill(user);
        click(page, "Send invitation");
        assertThat(page.getByText("The invitation is on its way.")).isVisible();
        assertThat(page.getByText("Invited").first()).isVisible();
        host.findsTheScreenSound();
    }

    private static void saysYes(Surfer mentor) {
        Page page = mentor.open(MINE);
        assertThat(heading(page, "Would you like to take the role “Mentor” in “KIND"))
                .isVisible();
        assertThat(page.getByText("Listens, asks, and encourages.")).isVisible();
        mentor.findsTheScreenSound();
        mentor.takesAPicture("invited-to-mentor");
        click(page, "Yes, I take it");
        assertThat(page.getByText("Thank you! The role is yours now.")).isVisible();
        assertThat(heading(page, "Your first steps as “Mentor”")).isVisible();
        mentor.findsTheScreenSound();
    }

    private static void isNew(Surfer host) {
        Page page = host.open(PEOPLE + "ONBOARDING");
        assertThat(page.getByText("Callum Fraser").first()).isVisible();
        assertThat(page.getByText("Sofia Lindqvist helps with this.")).isVisible();
        assertThat(page.getByText("Has read version 1").first()).isVisible();
        host.findsTheScreenSound();
        host.takesAPicture("somebody-new");
    }

    private static void ticks(Surfer mentor) {
        Page page = mentor.page();
        click(page, "Done – A first talk with us");
        assertThat(page.getByText("Noted.")).isVisible();
        assertThat(heading(page, "Your first steps as “Mentor”")).hasCount(0);
    }

    @Test
    @Tag("REPS-04")
    void aMentorIsAskedAgainWhenTheWordsChange(Wiki wiki, Browsers browsers) {
        says("Listens.");
        Surfer mentor = browsers.as("mentor1");
        confirms(mentor);
        says("Listens, and asks.");
        Page page = mentor.open(MINE);
        assertThat(page.getByText("new words since version 1")).isVisible();
        confirms(mentor);
        String seats = wiki.as("coordinator1")
                .rest("/seats?programme=kind&role=MENTOR&limit=9")
                .body();
        assertThat(seats).contains("\"read\":2");
    }

    @Test
    void aSeatThatIsTakenWhileTheSettingsAreOpenIsNotLost(Wiki wiki, Browsers browsers) {
        Page page = browsers.as("coordinator1").open("/plugins/servlet/mentorship/settings?programme=kind&part=people");
        page.locator("form[data-mentorship-settings]:not([aria-busy])").waitFor();
        Map<String, String> asked = Map.of("programme", "kind", "role", "CONTACT", "person", "mentee2", "words", "");
        int seat = coordinator.rest("POST", "/seats", asked).json().path("id").asInt();
        Map<String, Object> yes = Map.of("turn", 1, "accept", true, "version", 0);
        assertThat(wiki.as("mentee2")
                        .rest("PUT", "/seats/" + seat + "/answer", yes)
                        .status())
                .isEqualTo(200);

        page.locator("[data-part='seats.leads'] input").fill("coordinator1, mentor1");
        click(page, "Save");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save mine"))
                .click();
        assertThat(page.getByText("Saved. The wiki shows it now.")).isVisible();
        String seats = coordinator.rest("/programmes/kind").json().path("seats").toString();
        assertThat(seats).contains("\"leads\":[\"coordinator1\",\"mentor1\"]").contains("mentee2");
    }

    private static void confirms(Surfer mentor) {
        Page page = mentor.open(MINE);
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions()
                                .setName("I have read it – Your role “Mentor” in “KIND Mentoring Scheme”"))
                .click();
        assertThat(page.getByText("Thank you for reading it.")).isVisible();
        assertThat(page.getByText("Your role “Mentor”")).hasCount(0);
    }

    private void says(String text) {
        ObjectNode programme = (ObjectNode) coordinator.rest("/programmes/kind").json();
        ObjectNode role = programme.withObject("/plan").putArray("roles").addObject();
        role.put("id", "mentor").put("name", "Mentor").put("text", text);
        assertThat(coordinator.rest("PUT", "/programmes/kind", programme).status())
                .isEqualTo(200);
    }

    private static Locator heading(Page page, String beginning) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(beginning));
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
