package com.atlassian.confluence.event.events.user;

import com.atlassian.user.User;

/**
 * An account was made inactive; not sent for what the synchronisation with a remote directory finds.
 *
 * <p>Source: Javadoc 5.7.1
 *
 * <p>Status: seen
 */
public class UserDeactivateEvent extends UserEvent {
    public UserDeactivateEvent(Object src, User user) {
        super(src, user);
    }
}
