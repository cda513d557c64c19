package org.openmentorship.host.render;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openmentorship.host.app.Apps;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.Services;
import org.openmentorship.host.web.CurrentRequest;

/** Texts by key: the apps’ first, then the host’s own ({@code host/i18n/host[_de].properties}, UTF-8). */
public final class Words {

    public static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private final Apps apps;
    private final Services services;
    private final Map<String, Properties> own = new ConcurrentHashMap<>();

    public Words(Apps apps, Services services) {
        this.apps = apps;
        this.services = services;
    }

    /** The reader’s locale: the person’s, else the best of the browser’s that we have, else English. */
    public Locale locale() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        Optional<LocaleManager> manager = services.find(LocaleManager.class);
        if (user != null && manager.isPresent()) {
            return manager.get().getLocale(user);
        }
        HttpServletRequest request = CurrentRequest.get();
        if (request != null && request.getHeader("Accept-Language") != null) {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(safeRanges(request.getHeader("Accept-Language"))), LOCALES);
            return best == null ? Locale.ENGLISH : best;
        }
        return Locale.ENGLISH;
    }

    /** The text in the reader’s language; the key itself where there is none. */
    public String text(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    public String text(Locale locale, String key, Object... arguments) {
        String raw = raw(locale, key).orElse(key);
        return arguments.length == 0 ? raw : new MessageFormat(raw, locale).format(arguments);
    }

    public String textOr(String key, String otherwise) {
        return raw(locale(), key).orElse(otherwise);
    }

    public Optional<String> raw(Locale locale, String key) {
        for (String suffix : suffixes(locale)) {
            for (RunningApp app : apps.running()) {
                String text = properties(app, suffix).getProperty(key);
                if (text != null) {
                    return Optional.of(text);
                }
            }
            String text = own.computeIfAbsent(suffix, Words::ownTexts).getProperty(key);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** All texts whose key begins so. */
    public Map<String, String> startingWith(String prefix, Locale locale) {
        Map<String, String> found = new TreeMap<>();
        Stream.concat(
                        apps.running().stream().map(app -> properties(app, "")),
                        Stream.of(own.computeIfAbsent("", Words::ownTexts)))
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key, text(locale, key)));
        return found;
    }

    private static String safeRanges(String header) {
        try {
            Locale.LanguageRange.parse(header);
            return header;
        } catch (IllegalArgumentException e) {
            return "en";
        }
    }

    private static List<String> suffixes(Locale locale) {
        String language = "_" + locale.getLanguage();
        return locale.getCountry().isEmpty()
                ? List.of(language, "")
                : List.of(language + "_" + locale.getCountry(), language, "");
    }

    private static Properties properties(RunningApp app, String suffix) {
        return app.keep("i18n:" + suffix, () -> {
            Properties texts = new Properties();
            for (String location : app.descriptor().i18n()) {
                app.resource(location + suffix + ".properties").ifPresent(url -> load(texts, url));
            }
            return texts;
        });
    }

    private static void load(Properties texts, URL url) {
        try (InputStream in = url.openStream()) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties ownTexts(String suffix) {
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("/host/i18n/host" + suffix + ".properties")) {
            if (in != null) {
                texts.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
