package org.openmentorship.person.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.person.WishBook;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.Memory;

/** The contract of the wishes, in memory and on real databases. */
class WishBookTest {
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
    class InMemory extends WishBookContract {
        private final WishBook kept = new Memory.Choices();

        @Override
        WishBook book() {
            return kept;
        }
    }

    @Nested
    class OnH2 extends WishBookContract {
        @Override
        WishBook book() {
            return new AoWishBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends WishBookContract {
        @Override
        WishBook book() {
            return new AoWishBook(postgres.ao());
        }
    }
}
