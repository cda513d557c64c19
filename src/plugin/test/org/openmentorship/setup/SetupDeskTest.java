package org.openmentorship.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.NOBODY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Call;
import org.openmentorship.page.ManagedPage.Given;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.ManagedPage.Work;
import org.openmentorship.plan.Right;
import org.openmentorship.plan.Rounds.Round;
import org.openmentorship.programme.Programme;
import org.openmentorship.setup.SetupDesk.Order;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** Administrators make programmes from presets and from each other, with all their pages. */
class SetupDeskTest {
    private final World world = World.inMemory();
    private final Papers papers = new Papers();
    private final SetupDesk desk = papers.desk(world);

    @Test
    @Tag("WMF-21")
    void everyPresetBecomesAProgrammeWithItsPages() {
        for (Preset preset : desk.presets(ADMIN)) {
            Programme made = desk.create(ADMIN, order(preset.id(), preset.id() + "-1"));

            assertThat(desk.preset(preset.id())).contains(preset);
            assertThat(world.programmes.find(made.key())).contains(made);
            assertThat(made.profile().name()).isEqualTo("Ours");
            assertThat(made.seats().coordinators()).containsExactly(COORDINATOR.key());
            assertThat(made.seats().contacts()).containsExactly(COORDINATOR.key());
            assertThat(made.places().programmePage()).isEqualTo("Ours");
            assertThat(made.places().queuePage()).isEqualTo("Coordinators’ queue");
            assertThat(papers.wanted)
                    .containsKeys(Sheets.once(made.key(), "formPage"), Sheets.once(made.key(), "queuePage"));
            assertThat(preset.points()).isNotEmpty();
        }
        assertThat(desk.presets(ADMIN)).hasSize(7);
    }

    @Test
    void thePageAtTheTopComesFirstAndOnlyCoordinatorsSeeTheQueue() {
        desk.create(ADMIN, order("kind", "kind-1"));

        Wish top = papers.wanted.values().iterator().next();
        assertThat(top.title()).isEqualTo("Ours");
        assertThat(top.body())
                .contains("ac:name=\"mentorship-programme\"", "<ac:parameter ac:name=\"programme\">kind-1<");
        assertThat(papers.wanted.get("place:kind-1:boardPage").parent()).isEqualTo("place:kind-1:programmePage");
        assertThat(papers.wanted.get("place:kind-1:boardPage").people()).isEmpty();
        assertThat(papers.wanted.get("place:kind-1:queuePage").people())
                .containsExactlyInAnyOrder(COORDINATOR.key(), ADMIN.key());
    }

    @Test
    @Tag("OLS-07")
    @Tag("OLS-08")
    void theFirstRoundOfAPresetIsInTheCalendarFromTheNextMonday() {
        Programme made = desk.create(ADMIN, order("ols", "ols-1"));
        Round round = made.plan().rounds().rounds().get(0);

        assertThat(round.callOpens())
                .isEqualTo("2026-11-23")
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
        assertThat(round.starts()).isEqualTo("2027-02-15");
        assertThat(round.weeks()).isEqualTo(16);
        assertThat(made.plan().rounds().name(round)).isEqualTo("OLS-1");
        assertThat(made.plan().roles()).allMatch(role -> role.version() == 1);
    }

    @Test
    @Tag("REPS-13")
    @Tag("REPS-26")
    void standingMentorshipShowsNewMentorsTheRopes() {
        Programme made = desk.create(ADMIN, order("standing", "standing"));

        assertThat(made.plan().roles())
                .filteredOn(role -> role.right() == Right.MENTOR)
                .singleElement()
                .satisfies(role -> assertThat(role.steps()).hasSize(2));
        assertThat(made.plan().roles()).anyMatch(role -> role.right() == Right.CONTACT);
    }

    @Test
    @Tag("OLS-83")
    @Tag("OLS-84")
    @Tag("OLS-85")
    void theDesignSheetIsAPageOfTheProgramme() {
        desk.create(ADMIN, order("ols", "ols-1"));

        assertThat(papers.wanted.get("place:ols-1:designPage").body())
                .contains(
                        "Partners",
                        "Strategies",
                        "Experience",
                        "Engagement",
                        "Leaders",
                        "Learning resources",
                        "Enablement",
                        "Investment",
                        "Individual",
                        "Team",
                        "Organisation",
                        "Society",
                        "Stakeholder forces",
                        "Logistical forces",
                        "Organisational forces");
    }

    @Test
    void aCopyHasTheWordsAndPagesOfTheOtherAndPeopleOfItsOwn() {
        world.withKind();
        Programme made =
                desk.create(ADMIN, new Order(null, "kind", "second", "Second", "OTHER", "mentor, coordinator"));

        assertThat(made.guidance()).isEqualTo(Kind.PROGRAMME.guidance());
        assertThat(made.form()).isEqualTo(Kind.PROGRAMME.form());
        assertThat(made.seats().mentors()).isEmpty();
        assertThat(made.seats().coordinators()).hasSize(2);
        assertThat(made.places().formPage()).isEqualTo("Ask for a mentor");
        assertThat(made.places().programmePage()).isEqualTo("Second");
        assertThat(made.places().queuePage()).isEmpty();
        assertThat(papers.wanted.keySet())
                .containsExactly("place:second:programmePage", "place:second:formPage", "place:second:boardPage");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsMade() {
        world.withKind();
        world.village.noSpaces.add("NOWHERE");

        assertThat(refused(
                                Why.INVALID,
                                "summary",
                                () -> desk.create(
                                        ADMIN, new Order("kind", "", "kind", " ", "NOWHERE", "coordinator; nobody")))
                        .problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("key", "name", "spaceKey", "coordinators");
        assertThat(refused(Why.INVALID, "summary", () -> desk.create(ADMIN, new Order("x", null, null, "", "", "")))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("preset");
        assertThat(papers.wanted).isEmpty();
        refused(Why.UNKNOWN, "programme", () -> desk.create(ADMIN, new Order("", "moon", "m", "M", "S", "mentor")));
    }

    @Test
    void onlyAdministratorsMakeProgrammes() {
        refused(Why.NOT_ALLOWED, "create", () -> desk.create(COORDINATOR, order("kind", "k")));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.presets(NOBODY));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.again(COORDINATOR, "kind", ""));
    }

    @Test
    void pagesThatCouldNotBeMadeAreTriedAgain() {
        Programme made = desk.create(ADMIN, order("kind", "k"));
        papers.kept.addAll(List.of(
                page("place:k:formPage", State.STUCK),
                page("place:k:boardPage", State.THERE),
                page("place:k:minePage", State.TRASHED),
                page("contract:1", State.STUCK)));

        assertThat(desk.pages(ADMIN, made)).hasSize(3);
        desk.again(ADMIN, "k", "minePage");
        assertThat(papers.again).containsExactly("place:k:minePage");
        desk.again(ADMIN, "k", "");
        assertThat(papers.again).containsExactly("place:k:minePage", "place:k:formPage", "place:k:minePage");
    }

    @Test
    void aProgrammeLearnsUnderWhichTitleAPageWasMade() {
        new PlaceEars(world.programmes, world.ledger, world.clock).listen(world.bus);
        desk.create(ADMIN, order("kind", "k"));

        world.bus.happened(
                new ManagedPage.Event.Made(made("place:k:formPage", "Ask for a mentor", "Ask for a mentor (2)")));
        world.bus.happened(new ManagedPage.Event.Made(made("place:k:boardPage", "Request board", "Request board")));
        world.bus.happened(new ManagedPage.Event.Made(made("place:k:designPage", "Design", "Design (2)")));
        world.bus.happened(new ManagedPage.Event.Made(made("contract:1", "A", "A (2)")));

        Programme now = world.programmes.find("k").orElseThrow();
        assertThat(now.places().formPage()).isEqualTo("Ask for a mentor (2)");
        assertThat(now.places().boardPage()).isEqualTo("Request board");
        assertThat(now.version()).isEqualTo(2);
    }

    private static Order order(String preset, String key) {
        return new Order(preset, "", key, "Ours", "MENTOR", "coordinator");
    }

    private static ManagedPage page(String once, State state) {
        return new ManagedPage(1, once, "k", wish("T"), state, 7, new Given("T", "T", "", Set.of(), false), work(), 1);
    }

    private static ManagedPage made(String once, String wished, String title) {
        return new ManagedPage(
                1, once, "k", wish(wished), State.THERE, 7, new Given(wished, title, "", Set.of(), false), work(), 1);
    }

    private static Wish wish(String title) {
        return new Wish(title, null, "", "", ADMIN.key(), null);
    }

    private static Work work() {
        return new Work(1, 1, 0, Instant.EPOCH, Trouble.NONE, Call.NONE);
    }
}
