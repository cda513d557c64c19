package com.atlassian.confluence.security;

/**
 * Saves a permission of a space.
 *
 * <p>Source: Javadoc 5.5.1
 *
 * <p>Status: seen
 */
public interface SpacePermissionSaver {
    void savePermission(SpacePermission permission);
}
