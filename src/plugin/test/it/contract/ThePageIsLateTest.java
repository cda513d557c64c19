package it.contract;

import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import it.relationship.Couple;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A contract holds by its signatures; when its page cannot be made, people go on, and are told what happens next. */
@WithConfluence
@Scene("kind")
@Tag("KIND-27")
class ThePageIsLateTest {
    private static final String SPACE = "/spaces/spacepermissions.action?key=MENTOR";
    private static final String GROUP = "mentoring-members";
    private static final String EDIT = "EDITSPACE";

    @Test
    void whereNobodyMayCreatePagesTheyAreToldAndSignAllTheSame(Wiki wiki) {
        Session admin = wiki.as("admin").confirmedWith("admin");
        Couple couple = Couple.introduced(wiki, "mentee1", "mentor1", "A page that is late");
        nobodyMayWrite(admin);
        try {
            Terms.proposed(couple, "As we said.");
            until(couple.mentor, Terms.screen(couple), text -> text.contains("could not be made yet"));
            assertThat(couple.mentor.get(Terms.screen(couple)).text())
                    .contains("We try again by ourselves", "You can go on here meanwhile", "I agree as mentor");
            good(Terms.signs(couple, couple.mentor, Terms.signature(couple, Terms.MENTOR1)));
        } finally {
            everybodyMayWrite(admin);
        }
        good(Terms.reopens(couple, couple.mentee, 1, "Once more, please."));
        Terms.proposed(couple, "Said anew.");
        String page = Terms.page(couple);
        assertThat(couple.mentor.get(page).text()).contains("Version 2 of this contract is ready", "Said anew.");
    }

    @Test
    void aTitleThatIsTakenGetsANumberAndNobodysPageIsTouched(Wiki wiki) {
        Session other = wiki.as("mentee3");
        post(
                other,
                "/pages/createpage.action?spaceKey=MENTOR",
                "/pages/docreatepage.action",
                Map.of("title", "Taken already", "content", "<p>Mine since long ago.</p>"));
        Couple couple = Couple.introduced(wiki, "mentee2", "mentor2", "Taken already");
        Terms.proposed(couple, "As we said.");
        String page = Terms.page(couple);
        assertThat(couple.mentor.get(page).html().select("h1").text()).isEqualTo("Taken already (2)");
        assertThat(other.get("/display/MENTOR/Taken+already").text())
                .contains("Mine since long ago.")
                .doesNotContain("As we said.");
    }

    private static void nobodyMayWrite(Session admin) {
        for (Element revoke : admin.get(SPACE).html().select("button[name=permission]")) {
            String said = revoke.attr("aria-label");
            if (said.contains(GROUP) && !said.contains("View")) {
                post(
                        admin,
                        SPACE,
                        "/spaces/removespacepermission.action",
                        Map.of("key", "MENTOR", "permission", revoke.attr("value")));
            }
        }
    }

    private static void everybodyMayWrite(Session admin) {
        post(
                admin,
                SPACE,
                "/spaces/addspacepermission.action",
                Map.of("key", "MENTOR", "subject", GROUP, "type", EDIT));
    }

    private static void until(Session who, String path, Predicate<String> said) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (!said.test(who.get(path).text())) {
            assertThat(Instant.now()).as(who.get(path).text()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    /** Fills in the form that stands at an address, with what it has hidden. */
    private static void post(Session person, String form, String to, Map<String, String> given) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element hidden : person.get(form).html().select("main form input[type=hidden]")) {
            fields.put(hidden.attr("name"), hidden.attr("value"));
        }
        fields.putAll(given);
        assertThat(person.form(to, fields).status()).isEqualTo(200);
    }
}
