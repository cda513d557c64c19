package org.openmentorship.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmentorship.plan.Plan.Earlier;
import org.openmentorship.plan.Plan.Goal;
import org.openmentorship.plan.Plan.Group;
import org.openmentorship.plan.Plan.Part;
import org.openmentorship.plan.Plan.Role;
import org.openmentorship.plan.Plan.Support;
import org.openmentorship.shared.Problems;

/** What a plan must be to be kept: cleaned texts, parts that are there once, and dates that follow each other. */
public final class PlanRules {
    private static final String SHARED = "mentorship.shared.problem.";
    private static final int LINE = 300;
    private static final int TEXT = 4000;
    private static final int MOST_WANTED = 10_000;
    private static final int MOST_EARLIER = 20;
    private final Problems problems;

    private PlanRules(Problems problems) {
        this.problems = problems;
    }

    /** The plan with its texts cleaned; what is wrong is noted beside its field. */
    public static Plan check(Plan raw, Problems problems) {
        return new PlanRules(problems).plan(raw);
    }

    /** Roles whose text has changed get a new version today; what the sender says of versions does not count. */
    public static Plan dated(Plan before, Plan wanted, LocalDate today) {
        List<Role> roles = wanted.roles().stream()
                .map(role -> before.roles().stream()
                        .filter(other -> other.id().equals(role.id()))
                        .findFirst()
                        .map(known -> next(known, role, today))
                        .orElseGet(() -> new Role(role.id(), role.name(), role.text(), 1, today, null)))
                .toList();
        return new Plan(
                wanted.kinds(), wanted.parts(), wanted.rounds(), wanted.goals(), wanted.groups(), roles, wanted.ways());
    }

    private static Role next(Role known, Role wanted, LocalDate today) {
        if (known.text().equals(wanted.text())) {
            return new Role(known.id(), wanted.name(), known.text(), known.version(), known.since(), known.earlier());
        }
        List<Earlier> earlier = new ArrayList<>(known.earlier());
        earlier.add(0, new Earlier(known.version(), known.since(), known.text()));
        List<Earlier> kept = earlier.subList(0, Math.min(MOST_EARLIER, earlier.size()));
        return new Role(known.id(), wanted.name(), wanted.text(), known.version() + 1, today, kept);
    }

    private Plan plan(Plan raw) {
        Set<Plan.Matter> matters = new HashSet<>();
        Set<String> roles = new HashSet<>();
        if (raw.ways().isEmpty()) {
            problems.add("plan.ways", SHARED + "choose");
        }
        return new Plan(
                raw.kinds().stream().distinct().toList(),
                problems.each("plan.parts", raw.parts(), (at, one) -> part(at, one, matters)),
                new RoundRules(problems).check(raw.rounds()),
                problems.each("plan.goals", raw.goals(), this::goal),
                problems.each("plan.groups", raw.groups(), this::group),
                problems.each("plan.roles", raw.roles(), (at, one) -> role(at, one, roles)),
                raw.ways().stream().distinct().toList());
    }

    private Part part(String at, Part raw, Set<Plan.Matter> taken) {
        if (!taken.add(raw.matter())) {
            problems.add(at + ".matter", "mentorship.plan.problem.twice");
        }
        return new Part(raw.matter(), raw.on(), problems.text(at + ".text", raw.text(), false, TEXT));
    }

    private Goal goal(String at, Goal raw) {
        return new Goal(
                problems.text(at + ".text", raw.text(), true, TEXT),
                problems.line(at + ".measure", raw.measure(), false, LINE),
                problems.line(at + ".target", raw.target(), false, LINE));
    }

    private Group group(String at, Group raw) {
        problems.range(at + ".wanted", raw.wanted(), 0, MOST_WANTED);
        return new Group(
                problems.line(at + ".name", raw.name(), true, LINE),
                raw.wanted(),
                problems.each(at + ".why", raw.why(), (place, one) -> problems.text(place, one, true, TEXT)),
                problems.each(at + ".support", raw.support(), this::support));
    }

    private Support support(String at, Support raw) {
        return new Support(
                problems.text(at + ".text", raw.text(), true, TEXT),
                problems.text(at + ".means", raw.means(), false, TEXT),
                raw.offered());
    }

    private Role role(String at, Role raw, Set<String> ids) {
        if (!raw.id().matches("[a-z0-9][a-z0-9-]{0,39}")) {
            problems.add(at + ".id", SHARED + "id");
        } else if (!ids.add(raw.id())) {
            problems.add(at + ".id", SHARED + "taken", raw.id());
        }
        return new Role(
                raw.id(),
                problems.line(at + ".name", raw.name(), true, LINE),
                problems.text(at + ".text", raw.text(), true, TEXT),
                raw.version(),
                raw.since(),
                raw.earlier());
    }
}
