package org.openmentorship.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmentorship.faults.Deed.Start;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** A fault at every store call of every use case leaves no half state, and doing it again leads where no fault would. */
class FaultsTest {
    private final Tables tables = Tables.onH2();
    private final World steady = World.over(tables.ao()).withKind();
    private final Faulty faulty = new Faulty();
    private final World shaky = World.over(faulty.over(tables.ao()));

    @AfterEach
    void close() {
        tables.close();
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void afterAFaultAtAnyCallNothingIsChangedAndTheNextTryEndsWell(Deed deed) {
        Start calm = Start.in(steady);
        Tale expected = Tale.of(steady, deed, calm, deed.in(steady, calm));
        int calls = 0;
        for (boolean failed = true; failed; calls++) {
            Start start = Start.in(steady);
            String before = Tale.everything(tables, Tables.ENTITIES);
            int wakes = shaky.wakes;
            faulty.failAfter(calls);
            int changed = 0;
            try {
                changed = deed.in(shaky, start);
            } catch (Faulty.Fault fault) {
                assertThat(Tale.everything(tables, Tables.ENTITIES)).isEqualTo(before);
                assertThat(shaky.wakes).isEqualTo(wakes);
            }
            failed = faulty.heal();
            int done = failed ? deed.in(shaky, start) : changed;
            assertThat(Tale.of(steady, deed, start, done))
                    .as("after a fault at call " + calls)
                    .isEqualTo(expected);
        }
        assertThat(calls).as("calls that failed once").isGreaterThan(3);
    }
}
