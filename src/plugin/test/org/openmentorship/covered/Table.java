package org.openmentorship.covered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prints at the end of the build which lines of the source documents a passing test proves. */
public final class Table {
    private Table() {}

    /** The file of ids, the folder of notes, and where the table goes; ends with 1 when a tag is no id. */
    public static void main(String[] arguments) throws IOException {
        Ids ids = Ids.read(Path.of(arguments[0]));
        List<String> notes = notes(Path.of(arguments[1]));
        if (notes.isEmpty()) {
            System.out.println("No test ran, so there is no table of requirements.");
            return;
        }
        String table = of(ids, notes);
        Files.writeString(Path.of(arguments[2]), table);
        System.out.println(table);
        Set<String> unknown = ids.unknown(ending(notes, ""));
        if (!unknown.isEmpty()) {
            System.out.println("These tags are no lines of requirements; correct them: " + unknown);
            System.exit(1);
        }
    }

    /** The table, given lines such as “KIND-01 passed”; a line fails with any of its tests. */
    static String of(Ids ids, List<String> notes) {
        Set<String> passed = ending(notes, " passed");
        passed.removeAll(ending(notes, " failed"));
        StringBuilder table = new StringBuilder("""
                # Requirements with a passing test

                | document | lines | with a passing test |
                |---|---:|---:|
                """);
        for (String document : Ids.DOCUMENTS) {
            long all = of(document, ids.all());
            Set<String> known = new TreeSet<>(passed);
            known.retainAll(ids.all());
            table.append("| %s | %d | %d |%n".formatted(document, all, of(document, known)));
        }
        Set<String> without = new TreeSet<>(ids.owed());
        without.removeAll(passed);
        String owed = without.isEmpty() ? "none" : String.join(", ", without);
        return table.append("%nOwed so far: %d lines; without a passing test: %s.%n"
                        .formatted(ids.owed().size(), owed))
                .toString();
    }

    private static long of(String document, Set<String> ids) {
        return ids.stream().filter(id -> id.startsWith(document + "-")).count();
    }

    private static Set<String> ending(List<String> notes, String how) {
        Set<String> ids = new TreeSet<>();
        notes.stream().filter(line -> line.endsWith(how)).forEach(line -> ids.add(line.replaceFirst(" .*", "")));
        return ids;
    }

    private static List<String> notes(Path folder) throws IOException {
        List<String> notes = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    notes.addAll(Files.readAllLines(file));
                }
            }
        }
        return notes;
    }
}
