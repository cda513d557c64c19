package org.openmentorship.meetup.store;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.world.Tables;
import org.openmentorship.world.memory.MemoryMeetups;

/** The contract of meet-ups, in memory and on real databases. */
class MeetupBookTest {
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
    class InMemory extends MeetupBookContract {
        private final MeetupBook book = new MemoryMeetups();

        @Override
        MeetupBook book() {
            return book;
        }
    }

    @Nested
    class OnH2 extends MeetupBookContract {
        @Override
        MeetupBook book() {
            return new AoMeetupBook(h2.ao());
        }
    }

    @Nested
    class OnPostgres extends MeetupBookContract {
        @Override
        MeetupBook book() {
            return new AoMeetupBook(postgres.ao());
        }
    }
}
