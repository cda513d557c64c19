package org.openmentorship.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.pairs.PairsDesk.Line;
import org.openmentorship.pairs.PairsDesk.Overview;
import org.openmentorship.pairs.PairsDesk.Query;
import org.openmentorship.pairs.PairsDesk.Stage;
import org.openmentorship.plan.Plan;
import org.openmentorship.plan.Rounds;
import org.openmentorship.plan.Rounds.Round;
import org.openmentorship.plan.Weeks;
import org.openmentorship.programme.Programme;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;

/** Who works with whom in a programme, as its coordinators see it. */
@Tag("OLS-13")
class PairsDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final World world = World.inMemory().withKind();
    private final PairsDesk desk = new PairsDesk(world.programmeDesk, world.pairs.book, world.village, world.clock);

    /** The eighth has been running for four weeks of sixteen, the ninth comes much later. */
    private void rounds() {
        rounds(
                new Round(8, null, null, TODAY.minusWeeks(4), 16, List.of()),
                new Round(9, TODAY.plusWeeks(20), null, TODAY.plusWeeks(30), 16, List.of()));
    }

    /** From now on the programme runs in rounds. */
    private void rounds(Round... rounds) {
        Programme kind = world.programmes.find("kind").orElseThrow();
        Plan plan = kind.plan().in(new Rounds("OLS-", "", List.of(rounds)));
        world.programmes.update(new Programme(
                kind.key(),
                kind.version() + 1,
                kind.state(),
                kind.spaceKey(),
                kind.profile(),
                kind.guidance(),
                kind.form(),
                kind.seats(),
                kind.places(),
                kind.running(),
                plan));
    }

    private Overview see(Stage stage, Integer round) {
        return desk.see(COORDINATOR, new Query("kind", stage, round, "", 0));
    }

    private List<Integer> ids(Stage stage, Integer round) {
        return see(stage, round).lines().stream().map(one -> one.pair().id()).toList();
    }

    @Test
    @Tag("OLS-08")
    void aPairIsInTheRoundInWhichItBeganAndItsWeekIsThatOfTheRound() {
        Relationship running = world.pairs.running();
        rounds();

        Line line = see(Stage.LIVE, null).lines().get(0);
        assertThat(line.pair().id()).isEqualTo(running.id());
        assertThat(line.round()).map(Rounds.Stand::name).contains("OLS-8");
        assertThat(line.week()).isEqualTo(new Weeks(5, 16));
        assertThat(line.heard()).isEqualTo(world.clock.instant());
        assertThat(ids(Stage.LIVE, 8)).containsExactly(running.id());
        assertThat(ids(Stage.LIVE, 9)).isEmpty();
        assertThat(ids(Stage.LIVE, 0)).isEmpty();
    }

    @Test
    void whoeverBeginsBetweenTheRoundsIsOutsideAndCountsTheirOwnWeeks() {
        world.clock.pass(Duration.ofDays(7 * 16));
        Relationship outside = world.pairs.running();
        rounds();

        Line line = see(Stage.LIVE, 0).lines().get(0);
        assertThat(line.pair().id()).isEqualTo(outside.id());
        assertThat(line.round()).isEmpty();
        assertThat(line.week().week()).isEqualTo(1);
        assertThat(ids(Stage.LIVE, 8)).isEmpty();
    }

    @Test
    void whatIsAgreedForALaterDayBelongsToTheRoundOfThatDay() {
        Relationship later = world.pairs.from(TODAY.plusWeeks(3));
        rounds(
                new Round(8, null, null, TODAY.minusWeeks(4), 6, List.of()),
                new Round(9, null, null, TODAY.plusWeeks(2), 6, List.of()));

        assertThat(ids(Stage.AGREED, 9)).containsExactly(later.id());
        assertThat(see(Stage.AGREED, 9).lines().get(0).week()).isEqualTo(Weeks.NONE);
    }

    @Test
    void aProgrammeThatRunsAllTheTimeHasNoRoundsAndNarrowsByNone() {
        Relationship running = world.pairs.running();

        assertThat(ids(Stage.LIVE, 0)).containsExactly(running.id());
        assertThat(see(Stage.LIVE, 8).lines().get(0).round()).isEmpty();
    }

    @Test
    void theListIsNarrowedByHowThePairsStandAndWhyTheyEndedIsNotAsked() {
        Relationship talking = world.pairs.introduced();
        Relationship left = begun();
        world.pairs.desk.withdraw(MENTEE, left.id(), "", false);
        Relationship closed = begun();
        world.pairs.desk.close(COORDINATOR, closed.id(), closed.turn(), Relationship.State.LAPSED);

        assertThat(ids(Stage.LIVE, null)).containsExactly(talking.id());
        assertThat(ids(Stage.IN_DISCUSSION, null)).containsExactly(talking.id());
        assertThat(ids(Stage.ACTIVE, null)).isEmpty();
        assertThat(ids(Stage.ENDED, null)).containsExactly(closed.id(), left.id());
        assertThat(ids(Stage.ALL, null)).containsExactly(closed.id(), left.id(), talking.id());
    }

    private Relationship begun() {
        return world.pairs.introduced();
    }

    @Test
    void turningThePagesShowsEachPairOnceNewestFirst() {
        world.pairs.withoutContract();
        List<Integer> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(
                    0,
                    world.pairs
                            .begun(OTHER_MENTEE, i % 2 == 0 ? MENTOR : OTHER_MENTOR)
                            .id());
        }
        List<Integer> seen = new ArrayList<>();
        String after = "";
        do {
            Overview page = desk.see(COORDINATOR, new Query("kind", Stage.ALL, null, after, 2));
            page.lines().forEach(one -> seen.add(one.pair().id()));
            after = page.next();
        } while (!after.isEmpty());
        assertThat(seen).isEqualTo(made);
    }

    @Test
    void itIsForThoseWhoCoordinateAlone() {
        world.pairs.running();
        Query query = new Query("kind", null, null, null, 0);

        assertThat(desk.see(ADMIN, query).lines()).hasSize(1);
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.see(NOBODY, query));
        refused(Why.UNKNOWN, "programme", () -> desk.see(OUTSIDER, query));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.see(MENTEE, query));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.see(MENTOR, query));
    }
}
