package org.openmentorship.setup;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.programme.Profile;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Programme.Running;

/** Who may make programmes, and what a new one starts with where its preset does not say; nought and nothing leave it alone. */
public record Defaults(
        Creators creators,
        String groups,
        String language,
        String licence,
        String recording,
        int weeks,
        int hoursAWeek,
        int meetEveryWeeks,
        int version) {

    /** Who makes programmes besides administrators. */
    public enum Creators {
        ADMINS,
        GROUPS,
        SPACE_ADMINS
    }

    /** As long as nobody has said anything. */
    public static final Defaults NONE = new Defaults(null, "", "", "", "", 0, 0, 0, 1);

    public Defaults {
        creators = creators == null ? Creators.ADMINS : creators;
        groups = text(groups);
        language = text(language);
        licence = text(licence);
        recording = text(recording);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** Whether it is this language; for the screen. */
    public boolean speaks(String tag) {
        return language.equals(tag);
    }

    /** The same, as somebody has seen it in this version. */
    public Defaults at(int other) {
        return new Defaults(creators, groups, language, licence, recording, weeks, hoursAWeek, meetEveryWeeks, other);
    }

    Set<String> groupNames() {
        return Stream.of(groups.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether this is who may; for the screen. */
    public boolean lets(String other) {
        return creators.name().equals(other);
    }

    /** What the preset says comes first; the empty one says no numbers of its own. */
    Programme onto(Programme model, boolean empty) {
        Profile of = model.profile();
        Running runs = model.running();
        Profile profile = new Profile(
                of.name(),
                of.purpose(),
                of.statusNote(),
                of.values(),
                of.links(),
                of.licence().isEmpty() ? licence : of.licence(),
                empty ? either(weeks, of.weeks()) : of.weeks(),
                of.about());
        Running running = new Running(
                runs.contract(),
                runs.word(),
                empty ? either(hoursAWeek, runs.hoursAWeek()) : runs.hoursAWeek(),
                empty ? either(meetEveryWeeks, runs.meetEveryWeeks()) : runs.meetEveryWeeks(),
                runs.silenceDays(),
                runs.recording().isEmpty() ? recording : runs.recording(),
                language.isEmpty() ? runs.language() : language);
        return model.with(profile, running);
    }

    private static int either(int wished, int other) {
        return wished == 0 ? other : wished;
    }
}
