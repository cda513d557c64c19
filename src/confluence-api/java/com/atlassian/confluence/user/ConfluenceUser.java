package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/**
 * A person of Confluence; the key stays when the name changes.
 *
 * <p>Source: Javadoc latest
 *
 * <p>Status: seen
 */
public interface ConfluenceUser extends User {
    UserKey getKey();
}
