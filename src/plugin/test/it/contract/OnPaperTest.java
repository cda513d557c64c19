package it.contract;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.relationship.Couple;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was signed reads the same in the wiki, in print, as PDF and in Word, whatever somebody makes of the page. */
@WithConfluence
@Scene("kind")
class OnPaperTest {
    private static final List<String> SAID = List.of(
            "In black and white",
            "KIND Mentoring Scheme",
            "Amina Yusuf, Mentee",
            "“I agree as mentee”",
            "Priya Raman, Mentor",
            "“I agree as mentor”",
            "Everybody has signed this contract");

    private static final List<String> CLAUSES = List.of(
            "line management",
            "for a limited time",
            "consultant",
            "has not agreed to the next",
            "withdraw at any time and for any reason",
            "informal notes are enough",
            "What was gained and learned?",
            "present what we have learned",
            "not to share data",
            "As we said on the phone.");

    @Test
    @Tag("KIND-27")
    @Tag("KIND-20")
    @Tag("KIND-X1")
    @Tag("KIND-X2")
    @Tag("KIND-X3")
    @Tag("KIND-X4")
    @Tag("KIND-X6")
    @Tag("KIND-X7")
    @Tag("KIND-X8")
    void thePdfNamesThePeopleTheirRolesTheTimesAndWhatTheyMeant(Wiki wiki, Browsers browsers) throws IOException {
        Couple couple = signed(wiki, "mentee1", "mentor1", "In black and white");
        String page = Terms.page(couple);
        String hash = (String) Terms.signature(couple, "").get("hash");
        String prefix = "Version 1, SHA-256 " + hash.substring(0, 12) + "…";
        String pdf = pdf(wiki, browsers.as("mentor1").page(), page);
        assertThat(pdf).contains(SAID).contains(CLAUSES).contains(prefix);
        assertThat(pdf).containsPattern("\\d{1,2}:\\d{2}.?[AP]M \\(Europe/London, UTC(\\+01:00)?\\)");

        String word = couple.mentee
                .get("/exportword?pageId=" + page.replaceAll("\\D", ""))
                .text();
        assertThat(word).contains(CLAUSES).contains(prefix, "“I agree as mentee”", "“I agree as mentor”");
        reads(browsers.as("mentee1"), page, prefix);
    }

    private static void reads(Surfer printing, String address, String prefix) {
        printing.open(address)
                .emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(printing.page().getByText(prefix).first()).isVisible();
        assertThat(printing.page().getByText("Is something not right?")).isHidden();
    }

    @Test
    @Tag("KIND-27")
    void whoeverChangesTheTermsOnThePageChangesNothingThatWasSigned(Wiki wiki, Browsers browsers) throws IOException {
        Couple couple = signed(wiki, "mentee2", "mentor1", "By hand");
        String address = Terms.page(couple);
        Surfer mentee = browsers.as("mentee2");
        Page page = edits(mentee, address);
        assertThat(page.getByText("The text on this page differs from what was signed."))
                .isVisible();
        assertThat(page.getByText("Our very own words")).isVisible();
        assertThat(page.locator(".mentorship-difference ins")).hasText("[inserted: nine hours]");
        assertThat(page.getByRole(AriaRole.CELL, new GetByRoleOptions().setName("about one hour a week")))
                .isVisible();
        mentee.findsTheScreenSound();
        page.getByText("What the page says now").click();
        assertThat(page.getByRole(AriaRole.CELL, new GetByRoleOptions().setName("about nine hours a week")))
                .isVisible();
        mentee.findsTheScreenSound();

        Surfer mentor = browsers.onAPhoneInTheDark("mentor1");
        mentor.open(address);
        mentor.findsTheScreenSound();
        String pdf = pdf(wiki, mentor.page(), address);
        assertThat(pdf)
                .contains("differs from what was signed", "about one hour a week")
                .doesNotContain("nine hours");
    }

    @Test
    @Tag("OLS-05")
    void theLicenceOfTheProgrammesWordsGoesAlong(Wiki wiki, Browsers browsers) throws IOException {
        Session coordinator = wiki.as("coordinator1");
        ObjectNode programme = (ObjectNode) coordinator.rest("/programmes/kind").json();
        programme.withObject("/profile").put("licence", "CC-BY 4.0");
        good(coordinator.rest("PUT", "/programmes/kind", programme));
        Couple couple = signed(wiki, "mentee2", "mentor1", "Under a licence");
        assertThat(pdf(wiki, browsers.as("mentor1").page(), Terms.page(couple)))
                .contains("The words that the programme has written here are under CC-BY 4.0");
    }

    private static Page edits(Surfer person, String address) {
        Page page = person.open(address.replace("viewpage", "editpage"));
        String storage = page.locator("textarea[name=content]").inputValue();
        page.locator("textarea[name=content]")
                .fill(storage.replace("about one hour a week", "about nine hours a week")
                        .replace("Write here whatever helps you", "Our very own words"));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Update").setExact(true))
                .click();
        return page;
    }

    private static Couple signed(Wiki wiki, String mentee, String mentor, String title) {
        Couple couple = Terms.proposed(Couple.introduced(wiki, mentee, mentor, title), "As we said on the phone.");
        String name = mentee.equals("mentee1") ? Terms.MENTEE1 : Terms.MENTEE2;
        good(Terms.signs(couple, couple.mentee, Terms.signature(couple, name)));
        good(Terms.signs(couple, couple.mentor, Terms.signature(couple, Terms.MENTOR1)));
        return couple;
    }

    /** The words of the PDF, each parted from the next by one space. */
    private static String pdf(Wiki wiki, Page page, String address) throws IOException {
        String url = wiki.base() + "/spaces/flyingpdf/pdfpageexport.action?pageId=" + address.replaceAll("\\D", "");
        StringBuilder words = new StringBuilder();
        try (PdfReader reader = new PdfReader(page.request().get(url).body())) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            for (int i = 1; i <= reader.getNumberOfPages(); i++) {
                words.append(text.getTextFromPage(i)).append(' ');
            }
        }
        return words.toString().replaceAll("\\s+", " ");
    }
}
