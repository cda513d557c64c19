package it.access;

import static org.assertj.core.api.Assertions.assertThat;

import it.access.Deeds.Found;
import it.access.Described.Door;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only administrators may do asks those who come with a browser for their password again. */
@WithConfluence
@Scene("access")
class WebSudoTest {
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

    private List<Door> administrators() {
        return described.doors().values().stream()
                .filter(door ->
                        door.operation().path("security").toString().equals("[{\"session\":[\"administrator\"]}]"))
                .toList();
    }
}
