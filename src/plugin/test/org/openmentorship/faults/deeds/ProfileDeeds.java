package org.openmentorship.faults.deeds;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.openmentorship.profile.MentoringProfile.Pause;
import org.openmentorship.profile.Told;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** What mentors do with their profiles. */
final class ProfileDeeds {
    static final List<Deed<?>> ALL = List.of(
            of(
                    "tell of oneself",
                    1,
                    (world, who) ->
                            world.profiles.save(who, Told.offering("r", 3), Map.of(DayOfWeek.MONDAY, "9-12"), 1)),
            of(
                    "tell something else",
                    2,
                    (world, who) -> world.profiles.save(who, Told.offering("sql", 1), Map.of(), 2)),
            of("take a break", 2, (world, who) -> world.profiles.rest(who, new Pause(true, null), 2)),
            of("say that it is too much", 2, (world, who) -> world.profiles.tooMuch(who)));

    private ProfileDeeds() {}

    private static Deed<Visitor> of(String name, int turn, BiConsumer<World, Visitor> work) {
        return Deed.of(
                name,
                world -> {
                    Visitor who = Village.inGroup(UUID.randomUUID().toString(), "mentors");
                    if (turn > 1) {
                        world.profiles.save(who, Told.offering("git", 2), Map.of(), 1);
                    }
                    return who;
                },
                (world, who) -> {
                    work.accept(world, who);
                    return "profile:" + who.key();
                });
    }
}
