package it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import it.access.Deeds;
import it.access.Deeds.Found;
import it.access.Described;
import it.access.Described.Door;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands before the doors: the administrator’s password once more, and whether the wiki takes changes at all. */
@WithConfluence
@Scene("access")
class GuardedTest {
    private static final String DATA = "/plugins/servlet/mentorship/data?";
    private static final Found NOTHING = new Found(0, 0, 0);
    private Session admin;
    private Described described;
    private Deeds deeds;

    @BeforeEach
    void signIn(Wiki wiki) {
        admin = wiki.as("admin");
        described = new Described(admin);
        deeds = new Deeds(wiki.as("mentee1"), wiki.as("mentor1"), wiki.as("coordinator1"), admin);
    }

    @Test
    void anAdministratorWhoHasNotGivenThePasswordAgainIsRefused() {
        assertThat(administrators()).isNotEmpty();
        for (Door door : administrators()) {
            Answer refused = deeds.tried(door.id(), admin, NOTHING);

            assertThat(refused.status()).as(door + " " + refused.body()).isEqualTo(401);
            assertThat(described.broken(door.id(), refused)).isEmpty();
            assertThat(refused.body()).contains("WebSudo");
        }
    }

    @Test
    void andLetInOnceItWasGiven() {
        admin.confirmedWith("admin");
        for (Door door : administrators()) {
            Deeds.good(deeds.tried(door.id(), admin, NOTHING));
        }
    }

    @Test
    void whoNamesThemselvesInEachRequestIsNotAskedAgain(Wiki wiki) {
        Map<String, String> script =
                Map.of("Authorization", "Basic YWRtaW46YWRtaW4=", "Content-Type", "application/json");
        String programme = deeds.programme("by-script").toString();

        assertThat(wiki.anonymous()
                        .raw("POST", Hostile.REST + "/programmes", programme, script)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whatCoordinatorsMayDoAsWellDoesNotAsk() {
        Deeds.good(deeds.tried("programmeChange", admin, NOTHING));
    }

    @Test
    void whileTheWikiIsReadOnlyEveryDoorRefusesAndEveryScreenShows() {
        admin.confirmedWith("admin");
        Map<String, Found> found = new HashMap<>();
        changes().forEach(door -> found.put(door.id(), deeds.found(Deeds.open(door.id()))));
        readOnly("on");
        try {
            everythingShowsAndNothingChanges(found);
        } finally {
            readOnly("off");
        }
        Deeds.good(deeds.tried("programmeChange", admin, NOTHING));
        assertThat(admin.get("/display/OPEN/Board").text()).doesNotContain("read-only");
    }

    private void everythingShowsAndNothingChanges(Map<String, Found> found) {
        for (Door door : changes()) {
            Answer refused = deeds.tried(door.id(), admin, found.get(door.id()));

            assertThat(refused.status()).as(door + " " + refused.body()).isEqualTo(503);
            assertThat(described.broken(door.id(), refused)).isEmpty();
            assertThat(refused.json().path("message").asText()).contains("read-only", "try again later");
        }
        for (String all : List.of(
                "erase|{\"words\":\"erase all mentoring\"}", "import|{\"people\":\"\",\"anyway\":true}\nno file")) {
            String[] deed = all.split("\\|");
            Answer refused = admin.upload(DATA + deed[0], deed[1].getBytes(StandardCharsets.UTF_8));

            assertThat(refused.status()).as(deed[0] + refused.body()).isEqualTo(503);
            assertThat(refused.json().path("message").asText()).contains("read-only");
        }
        for (String page : List.of("Programme", "Form", "Board", "Mine", "Queue", "Meetups")) {
            Answer shown = admin.get("/display/OPEN/" + page);

            assertThat(shown.html().select("section.mentorship")).as(page).isNotEmpty();
            assertThat(shown.text()).contains("This wiki is read-only at the moment.");
        }
        Deeds.good(deeds.tried("contracttextPreview", admin, NOTHING));
        for (String job : List.of("mentorship-outbox", "mentorship-pages", "mentorship-watch")) {
            assertThat(ran(job)).as(job).isEqualTo("SUCCESS");
        }
    }

    private void readOnly(String to) {
        Deeds.good(admin.form("/admin/read-only.action", Map.of("atl_token", token(), "to", to)));
    }

    /** Every door that writes; the preview of a contract text shows words that were typed, and keeps nothing. */
    private List<Door> changes() {
        return described.writes().stream()
                .filter(door -> !door.id().equals("contracttextPreview"))
                .toList();
    }

    /** The outcome of a job, run now. */
    private String ran(String key) {
        admin.form("/admin/scheduledjobs/runjob.action", Map.of("atl_token", token(), "key", key));
        return admin.get("/admin/scheduledjobs/viewscheduledjobs.action?history=" + key)
                .html()
                .select("h2:contains(History) ~ table td:eq(2)")
                .first()
                .text();
    }

    private String token() {
        return admin.get("/admin/console.action")
                .html()
                .select("input[name=atl_token]")
                .attr("value");
    }

    private List<Door> administrators() {
        return described.doors().values().stream().filter(Door::administers).toList();
    }
}
