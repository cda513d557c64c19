package org.openmentorship.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmentorship.faults.deeds.Deed;
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
    @MethodSource("deeds")
    void afterAFaultAtAnyCallNothingIsChangedAndTheNextTryEndsWell(Deed<?> deed) {
        Tale expected = Tale.of(steady, deed.prepared(steady).in(steady));
        int calls = 0;
        for (boolean failed = true; failed; calls++) {
            Deed.Ready ready = deed.prepared(steady);
            Set<String> before = Tale.everything(tables);
            int wakes = shaky.wakes;
            faulty.failAfter(calls);
            String changed = "";
            try {
                changed = ready.in(shaky);
            } catch (Faulty.Fault fault) {
                Set<String> after = Tale.everything(tables);
                after.removeAll(before);
                assertThat(after)
                        .as("half a state after a fault at call " + calls)
                        .isEmpty();
                assertThat(shaky.wakes).isEqualTo(wakes);
            }
            failed = faulty.heal();
            String done = failed ? ready.in(shaky) : changed;
            assertThat(Tale.of(steady, done))
                    .as("after a fault at call " + calls)
                    .isEqualTo(expected);
        }
        assertThat(calls).as("calls that failed once").isGreaterThan(3);
    }

    static Stream<Deed<?>> deeds() {
        return Deed.all();
    }
}
