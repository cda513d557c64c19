package org.openmentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.plan.Plan.Access;
import org.openmentorship.plan.Plan.FirstStep;
import org.openmentorship.plan.Plan.Goal;
import org.openmentorship.plan.Plan.Group;
import org.openmentorship.plan.Plan.Matter;
import org.openmentorship.plan.Plan.Part;
import org.openmentorship.plan.Plan.Role;
import org.openmentorship.plan.Plan.RoleLink;
import org.openmentorship.plan.Plan.Support;
import org.openmentorship.plan.Rounds.Phase;
import org.openmentorship.plan.Rounds.Round;
import org.openmentorship.shared.Problems;

/** What contradicts itself in a plan is named with its place, and roles keep what they were. */
class PlanRulesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void datesThatContradictEachOtherAreNamed() {
        assertThat(said(round(1, DAY, DAY.minusDays(1), DAY.plusDays(9), 8))).containsExactly("rounds.0.deadline");
        assertThat(said(round(1, null, DAY, DAY.plusDays(9), 8))).containsExactly("rounds.0.callOpens");
        assertThat(said(round(1, DAY, DAY.plusDays(9), DAY.plusDays(9), 8))).containsExactly("rounds.0.starts");
        assertThat(said(round(1, DAY, null, DAY, 8))).containsExactly("rounds.0.starts");
        assertThat(said(round(1, null, null, null, 8))).containsExactly("rounds.0.starts");
        assertThat(said(round(1, null, null, DAY, 0))).containsExactly("rounds.0.weeks");
        assertThat(said(round(1, null, null, DAY, Integer.MAX_VALUE))).containsExactly("rounds.0.weeks");
        assertThat(said(round(0, null, null, DAY, 8))).containsExactly("rounds.0.number");
        assertThat(said(round(1, DAY, DAY.plusDays(5), DAY.plusDays(9), 104))).isEmpty();
    }

    @Test
    @Tag("OLS-06")
    void aRoundStartsWhenTheOneBeforeHasEnded() {
        assertThat(said(round(1, null, null, DAY, 8), round(2, null, null, DAY.plusDays(55), 8)))
                .containsExactly("rounds.1.starts");
        assertThat(said(round(1, null, null, DAY, 8), round(2, DAY, null, DAY.plusDays(56), 8)))
                .isEmpty();
        assertThat(said(round(1, null, null, DAY, 1), round(1, null, null, DAY.plusDays(56), 8)))
                .containsExactly("rounds.1.number");
    }

    @Test
    void phasesFollowEachOtherWithinTheirRound() {
        Phase first = new Phase("First", DAY, DAY.plusDays(6), "");

        assertThat(said(phased(first, new Phase("Second", DAY.plusDays(7), DAY.plusDays(9), ""))))
                .isEmpty();
        assertThat(said(phased(new Phase("Back", DAY.plusDays(3), DAY, ""))))
                .containsExactly("rounds.0.phases.0.until");
        assertThat(said(phased(first, new Phase("Early", DAY.plusDays(6), DAY.plusDays(9), ""))))
                .containsExactly("rounds.0.phases.1.from");
        assertThat(said(phased(new Phase("Outside", DAY.minusDays(1), DAY, ""))))
                .containsExactly("rounds.0.phases.0.from");
        assertThat(said(phased(new Phase("", null, null, ""))))
                .containsExactly("rounds.0.phases.0.from", "rounds.0.phases.0.until", "rounds.0.phases.0.name");
    }

    @Test
    @Tag("OLS-12")
    @Tag("OLS-27")
    @Tag("OLS-28")
    @Tag("REPS-16")
    @Tag("WMF-22")
    void partsGroupsAndGoalsAreCheckedToo() {
        Problems problems = new Problems();
        Plan plan = new Plan(
                List.of(Plan.Kind.PAIR, Plan.Kind.PAIR),
                List.of(new Part(Matter.TRAINING, true, " a "), new Part(Matter.TRAINING, false, "")),
                new Rounds("OLS-", "javascript:alert(1)", null),
                List.of(new Goal("", "x".repeat(301), "")),
                List.of(new Group("", -1, List.of(""), List.of(new Support("", "", true)))),
                List.of(new Role("Same", "A", "a", 0, null, null), new Role("b", "", "", 0, null, null)),
                List.of());
        Plan kept = PlanRules.check(plan, problems);

        assertThat(kept.kinds()).containsExactly(Plan.Kind.PAIR);
        assertThat(kept.parts().get(0).text()).isEqualTo("a");
        assertThat(problems.list())
                .extracting(Problems.Problem::field)
                .containsExactly(
                        "plan.ways",
                        "plan.parts.1.matter",
                        "plan.rounds.join",
                        "plan.goals.0.text",
                        "plan.goals.0.measure",
                        "plan.groups.0.wanted",
                        "plan.groups.0.name",
                        "plan.groups.0.why.0",
                        "plan.groups.0.support.0.text",
                        "plan.roles.0.id",
                        "plan.roles.1.name",
                        "plan.roles.1.text");
    }

    @Test
    void listsHaveAnEnd() {
        assertThat(said(Collections.nCopies(61, round(1, null, null, DAY, 1)).toArray(Round[]::new)))
                .containsExactly("rounds");
    }

    @Test
    @Tag("REPS-04")
    void aRoleKeepsWhatItWasWhenItsTextChanges() {
        Plan first = PlanRules.dated(Plan.NONE, roles(new Role("mentor", "Mentor", "Advice.", 7, null, null)), DAY);
        Plan renamed =
                PlanRules.dated(first, roles(new Role("mentor", "Mentors", "Advice.", 9, null, null)), DAY.plusDays(1));
        Plan changed = PlanRules.dated(
                renamed, roles(new Role("mentor", "Mentors", "Support.", 0, null, null)), DAY.plusDays(2));

        assertThat(first.roles()).containsExactly(new Role("mentor", "Mentor", "Advice.", 1, DAY, null));
        assertThat(renamed.roles()).containsExactly(new Role("mentor", "Mentors", "Advice.", 1, DAY, null));
        assertThat(changed.roles())
                .containsExactly(new Role(
                        "mentor",
                        "Mentors",
                        "Support.",
                        2,
                        DAY.plusDays(2),
                        List.of(new Plan.Earlier(1, DAY, "Advice."))));
    }

    @Test
    @Tag("REPS-07")
    @Tag("REPS-30")
    @Tag("OLS-11")
    void whatARoleLetsSomebodyDoIsOfOneRoleAndNotForEverybodyToTake() {
        Problems problems = new Problems();
        Role lead = new Role("lead", "Lead", "Leads.", 0, null, null, null, Access.OPEN, null, null, -1);
        Role other = new Role(
                "head",
                "Head",
                "Leads.",
                0,
                null,
                null,
                Right.LEAD,
                null,
                List.of(new FirstStep("a", ""), new FirstStep("a", "b")),
                List.of(new RoleLink("Papers", "javascript:x")),
                10_001);
        Plan kept = PlanRules.check(new Plan(null, null, null, null, null, List.of(lead, other), null), problems);

        assertThat(problems.list())
                .extracting(Problems.Problem::field)
                .containsExactly(
                        "plan.roles.0.entry",
                        "plan.roles.0.wanted",
                        "plan.roles.1.right",
                        "plan.roles.1.wanted",
                        "plan.roles.1.steps.0.text",
                        "plan.roles.1.steps.1.id",
                        "plan.roles.1.links.0.url");
        assertThat(kept.roles().get(0).right()).as("what its name says").isEqualTo(Right.LEAD);
        assertThat(new Role("expert", "", "", 0, null, null).right()).isEqualTo(Right.NONE);
        assertThat(new Role("partner", "", "", 0, null, null).right()).isEqualTo(Right.PARTNER);
    }

    private static Plan roles(Role role) {
        return new Plan(null, null, null, null, null, List.of(role), null);
    }

    private static Round round(int number, LocalDate opens, LocalDate deadline, LocalDate starts, int weeks) {
        return new Round(number, opens, deadline, starts, weeks, null);
    }

    private static Round phased(Phase... phases) {
        return new Round(1, null, null, DAY, 8, List.of(phases));
    }

    private static List<String> said(Round... rounds) {
        Problems problems = new Problems();
        PlanRules.check(new Plan(null, null, new Rounds("", "", List.of(rounds)), null, null, null, null), problems);
        return problems.list().stream()
                .map(one -> one.field().replace("plan.rounds.", ""))
                .toList();
    }
}
