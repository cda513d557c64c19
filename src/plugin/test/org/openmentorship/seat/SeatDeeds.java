package org.openmentorship.seat;

import static org.openmentorship.world.Village.COORDINATOR;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.openmentorship.faults.deeds.Deed;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.world.Village;

/** What is done with seats. */
public final class SeatDeeds {
    /** Somebody new, and the seat as it is before. */
    private record Stage(Visitor who, Seat seat) {}

    public static final List<Deed<?>> ALL = List.of(
            of("invite somebody", false, (seating, it) -> invite(seating, it.who)),
            of(
                    "take a seat",
                    true,
                    (seating, it) -> seating.desk.answer(it.who, it.seat.id(), it.seat.turn(), true, 1)),
            of(
                    "take an invitation back",
                    true,
                    (seating, it) -> seating.desk.end(COORDINATOR, it.seat.id(), it.seat.turn())),
            of("sign up", false, (seating, it) -> seating.desk.signUp(it.who, "kind", "expert", 1)));

    private SeatDeeds() {}

    private static Seat invite(Seating seating, Visitor who) {
        return seating.desk.invite(COORDINATOR, "kind", "MENTOR", who.key(), "Please");
    }

    private static Deed<Stage> of(String name, boolean asked, BiFunction<Seating, Stage, Seat> work) {
        return Deed.of(
                name,
                world -> {
                    Seating seating = new Seating(world);
                    if (seating.programme().plan().roles().isEmpty()) {
                        seating.roles(Seating.MENTORS, Seating.EXPERTS);
                    }
                    Visitor who = new Visitor(
                            Village.inGroup(UUID.randomUUID().toString(), "").key(), Set.of(), false);
                    world.village.welcome(who);
                    return new Stage(who, asked ? invite(seating, who) : null);
                },
                (world, it) -> {
                    world.village.welcome(it.who);
                    return "seat:" + work.apply(new Seating(world), it).id();
                });
    }
}
