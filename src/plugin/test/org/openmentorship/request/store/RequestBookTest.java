package org.openmentorship.request.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openmentorship.request.RequestBook;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.MemoryRequests;

/** The contract of requests, in memory and on real databases. */
class RequestBookTest {
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
    @TestInstance(Lifecycle.PER_METHOD)
    class InMemory extends RequestBookContract {
        private final RequestBook book = new MemoryRequests();

        @Override
        RequestBook book() {
            return book;
        }
    }

    @Nested
    class OnH2 extends RequestBookContract {
        @Override
        RequestBook book() {
            return new AoRequestBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends RequestBookContract {
        @Override
        RequestBook book() {
            return new AoRequestBook(postgres.ao());
        }
    }
}
