package org.openmentorship.contract.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.ContractText;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Two nodes on one PostgreSQL: of two who write the same at one instant, one is kept and one is told. */
class WritingRaceTest {
    private static final int FEW = 40;
    private static final TwoNodes NODES = new TwoNodes();
    private static final World ONE = NODES.one;
    private static final World OTHER = NODES.other;
    private static final Way WAY = new Way(ONE);

    @AfterAll
    static void close() {
        NODES.close();
    }

    @Test
    void ofTwoWhoWriteAtOnceOneIsToldThatItIsNotWhatTheySaw() throws Exception {
        Contract outline = WAY.introduced();
        for (int round = 0; round < FEW; round++) {
            Contract seen = WAY.now(outline);
            String title = "Round " + round;
            List<Object> ends = NODES.atOnce(
                    () -> ONE.contracts.write(
                            MENTEE, seen.id(), seen.turn(), Way.called(seen.outline(), title + " of the mentee")),
                    () -> OTHER.contracts.write(
                            MENTOR, seen.id(), seen.turn(), Way.called(seen.outline(), title + " of the mentor")));

            assertThat(ends).filteredOn(Why.STALE::equals).hasSize(1);
            assertThat(ends).filteredOn(WAY.now(outline)::equals).hasSize(1);
        }
    }

    @Test
    void ofTwoTextsAtOnceOneIsTheNextVersion() throws Exception {
        for (int version = 0; version < FEW; version++) {
            int seen = version;
            List<Object> ends = NODES.atOnce(
                    () -> ONE.texts.write(COORDINATOR, "kind", seen, ONE.texts.preset("en")),
                    () -> OTHER.texts.write(COORDINATOR, "kind", seen, ONE.texts.preset("en")));

            assertThat(ends).filteredOn(Why.STALE::equals).hasSize(1);
            assertThat(ends).filteredOn(end -> end instanceof ContractText).hasSize(1);
        }
    }
}
