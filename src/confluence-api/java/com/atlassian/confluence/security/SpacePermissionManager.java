package com.atlassian.confluence.security;

/**
 * Gives and takes permissions of spaces.
 *
 * <p>Source: github.com/deftdevs/bootstrapi (10.2.15); Javadoc 5.5
 *
 * <p>Status: seen
 */
public interface SpacePermissionManager extends SpacePermissionSaver {
    void removePermission(SpacePermission permission);
}
