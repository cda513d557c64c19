package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Says who is logged in and which global rights people have.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server, github.com/phrontizo/likec4-confluence
 * (10.2.13)
 *
 * <p>Status: seen
 */
public interface UserManager {
    UserProfile getRemoteUser();

    UserKey getRemoteUserKey();

    /** Status of this member: assumed. */
    UserProfile getRemoteUser(HttpServletRequest request);

    /** Status of this member: assumed. */
    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);

    /** Status of this member: assumed. */
    boolean isUserInGroup(UserKey userKey, String group);

    boolean isSystemAdmin(UserKey userKey);

    boolean isAdmin(UserKey userKey);
}
