package org.openmentorship.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The week that somebody is in, and how many there are; nought where there is nothing to count. */
public record Weeks(int week, int weeks) {
    public static final Weeks NONE = new Weeks(0, 0);
    private static final int DAYS = 7;

    /** From the first week to the last, in which it stays. */
    public static Weeks of(LocalDate start, LocalDate end, LocalDate today) {
        if (start == null || end == null || !end.isAfter(start)) {
            return NONE;
        }
        int weeks = (int) Math.max(1, (ChronoUnit.DAYS.between(start, end) + DAYS - 1) / DAYS);
        long begun = ChronoUnit.DAYS.between(start, today) / DAYS + 1;
        return new Weeks((int) Math.max(1, Math.min(begun, weeks)), weeks);
    }

    public boolean counted() {
        return weeks > 0;
    }
}
