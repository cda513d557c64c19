package org.openmentorship.programme.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.MemoryProgrammes;

/** The contract of programmes, in memory and on real databases. */
class ProgrammeBookTest {
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
    class InMemory extends ProgrammeBookContract {
        private final ProgrammeBook kept = new MemoryProgrammes();

        @Override
        ProgrammeBook book() {
            return kept;
        }
    }

    @Nested
    class OnH2 extends ProgrammeBookContract {
        @Override
        ProgrammeBook book() {
            return new AoProgrammeBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends ProgrammeBookContract {
        @Override
        ProgrammeBook book() {
            return new AoProgrammeBook(postgres.ao());
        }
    }
}
