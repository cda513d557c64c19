package org.openmentorship.host.service;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.ConfluenceUserResolver;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openmentorship.host.app.Services;
import org.openmentorship.host.render.Words;

/** SAL’s texts and locales over the host’s {@link Words}. */
public record HostTexts(Words words, Services services) implements I18nResolver, LocaleResolver {

    @Override
    public String getRawText(String key) {
        return getRawText(words.locale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return words.raw(locale, key).orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return words.text(key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return words.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return words.text(key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return words.text(locale, key);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return words.startingWith(prefix, words.locale());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return words.startingWith(prefix, locale);
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return words.locale();
    }

    @Override
    public Locale getLocale() {
        return words.locale();
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        ConfluenceUserResolver users = services.get(UserAccessor.class);
        return services.get(LocaleManager.class).getLocale(users.getUserByKey(userKey));
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.copyOf(Words.LOCALES);
    }
}
