package org.openmentorship.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

    /** Days from the first to the last. */
    public record Span(LocalDate from, LocalDate until) {
        private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
        private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Where somebody’s round is on some day. */
    public enum When {
        BEFORE,
        NOW,
        AFTER
    }

    /** Somebody’s round, by its name, on some day; the week is nought before it and after it. */
    public record Stand(Round round, String name, When when, int week) {
        public boolean over() {
            return when == When.AFTER;
        }

        /** Counted as long as it lasts. */
        public Weeks weeks() {
            return when == When.NOW ? new Weeks(week, round.weeks()) : Weeks.NONE;
        }

        /** Name, week, weeks and first day: what a sentence about it may say. */
        public List<Object> values() {
            return List.of(name, week, round.weeks(), round.starts());
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

    /** Whoever begins on these days begins with the round: from its call on, once the one before is over, to its end. */
    public Span span(Round round) {
        LocalDate from = rounds.stream()
                .map(Round::end)
                .filter(end -> end.isBefore(round.starts()) && !end.isBefore(round.first()))
                .max(Comparator.naturalOrder())
                .map(end -> end.plusDays(1))
                .orElse(round.first());
        return new Span(from, round.end());
    }

    /** The days that belong to no round. */
    public List<Span> outside() {
        List<Span> outside = new ArrayList<>();
        LocalDate from = Span.FIRST;
        for (Span span : rounds.stream()
                .map(this::span)
                .sorted(Comparator.comparing(Span::from))
                .toList()) {
            if (from.isBefore(span.from())) {
                outside.add(new Span(from, span.from().minusDays(1)));
            }
            from = span.until().plusDays(1);
        }
        outside.add(new Span(from, Span.LAST));
        return outside;
    }

    /** The round of somebody who has begun on that day, as it is today; none for whoever has begun outside of all. */
    public Optional<Stand> stand(LocalDate begun, LocalDate today) {
        return rounds.stream().filter(one -> span(one).holds(begun)).findFirst().map(one -> {
            When when = today.isBefore(one.starts()) ? When.BEFORE : today.isAfter(one.end()) ? When.AFTER : When.NOW;
            return new Stand(one, name(one), when, one.week(today));
        });
    }

    /** “OLS-4”, “Round 4”. */
    public String name(Round round) {
        return prefix + (prefix.matches(".*\\p{L}") ? " " : "") + round.number();
    }
}
