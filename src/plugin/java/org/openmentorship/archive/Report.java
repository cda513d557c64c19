package org.openmentorship.archive;

import java.util.List;

/**
 * What a file brings when all in it is well: how many rows, and whom and which spaces this wiki does not have.
 *
 * <p>Of many people only the first are named; {@code strangers} counts them all.
 */
public record Report(
        String version, String made, long rows, long people, long strangers, List<String> names, List<String> spaces) {
    public static final int MOST_NAMES = 200;

    public Report {
        names = List.copyOf(names);
        spaces = List.copyOf(spaces);
    }

    /** Nobody and nothing is missing. */
    public boolean whole() {
        return strangers == 0 && spaces.isEmpty();
    }
}
