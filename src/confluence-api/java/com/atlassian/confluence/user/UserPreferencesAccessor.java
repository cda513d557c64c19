package com.atlassian.confluence.user;

/**
 * Finds the preferences of people.
 *
 * <p>Source: Javadoc latest (since 9.3); github.com/clouless/confluence10-demo-app
 *
 * <p>Status: seen
 */
public interface UserPreferencesAccessor {
    /** A null user has the preferences of the anonymous visitor. */
    UserPreferences getUserPreferences(ConfluenceUser user);
}
