package org.openmentorship.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmentorship.plan.Plan.Access;
import org.openmentorship.plan.Plan.Earlier;
import org.openmentorship.plan.Plan.FirstStep;
import org.openmentorship.plan.Plan.Goal;
import org.openmentorship.plan.Plan.Group;
import org.openmentorship.plan.Plan.Part;
import org.openmentorship.plan.Plan.Role;
import org.openmentorship.plan.Plan.RoleLink;
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
                        .orElseGet(() -> role.dated(role.text(), 1, today, null)))
                .toList();
        return new Plan(
                wanted.kinds(),
                wanted.parts(),
                wanted.rounds(),
                wanted.goals(),
                wanted.groups(),
                roles,
                wanted.ways(),
                wanted.sights());
    }

    private static Role next(Role known, Role wanted, LocalDate today) {
        if (known.text().equals(wanted.text())) {
            return wanted.dated(known.text(), known.version(), known.since(), known.earlier());
        }
        List<Earlier> earlier = new ArrayList<>(known.earlier());
        earlier.add(0, new Earlier(known.version(), known.since(), known.text()));
        List<Earlier> kept = earlier.subList(0, Math.min(MOST_EARLIER, earlier.size()));
        return wanted.dated(wanted.text(), known.version() + 1, today, kept);
    }

    private Plan plan(Plan raw) {
        Set<Plan.Matter> matters = new HashSet<>();
        Set<String> roles = new HashSet<>();
        if (raw.ways().isEmpty()) {
            problems.add("plan.ways", SHARED + "choose");
        }
        Set<Right> rights = new HashSet<>();
        return new Plan(
                raw.kinds().stream().distinct().toList(),
                problems.each("plan.parts", raw.parts(), (at, one) -> part(at, one, matters)),
                new RoundRules(problems).check(raw.rounds()),
                problems.each("plan.goals", raw.goals(), this::goal),
                problems.each("plan.groups", raw.groups(), this::group),
                problems.each("plan.roles", raw.roles(), (at, one) -> role(at, one, roles, rights)),
                raw.ways().stream().distinct().toList(),
                raw.sights());
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

    private Role role(String at, Role raw, Set<String> ids, Set<Right> rights) {
        boolean once = !ids.contains(raw.id());
        id(at, raw.id(), ids);
        if (once && raw.right() != Right.NONE && !rights.add(raw.right())) {
            problems.add(at + ".right", "mentorship.plan.problem.right");
        }
        if (raw.entry() == Access.OPEN && !raw.right().openToAll()) {
            problems.add(at + ".entry", "mentorship.plan.problem.entry");
        }
        problems.range(at + ".wanted", raw.wanted(), 0, MOST_WANTED);
        Set<String> steps = new HashSet<>();
        return new Role(
                raw.id(),
                problems.line(at + ".name", raw.name(), true, LINE),
                problems.text(at + ".text", raw.text(), true, TEXT),
                raw.version(),
                raw.since(),
                raw.earlier(),
                raw.right(),
                raw.entry(),
                problems.each(at + ".steps", raw.steps(), (place, one) -> step(place, one, steps)),
                problems.each(at + ".links", raw.links(), this::link),
                raw.wanted());
    }

    private RoleLink link(String at, RoleLink raw) {
        return new RoleLink(
                problems.line(at + ".label", raw.label(), true, LINE), problems.link(at + ".url", raw.url(), true));
    }

    private FirstStep step(String at, FirstStep raw, Set<String> ids) {
        id(at, raw.id(), ids);
        return new FirstStep(raw.id(), problems.line(at + ".text", raw.text(), true, LINE));
    }

    private void id(String at, String id, Set<String> ids) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            problems.add(at + ".id", SHARED + "id");
        } else if (!ids.add(id)) {
            problems.add(at + ".id", SHARED + "taken", id);
        }
    }
}
