package com.atlassian.confluence.security;

/**
 * Gives and takes permissions of spaces.
 *
 * <p>Source: github.com/deftdevs/bootstrapi (10.2.15); Javadoc 8.8.0 (superinterfaces), 5.7.1
 *
 * <p>Status: seen
 */
public interface SpacePermissionManager extends SpacePermissionSaver {
    void removePermission(SpacePermission permission);
}
