package org.openmentorship.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.plan.Plan;
import org.openmentorship.plan.Rounds;
import org.openmentorship.profile.Told;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** Settings that contradict each other, or what people have written, are named with their place; nothing is half kept. */
class SettingsAgreeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private final World world = World.inMemory().withKind();

    @Test
    @Tag("WMF-28")
    void aSkillThatSomebodyNamesIsNotTakenAway() {
        world.open(MENTEE);
        world.draft(OTHER_MENTEE);
        world.profiles.save(MENTOR, Told.offering("git", 3), Map.of(), 1);

        List<Problem> problems = refuse(skills(new Skill("new", "New", "")));
        assertThat(problems).extracting(Problem::field).containsExactly("form.skills", "form.skills");
        assertThat(problems).extracting(Problem::values).containsExactly(List.of("R", 2, 0), List.of("Git", 2, 1));
        assertThat(world.programmes.find("kind")).contains(Kind.PROGRAMME);
    }

    @Test
    void aSkillThatNobodyNamesGoesAndARetiredOneKeepsItsName() {
        var before = world.open(MENTEE);
        Programme after = world.programmeDesk.change(
                COORDINATOR, skills(new Skill("r", "R", "Languages", true), new Skill("git", "Git", "")));

        assertThat(after.form().skills()).extracting(Skill::id).containsExactly("r", "git");
        assertThat(after.form().skill("r")).map(Skill::label).contains("R");
        assertThat(world.now(before).draft().skills()).containsExactly("r", "git");
    }

    @Test
    void theUsualLengthFitsWithinTheLongest() {
        RequestForm form = Kind.PROGRAMME.form();
        RequestForm brief = new RequestForm(
                form.titleLimit(),
                form.questions(),
                form.checks(),
                form.skills(),
                form.whoSees(),
                7,
                form.offerLimit(),
                0,
                null);

        assertThat(refuse(with(brief, Plan.NONE))).extracting(Problem::field).containsExactly("profile.weeks");
    }

    @Test
    @Tag("OLS-07")
    void datesThatContradictAreNamedEachWithItsPlace() {
        Rounds.Phase early = new Rounds.Phase("Over before it begins", DAY, DAY.minusDays(1), "");
        Rounds.Round never = new Rounds.Round(1, DAY.plusDays(1), DAY, DAY, 0, List.of(early));
        Plan.Role role = new Plan.Role("mentor", "Mentor", "Helps.", 0, null, null);
        Plan plan =
                new Plan(null, null, new Rounds("", "", List.of(never)), null, null, List.of(role, role), List.of());

        assertThat(refuse(with(Kind.PROGRAMME.form(), plan)))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "plan.ways",
                        "plan.rounds.rounds.0.weeks",
                        "plan.rounds.rounds.0.deadline",
                        "plan.rounds.rounds.0.starts",
                        "plan.rounds.rounds.0.phases.0.until",
                        "plan.roles.1.id");
        assertThat(world.programmes.find("kind")).contains(Kind.PROGRAMME);
    }

    private List<Problem> refuse(Programme wanted) {
        return refused(Why.INVALID, "summary", () -> world.programmeDesk.change(COORDINATOR, wanted))
                .problems();
    }

    private static Programme skills(Skill... skills) {
        RequestForm form = Kind.PROGRAMME.form();
        return with(
                new RequestForm(
                        form.titleLimit(),
                        form.questions(),
                        form.checks(),
                        List.of(skills),
                        form.whoSees(),
                        form.maxWeeks(),
                        form.offerLimit(),
                        0,
                        null),
                Plan.NONE);
    }

    private static Programme with(RequestForm form, Plan plan) {
        return Kind.PROGRAMME.with(plan, form);
    }
}
