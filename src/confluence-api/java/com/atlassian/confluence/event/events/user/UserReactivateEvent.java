package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * An account was made active again; not sent for what the synchronisation with a remote directory finds.
 *
 * <p>Source: Javadoc 5.5.1
 *
 * <p>Status: seen
 */
public class UserReactivateEvent extends UserEvent {
    public UserReactivateEvent(Object src, User user) {
        super(src, user);
    }
}
