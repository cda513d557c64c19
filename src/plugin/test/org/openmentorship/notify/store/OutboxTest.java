package org.openmentorship.notify.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.notify.Outbox;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.Memory;

/** The contract of the outbox, in memory and on real databases. */
class OutboxTest {
    private static Tables h2;
    private static Tables postgres;

    @BeforeAll
    static void open() {
        h2 = Tables.onH2();
        postgres = Tables.onPostgres();
    }

    @AfterAll
    static void close() {
        h2.close();
        postgres.close();
    }

    @Nested
    class InMemory extends OutboxContract {
        private final Outbox kept = new Memory.Letterbox();

        @Override
        Outbox outbox() {
            return kept;
        }
    }

    @Nested
    class OnH2 extends OutboxContract {
        @Override
        Outbox outbox() {
            return new AoOutbox(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends OutboxContract {
        @Override
        Outbox outbox() {
            return new AoOutbox(postgres.ao());
        }
    }
}
