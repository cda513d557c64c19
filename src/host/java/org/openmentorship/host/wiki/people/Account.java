package org.openmentorship.host.wiki.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;

/** One person of the wiki; two accounts are the same when their keys are. */
public record Account(UserKey key, String name, String fullName, String email, boolean active, Preferences preferences)
        implements ConfluenceUser {

    @Override
    public UserKey getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfluenceUser that && key.equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
