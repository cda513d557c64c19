package it.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.relationship.Couple;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A mentee takes the own data along and goes; the mentor reads on what both have signed. */
@WithConfluence
@Scene("kind")
class ForgottenTest {
    private static final String OWN = "/plugins/servlet/mentorship/privacy";
    private static final String ADMIN = "/plugins/servlet/mentorship/admin?mra-step=privacy";

    @Test
    @Tag("KIND-36")
    void aMenteeTakesTheOwnDataAlongAndIsForgotten(Wiki wiki) {
        Couple couple = Couple.agreed(wiki, "mentee2", "mentor2", "Tidy up what we measure");
        Answer file = couple.mentee.rest("/privacy/me");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        JsonNode held = file.json().path("held");
        assertThat(file.json().path("userName").asText()).isEqualTo("mentee2");
        assertThat(held.path("requests").toString()).contains("Tidy up what we measure");
        assertThat(held.path("signatures")).isNotEmpty();
        String name = held.path("signatures").get(0).path("fullName").asText();
        String contract = couple.contract().replaceAll("\\D", "");
        assertThat(contract(couple, contract).text()).contains(name);

        goes(couple);
        done(wiki.as("admin").confirmedWith("admin"));

        Document after = contract(couple, contract);
        assertThat(after.text()).doesNotContain(name).contains("somebody who has left");
        assertThat(couple.mentor.get(couple.screen()).text())
                .doesNotContain(name)
                .contains("Somebody who is no longer here");
        assertThat(after.select("section.mentorship")).isNotEmpty();
        assertThat(couple.mentor
                        .rest("/relationships/" + couple.id)
                        .json()
                        .at("/relationship/state")
                        .asText())
                .isEqualTo("WITHDRAWN");
        Answer nothing = couple.mentee.rest("/privacy/me");
        assertThat(nothing.json().path("held").path("requests").isMissingNode()).isTrue();
    }

    /** Looks at what it means, mistypes, and goes. */
    private static void goes(Couple couple) {
        Document before = couple.mentee.get(OWN).html();
        assertThat(before.select("h3").eachText())
                .contains("What ends", "What goes for ever", "What stays, without the name");
        Answer wrong = couple.mentee.rest("POST", "/privacy/me/erasure", Map.of("confirm", "mentee"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().at("/problems/0/message").asText()).contains("mentee2");

        Answer begun = couple.mentee.rest("POST", "/privacy/me/erasure", Map.of("confirm", "mentee2"));
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
    }

    /** The contract as the mentor reads it. */
    private static Document contract(Couple couple, String number) {
        return couple.mentor.get(Couple.MINE + "?mrc-contract=" + number).html();
    }

    /** The work behind it runs until nothing is left. */
    private static void done(Session admin) {
        for (int i = 0;
                i < 40
                        && admin.get(ADMIN)
                                .html()
                                .select("span.aui-lozenge-success")
                                .isEmpty();
                i++) {
            String token = admin.get("/admin/console.action")
                    .html()
                    .select("input[name=atl_token]")
                    .attr("value");
            admin.form("/admin/scheduledjobs/runjob.action", Map.of("atl_token", token, "key", "mentorship-outbox"));
            admin.form("/admin/scheduledjobs/runjob.action", Map.of("atl_token", token, "key", "mentorship-privacy"));
        }
        assertThat(admin.get(ADMIN).text()).contains("asked by the person").contains("Done");
    }

    @Test
    void anAdministratorTriesPeriodsBeforeTheyHold(Wiki wiki) {
        Session admin = wiki.as("admin").confirmedWith("admin");
        Document tried = admin.get(ADMIN + "&mry-try=yes&mry-letters=MONTH&mry-history=MONTH")
                .html();
        assertThat(tried.text()).contains("Nothing would go now");
        assertThat(tried.select("select[name=mry-letters] option[selected]").attr("value"))
                .isEqualTo("MONTH");
        assertThat(tried.select("select[name=mry-history] option[selected]").attr("value"))
                .isEqualTo("KEEP");
        assertThat(tried.select("form[data-path=/privacy/periods] input[name=letters]")
                        .attr("value"))
                .isEqualTo("MONTH");
        Answer chosen = admin.rest("PUT", "/privacy/periods", Map.of("letters", "MONTH", "turn", 1));
        assertThat(chosen.json().at("/periods/LETTERS").asText()).isEqualTo("MONTH");
        assertThat(admin.rest("POST", "/privacy/run", Map.of())
                        .json()
                        .at("/taken/LETTERS")
                        .asInt(-1))
                .isZero();
        assertThat(admin.get(ADMIN + "&mry-person=nobody-here").text()).contains("nobody with the user name");
        assertThat(wiki.as("mentor1").get(ADMIN).status()).isNotEqualTo(200);
    }

    @Test
    void coordinatorsTakeTheirTablesAlong(Wiki wiki) {
        Session coordinator = wiki.as("coordinator1");
        for (String sheet : List.of("board", "seats", "queue", "meetups", "mentors", "supply", "pairs")) {
            String path = "/plugins/servlet/mentorship/sheet?programme=kind&sheet=" + sheet;
            Answer file = coordinator.get(path);
            assertThat(file.status()).as(sheet + file.body()).isEqualTo(200);
            assertThat(file.header("Content-Type")).startsWith("text/csv");
            assertThat(file.body()).startsWith("\uFEFF\"").endsWith("\r\n");
            assertThat(wiki.as("mentor1").get(path).status()).isEqualTo(403);
            assertThat(wiki.anonymous().get(path).header("Content-Type")).doesNotContain("csv");
        }
        assertThat(coordinator
                        .get("/plugins/servlet/mentorship/sheet?programme=kind&sheet=none")
                        .status())
                .isEqualTo(404);
        Answer none = coordinator.get(
                "/plugins/servlet/mentorship/sheet?programme=kind&sheet=board&mrb-text=no-such-words-anywhere");
        assertThat(none.body().lines()).hasSize(1);
    }
}
