package org.openmentorship.notify.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.notify.StillTrue.Coming;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.person.Contact;
import org.openmentorship.world.Village;

/** What single letters say, and where they lead. */
class LetterWordsTest {
    private final Writing writing = new Writing();

    @ParameterizedTest
    @CsvSource({
        "CONTRACT_PROPOSED, Read and sign, /pages/viewpage.action?pageId=77",
        "CONTRACT_JOINED, Open the shared page, /pages/viewpage.action?pageId=77",
        "PAIR_SILENT, Open your mentoring, /display/MENTOR/My+mentoring?mrl-pair=42",
        "PAIR_WITHDRAWN_MENTEE, Open your mentoring, /display/MENTOR/My+mentoring?mrl-pair=42",
        "HELP_COORDINATOR, Open the queue, /display/MENTOR/Queue",
        "HELP_ANSWERED, Open your mentoring page, /display/MENTOR/My+mentoring",
        "MEETUP_MOVED, See the meet-up, /pages/viewpage.action?pageId=77",
        "WITHDRAWN, Look at the board, /display/MENTOR/Request+board"
    })
    void theButtonLeadsToTheRightPage(Letter.Kind kind, String button, String path) {
        Mail mail = writing.write(kind, "R package", "", List.of(), Facts.NONE.about(77));

        assertThat(mail.text()).contains(button + ": " + Writing.WIKI + path + "\n");
        assertThat(mail.html()).contains("href=\"" + Writing.WIKI + path + "\"", ">" + button + "</a>");
    }

    @Test
    void whereThereIsNoPageYetTheOutlineIsOnOnesOwnPage() {
        assertThat(writing.write(Letter.Kind.CONTRACT_JOINED, "R package", "").text())
                .contains("Open the shared page: " + Writing.WIKI + "/display/MENTOR/My+mentoring?mrc-contract=42\n");
    }

    @Test
    @Tag("KIND-26")
    void anIntroductionLeadsToTheOutlineThatTheTwoFill() {
        List<Contact> other = List.of(new Contact("Otto Other", "otto@example.org"));
        Mail mail = writing.write(Letter.Kind.INTRODUCED_MENTEE, "R package", "", other, Facts.NONE.leadingTo(9));

        assertThat(mail.text())
                .contains(Writing.WIKI + "/display/MENTOR/My+mentoring?mrc-contract=9\n", "broad outline");
    }

    @Test
    @Tag("KIND-30")
    void anInvitationListsTheMeetUpsInTheReadersTimeAndLanguage() {
        Facts facts = Facts.NONE
                .on(LocalDate.of(2027, 1, 16))
                .at(List.of(
                        new Coming(Instant.parse("2027-01-20T13:00:00Z"), "January meet-up", "Room <1>"),
                        new Coming(Instant.parse("2027-02-17T13:00:00Z"), "February meet-up", "")));
        writing.zone = TimeZone.getTimeZone("Europe/Berlin");
        Mail mail = writing.write(Letter.Kind.PAIR_END_NEAR, "R package", "", List.of(), facts);
        assertThat(mail.text())
                .contains("The last day is January 16, 2027.", "Meet-ups to come:", "warmly invited")
                .containsPattern(
                        "\\* January 20, 2027.* 2:00.PM \\(Europe/Berlin, UTC\\+01:00\\) – January meet-up, Room <1>\n")
                .contains("– February meet-up\n");
        assertThat(mail.html()).contains("Room &lt;1&gt;</li>");

        writing.locale = Locale.GERMAN;
        assertThat(writing.write(Letter.Kind.PAIR_END_NEAR, "R package", "", List.of(), facts)
                        .text())
                .contains("16. Januar 2027", "20. Januar 2027", "14:00");
        assertThat(writing.write(Letter.Kind.PAIR_END_NEAR, "R package", "").text())
                .doesNotContain("Kommende Treffen");
    }

    @Test
    @Tag("REPS-15")
    @Tag("REPS-11")
    void whoBeginsTogetherLearnsHowToReachTheOthers() {
        List<Contact> others =
                List.of(new Contact("Otto Other", "otto@example.org"), new Contact("Ada \u202EArt", "ada@example.org"));
        for (Letter.Kind kind :
                List.of(Letter.Kind.CONTRACT_SIGNED, Letter.Kind.PAIR_STARTED, Letter.Kind.PAIR_SILENT)) {
            assertThat(writing.write(kind, "R package", "", others, Facts.NONE).text())
                    .contains(
                            "Otto Other\notto@example.org\nAda Art\nada@example.org",
                            "write to each other whenever you need to");
        }
    }

    @Test
    @Tag("KIND-29")
    void aWithdrawalIsToldNeutrallyWithoutANameAndLeavesTheChoiceToTheMentee() {
        String other = "Name of " + Village.MENTOR.key();
        for (String language : Writing.LANGUAGES) {
            writing.locale = Locale.forLanguageTag(language);
            for (Letter.Kind kind : List.of(
                    Letter.Kind.PAIR_WITHDRAWN,
                    Letter.Kind.PAIR_WITHDRAWN_MENTEE,
                    Letter.Kind.PAIR_WITHDRAWN_COORDINATOR)) {
                assertThat(writing.write(kind, "R package", "").text()).doesNotContain(other);
            }
        }
        writing.locale = Locale.ENGLISH;
        assertThat(writing.write(Letter.Kind.PAIR_WITHDRAWN_MENTEE, "R package", "All the best")
                        .text())
                .contains("nobody’s fault", "no reason is needed", "back to the board", "> All the best");
    }

    @Test
    @Tag("KIND-28")
    void aCallForHelpIsToldWithoutWhoAndWhatAbout() {
        String text =
                writing.write(Letter.Kind.HELP_COORDINATOR, "R package", "").text();

        assertThat(text).doesNotContain("R package", "Name of").contains("because you coordinate");
    }
}
