package org.openmentorship.queue.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.MemoryCases;

/** The contract of cases, in memory and on real databases. */
class CaseBookTest {
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
    class InMemory extends CaseBookContract {
        private final CaseBook book = new MemoryCases();

        @Override
        CaseBook book() {
            return book;
        }
    }

    @Nested
    class OnH2 extends CaseBookContract {
        @Override
        CaseBook book() {
            return new AoCaseBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends CaseBookContract {
        @Override
        CaseBook book() {
            return new AoCaseBook(postgres.ao());
        }
    }
}
