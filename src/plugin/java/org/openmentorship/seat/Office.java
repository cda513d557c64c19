package org.openmentorship.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmentorship.plan.Plan.Access;
import org.openmentorship.plan.Plan.FirstStep;
import org.openmentorship.plan.Plan.Role;
import org.openmentorship.plan.Plan.RoleLink;
import org.openmentorship.plan.Right;
import org.openmentorship.programme.Programme;

/**
 * What somebody can be in a programme: a role that it describes, or a right that no role of it describes.
 *
 * <p>Its key is the name of the right where there is one, so that a seat stays the same when it is described later, and else
 * the id of the role; {@code role} is null without a description.
 */
public record Office(String key, Right right, Role role) {

    /** The described ones in the programme’s order, and those that every programme has. */
    public static List<Office> of(Programme programme) {
        List<Office> all = new ArrayList<>();
        programme
                .plan()
                .roles()
                .forEach(one -> all.add(new Office(
                        one.right() == Right.NONE ? one.id() : one.right().name(), one.right(), one)));
        Stream.of(Right.values())
                .filter(right -> right != Right.NONE)
                .filter(right -> all.stream().noneMatch(one -> one.right() == right))
                .forEach(right -> all.add(new Office(right.name(), right, null)));
        return all;
    }

    public static Optional<Office> of(Programme programme, String key) {
        return of(programme).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** As the programme calls it; empty where it does not. */
    public String name() {
        return role == null ? "" : role.name();
    }

    /** What is to be read before it is taken; 0 where nothing is. */
    public int version() {
        return role == null ? 0 : role.version();
    }

    public String text() {
        return role == null ? "" : role.text();
    }

    public Access entry() {
        return role == null ? Access.INVITED : role.entry();
    }

    /** For those who have it alone. */
    public List<RoleLink> links() {
        return role == null ? List.of() : role.links();
    }

    public List<FirstStep> steps() {
        return role == null ? List.of() : role.steps();
    }

    /** Whoever takes part may know who has it; mentors say in their profiles whether they are named. */
    public boolean shown() {
        return right != Right.MENTOR;
    }

    /** How many new ones a year are hoped for; 0 where nobody says. */
    public int wanted() {
        return role == null ? 0 : role.wanted();
    }

    boolean hasRead(Seat seat) {
        return seat.read() >= version();
    }

    boolean whole(List<String> done) {
        return steps().stream().allMatch(one -> done.contains(one.id()));
    }
}
