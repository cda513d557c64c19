package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the language to speak.
 *
 * <p>Source: general knowledge; no public page of it was found
 *
 * <p>Status: assumed
 */
public interface LocaleResolver {
    Locale getLocale(HttpServletRequest request);

    Locale getLocale();

    Locale getLocale(UserKey userKey);

    Set<Locale> getSupportedLocales();
}
