package org.openmentorship.relationship;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmentorship.contract.Contract;
import org.openmentorship.shared.PersonKey;

/** Who waits for whom since when: a function of what was done and written, and of nothing else. */
public final class Silence {
    /** For whom it waits, since when, and how many whole days that is; for nobody when nothing is expected just now. */
    public record Waiting(List<PersonKey> forWhom, Instant since, int days) {
        public static final Waiting FOR_NOBODY = new Waiting(List.of(), null, 0);

        public Waiting {
            forWhom = List.copyOf(forWhom);
        }

        public boolean on(PersonKey person) {
            return forWhom.contains(person);
        }
    }

    private Silence() {}

    /** {@code signed} are those who have signed the current terms. */
    public static Waiting of(
            Relationship relationship, Optional<Contract> contract, Collection<PersonKey> signed, Instant now) {
        throw new UnsupportedOperationException();
    }
}
