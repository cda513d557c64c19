package org.openmentorship.contract.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.cost.Statements;
import org.openmentorship.world.Tables;
import org.openmentorship.world.Village;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** What a contract costs to look at does not depend on how often it was proposed, nor by how many it is signed. */
class StatementsTest {
    private static final Tables TABLES = Tables.onH2();
    private static final World WORLD = World.over(TABLES.ao()).withKind();
    private static final Way WAY = new Way(WORLD);

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void aLookCostsSevenStatements() {
        Contract small = WAY.introduced();
        Contract large = WAY.introduced();
        WORLD.village.welcome(Village.visitor("third", false));
        WORLD.contracts.join(MENTOR, large.id(), "third", Role.MENTOR);
        for (int version = 1; version < 5; version++) {
            Contract proposed = WAY.proposed(large, MENTEE);
            WAY.sign(proposed, MENTOR);
            WORLD.contracts.reopen(MENTOR, large.id(), version, "");
        }
        for (Contract one : List.of(small, large)) {
            assertThat(cost(() -> WORLD.signing.look(MENTEE, one.id()))).isEqualTo(7);
        }
    }

    @Test
    void anyNumberOfThemCostsTwo() {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(WAY.introduced().id());
        }
        assertThat(cost(() -> assertThat(WORLD.books.contracts().find(ids)).hasSize(20)))
                .isEqualTo(2);
        assertThat(cost(() -> WORLD.books.contracts().signatures(ids))).isEqualTo(1);
    }

    private static Statements cost(Runnable work) {
        return Statements.of(TABLES::statements, work);
    }
}
