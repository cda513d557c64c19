package org.openmentorship.notify.web;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.Mailer.Mail;
import org.openmentorship.notify.Scribe.Paper;
import org.openmentorship.notify.StillTrue.Coming;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.person.Contact;
import org.openmentorship.programme.Guidance.Alternative;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.web.Words;

/** Words letters from i18n/notify in the language of the recipient, as text and as HTML. */
public final class LetterPaper implements Paper {
    private static final String SAID = "mentorship.notify.";
    private final VelocityHelperService velocity;
    private final I18nResolver sentences;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final Ways ways;
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
        this.ways = new Ways(application);
        this.people = people;
    }

    @Override
    public Mail write(Letter letter, Programme programme, Contact recipient, List<Contact> others, Facts facts) {
        UserKey reader = new UserKey(letter.to().value());
        Words words = new Words(
                sentences,
                locales.getLocale(reader),
                zones.getUserTimeZone(reader).toZoneId());
        LetterView view = view(letter, programme, recipient, others, facts, words);
        String html = velocity.getRenderedTemplate("screens/notify/letter-html.vm", context(view));
        return new Mail(recipient.email(), view.getSubject(), view.plain(), html);
    }

    /** Velocity writes the variables of its loops into the map that it is given. */
    private static Map<String, Object> context(LetterView view) {
        Map<String, Object> context = new HashMap<>();
        context.put("letter", view);
        return context;
    }

    private LetterView view(
            Letter letter, Programme programme, Contact recipient, List<Contact> others, Facts facts, Words words) {
        Kind kind = letter.kind();
        String at = SAID + (programme.plan().buddies() && BUDDIES.contains(kind) ? "buddy." : "") + key(kind) + ".";
        String scheme = plain(programme.profile().name());
        String other = others.size() == 1 ? others.get(0).name() : name(letter, words);
        List<Object> values = List.of(plain(title(letter, words)), plain(other), scheme, plain(recipient.name()));
        Optional<Alternative> place = alternative(letter, programme);
        String mails = ways.mails(programme);
        return new LetterView(
                words.getLanguage(),
                oneLine(words.say(at + "subject", values)),
                words.text(SAID + "greeting", plain(recipient.name())),
                text(at, values, facts, words),
                letter.matter().words(),
                contact(others),
                place.map(LetterPaper::described).orElse(""),
                place.map(Alternative::url).map(ways::absolute).orElse(""),
                facts.dates().isEmpty() ? "" : words.text(SAID + "dates"),
                facts.dates().stream().map(one -> line(one, words)).toList(),
                after(letter, programme, others, words),
                words.text(SAID + "button." + key(ways.goal(letter, programme, facts))),
                ways.to(letter, programme, facts),
                words.text(SAID + (kind.toCoordinators() ? "reason-coordinator" : "reason"), scheme),
                mails.isEmpty() ? "" : words.text(SAID + (kind.topic() == null ? "fewer-others" : "fewer")),
                mails);
    }

    /** Letters that would else tell a mentor from a mentee. */
    private static final Set<Kind> BUDDIES = EnumSet.of(
            Kind.SUBMITTED, Kind.OFFERED, Kind.OFFER_WITHDRAWN, Kind.INTRODUCED_MENTEE, Kind.INTRODUCED_MENTOR);

    /** A role that the programme does not describe is told by what it lets somebody do, in the words of the reader. */
    private static String title(Letter letter, Words words) {
        String title = letter.matter().title();
        return letter.matter().subject() == Subject.SEAT && title.matches("[A-Z]+")
                ? words.text("mentorship.seat.right." + title)
                : title;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> text(String at, List<Object> values, Facts facts, Words words) {
        String text = words.say(at + "text", values);
        return facts.when() == null ? List.of(text) : List.of(text, words.text(at + "when", when(facts.when(), words)));
    }

    private static List<String> contact(List<Contact> others) {
        return others.stream()
                .flatMap(one -> Stream.of(plain(one.name()), one.email()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> after(Letter letter, Programme programme, List<Contact> others, Words words) {
        if (others.isEmpty()) {
            return List.of();
        }
        return letter.matter().subject() == Subject.REQUEST
                ? List.of(words.text(SAID + "next-steps", programme.profile().weeks()))
                : List.of(words.text(SAID + "reach"));
    }

    private static Optional<Alternative> alternative(Letter letter, Programme programme) {
        return letter.kind() == Kind.REDIRECTED
                ? programme.guidance().alternative(letter.matter().detail())
                : Optional.empty();
    }

    private static String described(Alternative place) {
        return place.text().isEmpty() ? place.label() : place.label() + ": " + place.text();
    }

    private static String line(Coming meetup, Words words) {
        String when = words.moment(meetup.at(), words.zone());
        String what = meetup.place().isEmpty() ? meetup.title() : meetup.title() + ", " + meetup.place();
        return when + " – " + plain(what);
    }

    private static String when(Temporal when, Words words) {
        return when instanceof LocalDate day ? words.day(day) : words.moment((Instant) when, words.zone());
    }

    private String name(Letter letter, Words words) {
        return Optional.ofNullable(letter.matter().other())
                .flatMap(people::find)
                .map(Person::name)
                .orElseGet(() -> words.text(SAID + "somebody"));
    }

    /** A title or a name as part of a sentence: in one line, and without the signs that turn the direction of the rest. */
    private static String plain(String text) {
        return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ")
                .strip();
    }

    private static String oneLine(String subject) {
        String line = plain(subject);
        int most = line.length() > 200 && Character.isHighSurrogate(line.charAt(198)) ? 198 : 199;
        return line.length() > 200 ? line.substring(0, most) + "…" : line;
    }
}
