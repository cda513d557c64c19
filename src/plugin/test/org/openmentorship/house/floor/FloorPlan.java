package org.openmentorship.house.floor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmentorship.house.House;

/** The three rules of the house: deeper is closer to Confluence, lean to the left, enter nobody’s inner rooms. */
final class FloorPlan {
    private static final List<String> FEATURES = List.of(
            ("shared sheet plan programme person seat page queue request contract meetup relationship profile badge supply pairs partner cohort checkin match selection care"
                            + " recognition alumni consultation report notify tidings setup privacy archive admin")
                    .split(" "));
    private static final Set<String> ROOMS = Set.of("store", "web", "confluence");
    private static final Path HOME = Path.of("org", "openmentorship");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+)(?:\\.\\*)?;");
    private static final Pattern OURS = Pattern.compile("org\\.openmentorship\\.([a-z]+)\\.(?:([a-z]+)\\.)?[A-Z].*");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^ *(?:@\\w+.*\\n *)*(?:(?:public|private|protected|static|final|abstract|sealed) )*"
                    + "(?:class|interface|enum|record|@interface) [A-Z]\\w*");
    private static final Pattern ANNOTATIONS = Pattern.compile("(?s)(?:@\\w+(?:\\([^;]*\\))?\\s*)+$");

    private final List<String> broken = new ArrayList<>();

    private FloorPlan() {}

    /** Sentences about what breaks the rules, given the sources of the app by their paths. */
    static List<String> check(Map<Path, String> sources) {
        FloorPlan plan = new FloorPlan();
        sources.forEach((path, text) -> plan.check(HOME.relativize(path), text));
        plan.rooms(sources.keySet());
        return plan.broken;
    }

    private void check(Path inside, String text) {
        String feature = inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
        String room = inside.getNameCount() > 2 ? inside.getName(1).toString() : "";
        types(inside, text);
        if (feature.isEmpty()) {
            return;
        }
        if (!FEATURES.contains(feature)) {
            broken.add(inside + ": there is no feature “" + feature + "”; give it its place in the order of design.md");
        } else if (!room.isEmpty() && !(ROOMS.contains(room) && inside.getNameCount() == 3)) {
            broken.add(inside + ": the inner rooms are store, web and confluence; move the file into one of them");
        }
        for (String name : House.found(IMPORT, text)) {
            if (room.isEmpty() && !name.startsWith("java.") && !name.startsWith("org.openmentorship.")) {
                broken.add(inside + " imports " + name + ": do that in an inner room, behind an interface");
            }
            Matcher ours = OURS.matcher(name);
            if (ours.matches()) {
                neighbour(inside, feature, room, ours);
            }
        }
    }

    private void neighbour(Path inside, String feature, String room, Matcher other) {
        if (FEATURES.indexOf(other.group(1)) > FEATURES.indexOf(feature)) {
            broken.add(inside + " leans to the right on " + other.group() + ": tell it by an event instead");
        }
        boolean own = other.group(1).equals(feature) || other.group(1).equals("shared");
        if (other.group(2) != null && !(own && other.group(2).equals(room))) {
            broken.add(inside + " enters the inner room of " + other.group() + ": ask the feature itself");
        }
    }

    private void types(Path inside, String text) {
        Matcher type = TYPE.matcher(text);
        while (type.find()) {
            String before = ANNOTATIONS
                    .matcher(text.substring(0, type.start()))
                    .replaceFirst("")
                    .stripTrailing();
            if (!before.endsWith("*/")) {
                broken.add(inside + ": say in one sentence of Javadoc what this is: "
                        + type.group().strip());
            }
        }
    }

    private void rooms(Set<Path> sources) {
        Set<Path> features = new TreeSet<>();
        sources.stream()
                .filter(path -> path.getNameCount() > 3)
                .forEach(path -> features.add(path.subpath(0, 3).resolve("package-info.java")));
        features.removeAll(sources);
        features.forEach(missing -> broken.add(missing + " is missing: say what the room is for and on whom it leans"));
    }
}
