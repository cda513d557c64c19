package com.atlassian.confluence.user;

/**
 * Finds the preferences of people.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app
 *
 * <p>Status: seen
 */
public interface UserPreferencesAccessor {
    UserPreferences getUserPreferences(ConfluenceUser user);
}
