package org.openmentorship.notify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where letters wait. */
public interface Outbox {
    /** Kept once: a letter of the same name is there already or comes to be there now. */
    void put(Letter letter);

    /** The ids of what waits and is due, oldest first. */
    List<Integer> due(Instant now, int most);

    Optional<Letter> find(int id);

    void update(Letter letter);

    /** What could not be delivered, newest first. */
    List<Letter> undelivered(int most);

    /** How many have left, or need not any more, and were due before. */
    int over(Instant before);

    /** Takes away so many of them at most, for ever, and says how many. */
    int clear(Instant before, int most);
}
