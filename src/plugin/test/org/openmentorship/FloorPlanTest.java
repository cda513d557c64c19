package org.openmentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house stays the house: its three rules, and the sizes of its rooms. */
class FloorPlanTest {
    private static final List<String> FEATURES = List.of(
            "shared",
            "programme",
            "person",
            "request",
            "contract",
            "relationship",
            "cohort",
            "checkin",
            "match",
            "selection",
            "care",
            "recognition",
            "alumni",
            "consultation",
            "report",
            "notify",
            "admin");

    private static final Set<String> ROOMS = Set.of("store", "web", "confluence");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+)(?:\\.\\*)?;");
    private static final Pattern OURS = Pattern.compile("org\\.openmentorship\\.([a-z]+)\\.(?:([a-z]+)\\.)?[A-Z].*");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^ *(?:@\\w+.*\\n *)*(?:(?:public|private|protected|static|final|abstract|sealed) )*"
                    + "(?:class|interface|enum|record|@interface) [A-Z]\\w*");

    private static final Pattern ANNOTATIONS = Pattern.compile("(?s)(?:@\\w+(?:\\([^;]*\\))?\\s*)+$");
    private static final Pattern METHOD = Pattern.compile("(?: {4}| {8})(?!.*(?:->|=|\\b(?:class|record|interface|enum|"
            + "return|if|for|while|try|switch|else|new)\\b))[\\w<].*\\(.*\\) (?:throws .*)?\\{");

    private static final Path JAVA =
            Path.of(System.getProperty("top", "../..")).resolve("src/plugin/java/org/openmentorship");

    private final List<String> broken = new ArrayList<>();

    /** A source file: its feature, its room (or nothing) and its text. */
    private record Source(Path path, String feature, String room, String text) {
        static Source of(Path path) {
            Path inside = JAVA.relativize(path);
            String feature = inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
            String room = inside.getNameCount() > 2 ? inside.getName(1).toString() : "";
            try {
                return new Source(inside, feature, room, Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<String> imports() {
            List<String> found = new ArrayList<>();
            Matcher matcher = IMPORT.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
            return found;
        }
    }

    @Test
    void deeperIsCloserToConfluence() throws IOException {
        for (Source source : sources()) {
            if (!source.feature().isEmpty() && source.room().isEmpty()) {
                source.imports().stream()
                        .filter(one -> !one.startsWith("java.") && !one.startsWith("org.openmentorship."))
                        .forEach(one -> broken.add(source.path() + " imports " + one));
            }
            if (!source.room().isEmpty()
                    && !(ROOMS.contains(source.room()) && source.path().getNameCount() == 3)) {
                broken.add(source.path() + " is in a room that the house does not have");
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void featuresLeanOnlyToTheLeft() throws IOException {
        for (Source source : sources()) {
            if (source.feature().isEmpty()) {
                continue;
            }
            assertThat(FEATURES).contains(source.feature());
            for (String name : source.imports()) {
                Matcher ours = OURS.matcher(name);
                if (ours.matches() && FEATURES.indexOf(ours.group(1)) > FEATURES.indexOf(source.feature())) {
                    broken.add(source.path() + " leans to the right on " + name);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void nobodyEntersAnotherFeaturesInnerRooms() throws IOException {
        for (Source source : sources()) {
            for (String name : source.feature().isEmpty() ? List.<String>of() : source.imports()) {
                Matcher ours = OURS.matcher(name);
                if (ours.matches() && ours.group(2) != null && !mayEnter(source, ours.group(1), ours.group(2))) {
                    broken.add(source.path() + " enters " + name);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Its own room, or the room of the same name in shared. */
    private static boolean mayEnter(Source source, String feature, String room) {
        boolean own = feature.equals(source.feature()) || feature.equals("shared");
        return own && room.equals(source.room());
    }

    @Test
    void filesAreShortAndFoldersHoldFew() throws IOException {
        Map<Path, Long> folders =
                sources().stream().collect(Collectors.groupingBy(one -> folder(one.path()), Collectors.counting()));
        folders.forEach((folder, files) -> {
            if (files > 9) {
                broken.add(folder + " holds " + files + " files");
            }
        });
        for (Source source : sources()) {
            long lines = source.text().lines().count();
            if (lines > 250) {
                broken.add(source.path() + " has " + lines + " lines");
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void methodsAreShort() throws IOException {
        for (Source source : sources()) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String indent = lines.get(i).replaceFirst("\\S.*", "");
                if (METHOD.matcher(lines.get(i)).matches()) {
                    int end = lines.subList(i, lines.size()).indexOf(indent + "}");
                    if (end > 30) {
                        broken.add(source.path() + ":" + (i + 1) + " goes on for " + end + " lines");
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyTypeSaysWhatItIs() throws IOException {
        for (Source source : sources()) {
            Matcher type = TYPE.matcher(source.text());
            while (type.find()) {
                String before = ANNOTATIONS
                        .matcher(source.text().substring(0, type.start()))
                        .replaceFirst("")
                        .stripTrailing();
                if (!before.endsWith("*/")) {
                    broken.add(source.path() + ": " + type.group().strip());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyFeatureSaysWhatItIsFor() throws IOException {
        Set<String> features = sources().stream()
                .map(Source::feature)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
        for (String feature : features) {
            assertThat(JAVA.resolve(feature).resolve("package-info.java")).exists();
        }
    }

    private static Path folder(Path path) {
        return path.getParent() == null ? Path.of("") : path.getParent();
    }

    private static List<Source> sources() throws IOException {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return files.filter(one -> one.toString().endsWith(".java"))
                    .map(Source::of)
                    .toList();
        }
    }
}
