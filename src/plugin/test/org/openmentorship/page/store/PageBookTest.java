package org.openmentorship.page.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.page.MemoryPages;
import org.openmentorship.page.PageBook;
import org.openmentorship.world.Tables;

/** The contract of managed pages, in memory and on real databases. */
class PageBookTest {
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
    class InMemory extends PageBookContract {
        private final PageBook kept = new MemoryPages();

        @Override
        PageBook book() {
            return kept;
        }
    }

    @Nested
    class OnH2 extends PageBookContract {
        @Override
        PageBook book() {
            return new AoPageBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends PageBookContract {
        @Override
        PageBook book() {
            return new AoPageBook(postgres.ao());
        }
    }
}
