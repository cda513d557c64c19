package org.openmentorship.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Ledger.Entry;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.Tables;

/** All or nothing, looked at again when another was faster, and what comes after comes once. */
class AoTransactionsTest {
    private static final Tables TABLES = Tables.onH2();
    private final AoLedger ledger = new AoLedger(TABLES.ao());
    private final AoTransactions transactions = new AoTransactions(TABLES.ao(), () -> false);
    private final List<String> after = new ArrayList<>();

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void whatComesAfterWaitsForTheOutermost() {
        transactions.inTransaction(() -> {
            transactions.inTransaction(() -> {
                transactions.afterCommit(() -> after.add("inner"));
                return null;
            });
            assertThat(after).isEmpty();
            return null;
        });
        transactions.afterCommit(() -> after.add("outside"));

        assertThat(after).containsExactly("inner", "outside");
    }

    @Test
    void afterAFaultNothingIsKeptAndNothingComesAfter() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    ledger.enter(entry("request:fault", 1));
                    transactions.afterCommit(() -> after.add("never"));
                    throw new IllegalStateException("fault");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ledger.of("request:fault")).isEmpty();
        assertThat(after).isEmpty();
        assertThat(transactions.inTransaction(() -> "works again")).isEqualTo("works again");
    }

    @Test
    void aFaultAfterwardsDoesNotUndoWhatWasKept() {
        String result = transactions.inTransaction(() -> {
            transactions.afterCommit(() -> {
                throw new IllegalStateException("mail");
            });
            return "kept";
        });
        assertThat(result).isEqualTo("kept");
    }

    @Test
    void whoeverWasSecondLooksAgainAndWhatComesAfterComesOnce() {
        ledger.enter(entry("request:race", 1));
        AtomicInteger turn = new AtomicInteger();
        transactions.inTransaction(() -> {
            transactions.afterCommit(() -> after.add("once"));
            ledger.enter(entry("request:race", turn.incrementAndGet()));
            return null;
        });
        assertThat(ledger.of("request:race")).hasSize(2);
        assertThat(after).containsExactly("once");
    }

    @Test
    void whoeverIsAlwaysSecondIsToldSo() {
        ledger.enter(entry("request:late", 1));

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    ledger.enter(entry("request:late", 1));
                    return null;
                }))
                .isInstanceOf(Ledger.Collision.class);
    }

    @Test
    void whileTheWikiTakesNoChangesNothingIsBegunButWhatWasBegunIsEnded() {
        AtomicBoolean readOnly = new AtomicBoolean(true);
        AoTransactions guarded = new AoTransactions(TABLES.ao(), readOnly::get);
        assertThatThrownBy(() -> guarded.inTransaction(() -> after.add("never")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(Refused.Why.READ_ONLY));
        readOnly.set(false);
        guarded.inTransaction(() -> {
            readOnly.set(true);
            return guarded.inTransaction(() -> after.add("whole"));
        });

        assertThat(after).containsExactly("whole");
    }

    private static Entry entry(String subject, int turn) {
        return new Entry(subject, turn, null, "tried", "", Instant.now());
    }
}
