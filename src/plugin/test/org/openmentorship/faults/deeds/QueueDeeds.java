package org.openmentorship.faults.deeds;

import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.queue.CaseDesk.Change;
import org.openmentorship.queue.CaseDesk.Help;
import org.openmentorship.world.World;

/** What is done with calls for help and other cases. */
final class QueueDeeds {
    static final List<Deed<?>> ALL = List.of(
            Deed.of(
                    "ask for help",
                    world -> call(),
                    (world, call) -> "case:" + world.queue.help(MENTEE, call).id()),
            of("take a case", (world, it) -> change(world, it, Case.State.TAKEN, null, null)),
            of("note on a case", (world, it) -> change(world, it, null, "Rang them", null)),
            of("answer a call", (world, it) -> change(world, it, Case.State.DONE, null, "Let us talk on Monday.")),
            of("take a case with others", (world, it) -> {
                world.queue.together(COORDINATOR, List.of(it.id()), Action.TAKE);
                return it.id();
            }));

    private QueueDeeds() {}

    private static Deed<Case> of(String name, BiFunction<World, Case, Integer> work) {
        return Deed.of(name, world -> world.queue.help(MENTEE, call()), (world, it) -> "case:" + work.apply(world, it));
    }

    private static Help call() {
        return new Help(
                "kind",
                0,
                "",
                "We do not get along with the plan.",
                UUID.randomUUID().toString());
    }

    private static int change(World world, Case it, Case.State state, String note, String answer) {
        return world.queue
                .change(COORDINATOR, new Change(it.id(), it.turn(), state, note, answer))
                .id();
    }
}
