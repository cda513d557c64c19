package org.openmentorship.notify;

import java.time.Clock;
import java.util.Collection;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.State;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;

/** Writes letters down in the transaction in which something happens; they leave after it. */
public final class Letters {
    private final Outbox outbox;
    private final Transactions transactions;
    private final Runnable wake;
    private final Clock clock;

    public Letters(Outbox outbox, Transactions transactions, Runnable wake, Clock clock) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.wake = wake;
        this.clock = clock;
    }

    public void tell(Kind kind, Matter matter, Collection<PersonKey> to) {
        to.stream().distinct().forEach(one -> outbox.put(Letter.waiting(kind, one, matter, clock.instant())));
        transactions.afterCommit(wake);
    }

    /** What was given up is tried once more, right after the transaction. */
    public void again(int id) {
        outbox.find(id)
                .filter(one -> one.state() == State.STUCK)
                .ifPresent(one -> outbox.update(one.again(clock.instant())));
        transactions.afterCommit(wake);
    }
}
