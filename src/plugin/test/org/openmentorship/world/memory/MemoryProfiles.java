package org.openmentorship.world.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.shared.PersonKey;

/** Profiles in memory; a place in a list is the number of rows before it. */
public final class MemoryProfiles implements ProfileBook {
    private final Map<PersonKey, MentoringProfile> kept = new TreeMap<>(Comparator.comparing(PersonKey::value));
    private final Map<PersonKey, Integer> ranks = new LinkedHashMap<>();

    @Override
    public Optional<MentoringProfile> of(PersonKey person) {
        return Optional.ofNullable(kept.get(person));
    }

    @Override
    public Map<PersonKey, MentoringProfile> of(Collection<PersonKey> people) {
        Map<PersonKey, MentoringProfile> found = new LinkedHashMap<>();
        people.forEach(one -> of(one).ifPresent(profile -> found.put(one, profile)));
        return found;
    }

    @Override
    public Optional<MentoringProfile> hold(PersonKey person) {
        return of(person);
    }

    @Override
    public void keep(MentoringProfile profile, LocalDate today) {
        kept.put(profile.person(), profile);
        ranks.put(profile.person(), profile.place(today) == Place.AWAY ? 1 : -profile.free(today));
    }

    @Override
    public void remove(PersonKey person) {
        kept.remove(person);
        ranks.remove(person);
    }

    @Override
    public List<PersonKey> back(LocalDate today, int most) {
        return kept.values().stream()
                .filter(one ->
                        one.pause().until() != null && !one.pause().until().isAfter(today))
                .map(MentoringProfile::person)
                .limit(most)
                .toList();
    }

    @Override
    public List<Placed> list(Query query) {
        Comparator<MentoringProfile> order =
                query.sort() == Sort.NAME ? Comparator.comparing(MentoringProfile::sortName) : byRank();
        List<MentoringProfile> all = mentors(
                one -> in(one, query.programme(), query.skill())
                        && speaks(one.draft(), query.language())
                        && (!query.free() || ranks.get(one.person()) < 0)
                        && one.searchText().contains(MentoringProfile.plain(query.text())),
                order);
        int from = query.after().matches("\\d{1,6}") ? Integer.parseInt(query.after()) : 0;
        List<Placed> page = new ArrayList<>();
        for (int i = from; i < all.size() && page.size() < query.limit(); i++) {
            page.add(new Placed(all.get(i), String.valueOf(i + 1)));
        }
        return page;
    }

    @Override
    public List<MentoringProfile> offering(String programme, Collection<String> skills, int most) {
        return mentors(one -> skills.stream().anyMatch(skill -> in(one, programme, skill)), byRank()).stream()
                .limit(most)
                .toList();
    }

    @Override
    public Map<String, Integer> places(String programme, Collection<String> skills) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String skill : skills) {
            mentors(one -> in(one, programme, skill) && ranks.get(one.person()) < 0, byRank())
                    .forEach(one -> places.merge(skill, -ranks.get(one.person()), Integer::sum));
        }
        return places;
    }

    @Override
    public int free(String programme) {
        return mentors(one -> in(one, programme, "") && ranks.get(one.person()) < 0, byRank())
                .size();
    }

    @Override
    public Map<String, Integer> people(String programme, Collection<String> skills) {
        Map<String, Integer> people = new LinkedHashMap<>();
        for (String skill : skills) {
            mentors(one -> offers(one.draft(), programme, skill), byRank())
                    .forEach(one -> people.merge(skill, 1, Integer::sum));
        }
        return people;
    }

    @Override
    public Map<String, List<PersonKey>> others(String programme, Collection<String> skills, int most) {
        Map<String, List<PersonKey>> others = new LinkedHashMap<>();
        for (String skill : skills) {
            mentors(one -> couldBe(one, programme, skill), Comparator.comparing(MentoringProfile::sortName))
                    .forEach(one -> others.computeIfAbsent(skill, key -> new ArrayList<>())
                            .add(one.person()));
        }
        return others;
    }

    private boolean couldBe(MentoringProfile one, String programme, String skill) {
        return ranks.get(one.person()) <= 0
                && !one.draft().mentorsIn().contains(programme)
                && offers(one.draft(), programme, skill);
    }

    private Comparator<MentoringProfile> byRank() {
        return Comparator.comparing(one -> ranks.get(one.person()));
    }

    private List<MentoringProfile> mentors(Predicate<MentoringProfile> which, Comparator<MentoringProfile> order) {
        return kept.values().stream().filter(which).sorted(order).toList();
    }

    private static boolean in(MentoringProfile one, String programme, String skill) {
        Draft draft = one.draft();
        return draft.mentorsIn().contains(programme) && (skill.isEmpty() || offers(draft, programme, skill));
    }

    private static boolean offers(Draft draft, String programme, String skill) {
        return !draft.hides(Part.OFFERS)
                && draft.offers().stream()
                        .anyMatch(offer -> offer.programme().equals(programme)
                                && offer.skill().equals(skill));
    }

    private static boolean speaks(Draft draft, String language) {
        return language.isEmpty()
                || (!draft.hides(Part.LANGUAGES) && draft.languages().contains(language));
    }
}
