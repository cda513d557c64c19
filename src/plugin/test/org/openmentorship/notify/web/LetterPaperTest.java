package org.openmentorship.notify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Mailer.Mail;

/** How letters read, in every language and with every writing in them. */
class LetterPaperTest {
    private static final String NASTY = "<script>alert(1)</script> \" ' & {0} ${x} #set($y)\r\nBcc: all@example.org";
    private final Writing writing = new Writing();

    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void everyKindOfLetterIsWholeInEveryLanguage(Letter.Kind kind) {
        for (String language : Writing.LANGUAGES) {
            writing.locale = Locale.forLanguageTag(language);
            Mail mail = writing.write(kind, "R package", "Dear you");

            assertThat(mail.to()).isEqualTo("to@example.org");
            assertThat(mail.subject()).doesNotContain("mentorship.", "{").isNotBlank();
            assertThat(mail.text())
                    .doesNotContain("mentorship.notify", "{0}", "{1}", "null")
                    .contains("Rita");
            assertThat(mail.subject() + mail.text()).contains(help(kind) ? "KIND" : "R package");
            assertThat(mail.html())
                    .doesNotContain("mentorship.notify", "{0}", "$")
                    .contains("lang=\"" + language);
        }
    }

    private static boolean help(Letter.Kind kind) {
        return kind.name().startsWith("HELP");
    }

    /** Why one gets it, where to go on, and where one gets fewer. */
    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void everyKindOfLetterSaysWhyAndLeadsOn(Letter.Kind kind) {
        for (String language : Writing.LANGUAGES) {
            writing.locale = Locale.forLanguageTag(language);
            Mail mail = writing.write(kind, "R package", "");
            String foot = mail.text().substring(mail.text().indexOf("\n-- \n"));

            assertThat(foot)
                    .contains("KIND Mentoring Scheme", Writing.WIKI + "/display/MENTOR/My+mentoring#mentorship-mails");
            assertThat(mail.text()).containsPattern("\n[^\n:]+: " + Writing.WIKI + "/\\S+\n");
            assertThat(mail.html()).containsPattern("<a href=\"" + Writing.WIKI + "[^\"]+\" style=");
        }
    }

    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    @Tag("OLS-39")
    void whatTellsOfAContractAnEndingOrHelpAlwaysComes(Letter.Kind kind) {
        boolean always = kind.name().matches("(CONTRACT|HELP)_.*|PAIR_(COMPLETED|LEFT|WITHDRAWN.*|LAPSED|REASSIGNED)");
        String text = writing.write(kind, "R package", "").text();

        assertThat(kind.topic() == null || !always).isTrue();
        assertThat(text).contains(kind.topic() == null ? "always come" : "rather do without");
    }

    /** No blame, no marks on people, nothing that frightens. */
    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void lettersAreShortAndKind(Letter.Kind kind) {
        Mail mail = writing.write(kind, "R package", "");
        String text = mail.text().substring(0, mail.text().indexOf("\n-- \n")).replaceAll("https?://\\S+", "");

        assertThat(mail.subject()).hasSizeLessThan(80);
        assertThat(text.split("\\s+")).hasSizeLessThan(120);
        assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContain("overdue", "failed", "must", "deadline", "reminder", "inactive", "contract", "warning");
    }

    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void whatPeopleWriteStaysText(Letter.Kind kind) {
        Mail mail = writing.write(kind, NASTY, NASTY);

        assertThat(mail.html()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(mail.subject()).doesNotContain("\r", "\n", "\u202E");
        assertThat(mail.text()).contains("<script>");
        assertThat(mail.text().lines().filter(line -> line.startsWith("Bcc"))).isEmpty();
        Mail turned = writing.write(kind, "\u202Eegakcap R\u202C \u2066x\u2069", "");
        assertThat(turned.text() + turned.html() + turned.subject())
                .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    }

    @Test
    void aSubjectHasAnEnd() {
        assertThat(writing.write(Letter.Kind.SUBMITTED, "x".repeat(5000), "").subject())
                .hasSize(200);
    }

    @Test
    @Tag("KIND-25")
    void anIntroductionNamesTheOtherAndNextSteps() {
        Mail mail = writing.write(Letter.Kind.INTRODUCED_MENTEE, "R package", "");

        assertThat(mail.text()).contains("Otto Other", "otto@example.org", "8 weeks", "without fault");
        assertThat(mail.html()).contains("otto@example.org");
        assertThat(writing.write(Letter.Kind.OFFERED, "R package", "").text()).doesNotContain("@");
    }

    @Test
    @Tag("KIND-25")
    void mentorsAreNotToldWhoAsks() {
        for (String language : Writing.LANGUAGES) {
            writing.locale = Locale.forLanguageTag(language);
            assertThat(writing.write(Letter.Kind.SUBMITTED, "R package", "").text())
                    .doesNotContain("Name of");
        }
    }

    @Test
    @Tag("KIND-21")
    void aRedirectionCarriesTheWordsAndTheWay() {
        Mail mail = writing.write(Letter.Kind.REDIRECTED, "R package", "Two\nlines");

        assertThat(mail.text()).contains("> Two\n> lines", "Ask the network", "https://example.org/network");
        assertThat(mail.html()).contains("href=\"https://example.org/network\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "OFFERED", "INTRODUCED_MENTOR"})
    void theWayToTheRequestIsAWholeAddress(Letter.Kind kind) {
        assertThat(writing.write(kind, "R package", "").text())
                .contains("https://wiki.example.org/display/MENTOR/Request+board?mrb-request=42");
    }

    @Test
    void aRequestThatIsGoneIsNotLinked() {
        assertThat(writing.write(Letter.Kind.WITHDRAWN, "R package", "").text())
                .contains("https://wiki.example.org/display/MENTOR/Request+board\n");
    }
}
