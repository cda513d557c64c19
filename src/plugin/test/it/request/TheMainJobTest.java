package it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.AskForm;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Mailbox;
import it.support.Scene;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mentee asks on a wiki page, a mentor answers, the mentee accepts, and both have mail. */
@WithConfluence
@Scene("kind")
class TheMainJobTest {
    private static final String BOARD = "/display/MENTOR/Request+board";
    private static final String TITLE = "Draw our waiting times so that a board member understands them";

    @Test
    @Tag("KIND-22")
    @Tag("KIND-23")
    @Tag("KIND-25")
    @Tag("KIND-32")
    @Tag("KIND-33")
    void aMenteeAsksAMentorOffersTheMenteeAcceptsAndBothHaveMail(Wiki wiki, Browsers browsers) {
        Surfer mentee = browsers.as("mentee2");
        ask(mentee);
        Surfer mentor = browsers.as("mentor1");
        offer(mentor);
        accept(mentee);

        Mailbox mailbox = new Mailbox(wiki);
        mailbox.waitFor("callum.fraser@", mail -> mail.text().contains("priya.raman@"));
        mailbox.waitFor("priya.raman@", mail -> mail.text().contains("callum.fraser@"));
        Page seen = mentor.open(BOARD);
        link(seen, TITLE).click();
        assertThat(seen.getByText("callum.fraser@example.org")).isVisible();
        mentor.findsTheScreenSound();
    }

    private static void ask(Surfer mentee) {
        AskForm form = new AskForm(mentee)
                .fill(TITLE, answers(), "6")
                .tick(List.of("Visualisation"))
                .tickAllChecks();
        mentee.findsTheScreenSound();
        form.press("Submit request");
        assertThat(form.page().getByText("Your request is on the board").first())
                .isVisible();
        mentee.findsTheScreenSound();
    }

    private static void offer(Surfer mentor) {
        Page board = mentor.open(BOARD);
        mentor.findsTheScreenSound();
        card(board).getByRole(AriaRole.BUTTON).click();
        Locator dialog = board.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("A few words to the mentee").fill("I have drawn these for ten years. Thursdays?");
        mentor.findsTheScreenSound();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send offer"))
                .click();
        assertThat(card(board).getByText("You offered on")).isVisible();
    }

    private static void accept(Surfer mentee) {
        Page board = mentee.open(BOARD);
        link(board, TITLE).first().click();
        assertThat(board.getByText("I have drawn these for ten years.")).isVisible();
        assertThat(board.getByText("priya.raman@example.org")).hasCount(0);
        mentee.findsTheScreenSound();
        board.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Accept and be introduced"))
                .click();
        board.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept and be introduced"))
                .click();
        assertThat(board.getByText("priya.raman@example.org").first()).isVisible();
        mentee.findsTheScreenSound();
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(
                "what are you trying to do?", "Replace a table of forty numbers by two charts for the board paper.");
        answers.put(
                "how are you trying to do it?", "With ggplot2; I have drafts, and one reader who is confused by both.");
        answers.put(
                "which barrier(s) do you have in place?", "I cannot judge my own charts, and nobody here draws any.");
        answers.put("what do you need a mentor to do?", "Look at each version and tell me what you see first.");
        return answers;
    }

    private static Locator card(Page board) {
        return board.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHas(link(board, TITLE)));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }
}
