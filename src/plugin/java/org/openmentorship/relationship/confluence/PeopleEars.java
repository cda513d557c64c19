package org.openmentorship.relationship.confluence;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears that an account was changed or deleted: the watch looks soon at what that person is in, else within a day. */
public final class PeopleEars {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleEars.class);
    private static final int MOST = 200;
    private final EventPublisher publisher;
    private final RelationshipBook book;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public PeopleEars(
            EventPublisher publisher, RelationshipBook book, People people, Transactions transactions, Clock clock) {
        this.publisher = publisher;
        this.book = book;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void open() {
        publisher.register(this);
    }

    public void close() {
        publisher.unregister(this);
    }

    @EventListener
    public void updated(UserUpdatedEvent event) {
        changed(event.getUser().getName());
    }

    @EventListener
    @SuppressWarnings("deprecation")
    public void deleted(UserDeletedEvent event) {
        changed(event.getUsername());
    }

    /** Never in the way of whoever administers accounts. */
    private void changed(String userName) {
        try {
            people.named(userName).ifPresent(this::look);
        } catch (RuntimeException e) {
            LOG.warn("The relationships of an account that was changed are looked at by the day only", e);
        }
    }

    private void look(PersonKey person) {
        transactions.inTransaction(() -> {
            book.of(person, "", true, "", MOST)
                    .rows()
                    .forEach(one -> book.lookAgain(one.id(), one.turn(), clock.instant()));
            return null;
        });
    }
}
