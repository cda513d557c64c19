package it.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table in matrix.txt. */
record Matrix(List<Row> rows) {
    private static final Path TOP = Path.of(System.getProperty("top"));
    private static final Pattern MACRO = Pattern.compile("<xhtml-macro name=\"([^\"]+)\"");

    /** An operation or macro in a situation, and what each person gets, in the order of the columns. */
    record Row(String door, String situation, List<String> answers) {
        @Override
        public String toString() {
            return situation.isEmpty() ? door : door + "/" + situation;
        }

        boolean macro() {
            return door.contains("-");
        }
    }

    static Matrix read() {
        List<Row> rows = new ArrayList<>();
        for (String line : lines(TOP.resolve("src/plugin/test/it/access/matrix.txt"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> cells = Arrays.asList(line.strip().split("\\s+"));
                String[] name = cells.get(0).split("/");
                rows.add(new Row(name[0], name.length > 1 ? name[1] : "", cells.subList(1, cells.size())));
            }
        }
        return new Matrix(rows);
    }

    Set<String> doors() {
        Set<String> doors = new TreeSet<>();
        rows.forEach(row -> doors.add(row.door()));
        return doors;
    }

    /** The macros that the app has. */
    static Set<String> macros() {
        Set<String> macros = new TreeSet<>();
        for (String line : lines(TOP.resolve("atlassian-plugin.xml"))) {
            Matcher macro = MACRO.matcher(line);
            if (macro.find()) {
                macros.add(macro.group(1));
            }
        }
        return macros;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
