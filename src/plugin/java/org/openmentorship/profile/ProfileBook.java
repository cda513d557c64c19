package org.openmentorship.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.shared.PersonKey;

/** Where mentoring profiles are kept, and found by what they say. */
public interface ProfileBook {
    Optional<MentoringProfile> of(PersonKey person);

    /** Only those that are there. */
    Map<PersonKey, MentoringProfile> of(Collection<PersonKey> people);

    /** The same as {@link #of(PersonKey)}; until the transaction ends nobody else writes it. */
    Optional<MentoringProfile> hold(PersonKey person);

    /** Keeps it, and lists it as it stands on this day. */
    void keep(MentoringProfile profile, LocalDate today);

    /** For ever, out of all lists. */
    void remove(PersonKey person);

    /** Whose break has ended by this day, while they are still listed as away. */
    List<PersonKey> back(LocalDate today, int most);

    /** The order of a list: the most free places first, or by name. */
    enum Sort {
        FREE,
        NAME
    }

    /** What is looked for in a programme; empty words do not filter, {@code free} leaves only those with a place. */
    record Query(
            String programme,
            String skill,
            String language,
            String text,
            boolean free,
            Sort sort,
            String after,
            int limit) {}

    /** A profile, and where the list goes on after it. */
    record Placed(MentoringProfile profile, String next) {}

    /** In two statements, whatever is found. */
    List<Placed> list(Query query);

    /** Mentors of the programme with any of these skills, those with places first; in two statements too. */
    List<MentoringProfile> offering(String programme, Collection<String> skills, int most);

    /** How many places are free in all for each of these skills, where there are any; in one statement. */
    Map<String, Integer> places(String programme, Collection<String> skills);

    /** How many mentors of the programme have a free place; in one statement. */
    int free(String programme);

    /** How many people let others see that they offer each of these skills, where any do; in one statement. */
    Map<String, Integer> people(String programme, Collection<String> skills);

    /** Who could help with each of these skills, lets others see it, and is no mentor of the programme; in two statements. */
    Map<String, List<PersonKey>> others(String programme, Collection<String> skills, int most);
}
