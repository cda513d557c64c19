package it.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.support.Answer;
import it.support.Mailbox;
import it.support.Mailbox.Mail;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody goes without some mails, and gets those that matter anyway. */
@WithConfluence
@Scene("kind")
@Tag("OLS-39")
class MailChoiceTest {

    @Test
    @Tag("OLS-52")
    void whoeverGoesWithoutInvitationsGetsNoneAndEverythingElse(Wiki wiki) {
        Session mentor = wiki.as("mentor1");
        choose(mentor, List.of("INVITATIONS"));
        try {
            int request = submit(wiki.as("mentee2"), "Quietly asked");
            Mailbox box = new Mailbox(wiki);
            Mail invitation = box.waitFor("eilidh.macleod@", mail -> mail.text().contains("Quietly asked"));
            assertThat(box.all())
                    .as("she goes without, and he has a break")
                    .noneMatch(mail ->
                            (mail.to().contains("priya.raman@") || mail.to().contains("diego.morales@"))
                                    && mail.text().contains("Quietly asked"));
            assertThat(invitation.text()).contains("#mentorship-mails");
            assertThat(invitation.html()).contains("#mentorship-mails\">");

            int offer = good(mentor.rest("POST", "/requests/" + request + "/offers", Map.of("message", "Me.")))
                    .path("id")
                    .asInt();
            good(wiki.as("mentee2").rest("POST", "/offers/" + offer + "/acceptance", Map.of("version", 1)));
            box.waitFor("priya.raman@", mail -> mail.text().contains("Quietly asked"));
        } finally {
            choose(mentor, List.of());
        }
    }

    @Test
    void aChoiceIsOnesOwnAndAnOlderOneDoesNotWin(Wiki wiki) {
        Session one = wiki.as("mentee4");
        int turn = good(one.rest("/mails")).path("turn").asInt();
        JsonNode chosen = good(one.rest("PUT", "/mails", Map.of("unwanted", List.of("REMINDERS"), "turn", turn)));
        assertThat(chosen.path("unwanted")).extracting(JsonNode::asText).containsExactly("REMINDERS");
        assertThat(good(wiki.as("mentee3").rest("/mails")).path("unwanted")).isEmpty();

        Answer late = one.rest("PUT", "/mails", Map.of("unwanted", List.of("NEWS"), "turn", turn));
        assertThat(late.status()).isEqualTo(409);
        Answer wrong = one.rest("PUT", "/mails", Map.of("unwanted", List.of("CONTRACT"), "turn", turn + 1));
        assertThat(wrong.status()).as("what tells of a contract is no choice").isEqualTo(400);
        assertThat(wrong.json().at("/problems/0/field").asText()).startsWith("unwanted");
        choose(one, List.of());
    }

    private static void choose(Session who, List<String> unwanted) {
        int turn = good(who.rest("/mails")).path("turn").asInt();
        good(who.rest("PUT", "/mails", Map.of("unwanted", unwanted, "turn", turn)));
    }

    private static int submit(Session mentee, String title) {
        String text = "Turn the three scripts of our small team into one tested package.";
        Map<String, Object> form = new HashMap<>();
        form.put("programme", "kind");
        form.put("submissionKey", UUID.randomUUID().toString());
        form.put("title", title);
        form.put("answers", Map.of("what", text, "how", text, "barriers", text, "mentor", text));
        form.put("skills", List.of("r"));
        form.put("weeks", 6);
        form.put("checks", List.of("infrastructure", "organisation", "skills"));
        form.put("submit", true);
        form.put("anyway", true);
        return good(mentee.rest("POST", "/requests", form)).path("id").asInt();
    }

    private static JsonNode good(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer.json();
    }
}
