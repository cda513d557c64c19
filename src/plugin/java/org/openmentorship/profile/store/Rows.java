package org.openmentorship.profile.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Pause;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.profile.MentoringProfile.Wish;
import org.openmentorship.profile.Week;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Documents;

/** Profiles as rows, and back. */
final class Rows {
    /** What the person has written, as it is kept; parts that an older version did not have are absent. */
    record Words(
            String about,
            String community,
            List<Skilled> offers,
            List<Wish> learns,
            List<String> languages,
            String zone,
            String week,
            int capacity,
            List<String> mentorsIn,
            String reach,
            Map<Part, Sight> sight,
            List<Wish> unsuggested) {
        static Words of(Draft draft) {
            return new Words(
                    draft.about(),
                    draft.community(),
                    draft.offers(),
                    draft.learns(),
                    draft.languages(),
                    draft.zone(),
                    draft.week().write(),
                    draft.capacity(),
                    draft.mentorsIn(),
                    draft.reach(),
                    draft.sight(),
                    draft.unsuggested());
        }

        Draft draft() {
            return new Draft(
                    text(about),
                    text(community),
                    list(offers),
                    list(learns),
                    list(languages),
                    text(zone),
                    Week.read(week),
                    capacity,
                    list(mentorsIn),
                    text(reach),
                    sight == null ? Map.of() : sight,
                    list(unsuggested));
        }
    }

    private Rows() {}

    static MentoringProfile profile(ProfileEntity row) {
        return new MentoringProfile(
                new PersonKey(row.getPersonKey()),
                text(row.getSortName()),
                Documents.read(row.getWords(), Words.class).draft(),
                new Pause(row.isResting(), row.getRestUntil() == null ? null : LocalDate.parse(row.getRestUntil())),
                row.getTooMuchSince() == 0 ? null : Instant.ofEpochMilli(row.getTooMuchSince()),
                row.getPlacesUsed(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getTurn());
    }

    /** A new row; the rest is filled in. */
    static Map<String, Object> row(MentoringProfile one) {
        return Map.of(
                "PERSON_KEY",
                one.person().value(),
                "RESTING",
                false,
                "TOO_MUCH_SINCE",
                0L,
                "PLACES_USED",
                0,
                "CHANGED_AT",
                one.changedAt().toEpochMilli(),
                "TURN",
                one.turn(),
                "HELD",
                0L);
    }

    static void fill(ProfileEntity row, MentoringProfile one) {
        row.setSortName(one.sortName());
        row.setWords(Documents.write(Words.of(one.draft())));
        row.setSearchText(one.searchText());
        row.setResting(one.pause().on());
        row.setRestUntil(
                one.pause().until() == null ? null : one.pause().until().toString());
        row.setTooMuchSince(one.tooMuchSince() == null ? 0 : one.tooMuchSince().toEpochMilli());
        row.setPlacesUsed(one.used());
        row.setChangedAt(one.changedAt().toEpochMilli());
        row.setTurn(one.turn());
    }

    /** The lists in which a mentor stands; what is shown to nobody leads to nobody. */
    static List<String> facets(MentoringProfile one) {
        Draft draft = one.draft();
        List<String> languages = new ArrayList<>(List.of(""));
        languages.addAll(draft.hides(Part.LANGUAGES) ? List.of() : draft.languages());
        List<String> facets = new ArrayList<>();
        for (String programme : draft.mentorsIn()) {
            List<String> skills = new ArrayList<>(List.of(""));
            draft.offers().stream()
                    .filter(offer -> offer.programme().equals(programme) && !draft.hides(Part.OFFERS))
                    .forEach(offer -> skills.add(offer.skill()));
            skills.forEach(skill -> languages.forEach(language -> facets.add(facet(programme, skill, language))));
        }
        return facets;
    }

    /** The same for those who could be asked whether they would be a mentor. */
    static List<String> couldBe(MentoringProfile one) {
        Draft draft = one.draft();
        return draft.hides(Part.OFFERS)
                ? List.of()
                : draft.offers().stream()
                        .filter(offer -> !draft.mentorsIn().contains(offer.programme()))
                        .map(offer -> facet("?" + offer.programme(), offer.skill(), ""))
                        .toList();
    }

    static String facet(String programme, String skill, String language) {
        return programme + "|" + skill + "|" + language;
    }

    static int rank(MentoringProfile one, LocalDate today) {
        return one.place(today) == Place.AWAY ? 1 : -one.free(today);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }
}
