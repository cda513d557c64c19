package org.openmentorship.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openmentorship.plan.Plan;
import org.openmentorship.plan.Rounds;
import org.openmentorship.plan.Rounds.Phase;
import org.openmentorship.plan.Rounds.Round;
import org.openmentorship.plan.Rounds.Today;
import org.openmentorship.shared.web.Words;

/** The plan of a programme as its page shows it; what the programme does not say is not there. */
public record PlanView(
        List<String> kindKeys,
        List<Line> parts,
        List<String> today,
        String join,
        String joinUrl,
        List<Run> rounds,
        List<Run> past,
        List<Plan.Goal> goals,
        List<Plan.Group> groups,
        List<Job> roles,
        List<String> wayKeys) {

    /** Something with a name and what is said of it. */
    public record Line(String nameKey, String text) {}

    /** A round; its first line says when, and its phases follow. */
    public record Run(String name, String when, String call, List<Stage> phases) {}

    /** A phase, and whether it is now. */
    public record Stage(String name, String when, String text, boolean now) {}

    /** A role with the version of its description. */
    public record Job(String name, String text, String version) {}

    private static final String WORDS = "mentorship.plan.";

    /** Who is called joins where the programme says, or else with its form. */
    static PlanView of(Plan plan, String formUrl, Words words, Instant now) {
        Rounds rounds = plan.rounds();
        Today today = rounds.today(now, words.zone());
        LocalDate day = LocalDate.ofInstant(now, words.zone());
        return new PlanView(
                plan.kinds().stream().map(one -> WORDS + "kind." + one).toList(),
                plan.parts().stream()
                        .filter(Plan.Part::on)
                        .map(one -> new Line(WORDS + "part." + one.matter(), one.text()))
                        .toList(),
                today(rounds, today, words),
                join(plan, today, words),
                rounds.join().isEmpty() ? formUrl : rounds.join(),
                runs(rounds, words, day, false),
                runs(rounds, words, day, true),
                plan.goals(),
                plan.groups(),
                plan.roles().stream()
                        .map(one -> new Job(
                                one.name(),
                                one.text(),
                                words.text(WORDS + "role.version", one.version(), words.day(one.since()))))
                        .toList(),
                told(plan.ways()));
    }

    /** Where the programme stands today, in sentences: what runs, who is called, and what comes next. */
    private static List<String> today(Rounds rounds, Today today, Words words) {
        List<String> said = new ArrayList<>();
        today.running()
                .ifPresent(one -> said.add(words.say(
                        WORDS + "today.week",
                        List.of(rounds.name(one), today.week(), one.weeks(), words.day(one.end())))));
        today.phase().ifPresent(one -> said.add(words.text(WORDS + "today.phase", one.name(), words.day(one.until()))));
        today.calling()
                .ifPresent(one -> said.add(words.say(
                        WORDS + "today.call",
                        List.of(
                                rounds.name(one),
                                words.day(one.lastCall()),
                                words.moment(one.closes().minusSeconds(1), words.zone())))));
        today.calling()
                .filter(one -> !today.running().equals(today.calling()))
                .ifPresent(
                        one -> said.add(words.text(WORDS + "today.starts", rounds.name(one), words.day(one.starts()))));
        today.next().filter(one -> today.calling().isEmpty()).ifPresent(one -> said.add(next(rounds, one, words)));
        if (said.isEmpty() && !rounds.evergreen()) {
            said.add(words.text(WORDS + "today.none"));
        }
        return said;
    }

    private static String next(Rounds rounds, Round round, Words words) {
        return round.callOpens() == null
                ? words.text(WORDS + "today.starts", rounds.name(round), words.day(round.starts()))
                : words.text(WORDS + "today.next", rounds.name(round), words.day(round.callOpens()));
    }

    /** What goes without saying is not said: that one asks where that is the only way. */
    private static List<String> told(List<Plan.Way> ways) {
        return ways.equals(List.of(Plan.Way.REQUEST))
                ? List.of()
                : ways.stream().map(one -> WORDS + "way." + one).toList();
    }

    private static String join(Plan plan, Today today, Words words) {
        String always = plan.rounds().evergreen() && !plan.asks() ? words.text(WORDS + "join.always") : "";
        return today.calling()
                .map(one -> words.text(WORDS + "join", plan.rounds().name(one)))
                .orElse(always);
    }

    private static List<Run> runs(Rounds rounds, Words words, LocalDate day, boolean past) {
        Comparator<Round> order = Comparator.comparing(Round::starts);
        return rounds.rounds().stream()
                .filter(one -> past == one.end().isBefore(day))
                .sorted(past ? order.reversed() : order)
                .map(one -> run(rounds, one, words, day))
                .toList();
    }

    private static Run run(Rounds rounds, Round one, Words words, LocalDate day) {
        return new Run(
                rounds.name(one),
                words.say(WORDS + "round.when", List.of(words.day(one.starts()), words.day(one.end()), one.weeks())),
                one.callOpens() == null
                        ? ""
                        : words.text(WORDS + "round.call", words.day(one.callOpens()), words.day(one.lastCall())),
                one.phases().stream()
                        .map(phase -> new Stage(phase.name(), when(phase, words), phase.text(), phase.holds(day)))
                        .toList());
    }

    private static String when(Phase phase, Words words) {
        return phase.from().equals(phase.until())
                ? words.day(phase.from())
                : words.text(WORDS + "phase.when", words.day(phase.from()), words.day(phase.until()));
    }

    /** Whether whoever wants to take part is called by rounds. */
    public boolean inRounds() {
        return !rounds.isEmpty() || !past.isEmpty();
    }

    /** Whether people are called by rounds, and nobody is called today. */
    public boolean waits() {
        return inRounds() && join.isEmpty();
    }

    public boolean hasShape() {
        return !parts.isEmpty();
    }

    public boolean hasGoals() {
        return !goals.isEmpty();
    }

    public boolean hasGroups() {
        return !groups.isEmpty();
    }

    public boolean hasRoles() {
        return !roles.isEmpty();
    }

    public boolean hasPast() {
        return !past.isEmpty();
    }
}
