package org.openmentorship.profile.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;

/** Profiles in their table, and each mentor in the lists where they are looked for. */
public final class AoProfileBook implements ProfileBook {
    private static final int LOOKED_AT = 5000;
    private final ActiveObjects ao;

    public AoProfileBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<MentoringProfile> of(PersonKey person) {
        return row(person).map(Rows::profile);
    }

    @Override
    public Map<PersonKey, MentoringProfile> of(Collection<PersonKey> people) {
        Map<PersonKey, MentoringProfile> found = new LinkedHashMap<>();
        if (!people.isEmpty()) {
            Object[] keys = people.stream().map(PersonKey::value).distinct().toArray();
            Arrays.stream(ao.find(ProfileEntity.class, in("PERSON_KEY", keys.length), keys))
                    .map(Rows::profile)
                    .forEach(one -> found.put(one.person(), one));
        }
        return found;
    }

    @Override
    public Optional<MentoringProfile> hold(PersonKey person) {
        Optional<ProfileEntity> seen = row(person);
        seen.ifPresent(row -> {
            row.setHeld(System.nanoTime());
            row.save();
        });
        return seen.flatMap(row -> of(person));
    }

    @Override
    public void keep(MentoringProfile profile, LocalDate today) {
        ProfileEntity row = row(profile.person())
                .orElseGet(() -> Collisions.watch(() -> ao.create(ProfileEntity.class, Rows.row(profile))));
        Rows.fill(row, profile);
        row.save();
        list(row.getID(), profile, Rows.rank(profile, today));
    }

    @Override
    public void remove(PersonKey person) {
        row(person).ifPresent(row -> {
            ao.deleteWithSQL(FacetEntity.class, "PROFILE_NUMBER = ?", row.getID());
            ao.delete(row);
        });
    }

    /** Those lists that are not as they should be. */
    private void list(int number, MentoringProfile profile, int rank) {
        Set<String> missing = new LinkedHashSet<>(Rows.facets(profile));
        missing.addAll(Rows.couldBe(profile));
        String name = profile.sortName();
        for (FacetEntity facet : ao.find(FacetEntity.class, "PROFILE_NUMBER = ?", number)) {
            if (!missing.remove(facet.getFacet())) {
                ao.delete(facet);
            } else if (facet.getPlaceRank() != rank || !facet.getSortName().equals(name)) {
                facet.setPlaceRank(rank);
                facet.setSortName(name);
                facet.save();
            }
        }
        missing.forEach(facet -> ao.create(
                FacetEntity.class,
                Map.of("FACET", facet, "PLACE_RANK", rank, "SORT_NAME", name, "PROFILE_NUMBER", number)));
    }

    @Override
    public List<PersonKey> back(LocalDate today, int most) {
        var query = net.java.ao.Query.select()
                .where("REST_UNTIL <= ?", today.toString())
                .order("REST_UNTIL, ID")
                .limit(most);
        return Arrays.stream(ao.find(ProfileEntity.class, query))
                .map(row -> new PersonKey(row.getPersonKey()))
                .toList();
    }

    @Override
    public List<Placed> list(Query wanted) {
        FacetPage page = new FacetPage(wanted);
        FacetEntity[] facets = ao.find(FacetEntity.class, page.query());
        Map<Integer, MentoringProfile> profiles = profiles(
                Arrays.stream(facets).map(FacetEntity::getProfileNumber).toList());
        return Arrays.stream(facets)
                .filter(one -> profiles.containsKey(one.getProfileNumber()))
                .map(one -> new Placed(profiles.get(one.getProfileNumber()), page.after(one)))
                .toList();
    }

    @Override
    public List<MentoringProfile> offering(String programme, Collection<String> skills, int most) {
        if (skills.isEmpty()) {
            return List.of();
        }
        Object[] facets = skills.stream()
                .map(skill -> Rows.facet(programme, skill, ""))
                .distinct()
                .toArray();
        var query = net.java.ao.Query.select()
                .where(in("FACET", facets.length), facets)
                .order("PLACE_RANK, PROFILE_NUMBER, ID")
                .limit(most);
        Set<Integer> numbers = Arrays.stream(ao.find(FacetEntity.class, query))
                .map(FacetEntity::getProfileNumber)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Integer, MentoringProfile> profiles = profiles(numbers);
        return numbers.stream().map(profiles::get).filter(one -> one != null).toList();
    }

    @Override
    public Map<String, Integer> places(String programme, Collection<String> skills) {
        Map<String, Integer> places = new HashMap<>();
        for (FacetEntity one : facets(programme, skills, " AND PLACE_RANK < 0", LOOKED_AT)) {
            places.merge(skill(one), -one.getPlaceRank(), Integer::sum);
        }
        return places;
    }

    @Override
    public int free(String programme) {
        return ao.count(FacetEntity.class, "FACET = ? AND PLACE_RANK < 0", Rows.facet(programme, "", ""));
    }

    @Override
    public Map<String, Integer> people(String programme, Collection<String> skills) {
        if (skills.isEmpty()) {
            return Map.of();
        }
        Object[] facets = skills.stream()
                .flatMap(one -> Stream.of(Rows.facet(programme, one, ""), Rows.facet("?" + programme, one, "")))
                .distinct()
                .toArray();
        var query = net.java.ao.Query.select()
                .where(in("FACET", facets.length), facets)
                .limit(LOOKED_AT);
        return Arrays.stream(ao.find(FacetEntity.class, query))
                .collect(Collectors.toMap(AoProfileBook::skill, one -> 1, Integer::sum));
    }

    @Override
    public Map<String, List<PersonKey>> others(String programme, Collection<String> skills, int most) {
        FacetEntity[] facets = facets("?" + programme, skills, " AND PLACE_RANK <= 0", most);
        Map<Integer, MentoringProfile> profiles = profiles(
                Arrays.stream(facets).map(FacetEntity::getProfileNumber).toList());
        Map<String, List<PersonKey>> others = new HashMap<>();
        for (FacetEntity one : facets) {
            Optional.ofNullable(profiles.get(one.getProfileNumber()))
                    .ifPresent(found -> others.computeIfAbsent(skill(one), skill -> new ArrayList<>())
                            .add(found.person()));
        }
        return others;
    }

    private FacetEntity[] facets(String programme, Collection<String> skills, String and, int most) {
        if (skills.isEmpty()) {
            return new FacetEntity[0];
        }
        Object[] facets = skills.stream()
                .map(skill -> Rows.facet(programme, skill, ""))
                .distinct()
                .toArray();
        return ao.find(
                FacetEntity.class,
                net.java.ao.Query.select()
                        .where(in("FACET", facets.length) + and, facets)
                        .order("SORT_NAME, ID")
                        .limit(most));
    }

    private static String skill(FacetEntity facet) {
        return facet.getFacet().split("\\|", -1)[1];
    }

    private Map<Integer, MentoringProfile> profiles(Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Object[] ids = new HashSet<>(numbers).toArray();
        return Arrays.stream(ao.find(ProfileEntity.class, in("ID", ids.length), ids))
                .collect(Collectors.toMap(ProfileEntity::getID, Rows::profile));
    }

    private Optional<ProfileEntity> row(PersonKey person) {
        return Arrays.stream(ao.find(ProfileEntity.class, "PERSON_KEY = ?", person.value()))
                .findFirst();
    }

    private static String in(String column, int values) {
        return column + " IN (" + "?, ".repeat(values - 1) + "?)";
    }
}
