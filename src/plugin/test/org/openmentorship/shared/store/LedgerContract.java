package org.openmentorship.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Ledger.Entry;
import org.openmentorship.world.Village;

/** What every ledger does. */
abstract class LedgerContract {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_123L);
    private final String subject = "request:" + UUID.randomUUID();

    abstract Ledger ledger();

    @Test
    void theHistoryIsReadAsItWasWritten() {
        Entry first = new Entry(subject, 1, Village.MENTEE.key(), "submitted", "", NOON);
        Entry second = new Entry(subject, 2, null, "expired", "“after” 90 days", NOON.plusMillis(1));
        ledger().enter(first);
        ledger().enter(second);

        assertThat(ledger().of(subject)).containsExactly(first, second);
        assertThat(ledger().of(subject + "0")).isEmpty();
    }

    @Test
    void aTurnIsTakenOnce() {
        ledger().enter(new Entry(subject, 1, Village.MENTEE.key(), "submitted", "", NOON));

        assertThatThrownBy(() -> ledger().enter(new Entry(subject, 1, Village.MENTOR.key(), "offered", "", NOON)))
                .isInstanceOf(Ledger.Collision.class);
        assertThat(ledger().of(subject)).hasSize(1);
    }
}
