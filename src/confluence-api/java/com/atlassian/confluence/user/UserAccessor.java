package com.atlassian.confluence.user;

import java.util.List;

/**
 * Finds people, their groups, preferences and pictures.
 *
 * <p>Source: Javadoc latest; github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface UserAccessor
        extends UserPreferencesAccessor, ConfluenceUserResolver, UserProfilePictureAccessor {
    List<String> getGroupNamesForUserName(String userName);

    boolean hasMembership(String groupName, String userName);

    boolean isDeactivated(String username);
}
