package com.atlassian.confluence.languages;

import com.atlassian.user.User;
import java.util.Locale;

/**
 * Knows the language of the site and of people.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface LocaleManager {
    Locale getLocale(User user);

    Locale getSiteDefaultLocale();
}
