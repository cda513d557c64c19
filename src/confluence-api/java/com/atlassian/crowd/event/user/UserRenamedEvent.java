package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.model.user.User;

/**
 * A person got another user name; their key stays.
 *
 * <p>Source: Javadoc of Crowd 6.1.0
 *
 * <p>Status: seen
 */
public class UserRenamedEvent extends UserUpdatedEvent {
    private final String oldUsername;

    public UserRenamedEvent(Object source, Directory directory, User user, String oldUsername) {
        super(source, directory, user);
        this.oldUsername = oldUsername;
    }

    public String getOldUsername() {
        return oldUsername;
    }
}
