package org.openmentorship.notify.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.State;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.Outbox;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.world.Village;

/** What every outbox does; each test has a time of its own, later than all before. */
abstract class OutboxContract {
    private static long last = 1_800_000_000_000L;
    private final Instant now = Instant.ofEpochMilli(last += 10_000_000);

    abstract Outbox outbox();

    @Test
    void aLetterIsDueUntilItIsSent() {
        Letter kept = put(Kind.OFFERED, Village.MENTEE.key(), 1);

        assertThat(outbox().due(now.minusMillis(1), 50)).doesNotContain(kept.id());
        assertThat(outbox().due(now, 50)).contains(kept.id());
        outbox().update(kept.to(State.SENT, ""));
        assertThat(outbox().due(now, 50)).doesNotContain(kept.id());
        assertThat(outbox().find(kept.id())).contains(kept.to(State.SENT, ""));
    }

    @Test
    void theSameLetterIsKeptOnce() {
        Letter letter = letter(Kind.OFFERED, Village.MENTEE.key(), 1);
        int before = outbox().due(now, 200).size();
        outbox().put(letter);
        outbox().put(letter);

        assertThat(outbox().due(now, 200)).hasSize(before + 1);
    }

    @Test
    void anAttemptMovesItToLater() {
        Letter kept = put(Kind.SUBMITTED, Village.MENTOR.key(), 3);
        Letter tried = kept.tried(now.plusSeconds(60));
        outbox().update(tried.to(State.WAITING, "x".repeat(5000)));

        assertThat(outbox().due(now, 50)).doesNotContain(kept.id());
        assertThat(outbox().due(now.plusSeconds(60), 50)).contains(kept.id());
        assertThat(outbox().find(kept.id()).orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeDeliveredIsListed() {
        Letter stuck = put(Kind.WITHDRAWN, Village.MENTOR.key(), 1);
        outbox().update(stuck.to(State.STUCK, "no server"));

        assertThat(outbox().undelivered(1)).extracting(Letter::id).containsExactly(stuck.id());
        assertThat(outbox().undelivered(1).get(0).problem()).isEqualTo("no server");
    }

    private Letter put(Kind kind, PersonKey to, int turn) {
        Letter letter = letter(kind, to, turn);
        outbox().put(letter);
        return outbox().due(now, 200).stream()
                .map(id -> outbox().find(id).orElseThrow())
                .filter(one -> one.once().equals(letter.once()))
                .findFirst()
                .orElseThrow();
    }

    private Letter letter(Kind kind, PersonKey to, int turn) {
        Matter matter = new Matter(
                "kind",
                Subject.REQUEST,
                UUID.randomUUID().hashCode() & Integer.MAX_VALUE,
                turn,
                "Title “x”",
                Village.MENTOR.key(),
                "Words\n😀",
                "");
        return Letter.waiting(kind, to, matter, now);
    }
}
