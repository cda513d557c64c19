package org.openmentorship.profile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The half hours of a week in which somebody is free, by their own clock; it begins on Monday. */
public final class Week {
    public static final Week NONE = new Week(new BitSet());
    private static final int DAY = 48;
    private static final int ALL = 7 * DAY;
    private static final int HALF_HOUR = 30;
    private static final int SECONDS = 60 * HALF_HOUR;
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.h](\\d{2}))?");
    private final BitSet free;

    private Week(BitSet free) {
        this.free = free;
    }

    /** What {@link #write} has written; nothing is no free hour. */
    public static Week read(String hex) {
        BitSet free = new BitSet(ALL);
        for (int i = 0; hex != null && i < hex.length(); i++) {
            int four = Character.digit(hex.charAt(i), 16);
            for (int bit = 0; bit < 4; bit++) {
                free.set(i * 4 + bit, (four & (1 << bit)) != 0);
            }
        }
        return new Week(free);
    }

    public String write() {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i * 4 < free.length(); i++) {
            int four = 0;
            for (int bit = 0; bit < 4; bit++) {
                four |= free.get(i * 4 + bit) ? 1 << bit : 0;
            }
            hex.append(Character.forDigit(four, 16));
        }
        return hex.toString();
    }

    /** The week with this day as it is written, like “9–12, 18:30–20”; null when that cannot be understood. */
    public Week with(DayOfWeek day, String spans) {
        BitSet changed = (BitSet) free.clone();
        int midnight = (day.getValue() - 1) * DAY;
        changed.clear(midnight, midnight + DAY);
        for (String span : spans.strip().isEmpty() ? new String[0] : spans.split("[,;\\n]")) {
            Matcher found = SPAN.matcher(span.strip());
            int from = found.matches() ? half(found.group(1), found.group(2)) : -1;
            int to = found.matches() ? half(found.group(3), found.group(4)) : -1;
            if (from < 0 || to <= from || to > DAY) {
                return null;
            }
            changed.set(midnight + from, midnight + to);
        }
        return new Week(changed);
    }

    private static int half(String hour, String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return minutes % HALF_HOUR == 0 && minutes < 60 ? Integer.parseInt(hour) * 2 + minutes / HALF_HOUR : -1;
    }

    /** The same the other way. */
    public String on(DayOfWeek day) {
        int midnight = (day.getValue() - 1) * DAY;
        List<String> spans = new ArrayList<>();
        int from = free.nextSetBit(midnight);
        while (from >= 0 && from < midnight + DAY) {
            int to = Math.min(free.nextClearBit(from), midnight + DAY);
            spans.add(clock(from - midnight) + "–" + clock(to - midnight));
            from = free.nextSetBit(to);
        }
        return String.join(", ", spans);
    }

    private static String clock(int half) {
        return (half < 20 ? "0" : "") + half / 2 + (half % 2 == 0 ? ":00" : ":30");
    }

    public int halfHours() {
        return free.cardinality();
    }

    /** How many half hours both are free, each by the clock of their own time zone as it is now. */
    public int common(ZoneId zone, Week other, ZoneId otherZone, Instant now) {
        BitSet both = utc(zone, now);
        both.and(other.utc(otherZone, now));
        return both.cardinality();
    }

    private BitSet utc(ZoneId zone, Instant now) {
        int ahead = Math.floorDiv(zone.getRules().getOffset(now).getTotalSeconds(), SECONDS);
        BitSet moved = new BitSet(ALL);
        free.stream().forEach(half -> moved.set(Math.floorMod(half - ahead, ALL)));
        return moved;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Week week && week.free.equals(free);
    }

    @Override
    public int hashCode() {
        return free.hashCode();
    }

    @Override
    public String toString() {
        return write();
    }
}
