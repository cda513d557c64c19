package org.openmentorship.host.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmentorship.host.data.Database;

/** Two nodes, one job. */
class TurnsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path home;

    private Database database;
    private Turns one;
    private Turns two;

    @BeforeEach
    void open() {
        database = Database.open("h2", home, true);
        one = new Turns(database, "node1");
        two = new Turns(database, "node2");
        one.enter("job", "every 60 s", NOON);
        two.enter("job", "every 60 s", NOON.plusSeconds(9));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNodeThatComesLaterKeepsWhatIsPlanned() {
        assertThat(next()).isEqualTo(NOON);
        two.enter("job", "every 90 s", NOON.plusSeconds(90));
        assertThat(next()).isEqualTo(NOON.plusSeconds(90));
    }

    @Test
    void onlyOneNodeClaimsAJobThatIsDue() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 50; round++) {
                Future<Boolean> first = nodes.submit(claim(one, together));
                Future<Boolean> second = nodes.submit(claim(two, together));
                assertThat(first.get() ^ second.get()).as("round %d", round).isTrue();
                one.end("job", NOON);
                two.end("job", NOON);
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void aJobThatIsNotDueIsNotClaimed() {
        assertThat(one.claim("job", NOON.minusMillis(1))).isFalse();
        assertThat(one.claim("job", NOON)).isTrue();
    }

    @Test
    void theRunOfANodeThatIsGoneIsTakenOverWhenItsLeaseEnds() {
        assertThat(one.claim("job", NOON)).isTrue();
        assertThat(two.claim("job", Instant.now())).isFalse();
        leaseEnds();
        assertThat(two.claim("job", Instant.now())).isTrue();
        one.end("job", NOON.plusSeconds(60));
        one.renew("job");
        assertThat(one.claim("job", Instant.now())).isFalse();
        two.end("job", NOON.plusSeconds(60));
        assertThat(next()).isEqualTo(NOON.plusSeconds(60));
    }

    private static Callable<Boolean> claim(Turns node, CyclicBarrier together) {
        return () -> {
            together.await();
            return node.claim("job", NOON);
        };
    }

    private Instant next() {
        return one.find("job").orElseThrow().next();
    }

    private void leaseEnds() {
        database.jdbc().sql("update host_job set claimed_until = 1").update();
    }
}
