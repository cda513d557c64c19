package org.openmentorship.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.openmentorship.shared.Problems;

/** Dates: each after the one before, no round in the midst of another, phases one after the other. */
final class RoundRules {
    private static final String SHARED = "mentorship.shared.problem.";
    private static final String WORDS = "mentorship.plan.problem.";
    private static final int LINE = 300;
    private static final int TEXT = 4000;
    private static final int MOST_WEEKS = 104;
    private static final int WEEKS_AFTER = 52;
    private static final int MOST_ROUNDS = 9999;
    private final Problems problems;

    RoundRules(Problems problems) {
        this.problems = problems;
    }

    Rounds check(Rounds raw) {
        Set<Integer> numbers = new HashSet<>();
        Rounds checked = new Rounds(
                problems.line("plan.rounds.prefix", raw.prefix(), false, 40),
                problems.link("plan.rounds.join", raw.join(), false),
                problems.each("plan.rounds.rounds", raw.rounds(), (at, one) -> round(at, one, numbers)));
        IntStream.range(1, checked.rounds().size()).forEach(i -> follows(i, checked.rounds()));
        return checked;
    }

    private void missing(String field, LocalDate day) {
        if (day == null) {
            problems.add(field, SHARED + "required");
        }
    }

    /** Whether its end can be told. */
    private static boolean dated(Rounds.Round round) {
        return round.starts() != null && round.weeks() > 0 && round.weeks() <= MOST_WEEKS;
    }

    private void follows(int i, List<Rounds.Round> rounds) {
        Rounds.Round before = rounds.get(i - 1);
        Rounds.Round round = rounds.get(i);
        if (dated(round) && dated(before) && !round.starts().isAfter(before.end())) {
            problems.add("plan.rounds.rounds." + i + ".starts", WORDS + "overlap", before.number());
        }
    }

    private Rounds.Round round(String at, Rounds.Round raw, Set<Integer> numbers) {
        problems.range(at + ".number", raw.number(), 1, MOST_ROUNDS);
        if (!numbers.add(raw.number())) {
            problems.add(at + ".number", SHARED + "taken", raw.number());
        }
        problems.range(at + ".weeks", raw.weeks(), 1, MOST_WEEKS);
        missing(at + ".starts", raw.starts());
        call(at, raw);
        List<Rounds.Phase> phases = problems.each(at + ".phases", raw.phases(), this::phase);
        if (dated(raw)) {
            IntStream.range(0, phases.size()).forEach(i -> inside(at, raw, phases, i));
        }
        return new Rounds.Round(raw.number(), raw.callOpens(), raw.deadline(), raw.starts(), raw.weeks(), phases);
    }

    private void call(String at, Rounds.Round raw) {
        if (raw.deadline() != null && raw.callOpens() == null) {
            missing(at + ".callOpens", null);
        } else if (raw.deadline() != null && raw.deadline().isBefore(raw.callOpens())) {
            problems.add(at + ".deadline", WORDS + "deadline");
        }
        LocalDate last = raw.deadline() == null ? raw.callOpens() : raw.deadline();
        if (raw.starts() != null && last != null && !last.isBefore(raw.starts())) {
            problems.add(at + ".starts", WORDS + "starts");
        }
    }

    private Rounds.Phase phase(String at, Rounds.Phase raw) {
        missing(at + ".from", raw.from());
        missing(at + ".until", raw.until());
        if (raw.from() != null && raw.until() != null && raw.until().isBefore(raw.from())) {
            problems.add(at + ".until", WORDS + "phase");
        }
        return new Rounds.Phase(
                problems.line(at + ".name", raw.name(), true, LINE),
                raw.from(),
                raw.until(),
                problems.text(at + ".text", raw.text(), false, TEXT));
    }

    private void inside(String at, Rounds.Round round, List<Rounds.Phase> phases, int i) {
        Rounds.Phase phase = phases.get(i);
        String here = at + ".phases." + i;
        if (phase.from() == null || phase.until() == null) {
            return;
        }
        if (phase.from().isBefore(round.first())
                || phase.until().isAfter(round.end().plusWeeks(WEEKS_AFTER))) {
            problems.add(here + ".from", WORDS + "outside");
        } else if (i > 0
                && phases.get(i - 1).until() != null
                && !phase.from().isAfter(phases.get(i - 1).until())) {
            problems.add(here + ".from", WORDS + "phase-overlap");
        }
    }
}
