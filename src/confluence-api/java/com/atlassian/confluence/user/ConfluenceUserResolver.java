package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/**
 * Finds people.
 *
 * <p>Source: Javadoc latest (superinterfaces of UserAccessor)
 *
 * <p>Status: seen
 */
public interface ConfluenceUserResolver {
    ConfluenceUser getUserByKey(UserKey userKey);

    /** Null when the person does not exist any more. */
    ConfluenceUser getExistingUserByKey(UserKey userKey);

    ConfluenceUser getUserByName(String username);
}
