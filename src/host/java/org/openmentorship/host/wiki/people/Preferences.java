package org.openmentorship.host.wiki.people;

import com.atlassian.confluence.user.UserPreferences;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;

/** What a person chose for language, time zone and theme; an empty text follows the site. */
public record Preferences(String language, String zone, String theme) implements UserPreferences, Serializable {
    public static final Preferences OF_THE_SITE = new Preferences("", "", "");

    @Override
    public TimeZone getTimeZone() {
        return zone.isEmpty() ? TimeZone.getTimeZone(ZoneId.of("UTC")) : TimeZone.getTimeZone(zone);
    }

    @Override
    public Locale getLocale() {
        return language.isEmpty() ? null : Locale.forLanguageTag(language.replace('_', '-'));
    }
}
