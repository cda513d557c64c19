package org.openmentorship.seat.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.world.MemorySeats;
import org.openmentorship.world.Tables;

/** The contract of the seats, in memory and on real databases. */
class SeatBookTest {
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
    class InMemory extends SeatBookContract {
        private final SeatBook kept = new MemorySeats();

        @Override
        SeatBook book() {
            return kept;
        }
    }

    @Nested
    class OnH2 extends SeatBookContract {
        @Override
        SeatBook book() {
            return new AoSeatBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends SeatBookContract {
        @Override
        SeatBook book() {
            return new AoSeatBook(postgres.ao());
        }
    }
}
