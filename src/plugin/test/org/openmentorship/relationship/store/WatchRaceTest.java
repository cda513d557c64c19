package org.openmentorship.relationship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.store.TwoNodes;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipDesk.Left;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;

/** Two nodes on one PostgreSQL: whoever does the same at one instant, it has one effect. */
class WatchRaceTest {
    private static final int FEW = 15;
    private static final TwoNodes NODES = new TwoNodes();
    private static final World ONE = NODES.one;
    private static final World OTHER = NODES.other;

    @AfterAll
    static void close() {
        NODES.close();
    }

    @Test
    void theWatchOnTwoNodesRemindsOnceAndOpensOneCase() throws Exception {
        Relationship running = ONE.pairs.running();
        for (int round = 1; round <= 3; round++) {
            ONE.clock.pass(Duration.ofDays(7));
            OTHER.clock.pass(Duration.ofDays(7));
            NODES.atOnce(() -> ONE.pairs.watch.run(), () -> OTHER.pairs.watch.run());
            assertThat(ONE.pairs.now(running).watched().nudges()).isEqualTo(round);
        }
        assertThat(actions(running)).filteredOn("reminded"::equals).hasSize(3);
        assertThat(ONE.caseBook.found(running.id()))
                .extracting(one -> one.kind())
                .containsExactly(Kind.SILENT);
    }

    @Test
    @Tag("KIND-29")
    void ofTwoWhoLeaveAtOnceOneEndsItAndTheOtherFindsItEnded() throws Exception {
        for (int round = 0; round < FEW; round++) {
            Relationship running = ONE.pairs.running();
            List<Object> ends = NODES.atOnce(
                    () -> ONE.pairs.desk.withdraw(MENTEE, running.id(), "", true),
                    () -> OTHER.pairs.desk.withdraw(MENTOR, running.id(), "", false));

            assertThat(ends).filteredOn(one -> one instanceof Left).hasSize(1);
            assertThat(ends).filteredOn(Why.CLOSED::equals).hasSize(1);
            assertThat(actions(running)).filteredOn("withdrawn"::equals).hasSize(1);
        }
    }

    @Test
    void ofTwoWhoSayDoneAtOnceTheLastCompletesIt() throws Exception {
        for (int round = 0; round < FEW; round++) {
            Relationship running = ONE.pairs.running();
            NODES.atOnce(
                    () -> ONE.pairs.desk.done(MENTEE, running.id()), () -> OTHER.pairs.desk.done(MENTOR, running.id()));

            assertThat(ONE.pairs.now(running).state()).isEqualTo(State.COMPLETED);
        }
    }

    @Test
    @Tag("KIND-28")
    void aCoordinatorAndAMenteeWhoEndItAtOnceDoSoOnce() throws Exception {
        for (int round = 0; round < FEW; round++) {
            Relationship running = ONE.pairs.running();
            List<Object> ends = NODES.atOnce(
                    () -> ONE.pairs.desk.withdraw(MENTEE, running.id(), "", true),
                    () -> OTHER.pairs.desk.close(COORDINATOR, running.id(), running.turn(), State.LAPSED));

            assertThat(ends).filteredOn(one -> one instanceof Left).hasSize(1);
            assertThat(ONE.pairs.now(running).state().ended()).isTrue();
            assertThat(ONE.pairs.request(running).state()).isEqualTo(Request.State.OPEN);
        }
    }

    private static List<String> actions(Relationship one) {
        return ONE.ledger.of("relationship:" + one.id()).stream()
                .map(Ledger.Entry::action)
                .toList();
    }
}
