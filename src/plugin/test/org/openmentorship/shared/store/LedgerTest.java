package org.openmentorship.shared.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.shared.Ledger;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.Memory;

/** The contract of the ledger, in memory and on real databases. */
class LedgerTest {
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
    class InMemory extends LedgerContract {
        private final Ledger kept = new Memory.Lines();

        @Override
        Ledger ledger() {
            return kept;
        }
    }

    @Nested
    class OnH2 extends LedgerContract {
        @Override
        Ledger ledger() {
            return new AoLedger(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends LedgerContract {
        @Override
        Ledger ledger() {
            return new AoLedger(postgres.ao());
        }
    }
}
