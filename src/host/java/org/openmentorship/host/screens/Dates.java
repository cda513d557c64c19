package org.openmentorship.host.screens;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;

/** Dates in the reader's time zone; templates know it as {@code $dates}. */
public final class Dates {
    private final ZoneId zone;
    private final DateTimeFormatter full;

    public Dates(ZoneId zone) {
        this.zone = zone;
        this.full = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .withZone(zone);
    }

    public String text(Date date) {
        return date == null ? "never" : at(date.toInstant());
    }

    public String at(Instant instant) {
        return instant == null ? "never" : full.format(instant);
    }

    /** For the datetime attribute. */
    public String iso(Date date) {
        return date.toInstant().atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    public String ago(Date date) {
        Duration past = Duration.between(date.toInstant(), Instant.now());
        if (past.toMinutes() < 1) {
            return "just now";
        }
        if (past.toHours() < 1) {
            return count(past.toMinutes(), "minute");
        }
        if (past.toDays() < 1) {
            return count(past.toHours(), "hour");
        }
        return past.toDays() < 30 ? count(past.toDays(), "day") : text(date);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }
}
