package it.cost;

import static org.assertj.core.api.Assertions.assertThat;

import it.support.Session;
import it.support.Wiki;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openmentorship.cost.Statements;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;

/** Each page with our macros costs a fixed number of SQL statements, however many requests there are. */
class APageCostsAlwaysTheSameTest {
    private static final int MOST = 6;
    private static final int MORE = 30;
    private static final List<String> PEOPLE = List.of("mentee1", "mentor1", "coordinator1");
    private static final List<String> PAGES = List.of(
            "/display/MENTOR/Mentoring",
            "/display/MENTOR/Ask+for+a+mentor",
            "/display/MENTOR/Request+board",
            "/display/MENTOR/Request+board?mrb-view=table&mrb-sort=OLDEST",
            "/display/MENTOR/Request+board?mrb-skill=r&mrb-weeks=12&mrb-text=a&mrb-state=OPEN",
            "/display/MENTOR/Request+board?mrb-request=1",
            "/rest/mentorship/1/requests?programme=kind");
    private static Host host;
    private static Wiki wiki;

    @BeforeAll
    static void start() throws Exception {
        Path scene = Path.of(System.getProperty("top"), "src", "plugin", "test", "scenes", "kind.yaml");
        host = Host.start(Options.forTests(Path.of(System.getProperty("app.jar")), scene));
        wiki = new Wiki(host.base());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void whateverTheNumberOfRequests() {
        Map<String, Long> few = costs();
        fill();

        assertThat(costs()).isEqualTo(few);
    }

    @Test
    void aPageWithoutOurMacrosCostsNothing() {
        Session mentee = wiki.as("mentee1");

        assertThat(cost(mentee, "/dashboard.action")).isAtMost(0);
    }

    private static Map<String, Long> costs() {
        Map<String, Long> costs = new TreeMap<>();
        for (String person : PEOPLE) {
            Session session = wiki.as(person);
            for (String page : PAGES) {
                Statements statements = cost(session, page);
                assertThat(statements)
                        .as("SQL statements of %s for %s", page, person)
                        .isAtMost(MOST);
                costs.put(page + " for " + person, statements.count());
            }
        }
        return costs;
    }

    private static Statements cost(Session session, String page) {
        return Statements.of(
                host.engine().database()::appStatements,
                () -> assertThat(session.get(page).status()).as(page).isEqualTo(200));
    }

    private static void fill() {
        Session mentee = wiki.as("mentee1");
        Session mentor = wiki.as("mentor1");
        for (int i = 0; i < MORE; i++) {
            int id = mentee.rest("POST", "/requests", request(i))
                    .json()
                    .path("id")
                    .asInt();
            assertThat(mentor.rest("POST", "/requests/" + id + "/offers", Map.of("message", ""))
                            .status())
                    .isEqualTo(201);
        }
    }

    private static Map<String, Object> request(int number) {
        return Map.of(
                "programme",
                "kind",
                "submissionKey",
                UUID.randomUUID().toString(),
                "title",
                "A project like others " + number,
                "answers",
                Map.of(
                        "what", "A report that is written anew each month by hand and should write itself",
                        "how", "I have begun with a script that reads the tables and draws two charts",
                        "barriers", "I do not know how to test it nor how to keep the numbers apart",
                        "mentor", "Look at my script once a week and tell me what you would do"),
                "skills",
                List.of("r"),
                "weeks",
                6,
                "checks",
                List.of("infrastructure", "organisation", "skills"),
                "submit",
                true,
                "anyway",
                true);
    }
}
