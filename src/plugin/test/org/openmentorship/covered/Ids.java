package org.openmentorship.covered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The lines that there are; a tag of this shape that is none of them is a slip. */
final class Ids {
    static final List<String> DOCUMENTS = List.of("OLS", "WMF", "OSK", "KIND", "REPS");
    static final Pattern SHAPE = Pattern.compile("[A-Z]{2,}-[A-Z]?\\d+");

    private final Set<String> all = new TreeSet<>();
    private final Set<String> owed = new TreeSet<>();

    private Ids(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String id = line.replace(" owed", "").strip();
                all.add(id);
                if (line.endsWith(" owed")) {
                    owed.add(id);
                }
            }
        }
    }

    static Ids of(List<String> lines) {
        return new Ids(lines);
    }

    static Ids read(Path file) throws IOException {
        return new Ids(Files.readAllLines(file));
    }

    Set<String> all() {
        return all;
    }

    /** Those that what is built so far has to keep. */
    Set<String> owed() {
        return owed;
    }

    /** Tags that look like an id and are none. */
    Set<String> unknown(Set<String> tags) {
        Set<String> unknown = new TreeSet<>(tags);
        unknown.removeIf(tag -> all.contains(tag) || !SHAPE.matcher(tag).matches());
        return unknown;
    }
}
