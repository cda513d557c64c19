package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;

/**
 * A person was deleted from a user directory; deprecated in Crowd in favour of one event for many people.
 *
 * <p>Source: Javadoc of Crowd 7.1.0; github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
@Deprecated
public class UserDeletedEvent {
    private final Object source;
    private final Directory directory;
    private final String username;

    public UserDeletedEvent(Object source, Directory directory, String username) {
        this.source = source;
        this.directory = directory;
        this.username = username;
    }

    public Object getSource() {
        return source;
    }

    public Directory getDirectory() {
        return directory;
    }

    public String getUsername() {
        return username;
    }
}
