package com.atlassian.confluence.user;

import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.user.User;

/**
 * Finds the pictures of people.
 *
 * <p>Source: Javadoc latest (superinterfaces of UserAccessor)
 *
 * <p>Status: seen
 */
public interface UserProfilePictureAccessor {
    ProfilePictureInfo getUserProfilePicture(User user);
}
