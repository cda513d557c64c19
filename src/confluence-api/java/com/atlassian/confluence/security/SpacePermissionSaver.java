package com.atlassian.confluence.security;

/**
 * Saves a permission of a space.
 *
 * <p>Source: Javadoc 8.8.0 (superinterfaces), 5.5.1
 *
 * <p>Status: seen
 */
public interface SpacePermissionSaver {
    void savePermission(SpacePermission permission);
}
