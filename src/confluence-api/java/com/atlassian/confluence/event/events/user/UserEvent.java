package com.atlassian.confluence.event.events.user;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.user.User;

/**
 * Something that happened to an account.
 *
 * <p>Source: Javadoc 4.3, 5.7.1 (inheritance of its subclasses)
 *
 * <p>Status: seen
 */
public abstract class UserEvent extends ConfluenceEvent {
    private final transient User user;

    protected UserEvent(Object source, User user) {
        super(source);
        this.user = user;
    }

    public User getUser() {
        return user;
    }
}
