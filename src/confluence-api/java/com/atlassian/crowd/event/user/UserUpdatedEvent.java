package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import com.atlassian.crowd.model.user.User;

/**
 * A person's name or address changed.
 *
 * <p>Source: Javadoc of Crowd 4.3.10, 6.1.0 (inheritance of UserRenamedEvent)
 *
 * <p>Status: seen
 */
public class UserUpdatedEvent extends DirectoryEvent {
    private final User user;

    public UserUpdatedEvent(Object source, Directory directory, User user) {
        super(source, directory);
        this.user = user;
    }

    public User getUser() {
        return user;
    }
}
