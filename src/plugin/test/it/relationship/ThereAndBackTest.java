package it.relationship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.relationship.Couple.MINE;
import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Answer;
import it.support.Mailbox;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole way at the screen, as two people go it: introduced, agreed, signed, met, ended, and back on the board. */
@WithConfluence
@Scene("kind")
class ThereAndBackTest {
    private static final String TITLE = "One way there and one back";
    private static final String QUEUE = "/display/MENTOR/Coordinators%E2%80%99+queue";

    @Test
    @Tag("KIND-26")
    @Tag("KIND-27")
    @Tag("KIND-29")
    @Tag("KIND-31")
    @Tag("KIND-35")
    @Tag("OSK-15")
    void twoPeopleAgreeSignWriteNotesAndOneWithdraws(Wiki wiki, Browsers browsers) {
        Couple couple = Couple.introduced(wiki, "mentee2", "mentor2", TITLE);
        Surfer mentor = browsers.as("mentor2");
        Surfer mentee = browsers.as("mentee2");
        agrees(mentor);
        signs(mentor, "Eilidh MacLeod", "I agree as mentor");
        signs(mentee, "Callum Fraser", "I agree as mentee");
        mentee.open(couple.screen());
        assertThat(mentee.page().getByText("Week 1 of")).isVisible();
        mentee.findsTheScreenSound();
        readsThePdf(couple);

        String note = writesANote(mentee, couple);
        assertThat(mentor.open(note).getByText("What we talked about")).isVisible();
        assertThat(wiki.as("coordinator1").get(note).text()).doesNotContain("What we talked about");

        withdraws(mentee, couple);
        new Mailbox(wiki)
                .waitFor(
                        "eilidh.macleod@",
                        mail -> mail.text().contains(TITLE) && mail.text().contains("nobody’s fault"));
        assertThat(wiki.as("mentor1").get("/display/MENTOR/Request+board").text())
                .contains(TITLE);
        theCoordinatorHadNothingToDo(wiki.as("coordinator1"), couple);
    }

    /** From “what waits for you” to terms that both can sign. */
    private static void agrees(Surfer mentor) {
        Page page = opensWhatWaits(mentor);
        for (Locator field : page.locator(".mentorship-outline textarea").all()) {
            field.fill("As we said on the phone.");
        }
        button(page, "Propose these terms").click();
        assertThat(button(page, "I agree as mentor")).isVisible();
    }

    private static void signs(Surfer surfer, String name, String meaning) {
        Page page = opensWhatWaits(surfer);
        page.getByLabel("I have read version 1").check();
        page.getByLabel("Your full name").fill(name);
        button(page, meaning).click();
        assertThat(page.getByText("You have signed. Thank you!")).isVisible();
    }

    private static Page opensWhatWaits(Surfer surfer) {
        Page page = surfer.open(MINE);
        surfer.findsTheScreenSound();
        page.locator(".mentorship-task", new Page.LocatorOptions().setHasText(TITLE))
                .getByRole(AriaRole.LINK)
                .click();
        return page;
    }

    private static void readsThePdf(Couple couple) {
        String url = couple.mentor
                .get(couple.screen())
                .html()
                .select("a:contains(Read what was agreed)")
                .attr("href");
        assertThat(url).as("the contract has a page").contains("pageId=");
        String page = url.replaceAll(".*pageId=(\\d+).*", "$1");
        Answer pdf = couple.mentor.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page);
        assertThat(pdf.header("Content-Type")).contains("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF");
    }

    /** Gives back the address of the note’s page. */
    private static String writesANote(Surfer mentee, Couple couple) {
        Page page = mentee.open(couple.screen());
        button(page, "New session note").click();
        page.getByLabel("What was it about?").fill("Where we stand");
        mentee.findsTheScreenSound();
        button(page, "Write the note").click();
        page.waitForURL(Pattern.compile(".*pageId=.*"));
        assertThat(page.getByText("What we talked about")).isVisible();
        return page.url().replaceFirst("https?://[^/]+/confluence", "");
    }

    private static void withdraws(Surfer mentee, Couple couple) {
        Page page = mentee.open(couple.screen());
        button(page, "End this mentoring").click();
        mentee.findsTheScreenSound();
        page.getByLabel("Put my request back on the board").check();
        button(page, "End it").click();
        assertThat(page.getByText("It has ended, and the others have been told kindly."))
                .isVisible();
        assertThat(page.getByText("nothing is marked on anybody")).isVisible();
        mentee.findsTheScreenSound();
    }

    private static void theCoordinatorHadNothingToDo(Session coordinator, Couple couple) {
        for (String tab : new String[] {"", "?mrq-tab=taken", "?mrq-tab=done"}) {
            assertThat(coordinator.get(QUEUE + tab).text()).doesNotContain(TITLE);
        }
        assertThat(good(coordinator.rest("/relationships/" + couple.id)).path("notes"))
                .isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
