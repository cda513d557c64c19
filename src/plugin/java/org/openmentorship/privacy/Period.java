package org.openmentorship.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How long something is kept. */
public enum Period {
    KEEP(0),
    MONTH(30),
    QUARTER(90),
    HALF_YEAR(180),
    YEAR(365),
    TWO_YEARS(730),
    THREE_YEARS(1095),
    FIVE_YEARS(1825);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** What is older goes; nothing while it is kept. */
    public Optional<Instant> before(Instant now) {
        return this == KEEP ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(days)));
    }

    /** What is kept for a time; nobody waits for any of it, and no mentoring needs it. */
    public enum Kind {
        /** Requests that were never sent, since somebody has written on them. */
        DRAFTS(YEAR, MONTH),
        /** Requests that were withdrawn, redirected or have expired, and of which no mentoring has come. */
        REQUESTS(TWO_YEARS, MONTH),
        /** Cases of the queue, since they were done. */
        CASES(TWO_YEARS, MONTH),
        /** Mails that have left, since they were due. */
        LETTERS(QUARTER, MONTH),
        /** What somebody has gained, since the mentoring has ended. */
        GAINS(KEEP, MONTH),
        /** Who did what when. */
        HISTORY(KEEP, YEAR);

        private final Period usual;
        private final Period least;

        Kind(Period usual, Period least) {
            this.usual = usual;
            this.least = least;
        }

        /** For as long as nobody has chosen another one. */
        public Period usual() {
            return usual;
        }

        public boolean allows(Period period) {
            return period == KEEP || period.days >= least.days;
        }

        public Stream<Period> choices() {
            return Stream.of(Period.values()).filter(this::allows);
        }
    }

    /** With the usual period where none was chosen. */
    public static Map<Kind, Period> whole(Map<Kind, Period> chosen) {
        Map<Kind, Period> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            all.put(kind, chosen.getOrDefault(kind, kind.usual()));
        }
        return all;
    }
}
