package org.openmentorship.notify.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openmentorship.notify.Courier;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** Two nodes deliver at once: each letter leaves a single time. */
class TwoCouriersTest {
    private final Collection<String> sent = new ConcurrentLinkedQueue<>();

    @Test
    void onH2EachLetterLeavesOnce() throws Exception {
        try (Tables tables = Tables.onH2()) {
            deliver(tables);
        }
    }

    @Test
    void onPostgresEachLetterLeavesOnce() throws Exception {
        try (Tables tables = Tables.onPostgres()) {
            deliver(tables);
        }
    }

    private void deliver(Tables tables) throws Exception {
        World one = World.over(tables.ao()).withKind();
        World two = World.over(tables.ao());
        for (int i = 0; i < 20; i++) {
            one.open(MENTEE);
        }
        try (Courier first = courier(one);
                Courier second = courier(two)) {
            CountDownLatch start = new CountDownLatch(1);
            List<Thread> nodes = List.of(carrying(first, start), carrying(second, start));
            nodes.forEach(Thread::start);
            start.countDown();
            for (Thread node : nodes) {
                node.join(TimeUnit.SECONDS.toMillis(60));
            }
        }
        assertThat(sent).hasSize(40).doesNotHaveDuplicates();
        assertThat(one.outbox.due(one.clock.instant(), 200)).isEmpty();
        assertThat(one.outbox.undelivered(9)).isEmpty();
    }

    private static Thread carrying(Courier courier, CountDownLatch start) {
        return new Thread(() -> {
            try {
                start.await();
                courier.carry();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Courier courier(World world) {
        return world.courier(
                (letter, programme, recipient, others, facts) -> new Mail(recipient.email(), letter.once(), "", ""),
                mail -> sent.add(mail.subject()));
    }
}
