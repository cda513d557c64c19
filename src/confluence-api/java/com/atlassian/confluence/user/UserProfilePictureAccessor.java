package com.atlassian.confluence.user;

import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.user.User;

/**
 * Finds the pictures of people.
 *
 * <p>Source: Javadoc 8.1.0, 10.0.3 (UserAccessor)
 *
 * <p>Status: seen
 */
public interface UserProfilePictureAccessor {
    ProfilePictureInfo getUserProfilePicture(User user);
}
