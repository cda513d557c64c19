package org.openmentorship.relationship.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.MemoryRelationships;

/** The contract of relationships, in memory and on real databases. */
class RelationshipBookTest {
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
    class InMemory extends RelationshipBookContract {
        private final RelationshipBook book = new MemoryRelationships();

        @Override
        RelationshipBook book() {
            return book;
        }
    }

    @Nested
    class OnH2 extends RelationshipBookContract {
        @Override
        RelationshipBook book() {
            return new AoRelationshipBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends RelationshipBookContract {
        @Override
        RelationshipBook book() {
            return new AoRelationshipBook(postgres.ao());
        }
    }
}
