package org.openmentorship.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and moments read the same wherever the reader is. */
class WordsTest {
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:30:00Z");

    @Test
    void aDayDoesNotMoveWithTheReader() {
        assertThat(words(Locale.GERMANY, "Pacific/Auckland").day(LocalDate.of(2027, 1, 31)))
                .isEqualTo("31. Januar 2027");
        assertThat(words(Locale.UK, "UTC").day(null)).isEmpty();
    }

    @Test
    @Tag("KIND-27")
    void aMomentSaysItsZoneAndHowFarThatIsFromUtc() {
        Words words = words(Locale.UK, "UTC");

        assertThat(words.moment(NEW_YEAR, ZoneId.of("America/New_York")))
                .contains("31 December 2026", "19:30")
                .endsWith("(America/New_York, UTC-05:00)");
        assertThat(words.moment(NEW_YEAR, ZoneId.of("Europe/London"))).endsWith("(Europe/London, UTC)");
        assertThat(words.moment(NEW_YEAR, words.zone()))
                .contains("1 January 2027", "00:30")
                .endsWith("(UTC)");
    }

    @Test
    void aLocalTimeIsReadWhereItIsMeant() {
        Words words = words(Locale.UK, "Europe/Berlin");

        assertThat(words.instant("2027-01-01T01:30", "")).contains(NEW_YEAR);
        assertThat(words.instant(" 2026-12-31T19:30:00 ", "America/New_York")).contains(NEW_YEAR);
        assertThat(words.field(NEW_YEAR, words.zone())).isEqualTo("2027-01-01T01:30");
        assertThat(words.field(null, words.zone())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, UTC", "tomorrow, UTC", ", UTC", "2027-02-30T10:00, UTC", "2027-01-01T10:00, Moon/Sea"})
    void whatIsNoTimeIsNone(String local, String zone) {
        assertThat(words(Locale.UK, "UTC").instant(local, zone)).isEmpty();
    }

    @Test
    void whatEveryLineOfAListSaysIsLookedUpOnce() {
        I18nResolver sentences = mock(I18nResolver.class);
        when(sentences.getText(any(Locale.class), eq("offers"), eq(2))).thenReturn("two");
        when(sentences.getText(any(Locale.class), eq("offers"), eq(3))).thenReturn("three");
        Words words = new Words(sentences, Locale.UK, ZoneId.of("UTC"));

        for (int line = 0; line < 24; line++) {
            assertThat(words.text("offers", 2)).isEqualTo("two");
            assertThat(words.text("offers", 3)).isEqualTo("three");
        }
        verify(sentences, times(1)).getText(any(Locale.class), eq("offers"), eq(2));
    }

    private static Words words(Locale locale, String zone) {
        return new Words(mock(I18nResolver.class), locale, ZoneId.of(zone));
    }
}
