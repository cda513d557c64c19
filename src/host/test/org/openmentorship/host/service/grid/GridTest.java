package org.openmentorship.host.service.grid;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openmentorship.host.Member;
import org.openmentorship.host.app.Services;

/** Two places in one grid. */
@TestMethodOrder(OrderAnnotation.class)
class GridTest {

    private static final Services HERE = new Services();
    private static final Services THERE = new Services();
    private static Grid here;
    private static Grid there;

    @BeforeAll
    static void join() throws Exception {
        List<Integer> ports = List.of(freePort(), freePort());
        here = Grid.join(new Member(1, ports, URI.create("http://localhost")));
        here.offer(HERE);
        there = Grid.join(new Member(2, ports, URI.create("http://localhost")));
        there.offer(THERE);
    }

    @AfterAll
    static void leave() {
        here.close();
        there.close();
    }

    @Test
    @Order(1)
    @SuppressWarnings("LockNotBeforeTry") // who holds it when is what is told here
    void aLockIsHeldOnOneNodeAtATime() throws Exception {
        ClusterLock mine = lock(HERE, "one");
        ClusterLock theirs = lock(THERE, "one");
        mine.lock();
        assertThat(mine.tryLock()).as("once more by who has it").isTrue();
        mine.unlock();
        assertThat(mine.isHeldByCurrentThread()).isTrue();
        assertThat(theirs.tryLock()).isFalse();
        assertThat(theirs.tryLock(50, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(elsewhere(mine)).as("another thread of the same node").isFalse();
        mine.unlock();
        assertThat(theirs.tryLock(5, TimeUnit.SECONDS)).isTrue();
        assertThat(theirs.isHeldByCurrentThread()).isTrue();
        theirs.unlock();
        assertThat(elsewhere(mine)).isTrue();
    }

    @Test
    @Order(2)
    void whatOneNodePutsTheOtherForgets() throws Exception {
        Cache<String, String> mine = cache(HERE, "here");
        Cache<String, String> theirs = cache(THERE, "there");
        assertThat(mine.get("a")).isEqualTo("a loaded here");
        assertThat(theirs.get("a")).isEqualTo("a loaded there");
        assertThat(theirs.get("b")).isEqualTo("b loaded there");
        theirs.put("b", "b kept there");
        theirs.put("a", "a kept there");
        mine.put("a", "a put here");
        until(() -> theirs.get("a").equals("a loaded there"));
        assertThat(theirs.get("b")).isEqualTo("b kept there");
        theirs.removeAll();
        until(() -> mine.get("a").equals("a loaded here"));
    }

    @Test
    @Order(3)
    void theLocksOfANodeThatLeftAreFree() throws Exception {
        lock(THERE, "left").lock();
        assertThat(lock(HERE, "left").tryLock()).isFalse();
        there.close();
        assertThat(lock(HERE, "left").tryLock(10, TimeUnit.SECONDS)).isTrue();
    }

    private static ClusterLock lock(Services services, String name) {
        return services.get(ClusterLockService.class).getLockForName(name);
    }

    private static Cache<String, String> cache(Services services, String where) {
        return services.get(CacheManager.class)
                .getCache(
                        "words",
                        key -> key + " loaded " + where,
                        new CacheSettingsBuilder().remote().build());
    }

    private static boolean elsewhere(ClusterLock lock) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
                    boolean got = lock.tryLock();
                    if (got) {
                        lock.unlock();
                    }
                    return got;
                })
                .get();
    }

    private interface Fact {
        boolean holds();
    }

    private static void until(Fact fact) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (!fact.holds()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
