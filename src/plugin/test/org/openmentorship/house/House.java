package org.openmentorship.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the house, as they lie on disk. */
public final class House {
    public static final Path TOP = Path.of(System.getProperty("top", "../.."));
    public static final Path JAVA = TOP.resolve("src/plugin/java");
    public static final Path SCREENS = TOP.resolve("src/plugin/screens");
    public static final Path I18N = TOP.resolve("i18n");
    public static final Path DOOR = TOP.resolve("atlassian-plugin.xml");
    private static final Pattern QUOTED = Pattern.compile("(?<=\")[\\w.-]+(?=\")");

    private House() {}

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of the files below a folder whose names end so, by their paths inside it. */
    public static Map<Path, String> files(Path folder, String... endings) {
        Map<Path, String> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .forEach(file -> found.put(folder.relativize(file), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The class that a source file of the app compiles to. */
    public static Class<?> type(Path source) {
        String name = source.toString().replace(".java", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, House.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Compile before you test: there is no class " + name, e);
        }
    }

    /** Whether there is such a class, nested ones with a dollar. */
    public static boolean isClass(String name) {
        try {
            Class.forName(name, false, House.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** All classes of the app but package-infos. */
    public static List<Class<?>> classes() {
        return files(JAVA, ".java").keySet().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .<Class<?>>map(House::type)
                .toList();
    }

    /** Words between double quotes in these texts, quotes within quotes too, as templates have them in attributes. */
    public static TreeSet<String> quoted(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> QUOTED.matcher(text).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first group of every match, the whole match where there is none. */
    public static TreeSet<String> found(Pattern pattern, String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
        }
        return found;
    }
}
