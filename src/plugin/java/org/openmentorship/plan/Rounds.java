package org.openmentorship.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rounds that a programme runs in, by number; without any it runs all the time. */
public record Rounds(String prefix, String join, List<Round> rounds) {
    /** The last place on earth where a day ends: a deadline has passed when it has passed there. */
    public static final ZoneId ANYWHERE = ZoneOffset.ofHours(-12);

    public static final int USUAL_WEEKS = 16;
    static final Rounds NONE = new Rounds("", "", null);
    private static final int DAYS = 7;

    /**
     * One timed run; its end follows from its weeks. Without {@code callOpens} nobody is called to join, and without {@code
     * deadline} one may join until it starts.
     */
    public record Round(
            int number, LocalDate callOpens, LocalDate deadline, LocalDate starts, int weeks, List<Phase> phases) {
        public Round {
            phases = Plan.list(phases);
        }

        /** Its last day. */
        public LocalDate end() {
            return starts.plusWeeks(weeks).minusDays(1);
        }

        /** The last day on which one may join. */
        public LocalDate lastCall() {
            return deadline == null ? starts.minusDays(1) : deadline;
        }

        /** The first moment at which it is too late to join, wherever one is. */
        public Instant closes() {
            return lastCall().plusDays(1).atStartOfDay(ANYWHERE).toInstant();
        }

        boolean calls(Instant now, LocalDate today) {
            return callOpens != null && !today.isBefore(callOpens) && now.isBefore(closes());
        }

        /** From one to as many as it has; nought before and after. */
        public int week(LocalDate today) {
            boolean runs = !today.isBefore(starts) && !today.isAfter(end());
            return runs ? (int) (ChronoUnit.DAYS.between(starts, today) / DAYS) + 1 : 0;
        }

        /** The first day that is told of it. */
        LocalDate first() {
            return callOpens == null ? starts : callOpens;
        }

        Optional<Phase> phase(LocalDate today) {
            return phases.stream().filter(one -> one.holds(today)).findFirst();
        }
    }

    /** A named part of a round, from its first day to its last. */
    public record Phase(String name, LocalDate from, LocalDate until, String text) {
        public Phase {
            name = Plan.text(name);
            text = Plan.text(text);
        }

        public boolean holds(LocalDate today) {
            return !today.isBefore(from) && !today.isAfter(until);
        }
    }

    /** What a reader is told today; what is not is empty, and the week is nought. */
    public record Today(
            Optional<Round> running, int week, Optional<Phase> phase, Optional<Round> calling, Optional<Round> next) {}

    public Rounds {
        prefix = Plan.text(prefix);
        join = Plan.text(join);
        rounds = Plan.list(rounds);
    }

    /** Whether it runs all the time. */
    public boolean evergreen() {
        return rounds.isEmpty();
    }

    /** Days are the reader’s own, deadlines those of the last place on earth. */
    public Today today(Instant now, ZoneId reader) {
        LocalDate today = LocalDate.ofInstant(now, reader);
        Optional<Round> running =
                rounds.stream().filter(one -> one.week(today) > 0).findFirst();
        return new Today(
                running,
                running.map(one -> one.week(today)).orElse(0),
                rounds.stream().flatMap(one -> one.phase(today).stream()).min(Comparator.comparing(Phase::until)),
                rounds.stream().filter(one -> one.calls(now, today)).findFirst(),
                rounds.stream().filter(one -> one.first().isAfter(today)).min(Comparator.comparing(Round::first)));
    }

    /** Whether somebody, wherever they are, may join now. */
    public boolean open(Instant now) {
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        return evergreen() || rounds.stream().anyMatch(one -> one.calls(now, first));
    }

    /** The round whose call opens next. */
    public Optional<Round> nextCall(Instant now) {
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        return rounds.stream()
                .filter(one -> one.callOpens() != null && one.callOpens().isAfter(first))
                .min(Comparator.comparing(Round::callOpens));
    }

    /** “OLS-4”, “Round 4”. */
    public String name(Round round) {
        return prefix + (prefix.matches(".*\\p{L}") ? " " : "") + round.number();
    }
}
