package org.openmentorship.shared.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences, dates and numbers of one reader on one screen; in templates {@code $words}.
 *
 * <p>A list says the same sentences in every line: each is looked up, and its plural worked out, once.
 */
public final class Words {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private final I18nResolver sentences;
    private final Locale locale;
    private final ZoneId zone;
    private final Map<Sentence, String> said = new HashMap<>();

    /** What is asked for. */
    private record Sentence(String key, List<Serializable> values) {}

    public Words(I18nResolver sentences, Locale locale, ZoneId zone) {
        this.sentences = sentences;
        this.locale = locale;
        this.zone = zone;
    }

    public String text(String key) {
        return say(key, List.of());
    }

    public String text(String key, Object value) {
        return say(key, Arrays.asList(value));
    }

    public String text(String key, Object first, Object second) {
        return say(key, Arrays.asList(first, second));
    }

    /** The same for any number of values. */
    public String say(String key, List<?> values) {
        Serializable[] plain = values.stream().map(this::plain).toArray(Serializable[]::new);
        return said.computeIfAbsent(
                new Sentence(key, Arrays.asList(plain)),
                one -> plain.length == 0 ? sentences.getText(locale, key) : sentences.getText(locale, key, plain));
    }

    /** The sentences of several keys that begin alike. */
    public List<String> each(String prefix, List<String> keys) {
        return keys.stream().map(one -> text(prefix + one)).toList();
    }

    public String date(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }

    public String dateTime(Instant instant) {
        return format(instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** A day that is the same wherever one is. */
    public String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day);
    }

    /** A moment that reads the same everywhere: day, time, time zone and its distance to UTC. */
    public String moment(Instant instant, ZoneId where) {
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(where)
                .format(instant);
        String offset = where.getRules().getOffset(instant).getId();
        String zone = where.normalized() instanceof ZoneOffset ? "" : where.getId() + ", ";
        return time + " (" + zone + "UTC" + (offset.equals("Z") ? "" : offset) + ")";
    }

    /** A local time as people write it, in that time zone or else in the reader’s own; empty when it is none. */
    public Optional<Instant> instant(String local, String where) {
        try {
            ZoneId place = where == null || where.isBlank() ? zone : ZoneId.of(where.strip());
            return Optional.of(LocalDateTime.parse(local == null ? "" : local.strip())
                    .atZone(place)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same the other way, as the field for a local time wants it. */
    public String field(Instant instant, ZoneId where) {
        return instant == null ? "" : FIELD.format(instant.atZone(where));
    }

    /** Where the reader is. */
    public ZoneId zone() {
        return zone;
    }

    /** For the datetime attribute of a time element. */
    public String iso(Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    public String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** For the lang attribute. */
    public String getLanguage() {
        return locale.toLanguageTag();
    }

    private String format(Instant instant, DateTimeFormatter form) {
        return instant == null ? "" : form.withLocale(locale).withZone(zone).format(instant);
    }

    private Serializable plain(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof Number number ? number : String.valueOf(value);
    }
}
