package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/**
 * The key of a person, which never changes.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public final class UserKey implements Serializable {
    private final String userkey;

    public UserKey(String userkey) {
        this.userkey = Objects.requireNonNull(userkey);
    }

    public String getStringValue() {
        return userkey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && userkey.equals(that.userkey);
    }

    @Override
    public int hashCode() {
        return userkey.hashCode();
    }

    @Override
    public String toString() {
        return userkey;
    }
}
