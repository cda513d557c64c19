package org.openmentorship.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.privacy.Period.Kind;
import org.openmentorship.shared.PersonKey;

/** Where it is kept who is being forgotten, and how long what is kept. */
public interface PrivacyBook {
    /** A collision when the person is being forgotten already. */
    Erasure insert(Erasure erasure);

    void update(Erasure erasure);

    Optional<Erasure> find(int id);

    /** The one of somebody that is not done yet. */
    Optional<Erasure> of(PersonKey person);

    /** The ids of those that are not done, oldest first. */
    List<Integer> open(int most);

    /** The newest first. */
    List<Erasure> latest(int most);

    /** In what was asked for by somebody, another key. */
    void rename(PersonKey person, PersonKey alias);

    /** What was chosen, and what the last run has done, by its turn; the first turn is that of nothing chosen. */
    Terms terms();

    void keep(Terms terms);

    /** How long what is kept, and how much the last run has taken away; {@code ranAt} is null before the first. */
    record Terms(Map<Kind, Period> chosen, Instant ranAt, Map<Kind, Integer> taken, int turn) {
        public static final Terms NONE = new Terms(Map.of(), null, Map.of(), 1);

        public Terms {
            chosen = Map.copyOf(chosen);
            taken = Map.copyOf(taken);
        }

        Terms choose(Map<Kind, Period> other) {
            return new Terms(other, ranAt, taken, turn + 1);
        }

        Terms ran(Map<Kind, Integer> counts, Instant now) {
            return new Terms(chosen, now, counts, turn + 1);
        }
    }
}
