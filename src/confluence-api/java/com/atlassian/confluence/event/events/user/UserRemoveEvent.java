package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * An account was removed; not sent for what the synchronisation with a remote directory finds.
 *
 * <p>Source: Javadoc 5.4.4
 *
 * <p>Status: seen
 */
public class UserRemoveEvent extends UserEvent {
    public UserRemoveEvent(Object src, User user) {
        super(src, user);
    }
}
