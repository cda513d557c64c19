package it.queue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator opens the queue in the morning, and it is empty in ten minutes. */
@WithConfluence
@Scene("kind")
class ACoordinatorsMorningTest {
    private static final String QUEUE = "/display/MENTOR/Coordinators%E2%80%99+queue";

    @Test
    @Tag("KIND-28")
    @Tag("OSK-15")
    void aCallIsTakenNotedAndAnsweredAndIsDoneThen(Wiki wiki, Browsers browsers) {
        ask(wiki.as("mentee1"), "How do I tell my mentor that I am lost?");
        Surfer coordinator = browsers.as("coordinator1");
        Page page = coordinator.open(QUEUE);
        assertThat(card(page, "that I am lost")).containsText("Amina Yusuf asks for help");
        coordinator.findsTheScreenSound();

        press(card(page, "that I am lost"), "Take it");
        assertThat(page.getByText("Done: 1.")).isVisible();
        link(page, "In hand").click();
        assertThat(card(page, "that I am lost")).containsText("Sofia Lindqvist is on it");
        press(card(page, "that I am lost"), "Note");
        page.getByLabel("What should the next person know?").fill("Rings back on Monday.");
        coordinator.findsTheScreenSound();
        button(page, "Keep the note").click();
        assertThat(page.getByText("The note is kept.")).isVisible();
        assertThat(card(page, "that I am lost")).containsText("Rings back on Monday.");

        press(card(page, "that I am lost"), "Answer");
        page.getByLabel("Your answer").fill("Just like that: mentors like to hear it early.");
        button(page, "Send the answer").click();
        assertThat(page.getByText("Your answer is on its way.")).isVisible();
        assertThat(card(page, "that I am lost")).hasCount(0);
        link(page, "Done").click();
        assertThat(card(page, "that I am lost")).containsText("mentors like to hear it early");
        coordinator.findsTheScreenSound();
    }

    @Test
    @Tag("OSK-15")
    void manyAreTakenAtOnceFilteredAndTurnedOverPageByPage(Wiki wiki, Browsers browsers) {
        Session mentee = wiki.as("mentee3");
        for (int i = 1; i <= 26; i++) {
            ask(mentee, "A question of many, number " + i + ".");
        }
        Surfer coordinator = browsers.as("coordinator1");
        Page page = coordinator.open(QUEUE);
        assertThat(page.locator(".mentorship-case")).hasCount(24);
        link(page, "Next").click();
        assertThat(card(page, "number 26.")).isVisible();
        coordinator.findsTheScreenSound();

        page.getByLabel("Kind").selectOption("Quiet");
        button(page, "Filter").click();
        assertThat(page.locator(".mentorship-case")).hasCount(0);
        link(page, "Show all").first().click();
        page.getByLabel("Choose all").check();
        assertThat(page.getByText("Chosen: 24")).isVisible();
        assertThat(button(page, "Remind them")).hasCount(0);
        button(page, "Take it").click();
        assertThat(page.getByText("Done: 24.")).isVisible();
        assertThat(card(page, "number 26.")).isVisible();
        coordinator.open(QUEUE + "?mrq-tab=taken&mrq-owner=me");
        assertThat(page.locator(".mentorship-case")).hasCount(24);
        coordinator.findsTheScreenSound();
        page.getByLabel("Choose all").check();
        button(page, "Done").click();
        assertThat(page.getByText("Done: 24.")).isVisible();
        assertThat(page.locator(".mentorship-case")).hasCount(0);
    }

    @Test
    void whatSomebodyElseHasTakenMeanwhileIsSaidWhereTheCoordinatorIs(Wiki wiki, Browsers browsers) {
        int id = ask(wiki.as("mentor2"), "Who is faster?");
        Surfer coordinator = browsers.as("coordinator1");
        Page page = coordinator.open(QUEUE);
        wiki.as("admin").rest("POST", "/cases", Map.of("ids", List.of(id), "action", "TAKE"));
        press(card(page, "Who is faster?"), "Take it");
        assertThat(page.getByText("Somebody has taken this already.")).isFocused();
        page.evaluate("scrollTo(0, 0)");
        coordinator.findsTheScreenSound();
    }

    @Test
    void onAPhoneInTheDarkAndWithTheKeyboardAloneItIsAsGood(Wiki wiki, Browsers browsers) {
        ask(wiki.as("mentee2"), "Where is the button?");
        Surfer coordinator = browsers.onAPhoneInTheDark("coordinator1");
        Page page = coordinator.open(QUEUE);
        coordinator.findsTheScreenSound();
        coordinator.takesAPicture("queue-dark-320");
        Locator answer =
                card(page, "Where is the button?").getByRole(AriaRole.BUTTON).first();
        answer.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Your answer")).isFocused();
        coordinator.findsTheScreenSound();
        page.keyboard().press("Escape");
        assertThat(answer).isFocused();
    }

    @Test
    @Tag("KIND-27")
    void fromTheQueueItIsOneStepToTheTextThatPairsSignAndToTheMeetups(Browsers browsers) {
        Surfer coordinator = browsers.as("coordinator1");
        Page page = coordinator.open(QUEUE);
        page.locator(".mentorship-queue")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Text to be signed"))
                .click();
        assertThat(page.locator("form textarea").first()).isVisible();
        coordinator.findsTheScreenSound();
    }

    @Test
    void whoeverDoesNotCoordinateReadsASentence(Wiki wiki, Browsers browsers) {
        Session author = wiki.as("mentee1");
        Answer form = author.get("/pages/createpage.action?spaceKey=MENTOR");
        Map<String, String> fields = new LinkedHashMap<>();
        form.html()
                .select("form.wiki-editor input[type=hidden]")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        fields.put("title", "A queue of my own");
        fields.put(
                "content",
                "<ac:structured-macro ac:name=\"mentorship-queue\"><ac:parameter ac:name=\"programme\">kind"
                        + "</ac:parameter></ac:structured-macro>");
        author.form("/pages/docreatepage.action", fields);
        for (String reader : List.of("mentee1", "mentor1")) {
            Surfer surfer = browsers.as(reader);
            Page page = surfer.open("/display/MENTOR/A+queue+of+my+own");
            assertThat(page.locator(".mentorship-queue")).hasCount(0);
            assertThat(page.getByText(Pattern.compile("coordinat", Pattern.CASE_INSENSITIVE))
                            .first())
                    .isVisible();
            surfer.findsTheScreenSound();
        }
        assertThat(wiki.as("coordinator1")
                        .get("/display/MENTOR/A+queue+of+my+own")
                        .text())
                .contains("What needs you");
    }

    private static int ask(Session who, String words) {
        Map<String, Object> call = Map.of(
                "programme", "kind", "words", words, "key", UUID.randomUUID().toString());
        Answer asked = who.rest("POST", "/help", call);
        assertThat(asked.status()).isEqualTo(201);
        return asked.json().path("id").asInt();
    }

    private static Locator card(Page page, String words) {
        return page.locator(".mentorship-case").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void press(Locator card, String button) {
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static Locator link(Page page, String name) {
        return page.locator(".mentorship-queue").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
