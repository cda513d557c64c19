package org.openmentorship.profile.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.ProfileDesk.Mine;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.shared.web.Words;

/** One’s own profile as a form. */
public record ProfileView(
        int turn,
        String about,
        String community,
        String reach,
        int capacity,
        String zone,
        List<Choice> mentorsIn,
        List<Catalogue> catalogues,
        List<Choice> languages,
        List<Choice> moreLanguages,
        List<Day> days,
        List<Shown> shown,
        List<String> zones) {

    /** Something that can be chosen. */
    public record Choice(String id, String label, boolean chosen) {}

    /** The skills of a programme. */
    public record Catalogue(String programme, String name, List<Group> groups) {}

    /** Skills that belong together; the name may be empty. */
    public record Group(String name, List<Row> skills) {}

    /** A skill, how well it is offered (nothing, or 1 to 4), and whether it is wanted. */
    public record Row(String id, String label, List<Choice> levels, boolean wanted, boolean unsuggested) {}

    /** A day of the week with the hours that are free, as they are written. */
    public record Day(String id, String name, String shortName, String hours) {}

    /** A part of the profile, and who sees it. */
    public record Shown(String id, String labelKey, List<Choice> sights) {}

    private static final String WORDS = "mentorship.profile.";
    private static final List<String> LEVELS =
            List.of("level.none", "level.little", "level.regular", "level.asked", "level.taught");
    private static final List<String> USUAL =
            List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "uk", "ar", "zh", "hi");

    static ProfileView of(Mine mine, Words words) {
        Draft draft = mine.profile().draft();
        Locale locale = Locale.forLanguageTag(words.getLanguage());
        Set<String> usual = new TreeSet<>(USUAL);
        usual.add(locale.getLanguage());
        usual.addAll(draft.languages());
        return new ProfileView(
                mine.profile().turn(),
                draft.about(),
                draft.community(),
                draft.reach(),
                draft.capacity(),
                mine.profile().isBlank() ? words.zone().getId() : draft.zone(),
                mine.mayMentorIn().stream().map(one -> mentorsThere(mine, one)).toList(),
                mine.programmes().values().stream()
                        .filter(one -> !one.form().skills().isEmpty())
                        .map(one -> catalogue(draft, one, words))
                        .toList(),
                spoken(usual.stream(), draft, locale),
                spoken(Stream.of(Locale.getISOLanguages()).filter(one -> !usual.contains(one)), draft, locale),
                week(draft, locale),
                Stream.of(Part.values()).map(part -> part(draft, part, words)).toList(),
                allZones());
    }

    /** Whoever tells of themselves for the first time is named wherever they may be a mentor, unless they say no. */
    private static Choice mentorsThere(Mine mine, String key) {
        MentoringProfile profile = mine.profile();
        String name = mine.programmes().get(key).profile().name();
        return new Choice(
                key, name, profile.isBlank() || profile.draft().mentorsIn().contains(key));
    }

    private static Catalogue catalogue(Draft draft, Programme programme, Words words) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Skill skill : programme.form().skills()) {
            Row row = row(draft, programme.key(), skill, words);
            if (!skill.retired() || row.wanted() || !row.levels().get(0).chosen()) {
                groups.computeIfAbsent(skill.group(), name -> new ArrayList<>()).add(row);
            }
        }
        return new Catalogue(
                programme.key(),
                programme.profile().name(),
                groups.entrySet().stream()
                        .map(one -> new Group(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Row row(Draft draft, String programme, Skill skill, Words words) {
        int level = draft.offers().stream()
                .filter(one -> one.programme().equals(programme) && one.skill().equals(skill.id()))
                .mapToInt(MentoringProfile.Skilled::level)
                .findFirst()
                .orElse(0);
        List<Choice> levels = IntStream.range(0, LEVELS.size())
                .mapToObj(one -> new Choice(one == 0 ? "" : String.valueOf(one), words.text(level(one)), one == level))
                .toList();
        boolean wanted = draft.learns().stream()
                .anyMatch(
                        one -> one.programme().equals(programme) && one.skill().equals(skill.id()));
        boolean unsuggested = draft.unsuggested().stream()
                .anyMatch(
                        one -> one.programme().equals(programme) && one.skill().equals(skill.id()));
        return new Row(skill.id(), skill.label(), levels, wanted, unsuggested);
    }

    private static List<Choice> spoken(Stream<String> tags, Draft draft, Locale locale) {
        return tags.map(tag ->
                        new Choice(tag, language(tag, locale), draft.languages().contains(tag)))
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }

    /** The key of the words for a level; 0 is not offered. */
    static String level(int level) {
        return WORDS + LEVELS.get(level);
    }

    static String language(String tag, Locale locale) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    private static List<Day> week(Draft draft, Locale locale) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Day(
                        day.name(),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, locale),
                        draft.week().on(day)))
                .toList();
    }

    private static Shown part(Draft draft, Part part, Words words) {
        return new Shown(
                part.name(),
                WORDS + "part." + part,
                Stream.of(Sight.values())
                        .map(one -> new Choice(
                                one.name(),
                                words.text(WORDS + "sight." + one),
                                draft.sight().get(part) == one))
                        .toList());
    }

    private static List<String> allZones() {
        return java.time.ZoneId.getAvailableZoneIds().stream()
                .filter(one -> one.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
                .sorted()
                .toList();
    }

    public boolean mentor() {
        return !mentorsIn.isEmpty();
    }

    public boolean oneCatalogue() {
        return catalogues.size() == 1;
    }

    public boolean hasCatalogues() {
        return !catalogues.isEmpty();
    }
}
