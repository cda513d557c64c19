package org.openmentorship.profile.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmentorship.profile.Directory.Seen;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.profile.MentoringProfile.Wish;
import org.openmentorship.profile.Week;
import org.openmentorship.shared.PersonKey;

/** What goes in and out of the doors to profiles. */
final class ProfileJson {
    private ProfileJson() {}

    /** What somebody tells; what is left out is empty. Hours are written like “09:00–12:30, 18–20”, by day. */
    record ProfileIn(
            String about,
            String community,
            List<Skilled> offers,
            List<Wish> learns,
            List<String> languages,
            String zone,
            Map<DayOfWeek, String> hours,
            int capacity,
            List<String> mentorsIn,
            String reach,
            Map<Part, Sight> sight,
            List<Wish> unsuggested,
            int turn) {
        Draft draft() {
            return new Draft(
                    about,
                    community,
                    list(offers),
                    list(learns),
                    list(languages),
                    zone,
                    Week.NONE,
                    capacity,
                    list(mentorsIn),
                    reach,
                    map(Part.class, sight),
                    list(unsuggested));
        }

        Map<DayOfWeek, String> days() {
            return map(DayOfWeek.class, hours);
        }
    }

    /** A break, by whoever has seen this turn; without a day it lasts until it is ended. */
    record BreakIn(boolean resting, LocalDate until, int turn) {}

    /** What is said by the door alone. */
    record Nothing() {}

    /** One’s own profile. */
    record ProfileOut(
            String about,
            String community,
            List<Skilled> offers,
            List<Wish> learns,
            List<String> languages,
            String zone,
            Map<DayOfWeek, String> hours,
            int capacity,
            int used,
            Place place,
            boolean onBreak,
            LocalDate breakUntil,
            Instant tooMuchSince,
            List<String> mentorsIn,
            String reach,
            Map<Part, Sight> sight,
            List<Wish> unsuggested,
            int turn) {
        static ProfileOut of(MentoringProfile one, LocalDate today) {
            Draft draft = one.draft();
            return new ProfileOut(
                    draft.about(),
                    draft.community(),
                    draft.offers(),
                    draft.learns(),
                    draft.languages(),
                    draft.zone(),
                    days(draft.week()),
                    draft.capacity(),
                    one.used(),
                    one.place(today),
                    one.pause().holds(today),
                    one.pause().holds(today) ? one.pause().until() : null,
                    one.tooMuchSince(),
                    draft.mentorsIn(),
                    draft.reach(),
                    draft.sight(),
                    draft.unsuggested(),
                    one.turn());
        }
    }

    /** Somebody else’s, as far as the visitor may see it; the rest is empty. */
    record SeenOut(
            PersonKey person,
            String about,
            String community,
            List<Skilled> offers,
            List<Wish> learns,
            List<String> languages,
            Map<DayOfWeek, String> hours,
            String reach) {
        static SeenOut of(Seen seen) {
            Draft draft = seen.profile().draft();
            return new SeenOut(
                    seen.profile().person(),
                    seen.parts().contains(Part.ABOUT) ? draft.about() : "",
                    seen.parts().contains(Part.ABOUT) ? draft.community() : "",
                    seen.offers(),
                    seen.learns(),
                    seen.parts().contains(Part.LANGUAGES) ? draft.languages() : List.of(),
                    days(seen.parts().contains(Part.HOURS) ? draft.week() : Week.NONE),
                    seen.introduced() ? draft.reach() : "");
        }
    }

    private static Map<DayOfWeek, String> days(Week week) {
        Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(day, week.on(day));
        }
        return hours;
    }

    private static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    private static <K extends Enum<K>, V> Map<K, V> map(Class<K> type, Map<K, V> map) {
        Map<K, V> whole = new EnumMap<>(type);
        if (map != null) {
            map.forEach((key, value) -> {
                if (value != null) {
                    whole.put(key, value);
                }
            });
        }
        return whole;
    }
}
