package org.openmentorship.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openmentorship.setup.Health.Kind;
import org.openmentorship.setup.Health.Work;
import org.openmentorship.world.World;

/** What works by the clock is late when it was due a quarter of an hour ago. */
class HealthTest {
    private final World world = World.inMemory().withKind();
    private final Health health =
            new Health(world.outbox, world.books.pages(), world.books.relationships(), world.clock);

    @Test
    void nothingIsLateWhereNothingIsDue() {
        assertThat(health.look()).extracting(Work::kind).containsExactly(Kind.LETTERS, Kind.PAGES, Kind.WATCH);
        assertThat(health.look()).allMatch(Work::well);
    }

    @Test
    void aLetterThatDoesNotLeaveIsSeen() {
        world.open(MENTEE);
        assertThat(health.look()).allMatch(Work::well);

        world.clock.pass(Duration.ofMinutes(16));
        assertThat(health.look().get(0).late()).isPositive();
        assertThat(health.look().get(0).well()).isFalse();
    }
}
