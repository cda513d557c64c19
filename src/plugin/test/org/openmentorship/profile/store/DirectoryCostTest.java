package org.openmentorship.profile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.cost.Statements;
import org.openmentorship.profile.Directory.Order;
import org.openmentorship.profile.Directory.Search;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.profile.Told;
import org.openmentorship.world.Tables;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** What a page of the directory costs does not depend on how many mentors there are, nor on what is asked. */
@Tag("WMF-18")
class DirectoryCostTest {
    /** The programme, one’s own profile, the list, and who is in it; by fit two lists. */
    private static final int MOST = 4;

    private static final Tables TABLES = Tables.onH2();
    private static final World WORLD = World.over(TABLES.ao()).withKind();

    @BeforeAll
    static void fill() {
        for (int i = 0; i < 40; i++) {
            WORLD.profiles.save(
                    WORLD.village.welcome(Village.inGroup("m" + i, "mentors")),
                    Told.mentor("word", List.of(new Skilled("kind", "r", 1 + i % 4)), List.of("en", "de"), 1 + i % 3),
                    Map.of(DayOfWeek.MONDAY, "9-12"),
                    1);
        }
        WORLD.profiles.save(MENTEE, Told.wanting("r", "git"), Map.of(DayOfWeek.MONDAY, "9-10"), 1);
    }

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void aPageOfMentorsCostsTheSameWhateverItShows() {
        for (Order order : Order.values()) {
            for (int limit : List.of(1, 30)) {
                Search search = new Search("kind", "r", "en", "word", true, true, order, "", limit);
                assertThat(cost(() -> assertThat(
                                        WORLD.directory.find(MENTEE, search).entries())
                                .hasSize(limit)))
                        .as(order + " " + limit)
                        .isEqualTo(order == Order.FIT ? MOST + 2 : MOST);
            }
        }
    }

    @Test
    void theSupplyAndItsWeeksCostTheSameHoweverManySkillsThereAre() {
        assertThat(cost(() -> WORLD.supply.see(MENTEE, "kind"))).isEqualTo(5);
        assertThat(cost(() -> WORLD.supply.see(COORDINATOR, "kind"))).isAtMost(7);
    }

    private static Statements cost(Runnable work) {
        return Statements.of(TABLES::statements, work);
    }
}
