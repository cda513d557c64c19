package com.atlassian.crowd.event.user;

/**
 * A person was deleted from a user directory.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public class UserDeletedEvent {
    private final String username;

    /** Only the host publishes one; the real constructor also takes the directory. */
    public UserDeletedEvent(String username) {
        this.username = username;
    }

    public String getUsername() {
        return username;
    }
}
