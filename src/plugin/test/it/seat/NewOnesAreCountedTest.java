package it.seat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator says how many new mentors a year are wanted, and sees how many there were. */
@WithConfluence
@Scene("kind")
@Tag("REPS-07")
class NewOnesAreCountedTest {
    private static final String PEOPLE = "/display/MENTOR/Mentoring?mrs-seats=NOW";
    private Session coordinator;
    private ObjectNode before;

    @BeforeEach
    void aRole(Wiki wiki) {
        coordinator = wiki.as("coordinator1");
        before = (ObjectNode) coordinator.rest("/programmes/kind").json();
        ObjectNode programme = before.deepCopy();
        ObjectNode role = programme.withObject("/plan").putArray("roles").addObject();
        role.put("id", "mentor").put("name", "Mentor").put("text", "Listens.");
        good(coordinator.rest("PUT", "/programmes/kind", programme));
    }

    /** For the stories of others. */
    @AfterEach
    void leaveAsItWas() {
        int now = coordinator.rest("/programmes/kind").json().path("version").asInt();
        good(coordinator.rest("PUT", "/programmes/kind", before.put("version", now)));
    }

    @Test
    void theCoordinatorSeesHowManyAreNewBesideHowManyAreWanted(Wiki wiki, Browsers browsers) {
        Surfer host = browsers.as("coordinator1");
        assertThat(host.open(PEOPLE).getByText("New in the last 12 months")).hasCount(0);
        wants(host, "10001");
        assertThat(host.page().locator(".mentorship-problem:visible").first()).containsText("10,000");
        wants(host, "6");
        assertThat(host.page().getByText("Saved. The wiki shows it now.")).isVisible();

        sees(host);
        host.takesAPicture("new-mentors");
        Surfer phone = browsers.onAPhoneInTheDark("coordinator1");
        phone.open(PEOPLE).getByText("Year by year").click();
        phone.findsTheScreenSound();
        phone.takesAPicture("new-mentors-phone");
        assertThat(wiki.as("mentee1").get(PEOPLE).text()).doesNotContain("New in the last 12 months");
    }

    private static void wants(Surfer host, String number) {
        Page page = host.open("/plugins/servlet/mentorship/settings?programme=kind&part=people");
        page.locator("form[data-mentorship-settings]:not([aria-busy])").waitFor();
        Locator role = page.locator("[data-each='plan.roles'] > [data-list] > [data-row]")
                .first();
        role.getByLabel("How many new ones a year are wanted").fill(number);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save"))
                .first()
                .click();
    }

    private static void sees(Surfer host) {
        Page page = host.open(PEOPLE);
        assertThat(page.getByText("of 6 wanted")).isVisible();
        page.getByText("Year by year").click();
        Locator table = page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Mentor"));
        assertThat(table.getByRole(AriaRole.ROWHEADER)).hasCount(5);
        assertThat(table).containsText(", until today");
        host.findsTheScreenSound();
    }

    @Test
    void thePeopleAreTakenAlongAsATableWithTheFiltersOfTheScreen() {
        String link = coordinator
                .get(PEOPLE + "&mrs-role=COORDINATOR")
                .html()
                .select("a[href*=sheet=seats]")
                .attr("href");
        Answer file = coordinator.get(link.substring(link.indexOf("/plugins/")));

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body().lines().toList()).hasSize(2);
        assertThat(file.body())
                .startsWith("\uFEFF\"Number\",\"Role\",\"Person\"")
                .contains("\"Coordinator\",\"Sofia Lindqvist\",\"Taken\"");
    }

    private static void good(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
    }
}
