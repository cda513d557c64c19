package org.openmentorship.host;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How to start: the app’s jar, the port, the data folder, the database, the scene and the number of nodes.
 *
 * <p>App and scene may be null; so is the home when nothing is kept ({@code memory}); the member is null unless this is
 * one node of several.
 */
public record Options(Path app, int port, Path home, boolean memory, String db, Path scene, int nodes, Member member) {

    private static final Set<String> NAMES = Set.of("app", "port", "home", "db", "scene", "nodes");
    /** Said only by a front to its nodes. */
    private static final Set<String> INNER = Set.of("node", "members", "base");

    private static final int MOST_NODES = 4;

    /** A host for tests: any free port, nothing kept. */
    public static Options forTests(Path app, Path scene) {
        return new Options(app, 0, null, true, "h2", scene, 1, null);
    }

    public Options withDatabase(String name) {
        return new Options(app, port, home, memory, name, scene, nodes, member);
    }

    public Options withNodes(int count) {
        return new Options(app, port, home, memory, db, scene, count, member);
    }

    /** Reads {@code --name=value} arguments, then system properties of the same names, then defaults. */
    public static Options of(String... args) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            String name = arg.startsWith("--") && equals > 2 ? arg.substring(2, equals) : "";
            if (!NAMES.contains(name) && !INNER.contains(name)) {
                throw new IllegalArgumentException(
                        "Unknown option " + arg + ". Known: --" + String.join("=… --", names()) + "=…");
            }
            given.put(name, arg.substring(equals + 1));
        }
        NAMES.forEach(name -> {
            if (System.getProperty(name) != null) {
                given.putIfAbsent(name, System.getProperty(name));
            }
        });
        boolean memory = "memory".equals(given.get("home"));
        return new Options(
                file(given.get("app"), "The app’s jar"),
                number(orDefault(given.get("port"), "1990"), 0, 65535, "The port"),
                memory ? null : Path.of(orDefault(given.get("home"), ".home")).toAbsolutePath(),
                memory,
                orDefault(given.get("db"), "h2"),
                file(given.get("scene"), "The scene"),
                number(orDefault(given.get("nodes"), "1"), 1, MOST_NODES, "The number of nodes"),
                member(given));
    }

    private static Member member(Map<String, String> given) {
        if (!given.containsKey("node")) {
            return null;
        }
        List<Integer> ports = Arrays.stream(given.get("members").split(","))
                .map(Integer::valueOf)
                .toList();
        return new Member(Integer.parseInt(given.get("node")), ports, URI.create(given.get("base")));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(NAMES);
        names.sort(null);
        return names;
    }

    private static String orDefault(String value, String other) {
        return value == null || value.isBlank() ? other : value;
    }

    private static Path file(String value, String what) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Path path = Path.of(value).toAbsolutePath();
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(what + " is not at " + path + ".");
        }
        return path;
    }

    private static int number(String value, int least, int most, String what) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the sentence below
        }
        throw new IllegalArgumentException(
                what + " must be a number from " + least + " to " + most + ", not “" + value + "”.");
    }
}
