package it.contract;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.contract.Terms.TALK;
import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.relationship.Couple;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Before all have signed everybody may write, join, ask for changes and leave again; nothing typed is lost by it. */
@WithConfluence
@Scene("kind")
class SecondThoughtsTest {

    @Test
    @Tag("KIND-26")
    void whatBothWriteAtTheSameTimeStandsSideBySide(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.introduced(wiki, "mentee1", "mentor1", "Both at once");
        Surfer mentor = browsers.as("mentor1");
        Page page = mentor.open(Terms.screen(couple));
        page.getByLabel(TALK.get(0)).fill("Mondays, by phone.");
        good(Terms.writes(couple, couple.mentee, Terms.turn(couple), "Thursdays, by video."));
        press(page, "Save outline");

        assertThat(page.getByText("Amina Yusuf has written here:")).isVisible();
        assertThat(page.getByLabel(TALK.get(0))).hasValue("Mondays, by phone.");
        assertThat(page.getByLabel(TALK.get(1))).hasValue("Thursdays, by video.");
        mentor.findsTheScreenSound();
        press(page, "Use this instead");
        assertThat(page.getByLabel(TALK.get(0))).hasValue("Thursdays, by video.");
        page.getByLabel(TALK.get(2)).fill("Where she starts.");
        press(page, "Save outline");
        assertThat(page.getByText("The others see it now.")).isVisible();
        assertThat(good(couple.mentee.rest(couple.contract())).path("outline").toString())
                .contains("Where she starts.");
    }

    @Test
    @Tag("KIND-27")
    @Tag("KIND-X4")
    void whoeverWantsChangesGetsASecondVersionWithWhatHasChanged(Wiki wiki, Browsers browsers) {
        Couple couple = Terms.proposed(
                Couple.introduced(wiki, "mentee2", "mentor1", "Version two"), "As we said on the phone.");
        good(Terms.signs(couple, couple.mentee, Terms.signature(couple, Terms.MENTEE2)));
        Map<String, Object> old = Terms.signature(couple, Terms.MENTOR1);
        asksForChanges(browsers.as("mentor1"), Terms.page(couple));
        readsWhatHasChanged(browsers.onAPhoneInTheDark("mentee2"), Terms.page(couple));

        Answer late = Terms.signs(couple, couple.mentor, old);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("message").asText()).contains("version 2");
        good(Terms.signs(couple, couple.mentor, Terms.signature(couple, Terms.MENTOR1)));
        good(Terms.signs(couple, couple.mentee, Terms.signature(couple, Terms.MENTEE2)));
        assertThat(good(couple.mentee.rest(couple.contract())).path("state").asText())
                .isEqualTo("SIGNED");
    }

    private static void asksForChanges(Surfer mentor, String address) {
        Page page = mentor.open(address);
        press(page, "I would like to change something");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("What would you like to change?").fill("Every second week is enough for me.");
        mentor.findsTheScreenSound();
        press(dialog, "Back to the outline");

        assertThat(page.getByText("Priya Raman would like to change something:"))
                .isVisible();
        assertThat(page.getByText("Every second week is enough for me.")).isVisible();
        mentor.findsTheScreenSound();
        page.getByLabel("We meet", new Page.GetByLabelOptions().setExact(true)).selectOption("2");
        press(page, "Propose these terms");
        assertThat(page.getByText("Version 2 has been proposed.")).isVisible();
    }

    private static void readsWhatHasChanged(Surfer mentee, String address) {
        Page phone = mentee.open(address);
        assertThat(phone.getByText("What has changed since version 1")).isVisible();
        assertThat(phone.locator(".mentorship-difference del"))
                .hasText(new String[] {"[deleted: week]", "[deleted: 1]"});
        assertThat(phone.locator(".mentorship-difference ins"))
                .hasText(new String[] {"[inserted: 2 weeks]", "[inserted: 2]"});
        mentee.findsTheScreenSound();
        phone.getByText("Earlier versions").click();
        assertThat(phone.getByText("Signed by Callum Fraser.")).isVisible();
    }

    @Test
    @Tag("KIND-27")
    void aCoMentorSignsLikeTheOthersAndMayLeaveBefore(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.introduced(wiki, "mentee3", "mentor1", "Three of us");
        Surfer mentor = browsers.as("mentor1");
        Page page = mentor.open(Terms.screen(couple));
        page.getByLabel(TALK.get(0)).fill("Typed before she let somebody in.");
        invites(page, "nobody9");
        assertThat(page.getByText("There is nobody with the user name “nobody9”"))
                .isVisible();
        mentor.findsTheScreenSound();
        page.getByLabel("User name").fill("mentor2");
        press(page, "Let in");
        assertThat(page.getByText("Let in, and told by mail.")).isVisible();
        assertThat(page.getByLabel(TALK.get(0))).hasValue("Typed before she let somebody in.");
        mentor.findsTheScreenSound();

        Terms.proposed(couple, "As we said.");
        Session co = wiki.as("mentor2");
        assertThat(co.get(Terms.page(couple)).text()).contains("It is your turn", "Co-mentor");
        good(Terms.signs(couple, couple.mentee, Terms.signature(couple, "Léa Fontaine")));
        good(Terms.signs(couple, couple.mentor, Terms.signature(couple, Terms.MENTOR1)));
        assertThat(state(couple)).isEqualTo("PROPOSED");
        good(co.rest("POST", couple.contract() + "/leave", Map.of("user", "mentor2")));
        assertThat(state(couple)).isEqualTo("OUTLINE");
        assertThat(co.get(Terms.screen(couple)).text()).contains("for the people who work together here");
    }

    private static String state(Couple couple) {
        JsonNode contract = good(couple.mentee.rest(couple.contract()));
        return contract.path("state").asText();
    }

    private static void invites(Page page, String user) {
        page.getByText("Let somebody else in").click();
        page.getByLabel("User name").fill(user);
        press(page, "Let in");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void press(Locator part, String name) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
