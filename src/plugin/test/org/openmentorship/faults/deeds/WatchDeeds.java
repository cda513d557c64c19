package org.openmentorship.faults.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** What the watch does, which looks again when it has failed. */
final class WatchDeeds {
    private static final Instant BEGIN = Instant.parse("2026-11-21T09:00:00Z");

    static final List<Deed<?>> ALL = List.of(
            watched("start on the day", WatchDeeds::agreed, 3),
            watched("end a break on the day", WatchDeeds::brief, 3),
            watched("remind", WatchDeeds::runs, 8),
            watched("ask a coordinator about silence", WatchDeeds::silent, 22),
            watched("tell that the end is near", WatchDeeds::runs, 52));

    private WatchDeeds() {}

    /** Days after the beginning the watch looks, and two hours later again, as the job does after a fault. */
    private static Deed<Relationship> watched(String name, Function<World, Relationship> before, int days) {
        return Deed.of(name, before, (world, it) -> {
            at(world, days);
            looks(world);
            world.clock.pass(Duration.ofHours(2));
            looks(world);
            return "relationship:" + it.id();
        });
    }

    /** A run that fails is told to the list of jobs; the next one comes all the same. */
    private static void looks(World world) {
        try {
            world.pairs.watch.run();
        } catch (IllegalStateException fault) {
            assertThat(fault).hasMessage("fault");
        }
    }

    private static void at(World world, int days) {
        world.clock.pass(Duration.between(world.clock.instant(), BEGIN.plus(Duration.ofDays(days))));
    }

    private static Relationship runs(World world) {
        at(world, 0);
        return world.pairs.running();
    }

    private static Relationship brief(World world) {
        Relationship runs = runs(world);
        return world.pairs.desk.takeBreak(MENTEE, runs.id(), runs.turn(), LocalDate.of(2026, 11, 23));
    }

    /** Signed, to begin in two days. */
    private static Relationship agreed(World world) {
        at(world, 0);
        Way way = new Way(world);
        var opened = way.introduced();
        var later = Way.from(opened.outline(), LocalDate.of(2026, 11, 23), LocalDate.of(2027, 1, 17));
        world.contracts.write(MENTEE, opened.id(), way.now(opened).turn(), later);
        var proposed = way.proposed(opened, MENTEE);
        way.sign(proposed, MENTEE);
        return world.pairs.of(way.sign(proposed, MENTOR));
    }

    /** Reminded twice already. */
    private static Relationship silent(World world) {
        Relationship runs = runs(world);
        for (int days : new int[] {8, 15}) {
            at(world, days);
            world.pairs.watch.run();
        }
        return world.pairs.now(runs);
    }
}
