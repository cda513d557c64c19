package org.openmentorship.notify.web;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.notify.Paper;
import org.openmentorship.person.Contact;
import org.openmentorship.programme.Guidance.Alternative;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Words;

/** Words letters from i18n/notify in the language of the recipient, as text and as HTML. */
public final class LetterPaper implements Paper {
    private final VelocityHelperService velocity;
    private final I18nResolver sentences;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final ApplicationProperties application;
    private final People people;

    public LetterPaper(
            VelocityHelperService velocity,
            I18nResolver sentences,
            LocaleResolver locales,
            TimeZoneManager zones,
            ApplicationProperties application,
            People people) {
        this.velocity = velocity;
        this.sentences = sentences;
        this.locales = locales;
        this.zones = zones;
        this.application = application;
        this.people = people;
    }

    @Override
    public Mail write(Letter letter, Programme programme, Contact recipient, Contact introduced) {
        UserKey reader = new UserKey(letter.to().value());
        Words words = new Words(
                sentences,
                locales.getLocale(reader),
                zones.getUserTimeZone(reader).toZoneId());
        LetterView view = view(letter, programme, recipient, introduced, words);
        String html = velocity.getRenderedTemplate("screens/notify/letter-html.vm", context(view));
        return new Mail(recipient.email(), oneLine(view.getSubject()), view.plain(), html);
    }

    /** Velocity writes the variables of its loops into the map that it is given. */
    private static Map<String, Object> context(LetterView view) {
        Map<String, Object> context = new HashMap<>();
        context.put("letter", view);
        return context;
    }

    private LetterView view(Letter letter, Programme programme, Contact recipient, Contact introduced, Words words) {
        String at = "mentorship.notify."
                + letter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
        String title = letter.matter().title();
        String other = introduced != null ? introduced.name() : name(letter, words);
        List<Object> values = List.of(title, other, programme.profile().name(), recipient.name());
        List<String> after = new ArrayList<>();
        if (introduced != null) {
            after.add(words.text(
                    "mentorship.notify.next-steps", programme.profile().weeks()));
        }
        Optional<Alternative> place =
                programme.guidance().alternative(letter.matter().alternative());
        boolean redirected = letter.kind() == Letter.Kind.REDIRECTED;
        return new LetterView(
                words.getLanguage(),
                words.say(at + "subject", values),
                words.text("mentorship.notify.greeting", recipient.name()),
                List.of(words.say(at + "text", values)),
                letter.matter().words(),
                introduced == null ? List.of() : List.of(introduced.name(), introduced.email()),
                redirected ? place.map(LetterPaper::described).orElse("") : "",
                redirected ? place.map(Alternative::url).map(this::absolute).orElse("") : "",
                after,
                words.text(gone(letter) ? "mentorship.notify.button-board" : "mentorship.notify.button"),
                address(letter, programme),
                words.text("mentorship.notify.reason", programme.profile().name()));
    }

    private static String described(Alternative place) {
        return place.text().isEmpty() ? place.label() : place.label() + ": " + place.text();
    }

    private String name(Letter letter, Words words) {
        return Optional.ofNullable(letter.matter().other())
                .flatMap(people::find)
                .map(Person::name)
                .orElseGet(() -> words.text("mentorship.notify.somebody"));
    }

    /** The request on the board’s page; the board alone when the reader cannot see the request any more. */
    private String address(Letter letter, Programme programme) {
        String page = programme.places().boardPage();
        String base = application.getBaseUrl(UrlMode.CANONICAL);
        if (page.isEmpty()) {
            return base + "/display/" + URLEncoder.encode(programme.spaceKey(), StandardCharsets.UTF_8);
        }
        String request = gone(letter) ? "" : String.valueOf(letter.matter().request());
        return base + Here.with(Pages.display(programme.spaceKey(), page), Map.of("mrb-request", request));
    }

    private static boolean gone(Letter letter) {
        return letter.kind() == Letter.Kind.WITHDRAWN;
    }

    private String absolute(String url) {
        return url.startsWith("/") ? application.getBaseUrl(UrlMode.CANONICAL) + url : url;
    }

    private static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > 200 ? line.substring(0, 199) + "…" : line;
    }
}
