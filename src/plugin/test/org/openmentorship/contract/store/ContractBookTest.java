package org.openmentorship.contract.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.MemoryContracts;

/** The contract of contracts, in memory and on real databases. */
class ContractBookTest {
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
    class InMemory extends ContractBookContract {
        private final ContractBook book = new MemoryContracts();

        @Override
        ContractBook book() {
            return book;
        }
    }

    @Nested
    class OnH2 extends ContractBookContract {
        @Override
        ContractBook book() {
            return new AoContractBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends ContractBookContract {
        @Override
        ContractBook book() {
            return new AoContractBook(postgres.ao());
        }
    }
}
