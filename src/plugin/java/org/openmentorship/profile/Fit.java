package org.openmentorship.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.MentoringProfile.Skilled;

/** How well what mentors offer fits what somebody wants: skills first, then a common language, then common hours. */
final class Fit {
    private static final int LANGUAGE = 2;
    private static final int MOST_HOURS = 4;
    private final Draft mine;
    private final Map<String, Integer> wanted;
    private final Instant now;

    /** The wishes of one profile in one programme. */
    Fit(MentoringProfile profile, String programme, Instant now) {
        this.mine = profile.draft();
        this.wanted = mine.learns().stream()
                .filter(one -> one.programme().equals(programme))
                .collect(Collectors.toMap(one -> one.programme() + " " + one.skill(), one -> 1, (a, b) -> a));
        this.now = now;
    }

    int common(MentoringProfile other) {
        Draft draft = other.draft();
        return draft.hides(Part.HOURS) ? 0 : mine.week().common(mine.clock(), draft.week(), draft.clock(), now);
    }

    int score(MentoringProfile other) {
        Draft draft = other.draft();
        int skills = draft.hides(Part.OFFERS)
                ? 0
                : draft.offers().stream()
                        .filter(one -> wanted.containsKey(one.programme() + " " + one.skill()))
                        .mapToInt(Skilled::level)
                        .sum();
        boolean talk = !draft.hides(Part.LANGUAGES) && !Collections.disjoint(draft.languages(), mine.languages());
        return skills + (talk ? LANGUAGE : 0) + Math.min(MOST_HOURS, common(other) / 2);
    }

    /** Those with a place first, the better fit first, then by name. */
    Comparator<MentoringProfile> order(LocalDate today) {
        return Comparator.comparing((MentoringProfile one) -> one.place(today) != Place.FREE)
                .thenComparing(one -> -score(one))
                .thenComparing(MentoringProfile::sortName)
                .thenComparing(one -> one.person().value());
    }
}
