package org.openmentorship.privacy;

import org.openmentorship.world.Tables;

/** The same on PostgreSQL. */
class ForgettingOnPostgresTest extends ForgettingTest {
    @Override
    Tables tables() {
        return Tables.onPostgres();
    }
}
