package org.openmentorship.seat;

import static org.openmentorship.world.Village.COORDINATOR;

import java.util.ArrayList;
import java.util.List;
import org.openmentorship.plan.Plan;
import org.openmentorship.plan.Plan.Access;
import org.openmentorship.plan.Plan.FirstStep;
import org.openmentorship.plan.Plan.Role;
import org.openmentorship.plan.Right;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.world.World;

/** The desks of seats over a world, whose programme has some roles. */
public final class Seating {
    /** Mentors are invited and shown the ropes. */
    public static final Role MENTORS = role("mentor", Right.MENTOR, Access.INVITED, "training", "talk");

    /** Experts say themselves that they are. */
    public static final Role EXPERTS = role("expert", Right.NONE, Access.OPEN, "hello");

    /** Facilitators ask. */
    public static final Role HOSTS = role("facilitator", Right.NONE, Access.CONFIRMED);

    public final World world;
    public final List<Seat.Event> events = new ArrayList<>();
    public final SeatBook book;
    public final SeatDesk desk;
    public final Ropes ropes;
    public final Looks looks;

    public Seating(World world) {
        this.world = world;
        book = world.books.seats();
        world.bus.on(Seat.Event.class, events::add);
        SeatRoom room = new SeatRoom(world.programmeDesk, book, world.village, world.ledger, world.bus, world.clock);
        desk = new SeatDesk(room, book, world.village, world.transactions);
        ropes = new Ropes(room, world.village, world.transactions);
        looks = new Looks(room, book);
    }

    static Seating inMemory() {
        Seating seating = new Seating(World.inMemory().withKind());
        seating.roles(MENTORS, EXPERTS, HOSTS);
        seating.events.clear();
        return seating;
    }

    private static Role role(String id, Right right, Access entry, String... steps) {
        List<FirstStep> all =
                List.of(steps).stream().map(one -> new FirstStep(one, one)).toList();
        return new Role(id, id, "What a " + id + " does.", 0, null, null, right, entry, all, null, 0);
    }

    static Role saying(Role role, String text) {
        return new Role(
                role.id(), role.name(), text, 0, null, null, role.right(), role.entry(), role.steps(), role.links(), 0);
    }

    static Role wanting(Role role, int wanted) {
        return new Role(
                role.id(),
                role.name(),
                role.text(),
                0,
                null,
                null,
                role.right(),
                role.entry(),
                role.steps(),
                role.links(),
                wanted);
    }

    /** What the roles of the programme are from now on. */
    public Programme roles(Role... roles) {
        Programme before = programme();
        Plan plan = new Plan(null, null, null, null, null, List.of(roles), null);
        return world.programmeDesk.change(
                COORDINATOR,
                new Programme(
                        before.key(),
                        before.version(),
                        before.state(),
                        before.spaceKey(),
                        before.profile(),
                        before.guidance(),
                        before.form(),
                        before.seats(),
                        before.places(),
                        before.running(),
                        plan));
    }

    public Programme programme() {
        return world.programmes.find("kind").orElseThrow();
    }

    Seat invited(Visitor who, String role) {
        return desk.invite(COORDINATOR, "kind", role, who.key(), "Please");
    }

    /** By invitation. */
    public Seat taken(Visitor who, String role) {
        Seat seat = invited(who, role);
        int version = Office.of(programme(), role).orElseThrow().version();
        return desk.answer(who, seat.id(), seat.turn(), true, version);
    }

    Seat now(Seat seat) {
        return book.find(seat.id()).orElseThrow();
    }

    List<Seat> history() {
        return looks.look(COORDINATOR, "kind", new Looks.Wanted(Looks.Tab.HISTORY, "", 0, 0))
                .seats();
    }
}
