package org.openmentorship.archive.store;

import org.junit.jupiter.api.Nested;
import org.openmentorship.world.Tables;

/** The contract of all data at once, on real databases. */
class VaultTest {

    @Nested
    class OnH2 extends VaultContract {
        @Override
        Tables tables() {
            return Tables.onH2();
        }
    }

    @Nested
    class OnPostgres extends VaultContract {
        @Override
        Tables tables() {
            return Tables.onPostgres();
        }
    }
}
