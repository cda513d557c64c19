package org.openmentorship.badge;

import java.time.Instant;
import java.util.List;

/**
 * Something that a programme gives: its name and what it was for, as keys of sentences that take these values, and when.
 *
 * <p>A name of somebody’s own goes with a sentence that is nothing but its value.
 */
public record Badge(String nameKey, String reasonKey, List<Object> values, String programme, Instant at) {
    public Badge {
        values = List.copyOf(values);
    }
}
