package com.atlassian.crowd.event.user;

import com.atlassian.crowd.embedded.api.Directory;
import java.util.Collection;

/**
 * People were deleted from a user directory.
 *
 * <p>Source: Javadoc of Crowd 5.2.1, 7.0.0
 *
 * <p>Status: seen
 */
public class UsersDeletedEvent {
    private final Object source;
    private final Directory directory;
    private final Collection<String> usernames;

    public UsersDeletedEvent(Object source, Directory directory, Collection<String> usernames) {
        this.source = source;
        this.directory = directory;
        this.usernames = usernames;
    }

    public Object getSource() {
        return source;
    }

    public Directory getDirectory() {
        return directory;
    }

    public Collection<String> getUsernames() {
        return usernames;
    }
}
