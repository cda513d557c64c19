package it.programme;

import static org.assertj.core.api.Assertions.assertThat;

import it.support.Answer;
import it.support.Scene;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The programme's page says what the KIND guidance says, and leads to what one can do. */
@WithConfluence
@Scene("kind")
class TheProgrammePageTest {
    private static final String PAGE = "/display/MENTOR/Mentoring";

    @Test
    @Tag("KIND-01")
    @Tag("KIND-02")
    @Tag("KIND-03")
    @Tag("KIND-04")
    @Tag("KIND-05")
    @Tag("KIND-08")
    void itSaysWhatTheProgrammeIs(Wiki wiki) {
        assertSays(
                wiki,
                "This is currently draft guidance, may therefore contain errors and omissions",
                "designed to support professional development",
                "about 8 weeks",
                "operates entirely by mutual consent",
                "free to leave at any time",
                "benefits are reciprocal",
                "You need nobody’s approval");
    }

    @Test
    @Tag("KIND-06")
    @Tag("KIND-07")
    void itShowsTheBenefitsForBothSides(Wiki wiki) {
        assertSays(
                wiki,
                "support and guidance that might not be available in your workplace",
                "an efficient way of putting skills into practice",
                "build your professional network",
                "pass on your skills and knowledge to the wider community",
                "Feynman method",
                "management, personal development, and community building");
    }

    @Test
    @Tag("KIND-09")
    @Tag("KIND-10")
    @Tag("KIND-11")
    @Tag("KIND-12")
    @Tag("KIND-13")
    void itShowsWhatFitsAndWhatDoesNotWithTheReason(Wiki wiki) {
        assertSays(
                wiki,
                "Help me turn some R code into a package",
                "specific and achievable",
                "Support me through a first literature review",
                "sharing expertise",
                "putting x to work in y",
                "not well-covered by other means",
                "Teach me how to code",
                "open-ended projects",
                "Advise our organisation on x",
                "mentoring isn’t consultancy",
                "encourage me to work harder",
                "mentoring isn’t cheerleading",
                "My spreadsheet is broken",
                "focal requests",
                "short and simple",
                "short and precise",
                "a lot of new infrastructure");
    }

    @Test
    @Tag("KIND-18")
    @Tag("KIND-19")
    @Tag("KIND-20")
    void itSaysWhatAMentorDoesAndDoesNot(Wiki wiki) {
        assertSays(
                wiki,
                "have you considered using x",
                "do not expect mentors to provide detailed technical training",
                "Mentors are not consultants");
    }

    @Test
    @Tag("KIND-21")
    void itOffersThreeAlternatives(Wiki wiki) {
        assertSays(wiki, "KIND Teams channel", "training courses", "open KIND community meetup sessions");
    }

    @Test
    @Tag("KIND-22")
    @Tag("KIND-25")
    void itExplainsTheSevenSteps(Wiki wiki) {
        Document page = wiki.as("mentee1").get(PAGE).html();
        assertThat(page.select(".mentorship-steps > li")).hasSize(7);
        assertSays(
                wiki,
                "put the mentee and mentor in touch by email",
                "mutual-consent contract",
                "monthly mentoring meetup");
    }

    @Test
    @Tag("KIND-36")
    @Tag("KIND-38")
    void itNamesTheContactsAndLeadsToTheForms(Wiki wiki) {
        Document page = wiki.as("mentee1").get(PAGE).html();
        assertThat(page.text()).contains("Sofia Lindqvist");
        assertThat(page.select("a[href$=/display/MENTOR/Ask+for+a+mentor]")).isNotEmpty();
        assertThat(page.select("a[href$=/display/MENTOR/Request+board]")).isNotEmpty();
    }

    @Test
    void itIsReadableAsPdfAndWordWithoutButtons(Wiki wiki) {
        long id = pageId(wiki, PAGE);
        Answer pdf = wiki.as("mentee1").get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + id);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).contains("application/pdf");
        for (String page : List.of(PAGE, "/display/MENTOR/Ask+for+a+mentor", "/display/MENTOR/Request+board")) {
            Answer word = wiki.as("mentee1").get("/exportword?pageId=" + pageId(wiki, page));
            assertThat(word.status()).as(page).isEqualTo(200);
            assertThat(word.body()).doesNotContain("<button", "<form", "<script", "<dialog");
        }
    }

    @Test
    void nobodyOutsideTheSpaceReadsIt(Wiki wiki) {
        Answer outside = wiki.as("outsider1").get(PAGE);
        assertThat(outside.body()).doesNotContain("draft guidance");
        assertThat(wiki.anonymous().get(PAGE).body()).doesNotContain("draft guidance");
    }

    private static long pageId(Wiki wiki, String path) {
        return Long.parseLong(wiki.as("mentee1")
                .get(path)
                .html()
                .select("meta[name=ajs-page-id]")
                .attr("content"));
    }

    private static void assertSays(Wiki wiki, String... sentences) {
        assertThat(wiki.as("mentee1").get(PAGE).text()).contains(sentences);
    }
}
