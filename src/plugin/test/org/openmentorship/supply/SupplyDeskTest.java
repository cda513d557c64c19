package org.openmentorship.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Pause;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.profile.Told;
import org.openmentorship.profile.Week;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.supply.SupplyDesk.Line;
import org.openmentorship.world.World;

/** What is offered against what is wanted, skill by skill. */
@Tag("WMF-18")
class SupplyDeskTest {
    private final World world = World.inMemory().withKind();

    @Test
    void freePlacesStandAgainstOpenRequestsTheScarcestFirst() {
        world.profiles.save(MENTOR, Told.offering("sql", 3), Map.of(), 1);
        world.open(MENTEE);
        world.open(OTHER_MENTEE);
        world.draft(MENTEE);

        assertThat(lines(MENTEE))
                .extracting(one -> one.skill().id(), Line::places, Line::wanted, Line::scarce)
                .containsExactly(
                        Tuple.tuple("r", 0, 2, true), Tuple.tuple("git", 0, 2, true), Tuple.tuple("sql", 2, 0, false));
    }

    @Test
    @Tag("OLS-52")
    void whoeverIsOnABreakOffersNoPlaces() {
        world.profiles.save(MENTOR, Told.offering("sql", 3), Map.of(), 1);
        world.profiles.save(OTHER_MENTOR, Told.offering("sql", 1), Map.of(), 1);
        world.profiles.rest(MENTOR, new Pause(true, null), 2);

        assertThat(lines(MENTEE)).extracting(Line::places).containsExactly(0, 0, 2);
    }

    @Test
    void theLastWeeksAreToldFromWhatIsDatedAnyway() {
        world.open(MENTEE);
        world.clock.pass(java.time.Duration.ofDays(14));
        world.open(MENTEE);
        world.pairs.withoutContract();
        world.pairs.begun(OTHER_MENTEE, MENTOR);
        List<SupplyDesk.Week> weeks = world.supply.see(MENTEE, "kind").weeks();

        assertThat(weeks).hasSize(12).isSortedAccordingTo(java.util.Comparator.comparing(SupplyDesk.Week::monday));
        assertThat(weeks.get(9)).isEqualTo(new SupplyDesk.Week(java.time.LocalDate.of(2026, 11, 16), 1, 0));
        assertThat(weeks.get(11)).isEqualTo(new SupplyDesk.Week(java.time.LocalDate.of(2026, 11, 30), 2, 1));
        world.clock.pass(java.time.Duration.ofDays(365));
        assertThat(world.supply.see(MENTEE, "kind").weeks()).allMatch(one -> one.asked() == 0 && one.begun() == 0);
    }

    @Test
    void coordinatorsAreToldWhoCouldBeAskedAndNobodyElseIs() {
        Draft helpful = new Draft(
                "",
                "",
                List.of(new Skilled("kind", "git", 2)),
                List.of(),
                List.of(),
                "",
                Week.NONE,
                1,
                List.of(),
                "",
                Map.of());
        world.profiles.save(OTHER_MENTEE, helpful, Map.of(), 1);

        assertThat(lines(COORDINATOR))
                .filteredOn(one -> one.skill().id().equals("git"))
                .flatExtracting(Line::others)
                .containsExactly(OTHER_MENTEE.key());
        assertThat(lines(MENTEE)).flatExtracting(Line::others).isEmpty();
    }

    @Test
    void strangersSeeNothing() {
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> lines(NOBODY));
        refused(Why.UNKNOWN, "programme", () -> lines(OUTSIDER));
    }

    private List<Line> lines(Visitor visitor) {
        return world.supply.see(visitor, "kind").lines();
    }
}
