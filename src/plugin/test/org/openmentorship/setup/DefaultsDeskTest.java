package org.openmentorship.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.NOBODY;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.cost.Statements;
import org.openmentorship.programme.Programme;
import org.openmentorship.setup.Defaults.Creators;
import org.openmentorship.setup.SetupDesk.Order;
import org.openmentorship.setup.store.AoDefaults;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Tables;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** Administrators say who may make programmes, and what a new one starts with. */
@Tag("WMF-21")
class DefaultsDeskTest {
    private final World world = World.inMemory();
    private final Papers papers = new Papers();
    private final SetupDesk setup = papers.desk(world);
    private final DefaultsDesk desk = papers.defaults(world);

    @Test
    void asLongAsNobodySaysOtherwiseOnlyAdministratorsMakeProgrammes() {
        assertThat(desk.lets(ADMIN)).isTrue();
        assertThat(desk.lets(COORDINATOR)).isFalse();
        assertThat(desk.lets(NOBODY)).isFalse();
        refused(Why.NOT_ALLOWED, "create", () -> setup.create(COORDINATOR, order("empty", "ours")));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> setup.create(NOBODY, order("empty", "ours")));
    }

    @Test
    void theMembersOfNamedGroupsMayToo() {
        Visitor leader = world.village.welcome(Village.inGroup("leader", "leaders"));
        lay(Creators.GROUPS, "others, leaders");

        Programme made = setup.create(leader, order("kind", "ours"));
        assertThat(world.programmes.find("ours")).contains(made);
        assertThat(papers.wanted.get("place:ours:programmePage").author()).isEqualTo(leader.key());
        refused(Why.NOT_ALLOWED, "create", () -> setup.presets(MENTEE));
    }

    @Test
    void whoeverAdministersASpaceMayMakeOneThereAndNowhereElse() {
        lay(Creators.SPACE_ADMINS, "");

        assertThat(refused(Why.INVALID, "summary", () -> setup.create(MENTEE, order("empty", "ours")))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("spaceKey");
        world.village.stewards.add(MENTEE.key());
        assertThat(setup.create(MENTEE, order("empty", "ours")).key()).isEqualTo("ours");
    }

    @Test
    void theOnesWhoRunAProgrammeSeeWhatBecameOfItsPages() {
        Programme made = setup.create(ADMIN, order("kind", "ours"));

        assertThat(setup.pages(COORDINATOR, made)).isEmpty();
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> setup.pages(MENTEE, made));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> setup.again(COORDINATOR, "ours", ""));
    }

    @Test
    @Tag("OLS-83")
    @Tag("OLS-84")
    @Tag("OLS-85")
    void aProgrammeWithoutADesignSheetGetsItsPageOnce() {
        world.programmes.insert(Kind.PROGRAMME);
        setup.makeDesign(COORDINATOR, "kind");

        var wish = papers.wanted.get("place:kind:designPage");
        assertThat(wish.parent()).isEmpty();
        assertThat(wish.body())
                .contains("Partners", "Strategies", "Experience", "Engagement", "Leaders", "Learning resources")
                .contains("Enablement", "Investment", "Individual", "Team", "Organisation", "Society")
                .contains("Stakeholder forces", "Logistical forces", "Organisational forces");
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> setup.makeDesign(MENTEE, "kind"));
        setup.create(ADMIN, order("cohorts", "ours"));
        assertThat(papers.wanted).doesNotContainKey("place:ours:designPage");
    }

    @Test
    @Tag("OLS-05")
    void anEmptyProgrammeStartsWithTheNumbersAndTheOthersWithWhatTheyDoNotSay() {
        desk.change(ADMIN, new Defaults(null, "", "fr", "CC0", "No recording.", 12, 3, 4, 1));

        Programme empty = setup.create(ADMIN, order("empty", "empty-1"));
        assertThat(empty.profile().weeks()).isEqualTo(12);
        assertThat(empty.profile().licence()).isEqualTo("CC0");
        assertThat(empty.running().hoursAWeek()).isEqualTo(3);
        assertThat(empty.running().meetEveryWeeks()).isEqualTo(4);
        assertThat(empty.running().recording()).isEqualTo("No recording.");
        assertThat(empty.running().language()).isEqualTo("fr");

        Programme ols = setup.create(ADMIN, order("ols", "ols-1"));
        assertThat(ols.profile().weeks()).isEqualTo(16);
        assertThat(ols.profile().licence()).contains("CC-BY 4.0");
        assertThat(ols.running().language()).isEqualTo("fr");
    }

    @Test
    void aCopyIsLikeItsModelWhateverTheRulesSay() {
        world.programmes.insert(Kind.PROGRAMME);
        desk.change(ADMIN, new Defaults(null, "", "fr", "CC0", "", 12, 3, 4, 1));

        Programme copy = setup.create(ADMIN, new Order("", "kind", "copy", "Copy", "MENTOR", "coordinator"));
        assertThat(copy.running()).isEqualTo(Kind.PROGRAMME.running());
        assertThat(copy.profile().licence()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsNamedAndWhoeverIsSecondIsTold() {
        assertThat(refused(
                                Why.INVALID,
                                "summary",
                                () -> desk.change(
                                        ADMIN, new Defaults(Creators.GROUPS, " , ", "Latin!", "", "", 105, 41, -1, 1)))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("groups", "language", "weeks", "hoursAWeek", "meetEveryWeeks");
        lay(Creators.SPACE_ADMINS, "");
        refused(Why.STALE, "stale", () -> lay(Creators.GROUPS, "leaders"));
        assertThat(lay(Creators.SPACE_ADMINS, "").version()).isEqualTo(2);
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.see(COORDINATOR));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.change(COORDINATOR, Defaults.NONE));
    }

    @Test
    void itIsKeptAndTheNumbersOfManyProgrammesCostTwoStatements() {
        try (Tables tables = Tables.onH2()) {
            AoDefaults book = new AoDefaults(tables.ao());
            assertThat(book.find()).isEqualTo(Defaults.NONE);
            Defaults first = new Defaults(Creators.GROUPS, "a, b", "de", "CC0", "ß 😀", 1, 2, 3, 2);
            book.keep(first);
            book.keep(first.at(3));
            assertThat(book.find()).isEqualTo(first.at(3));

            World kept = World.over(tables.ao()).withKind();
            kept.open(MENTEE);
            Census census = new Census(kept.book, kept.books.relationships());
            assertThat(census.of(List.of(Kind.PROGRAMME)).open()).containsEntry("kind", 1);
            for (int many : List.of(1, 50)) {
                List<Programme> page = java.util.Collections.nCopies(many, Kind.PROGRAMME);
                assertThat(Statements.of(tables::statements, () -> census.of(page)))
                        .isEqualTo(2);
            }
        }
    }

    private Defaults lay(Creators creators, String groups) {
        return desk.change(ADMIN, new Defaults(creators, groups, "", "", "", 0, 0, 0, 1));
    }

    private static Order order(String preset, String key) {
        return new Order(preset, "", key, "Ours", "MENTOR", "coordinator");
    }
}
