package org.openmentorship.faults.deeds;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmentorship.seat.SeatDeeds;
import org.openmentorship.world.World;

/**
 * A use case that writes: what is there before, and what somebody does then.
 *
 * <p>The work says what it has changed, “request:7” for example, several with a space between.
 */
public record Deed<G>(String name, Function<World, G> before, BiFunction<World, G, String> work) {

    public static <G> Deed<G> of(String name, Function<World, G> before, BiFunction<World, G, String> work) {
        return new Deed<>(name, before, work);
    }

    /** All use cases. */
    public static Stream<Deed<?>> all() {
        return Stream.of(
                        RequestDeeds.ALL,
                        QueueDeeds.ALL,
                        ContractDeeds.ALL,
                        PairDeeds.ALL,
                        MeetupDeeds.ALL,
                        WatchDeeds.ALL,
                        ProfileDeeds.ALL,
                        SeatDeeds.ALL)
                .flatMap(List::stream);
    }

    /** Makes what is there before; what comes back can be done in any world over the same tables. */
    public Ready prepared(World steady) {
        G there = before.apply(steady);
        return world -> work.apply(world, there);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Everything is there, and the work can begin. */
    public interface Ready {
        String in(World world);
    }
}
