package org.openmentorship.notify.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.io.Reader;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import org.openmentorship.host.render.velocity.Allowlist;
import org.openmentorship.host.render.velocity.TemplateEngine;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.person.Contact;
import org.openmentorship.programme.Programme;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;

/** Words letters as the app does, for a reader of any language and time zone. */
final class Writing {
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    static final String WIKI = "https://wiki.example.org";

    private static final Path TOP = Path.of(System.getProperty("top", "../.."));
    private static final Programme PROGRAMME = new Programme(
            Kind.PROGRAMME.key(),
            1,
            Kind.PROGRAMME.state(),
            Kind.PROGRAMME.spaceKey(),
            Kind.PROGRAMME.profile(),
            Kind.PROGRAMME.guidance(),
            Kind.PROGRAMME.form(),
            Kind.PROGRAMME.seats(),
            new Programme.Places(
                    "Mentoring", "Ask for a mentor", "Request board", "", "My mentoring", "Queue", "Meet-ups", "", ""),
            Kind.PROGRAMME.running(),
            null);
    Locale locale = Locale.ENGLISH;
    TimeZone zone = TimeZone.getTimeZone("UTC");
    private final I18nResolver sentences = mock(I18nResolver.class);
    private final LetterPaper paper = paper();

    Mail write(Letter.Kind kind, String title, String words) {
        boolean introduction = kind.name().startsWith("INTRODUCED");
        return write(
                kind,
                title,
                words,
                introduction ? List.of(new Contact("Otto Other", "otto@example.org")) : List.of(),
                Facts.NONE);
    }

    Mail write(Letter.Kind kind, String title, String words, List<Contact> others, Facts facts) {
        Matter matter = new Matter("kind", subject(kind), 42, 1, title, Village.MENTOR.key(), words, "network");
        Letter letter = Letter.waiting(kind, Village.MENTEE.key(), matter, Instant.EPOCH);
        return paper.write(letter, PROGRAMME, new Contact("Rita", "to@example.org"), others, facts);
    }

    private static Subject subject(Letter.Kind kind) {
        String name = kind.name();
        return name.startsWith("CONTRACT")
                ? Subject.CONTRACT
                : name.startsWith("PAIR")
                        ? Subject.RELATIONSHIP
                        : kind.name().startsWith("HELP")
                                ? Subject.CASE
                                : name.startsWith("MEETUP") ? Subject.MEETUP : Subject.REQUEST;
    }

    private LetterPaper paper() {
        VelocityHelperService velocity = mock(VelocityHelperService.class);
        TemplateEngine engine = new TemplateEngine(getClass().getClassLoader(), Allowlist.of(allowed()));
        when(velocity.getRenderedTemplate(any(), any())).thenAnswer(call -> {
            // As Confluence’s own Velocity does in a loop: the map of the caller is written to.
            call.<Map<String, Object>>getArgument(1).put("velocityCount", 0);
            return engine.render(call.getArgument(0), call.<Map<String, ?>>getArgument(1));
        });
        when(sentences.getText(any(Locale.class), any(String.class))).thenAnswer(call -> sentence(call.getArgument(1)));
        when(sentences.getText(any(Locale.class), any(String.class), any(Serializable[].class)))
                .thenAnswer(call -> new MessageFormat(sentence(call.getArgument(1)), locale)
                        .format(java.util.Arrays.copyOfRange(call.getArguments(), 2, call.getArguments().length)));
        LocaleResolver locales = mock(LocaleResolver.class);
        when(locales.getLocale(any(UserKey.class))).thenAnswer(call -> locale);
        TimeZoneManager zones = mock(TimeZoneManager.class);
        when(zones.getUserTimeZone(any())).thenAnswer(call -> zone);
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.org");
        return new LetterPaper(velocity, sentences, locales, zones, application, new Village());
    }

    private String sentence(String key) throws java.io.IOException {
        String language = locale.getLanguage().equals("en") ? "" : "_" + locale.getLanguage();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(TOP.resolve("i18n/notify" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties.getProperty(key, key);
    }

    private static List<String> allowed() {
        try {
            return Files.readString(TOP.resolve("atlassian-plugin.xml"))
                    .lines()
                    .filter(line -> line.contains("<method>"))
                    .map(line -> line.replaceAll("</?method>", "").strip())
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
