package org.openmentorship.host.wiki.people;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** Languages and time zones: a person's own choice, else the site's. */
public final class WikiLocales implements LocaleManager, TimeZoneManager {
    public static final List<Locale> SUPPORTED =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private final PeopleStore people;

    public WikiLocales(PeopleStore people) {
        this.people = people;
    }

    @Override
    public Locale getLocale(User user) {
        return Optional.ofNullable(user)
                .flatMap(known -> people.byName(known.getName()))
                .map(account -> account.preferences().getLocale())
                .orElse(getSiteDefaultLocale());
    }

    @Override
    public Locale getSiteDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public TimeZone getUserTimeZone() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? getDefaultTimeZone() : getUserTimeZone(user.getKey());
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return people.byKey(user.getStringValue())
                .map(account -> account.preferences().getTimeZone())
                .orElse(getDefaultTimeZone());
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return Preferences.OF_THE_SITE.getTimeZone();
    }
}
