package com.atlassian.confluence.user;

import java.util.Locale;
import java.util.TimeZone;

/**
 * What a person has set for dates and language.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app shows the name and both members; that it is an interface is
 * assumed
 *
 * <p>Status: assumed
 */
public interface UserPreferences {
    TimeZone getTimeZone();

    /** Null when the person follows the language of the site. */
    Locale getLocale();
}
