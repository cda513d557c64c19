package org.openmentorship.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmentorship.shared.PersonKey;

/** All that is held about people, whichever feature keeps it. */
public interface Holdings {
    /** What is held about somebody, by what it is called: rows of names and values, oldest first. */
    Map<String, List<Map<String, Object>>> tell(PersonKey person);

    /** What of that goes with somebody; the rest stays, without the name. */
    Set<String> going();

    /** How much of each there is. */
    Map<String, Integer> count(PersonKey person);

    /**
     * Takes away what goes with somebody, and in what stays puts another key in the place of the person’s.
     *
     * <p>So many rows at once at most, inside the caller’s transaction; says what became of how many, which is nothing when
     * nothing is left.
     */
    Map<String, Integer> forget(PersonKey person, PersonKey alias, int most);
}
