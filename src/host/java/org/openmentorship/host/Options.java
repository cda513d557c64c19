package org.openmentorship.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How to start: the app’s jar, the port, the data folder, the database and the scene.
 *
 * <p>App and scene may be null; so is the home when nothing is kept ({@code memory}).
 */
public record Options(Path app, int port, Path home, boolean memory, String db, Path scene) {

    private static final Set<String> NAMES = Set.of("app", "port", "home", "db", "scene");

    /** A host for tests: any free port, nothing kept. */
    public static Options forTests(Path app, Path scene) {
        return new Options(app, 0, null, true, "h2", scene);
    }

    public Options withDatabase(String name) {
        return new Options(app, port, home, memory, name, scene);
    }

    /** Reads {@code --name=value} arguments, then system properties of the same names, then defaults. */
    public static Options of(String... args) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            String name = arg.startsWith("--") && equals > 2 ? arg.substring(2, equals) : "";
            if (!NAMES.contains(name)) {
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
                port(orDefault(given.get("port"), "1990")),
                memory ? null : Path.of(orDefault(given.get("home"), ".home")).toAbsolutePath(),
                memory,
                orDefault(given.get("db"), "h2"),
                file(given.get("scene"), "The scene"));
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

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // falls through to the sentence below
        }
        throw new IllegalArgumentException("The port must be a number from 0 to 65535, not “" + value + "”.");
    }
}
