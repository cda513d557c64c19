package org.openmentorship.profile;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Wish;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.Problems;

/** What a mentoring profile must be to be kept: cleaned texts, skills of the catalogue, times that a clock has. */
public final class ProfileRules {
    public static final int ABOUT = 2000;
    public static final int COMMUNITY = 80;
    public static final int REACH = 500;
    public static final int MOST_CAPACITY = 50;
    private static final int MOST_SKILLS = 30;
    private static final int MOST_LANGUAGES = 6;
    private static final int MOST_LEVEL = 4;
    private static final String SHARED = "mentorship.shared.problem.";
    private static final String PROBLEM = "mentorship.profile.problem.";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private ProfileRules() {}

    /** The week as it is written day by day; what cannot be understood is noted beside its day. */
    public static Week week(Map<DayOfWeek, String> days, Problems problems) {
        Week week = Week.NONE;
        for (DayOfWeek day : DayOfWeek.values()) {
            Week next = week.with(day, days.getOrDefault(day, ""));
            if (next == null) {
                problems.add("hours." + day, PROBLEM + "hours");
            }
            week = next == null ? week : next;
        }
        return week;
    }

    /** The profile with its texts cleaned; the programmes are those that the person sees, by their keys. */
    static Draft check(Draft raw, Map<String, Programme> seen, Set<String> mayMentorIn, Problems problems) {
        skills("offers", raw.offers(), one -> one.programme() + " " + one.skill(), seen, problems);
        skills("learns", raw.learns(), one -> one.programme() + " " + one.skill(), seen, problems);
        if (raw.offers().stream().anyMatch(one -> one.level() < 1 || one.level() > MOST_LEVEL)) {
            problems.add("offers", SHARED + "range", 1, MOST_LEVEL);
        }
        if (raw.languages().size() > MOST_LANGUAGES) {
            problems.add("languages", SHARED + "too-many", MOST_LANGUAGES);
        }
        unknown("languages", raw.languages(), LANGUAGES, problems);
        unknown("mentorsIn", raw.mentorsIn(), mayMentorIn, problems);
        if (raw.capacity() < 0 || raw.capacity() > MOST_CAPACITY) {
            problems.add("capacity", SHARED + "range", 0, MOST_CAPACITY);
        }
        return new Draft(
                problems.text("about", raw.about(), false, ABOUT),
                problems.line("community", raw.community(), false, COMMUNITY),
                raw.offers(),
                raw.learns(),
                raw.languages().stream().distinct().toList(),
                zone(raw, problems),
                raw.week(),
                raw.capacity(),
                raw.mentorsIn().stream().distinct().toList(),
                problems.text("reach", raw.reach(), false, REACH),
                raw.sight(),
                unsuggested(raw.unsuggested(), seen));
    }

    private static String zone(Draft raw, Problems problems) {
        String zone = problems.line("zone", raw.zone(), false, 60);
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add("zone", PROBLEM + "zone");
        }
        return zone;
    }

    /** A skill that is no longer there is not suggested anyway. */
    private static List<Wish> unsuggested(List<Wish> raw, Map<String, Programme> seen) {
        return raw.stream()
                .filter(one -> seen.containsKey(one.programme())
                        && seen.get(one.programme()).form().skill(one.skill()).isPresent())
                .distinct()
                .limit(MOST_SKILLS)
                .toList();
    }

    private static <T> void skills(
            String field, List<T> raw, Function<T, String> key, Map<String, Programme> seen, Problems problems) {
        if (raw.size() > MOST_SKILLS) {
            problems.add(field, SHARED + "too-many", MOST_SKILLS);
        }
        Set<String> known = seen.values().stream()
                .flatMap(one -> one.form().skills().stream().map(skill -> one.key() + " " + skill.id()))
                .collect(Collectors.toSet());
        List<String> keys = raw.stream().map(key).toList();
        unknown(field, keys, known, problems);
        Set<String> once = new HashSet<>();
        keys.stream()
                .filter(one -> !once.add(one))
                .findFirst()
                .ifPresent(one -> problems.add(field, SHARED + "taken", one));
    }

    private static void unknown(String field, List<String> chosen, Set<String> known, Problems problems) {
        chosen.stream()
                .filter(one -> !known.contains(one))
                .findFirst()
                .ifPresent(one -> problems.add(field, SHARED + "unknown-choice", one));
    }
}
