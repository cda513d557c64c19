package org.openmentorship.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.host.render.velocity.Allowlist;
import org.openmentorship.host.render.velocity.TemplateEngine;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.person.Contact;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;

/** How letters read, in every language and with every writing in them. */
class LetterPaperTest {
    private static final Path TOP = Path.of(System.getProperty("top", "../.."));
    private static final String NASTY = "<script>alert(1)</script> \" ' & {0} ${x} #set($y)\r\nBcc: all@example.org";
    private Locale locale = Locale.ENGLISH;
    private final I18nResolver sentences = mock(I18nResolver.class);
    private final LetterPaper paper = paper();

    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void everyKindOfLetterIsWholeInEveryLanguage(Letter.Kind kind) {
        for (String language : List.of("en", "de", "fr", "es")) {
            locale = Locale.forLanguageTag(language);
            Mail mail = write(kind, "R package", "Dear you");

            assertThat(mail.to()).isEqualTo("to@example.org");
            assertThat(mail.subject()).doesNotContain("mentorship.", "{").isNotBlank();
            assertThat(mail.text())
                    .doesNotContain("mentorship.notify", "{0}", "null")
                    .contains("R package", "Rita");
            assertThat(mail.html())
                    .doesNotContain("mentorship.notify", "{0}", "$")
                    .contains("lang=\"" + language);
        }
    }

    @ParameterizedTest
    @EnumSource(Letter.Kind.class)
    void whatPeopleWriteStaysText(Letter.Kind kind) {
        Mail mail = write(kind, NASTY, NASTY);

        assertThat(mail.html()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(mail.subject()).doesNotContain("\r", "\n");
        assertThat(mail.text()).contains("<script>");
    }

    @Test
    void aSubjectHasAnEnd() {
        assertThat(write(Letter.Kind.SUBMITTED, "x".repeat(5000), "").subject()).hasSize(200);
    }

    @Test
    @Tag("KIND-25")
    void anIntroductionNamesTheOtherAndNextSteps() {
        Mail mail = write(Letter.Kind.INTRODUCED_MENTEE, "R package", "");

        assertThat(mail.text()).contains("Otto Other", "otto@example.org", "8 weeks", "without fault");
        assertThat(mail.html()).contains("otto@example.org");
        assertThat(write(Letter.Kind.OFFERED, "R package", "").text()).doesNotContain("@");
    }

    @Test
    @Tag("KIND-25")
    void mentorsAreNotToldWhoAsks() {
        for (String language : List.of("en", "de", "fr", "es")) {
            locale = Locale.forLanguageTag(language);
            assertThat(write(Letter.Kind.SUBMITTED, "R package", "").text()).doesNotContain("Name of");
        }
    }

    @Test
    @Tag("KIND-21")
    void aRedirectionCarriesTheWordsAndTheWay() {
        Mail mail = write(Letter.Kind.REDIRECTED, "R package", "Two\nlines");

        assertThat(mail.text()).contains("> Two\n> lines", "Ask the network", "https://example.org/network");
        assertThat(mail.html()).contains("href=\"https://example.org/network\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "OFFERED", "INTRODUCED_MENTOR"})
    void theWayToTheRequestIsAWholeAddress(Letter.Kind kind) {
        assertThat(write(kind, "R package", "").text())
                .contains("https://wiki.example.org/display/MENTOR/Request+board?mrb-request=42");
    }

    @Test
    void aRequestThatIsGoneIsNotLinked() {
        assertThat(write(Letter.Kind.WITHDRAWN, "R package", "").text())
                .contains("https://wiki.example.org/display/MENTOR/Request+board\n");
    }

    private Mail write(Letter.Kind kind, String title, String words) {
        boolean introduction = kind.name().startsWith("INTRODUCED");
        Matter matter = new Matter("kind", Subject.REQUEST, 42, 1, title, Village.MENTOR.key(), words, "network");
        Letter letter = Letter.waiting(kind, Village.MENTEE.key(), matter, Instant.EPOCH);
        return paper.write(
                letter,
                Kind.PROGRAMME,
                new Contact("Rita", "to@example.org"),
                introduction ? List.of(new Contact("Otto Other", "otto@example.org")) : List.of(),
                Facts.NONE);
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
        when(zones.getUserTimeZone(any())).thenReturn(TimeZone.getTimeZone("UTC"));
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
