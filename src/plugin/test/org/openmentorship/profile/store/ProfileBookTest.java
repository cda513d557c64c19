package org.openmentorship.profile.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.MemoryProfiles;

/** The contract of the profiles, in memory and on real databases. */
class ProfileBookTest {
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
    class InMemory extends ProfileBookContract {
        private final ProfileBook kept = new MemoryProfiles();

        @Override
        ProfileBook book() {
            return kept;
        }
    }

    @Nested
    class OnH2 extends ProfileBookContract {
        @Override
        ProfileBook book() {
            return new AoProfileBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends ProfileBookContract {
        @Override
        ProfileBook book() {
            return new AoProfileBook(postgres.ao());
        }
    }
}
