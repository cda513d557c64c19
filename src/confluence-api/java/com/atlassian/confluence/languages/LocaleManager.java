package com.atlassian.confluence.languages;

import com.atlassian.user.User;
import java.util.Locale;

/**
 * Knows the language of the site and of people.
 *
 * <p>Source: Javadoc 5.7.1; github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface LocaleManager {
    /** Status of this member in 10.2: assumed. */
    Locale getLocale(User user);

    Locale getSiteDefaultLocale();
}
