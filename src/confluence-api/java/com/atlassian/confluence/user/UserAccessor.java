package com.atlassian.confluence.user;

import java.util.List;

/**
 * Finds people, their groups, preferences and pictures.
 *
 * <p>Source: Javadoc 10.0.3; github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface UserAccessor extends UserPreferencesAccessor, ConfluenceUserResolver, UserProfilePictureAccessor {
    List<String> getGroupNamesForUserName(String userName);

    /** Status of this member: assumed. */
    boolean hasMembership(String groupName, String userName);

    /** Status of this member: assumed. */
    boolean isDeactivated(String username);
}
