package org.openmentorship.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.cost.Statements;
import org.openmentorship.seat.Looks.Arrivals;
import org.openmentorship.seat.Looks.Tab;
import org.openmentorship.seat.Looks.Wanted;
import org.openmentorship.seat.Looks.Year;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** Coordinators see how many are new in a role beside how many are wanted; nobody is counted twice. */
@Tag("REPS-07")
class ArrivalsTest {
    private final Seating seating = Seating.inMemory();

    private List<Arrivals> seen(Seating where, Visitor who) {
        return where.looks.arrivals(where.looks.look(who, "kind", new Wanted(Tab.NOW, "", 0, 0)));
    }

    private Arrivals mentors() {
        return seen(seating, COORDINATOR).get(0);
    }

    private int year() {
        return LocalDate.ofInstant(seating.world.clock.instant(), ZoneOffset.UTC)
                .getYear();
    }

    @Test
    void thoseOfTheLastTwelveMonthsAndOfEachYearAreCounted() {
        seating.roles(Seating.wanting(Seating.MENTORS, 3), Seating.EXPERTS);
        int named = mentors().lately();
        int first = year();
        assertThat(named).as("those whom the settings name").isPositive();

        seating.world.clock.pass(Duration.ofDays(400));
        seating.taken(MENTEE, "MENTOR");

        assertThat(year()).isEqualTo(first + 1);
        assertThat(mentors().office().wanted()).isEqualTo(3);
        assertThat(mentors().lately()).isEqualTo(1);
        assertThat(mentors().years())
                .containsExactly(
                        new Year(first + 1, 1),
                        new Year(first, named),
                        new Year(first - 1, 0),
                        new Year(first - 2, 0),
                        new Year(first - 3, 0));
        seating.world.clock.pass(Duration.ofDays(400));
        assertThat(mentors().lately()).isZero();
    }

    @Test
    void whoeverComesBackIsNotNewAgainAndWhoeverHasLeftStillWas() {
        seating.roles(Seating.wanting(Seating.MENTORS, 3));
        seating.world.clock.pass(Duration.ofDays(366));
        Seat seat = seating.taken(MENTEE, "MENTOR");
        seating.world.clock.pass(Duration.ofDays(30));
        seating.desk.end(MENTEE, seat.id(), seat.turn());
        assertThat(mentors().lately()).isEqualTo(1);

        seating.world.clock.pass(Duration.ofDays(340));
        seating.taken(MENTEE, "MENTOR");
        seating.invited(OTHER_MENTEE, "MENTOR");
        assertThat(mentors().lately()).as("invited is not new yet").isZero();
    }

    @Test
    void onlyCoordinatorsAreToldAndOnlyOfRolesWithANumber() {
        assertThat(seen(seating, COORDINATOR)).isEmpty();
        seating.roles(Seating.wanting(Seating.MENTORS, 3), Seating.EXPERTS, Seating.wanting(Seating.HOSTS, 1));

        assertThat(seen(seating, COORDINATOR))
                .extracting(one -> one.office().key())
                .containsExactly("MENTOR", "facilitator");
        assertThat(seen(seating, MENTEE)).isEmpty();
        assertThat(seen(seating, MENTOR)).isEmpty();
    }

    @Test
    void itCostsOneStatementForAllRolesTogether() {
        try (Tables tables = Tables.onH2()) {
            Seating kept = new Seating(World.over(tables.ao()).withKind());
            kept.roles(Seating.wanting(Seating.MENTORS, 3), Seating.wanting(Seating.HOSTS, 1));
            kept.taken(MENTEE, "MENTOR");
            kept.taken(OTHER_MENTEE, "facilitator");
            Looks.Look look = kept.looks.look(COORDINATOR, "kind", new Wanted(Tab.NOW, "", 0, 0));

            assertThat(Statements.of(tables::statements, () -> kept.looks.arrivals(look)))
                    .isEqualTo(1);
        }
    }
}
