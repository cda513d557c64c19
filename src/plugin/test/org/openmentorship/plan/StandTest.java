package org.openmentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.plan.Rounds.Round;
import org.openmentorship.plan.Rounds.Span;
import org.openmentorship.plan.Rounds.Stand;
import org.openmentorship.plan.Rounds.When;

/** To which round somebody belongs who begins on a day, and how far it is. */
@Tag("OLS-13")
class StandTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 2, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 9, 6);
    private static final Round SEVENTH =
            new Round(7, SPRING.minusWeeks(8), SPRING.minusWeeks(2), SPRING, 16, List.of());
    private static final Round EIGHTH = new Round(8, LocalDate.of(2027, 5, 1), null, AUTUMN, 16, List.of());
    private static final Rounds OLS = new Rounds("OLS-", "", List.of(SEVENTH, EIGHTH));

    @Test
    @Tag("OLS-08")
    void whoeverBeginsInARoundIsInItAndItsWeeksAreTold() {
        assertThat(stand(SPRING, SPRING.plusWeeks(4))).contains(new Stand(SEVENTH, "OLS-7", When.NOW, 5));
        assertThat(stand(SPRING.plusWeeks(3), SEVENTH.end())).contains(new Stand(SEVENTH, "OLS-7", When.NOW, 16));
        assertThat(stand(SPRING, SEVENTH.end().plusDays(1))).contains(new Stand(SEVENTH, "OLS-7", When.AFTER, 0));
    }

    @Test
    void whoeverIsMatchedWhileTheCallIsOpenWaitsForTheRoundToStart() {
        assertThat(stand(SPRING.minusWeeks(3), SPRING.minusDays(1)))
                .contains(new Stand(SEVENTH, "OLS-7", When.BEFORE, 0));
    }

    @Test
    void theCallForTheNextRoundTakesNobodyOutOfThisOne() {
        LocalDate during = LocalDate.of(2027, 5, 10);
        assertThat(EIGHTH.callOpens()).isBefore(during);
        assertThat(stand(during, during)).map(Stand::name).contains("OLS-7");
        assertThat(stand(SEVENTH.end().plusDays(1), during)).map(Stand::name).contains("OLS-8");
    }

    @Test
    void whoeverBeginsAtAnotherTimeIsOutside() {
        assertThat(stand(SPRING.minusWeeks(9), SPRING)).isEmpty();
        assertThat(stand(EIGHTH.end().plusDays(1), SPRING)).isEmpty();
        Rounds standing = new Rounds("", "", List.of());
        assertThat(standing.stand(SPRING, SPRING)).isEmpty();
        assertThat(standing.outside()).hasSize(1);
    }

    @Property
    void everyDayIsInOneRoundOrOutsideAndNeverBoth(@ForAll @IntRange(max = 900) int days) {
        LocalDate day = LocalDate.of(2026, 6, 1).plusDays(days);
        long in = Stream.of(SEVENTH, EIGHTH)
                .filter(one -> OLS.span(one).holds(day))
                .count();
        long out = OLS.outside().stream().filter(one -> one.holds(day)).count();
        assertThat(in + out).isEqualTo(1);
        assertThat(stand(day, day).isPresent()).isEqualTo(in == 1);
    }

    @Test
    void theDaysOutsideAreBeforeBetweenAndAfter() {
        Rounds apart = new Rounds("", "", List.of(SEVENTH, new Round(8, null, null, AUTUMN, 16, List.of())));
        assertThat(apart.outside())
                .containsExactly(
                        new Span(LocalDate.of(1, 1, 1), SEVENTH.callOpens().minusDays(1)),
                        new Span(SEVENTH.end().plusDays(1), AUTUMN.minusDays(1)),
                        new Span(AUTUMN.plusWeeks(16), LocalDate.of(9999, 12, 31)));
    }

    @Test
    void weeksAreCountedFromTheFirstToTheLast() {
        assertThat(Weeks.of(SPRING, SPRING.plusWeeks(8), SPRING)).isEqualTo(new Weeks(1, 8));
        assertThat(Weeks.of(SPRING, SPRING.plusWeeks(8), SPRING.plusDays(13))).isEqualTo(new Weeks(2, 8));
        assertThat(Weeks.of(SPRING, SPRING.plusWeeks(8), SPRING.plusYears(1))).isEqualTo(new Weeks(8, 8));
        assertThat(Weeks.of(SPRING, SPRING.plusWeeks(8), SPRING.minusYears(1))).isEqualTo(new Weeks(1, 8));
        assertThat(Weeks.of(SPRING, SPRING, SPRING)).isEqualTo(Weeks.NONE);
        assertThat(Weeks.of(null, SPRING, SPRING)).isEqualTo(Weeks.NONE);
    }

    private static Optional<Stand> stand(LocalDate begun, LocalDate today) {
        return OLS.stand(begun, today);
    }
}
