package org.openmentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hours of a week in which somebody is free. */
@Tag("OLS-46")
class WeekTest {
    private static final Instant WINTER = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9-12                     | 09:00–12:00
            09:30 – 10, 18.00—20:30  | 09:30–10:00, 18:00–20:30
            20-24; 0-1               | 00:00–01:00, 20:00–24:00
            9-11, 10-12              | 09:00–12:00
            """)
    void hoursAreReadAsPeopleWriteThem(String written, String kept) {
        assertThat(Week.NONE.with(DayOfWeek.FRIDAY, written).on(DayOfWeek.FRIDAY))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9-9", "12-9", "9:15-10", "9-25", "9:60-11", "morning", "9-10-11", "-"})
    void whatNoClockHasIsNotUnderstood(String written) {
        assertThat(Week.NONE.with(DayOfWeek.MONDAY, written)).isNull();
    }

    @Test
    void aDayIsChangedAlone() {
        Week week = Week.NONE.with(DayOfWeek.MONDAY, "23-24").with(DayOfWeek.TUESDAY, "0-1");

        assertThat(week.with(DayOfWeek.MONDAY, " ").on(DayOfWeek.TUESDAY)).isEqualTo("00:00–01:00");
        assertThat(week.on(DayOfWeek.MONDAY)).isEqualTo("23:00–24:00");
        assertThat(week.halfHours()).isEqualTo(4);
    }

    @Test
    void commonHoursAreThoseOfTheSameMomentWhereverOneIs() {
        Week noon = Week.NONE.with(DayOfWeek.MONDAY, "12-14");
        Week one = Week.NONE.with(DayOfWeek.MONDAY, "13-14");
        ZoneId london = ZoneId.of("Europe/London");
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(noon.common(london, one, berlin, WINTER)).isEqualTo(2);
        assertThat(noon.common(london, noon, ZoneId.of("Asia/Tokyo"), WINTER)).isZero();
        assertThat(noon.common(london, noon, ZoneOffset.UTC, WINTER)).isEqualTo(4);
        assertThat(noon.common(london, noon, ZoneOffset.UTC, SUMMER)).isEqualTo(2);
    }

    @Test
    void theWeekGoesRound() {
        Week late = Week.NONE.with(DayOfWeek.SUNDAY, "23-24");
        Week early = Week.NONE.with(DayOfWeek.MONDAY, "0-1");

        assertThat(late.common(ZoneOffset.UTC, early, ZoneOffset.ofHours(1), WINTER))
                .isEqualTo(2);
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("weeks") Week week) {
        assertThat(Week.read(week.write())).isEqualTo(week).hasSameHashCodeAs(week);
        Week again = Week.NONE;
        for (DayOfWeek day : DayOfWeek.values()) {
            again = again.with(day, week.on(day));
        }
        assertThat(again).isEqualTo(week);
    }

    @Property
    void bothSeeTheSameCommonHours(
            @ForAll("weeks") Week mine,
            @ForAll("weeks") Week yours,
            @ForAll("zones") ZoneId here,
            @ForAll("zones") ZoneId there) {
        int common = mine.common(here, yours, there, WINTER);

        assertThat(common).isEqualTo(yours.common(there, mine, here, WINTER));
        assertThat(common).isBetween(0, Math.min(mine.halfHours(), yours.halfHours()));
        assertThat(mine.common(here, mine, here, SUMMER)).isEqualTo(mine.halfHours());
    }

    @Provide
    Arbitrary<Week> weeks() {
        return Arbitraries.strings()
                .withChars("0123456789abcdef")
                .ofMaxLength(84)
                .map(Week::read);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Lisbon")
                .map(ZoneId::of);
    }
}
