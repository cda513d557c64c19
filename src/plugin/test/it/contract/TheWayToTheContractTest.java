package it.contract;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.contract.Terms.TALK;
import static it.relationship.Couple.MINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.relationship.Couple;
import it.support.Mailbox;
import it.support.Scene;
import it.support.Wiki;
import it.support.WithConfluence;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people who were introduced fill the outline together, get a wiki page of it, sign, and begin. */
@WithConfluence
@Scene("kind")
class TheWayToTheContractTest {
    private static final String TITLE = "Waiting lists as a tested package";

    @Test
    @Tag("KIND-03")
    @Tag("KIND-26")
    @Tag("KIND-27")
    @Tag("KIND-34")
    @Tag("KIND-X1")
    @Tag("KIND-X5")
    @Tag("KIND-X8")
    void fromTheIntroductionToAContractThatBothHaveSigned(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.introduced(wiki, "mentee1", "mentor1", TITLE);
        Surfer mentor = browsers.onAPhoneInTheDark("mentor1");
        Surfer mentee = browsers.as("mentee1");
        beginsTheOutline(mentor);
        proposes(mentee, couple);

        String page = Terms.page(couple);
        onlyTheirs(wiki, page);
        String year = couple.look().path("relationship").path("start").asText().substring(0, 4);
        assertThat(mentee.open(page).getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Breadcrumb")))
                .containsText(Pattern.compile("Contracts\\s+" + year));
        signs(mentee, page, "amina  YUSUF", "I agree as mentee");
        assertThat(mentee.page().getByText("You have signed. Thank you!")).isVisible();
        mentee.findsTheScreenSound();
        assertThat(couple.look().path("relationship").path("state").asText()).isEqualTo("IN_DISCUSSION");
        signsByKeyboard(mentor, page);
        mentor.findsTheScreenSound();

        assertThat(couple.look().path("relationship").path("state").asText()).isEqualTo("ACTIVE");
        mentee.open(page);
        assertThat(mentee.page().getByText("Everybody has signed this contract"))
                .isVisible();
        mentee.findsTheScreenSound();
        Mailbox mails = new Mailbox(wiki);
        mails.waitFor("amina.yusuf@", mail -> mail.subject().contains(TITLE));
        mails.waitFor("sofia.lindqvist@", mail -> mail.text().contains(TITLE));
    }

    /** The mentor writes first, from where it is said to wait for her. */
    private static void beginsTheOutline(Surfer mentor) {
        Page mine = mentor.open(MINE);
        mine.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Fill the outline – " + TITLE))
                .click();
        mentor.findsTheScreenSound();
        LocalDate start = LocalDate.parse(mine.getByLabel("Start", new Page.GetByLabelOptions().setExact(true))
                .inputValue());
        assertThat(mine.getByLabel("End", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(start.plusWeeks(8).toString());
        mine.getByLabel(TALK.get(0)).fill("Thursdays at noon, by video; never unannounced.");
        press(mine, "Save outline");
        assertThat(mine.getByText("The others see it now.")).isVisible();
    }

    /** The mentee sees what she has written, adds the rest, and proposes it; what is missing is said beside its field. */
    private static void proposes(Surfer mentee, Couple couple) {
        Page outline = mentee.open(couple.screen());
        outline.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Open the outline"))
                .click();
        assertThat(outline.getByText("Last written by Priya Raman")).isVisible();
        assertThat(outline.getByLabel(TALK.get(0))).hasValue("Thursdays at noon, by video; never unannounced.");
        press(outline, "Propose these terms");
        assertThat(outline.getByText(TALK.get(4) + " – Please fill this in.")).isVisible();
        mentee.findsTheScreenSound();
        TALK.subList(1, 5).forEach(label -> outline.getByLabel(label).fill("As we said on the phone."));
        press(outline, "Propose these terms");
        assertThat(outline.getByText("Version 1 has been proposed.")).isVisible();
        mentee.findsTheScreenSound();
    }

    /** Under the contracts of the year, and for nobody but the two and the coordinators. */
    private static void onlyTheirs(Wiki wiki, String page) {
        assertThat(wiki.as("coordinator1").get(page).text()).contains(TITLE, "Contracts", "You can read everything");
        assertThat(wiki.as("coordinator1").get(page).html().select("form[data-mentorship-pen]"))
                .isEmpty();
        for (String other : new String[] {"mentor2", "mentee2", "outsider1"}) {
            assertThat(wiki.as(other).get(page).text()).as(other).doesNotContain("never unannounced");
        }
    }

    private static void signs(Surfer mentee, String address, String name, String meaning) {
        Page page = mentee.open(address);
        mentee.findsTheScreenSound();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Please remember"))
                        .last())
                .isVisible();
        assertThat(page.getByText("not to share data").last()).isVisible();
        assertThat(button(page, meaning)).isDisabled();
        assertThat(page.getByText("Before you can sign, please tick")).isVisible();
        page.getByLabel("I have read version 1").check();
        page.getByLabel("Your full name").fill(name);
        assertThat(page.getByText("you can sign now")).isVisible();
        mentee.findsTheScreenSound();
        press(page, meaning);
    }

    private static void signsByKeyboard(Surfer mentor, String address) {
        Page page = mentor.open(address);
        mentor.findsTheScreenSound();
        page.getByLabel("I have read version 1").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText(Pattern.compile("Please type your full name: Priya Raman")))
                .isVisible();
        page.keyboard().type("Priya Raman");
        page.keyboard().press("Enter");
        assertThat(page.getByText("You have signed. Thank you!")).isVisible();
    }

    private static void press(Page page, String name) {
        button(page, name).click();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
