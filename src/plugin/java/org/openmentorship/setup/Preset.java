package org.openmentorship.setup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.openmentorship.plan.Plan;
import org.openmentorship.plan.Rounds;
import org.openmentorship.plan.Rounds.Phase;
import org.openmentorship.plan.Rounds.Round;
import org.openmentorship.programme.Programme;

/** A ready programme to begin with, as a data file: its words, its first round in days from now, and its pages. */
public record Preset(
        String id,
        String name,
        String summary,
        List<String> points,
        Programme programme,
        First first,
        List<Sheet> pages) {

    /** The first round, counted in days from the Monday after the programme is made; null leaves out. */
    public record First(int number, Integer callOpens, Integer deadline, int starts, int weeks, List<Stage> phases) {
        public First {
            phases = phases == null ? List.of() : List.copyOf(phases);
        }
    }

    /** A phase of the first round, in days from that Monday. */
    public record Stage(String name, int from, int until, String text) {}

    /**
     * A page of the programme: its title, what it says before the macro, in storage format, and the macro.
     *
     * @param place where the programme looks for it (“formPage”), or a name of its own
     * @param coordinators only they see it
     */
    public record Sheet(String place, String title, String text, String macro, boolean coordinators) {
        public Sheet {
            text = text == null ? "" : text;
            macro = macro == null ? "" : macro;
        }
    }

    public Preset {
        points = points == null ? List.of() : List.copyOf(points);
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** Its plan, with the first round in the calendar. */
    Plan plan(LocalDate today) {
        Plan plan = programme.plan();
        if (first == null) {
            return plan;
        }
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<Phase> phases = first.phases().stream()
                .map(one ->
                        new Phase(one.name(), monday.plusDays(one.from()), monday.plusDays(one.until()), one.text()))
                .toList();
        Round round = new Round(
                first.number(),
                day(monday, first.callOpens()),
                day(monday, first.deadline()),
                monday.plusDays(first.starts()),
                first.weeks(),
                phases);
        return plan.in(new Rounds(plan.rounds().prefix(), plan.rounds().join(), List.of(round)));
    }

    private static LocalDate day(LocalDate monday, Integer days) {
        return days == null ? null : monday.plusDays(days);
    }
}
