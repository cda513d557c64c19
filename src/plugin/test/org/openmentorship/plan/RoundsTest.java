package org.openmentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.plan.Rounds.Phase;
import org.openmentorship.plan.Rounds.Round;
import org.openmentorship.plan.Rounds.Today;

/** Rounds in the calendar: which week it is, which phase, and whether one may still join, wherever one is. */
class RoundsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate OPENS = LocalDate.of(2021, 6, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2021, 7, 31);
    private static final LocalDate STARTS = LocalDate.of(2021, 9, 6);
    private static final Round FOURTH = new Round(
            4,
            OPENS,
            DEADLINE,
            STARTS,
            Rounds.USUAL_WEEKS,
            List.of(
                    new Phase("Applications", OPENS, DEADLINE, ""),
                    new Phase("Training", STARTS, LocalDate.of(2021, 10, 31), "")));
    private static final Rounds OLS = new Rounds("OLS-", "", List.of(FOURTH));

    @Test
    @Tag("OLS-06")
    @Tag("OLS-08")
    void aRoundHasSixteenWeeksAndItsEndIsComputed() {
        assertThat(OLS.name(FOURTH)).isEqualTo("OLS-4");
        assertThat(new Rounds("Round", "", List.of(FOURTH)).name(FOURTH)).isEqualTo("Round 4");
        assertThat(FOURTH.end()).isEqualTo("2021-12-26");
        assertThat(FOURTH.week(STARTS.minusDays(1))).isZero();
        assertThat(FOURTH.week(STARTS)).isEqualTo(1);
        assertThat(FOURTH.week(STARTS.plusDays(7))).isEqualTo(2);
        assertThat(FOURTH.week(FOURTH.end())).isEqualTo(16);
        assertThat(FOURTH.week(FOURTH.end().plusDays(1))).isZero();
    }

    @Test
    @Tag("OLS-07")
    @Tag("OLS-20")
    void thePageKnowsWhereTheProgrammeStandsToday() {
        assertThat(on("2021-05-01").next()).contains(FOURTH);
        assertThat(on("2021-05-01").calling()).isEmpty();
        assertThat(on("2021-06-01").calling()).contains(FOURTH);
        assertThat(on("2021-06-01").phase().map(Phase::name)).contains("Applications");
        assertThat(on("2021-08-15").calling()).isEmpty();
        assertThat(on("2021-09-20").running()).contains(FOURTH);
        assertThat(on("2021-09-20").week()).isEqualTo(3);
        assertThat(on("2021-09-20").phase().map(Phase::name)).contains("Training");
        assertThat(on("2022-01-10"))
                .extracting(Today::running, Today::next)
                .allMatch(one -> one.equals(java.util.Optional.empty()));
    }

    @Test
    @Tag("OLS-07")
    void aDeadlinePassesWhenItHasPassedAnywhereOnEarth() {
        Instant last = Instant.parse("2021-08-01T11:59:59Z");

        assertThat(FOURTH.closes()).isEqualTo(last.plusSeconds(1));
        assertThat(OLS.open(last)).isTrue();
        assertThat(OLS.today(last, ZoneId.of("Pacific/Kiritimati")).calling()).contains(FOURTH);
        assertThat(OLS.open(last.plusSeconds(1))).isFalse();
    }

    @Test
    void withoutADeadlineOneMayJoinUntilItStarts() {
        Round open = new Round(1, OPENS, null, STARTS, 16, null);

        assertThat(open.lastCall()).isEqualTo(STARTS.minusDays(1));
    }

    @Test
    void withoutRoundsAProgrammeIsAlwaysOpen() {
        assertThat(Rounds.NONE.evergreen()).isTrue();
        assertThat(Rounds.NONE.open(Instant.EPOCH)).isTrue();
    }

    @Property
    void everyDayOfARoundIsInOneWeekWhateverTheClocksDo(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = 1, max = 104) int weeks,
            @ForAll("days") LocalDate start) {
        Round round = new Round(1, null, null, start, weeks, null);
        Rounds rounds = new Rounds("", "", List.of(round));

        for (int day = -1; day <= weeks * 7; day++) {
            LocalDate today = start.plusDays(day);
            Instant begins = today.atStartOfDay(zone).toInstant();
            Instant ends = today.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
            int week = day < 0 || day == weeks * 7 ? 0 : day / 7 + 1;
            boolean skipped = !LocalDate.ofInstant(begins, zone).equals(today);
            if (!skipped) {
                assertThat(rounds.today(begins, zone).week()).isEqualTo(week);
                assertThat(rounds.today(ends, zone).week()).isEqualTo(week);
            }
        }
    }

    @Property
    void whoeverIsCalledOnTheScreenMayJoin(@ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 24 * 70) int hours) {
        Instant now =
                OPENS.minusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(hours * 3600L);

        if (OLS.today(now, zone).calling().isPresent()) {
            assertThat(OLS.open(now)).isTrue();
            assertThat(now).isBefore(FOURTH.closes());
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Today on(String day) {
        return OLS.today(LocalDate.parse(day).atTime(12, 0).atZone(LONDON).toInstant(), LONDON);
    }
}
