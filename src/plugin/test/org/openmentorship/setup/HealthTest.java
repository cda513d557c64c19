package org.openmentorship.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openmentorship.setup.Health.Kind;
import org.openmentorship.setup.Health.Work;
import org.openmentorship.world.World;

/** What works by the clock is late when it was due a quarter of an hour ago. */
class HealthTest {
    private final World world = World.inMemory().withKind();
    private final Map<String, Instant> beats = new HashMap<>();
    private final Health health = new Health(
            world.outbox,
            world.books.pages(),
            world.books.relationships(),
            job -> Optional.ofNullable(beats.get(job)),
            world.clock);

    @Test
    void nothingIsLateWhereNothingIsDue() {
        assertThat(health.look()).extracting(Work::kind).containsExactly(Kind.values());
        assertThat(health.look()).allMatch(Work::well);
    }

    @Test
    void aJobThatHasStoppedIsSeenThoughNothingIsDue() {
        beats.put(Kind.LETTERS.job(), world.clock.instant());
        world.clock.pass(Duration.ofMinutes(18));
        Instant now = world.clock.instant();
        beats.put(Kind.PAGES.job(), now);

        assertThat(health.look())
                .filteredOn(Work::stopped)
                .extracting(Work::kind)
                .containsExactly(Kind.LETTERS, Kind.FORGETTING, Kind.IMPORTS);
        assertThat(health.look().get(0).well()).isFalse();
        assertThat(health.look().get(1).last()).isEqualTo(now);
        assertThat(health.look().get(4).last()).isNull();
        world.clock.pass(Duration.ofDays(2));
        assertThat(health.look()).allMatch(Work::stopped);
    }

    @Test
    void whileTheWikiWasDownNoJobCouldRun() {
        beats.put(Kind.LETTERS.job(), world.clock.instant().minus(Duration.ofDays(9)));
        assertThat(health.look()).allMatch(Work::well);
    }

    @Test
    void everyJobAtTheFrontDoorIsLookedAt() throws IOException {
        String door = Files.readString(Path.of(System.getProperty("top"), "atlassian-plugin.xml"));
        List<String> jobs = Pattern.compile("<job key=\"(\\w+)\".*?repeat-interval=\"(\\d+)\"", Pattern.DOTALL)
                .matcher(door)
                .results()
                .map(job -> job.group(1) + " " + job.group(2))
                .toList();
        assertThat(Kind.values())
                .extracting(kind -> kind.job() + " " + kind.every().toMillis())
                .containsExactlyInAnyOrderElementsOf(jobs);
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
