package org.openmentorship.seat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.shared.PersonKey;

/** Where seats are kept, those that were left too. */
public interface SeatBook {
    /**
     * Which seats of a programme are looked for.
     *
     * @param roles none for all
     * @param onboarding only of people who are being shown the ropes
     * @param newest the newest first, else the oldest
     * @param after the id of the last one of the page before, 0 for the first page
     */
    record Search(
            String programme,
            Set<State> states,
            Collection<String> roles,
            boolean onboarding,
            boolean newest,
            int after,
            int limit) {
        public Search {
            states = Set.copyOf(states);
            roles = List.copyOf(roles);
        }
    }

    /** Somebody has begun in a role; they may have left it since. */
    record Begun(String role, PersonKey person, Instant at) {}

    Optional<Seat> find(int id);

    /** In one statement. */
    List<Seat> list(Search search);

    /** What is not over of one person, everywhere, in one statement. */
    List<Seat> of(PersonKey person, int most);

    /** Who has begun since then, in whatever role, in no order; in one statement. */
    List<Begun> begun(String programme, Instant since);

    /** What is not over: there is one at most. */
    Optional<Seat> live(String programme, String role, PersonKey person);

    /** A collision when there is one already that is not over. */
    Seat insert(Seat seat);

    void update(Seat seat);
}
