package org.openmentorship.archive.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmentorship.archive.Manifest;
import org.openmentorship.archive.Manifest.Part;
import org.openmentorship.archive.Report;
import org.openmentorship.archive.Tables;
import org.openmentorship.archive.Vault.Here;
import org.openmentorship.archive.store.Parcel.Unfit;
import org.openmentorship.archive.store.Sheet.Column;

/** Reads a whole file and believes nothing: what is wrong is refused with its place, what is missing here is reported. */
final class Checking {
    private static final int MOST_AHEAD = 1_000_000;
    private static final int MOST_PER_ROW = 20;
    private static final int MOST_NAME = 255;
    private static final int FAR = 1 << 26;
    private final List<Sheet<?>> sheets;
    private final Parcel parcel;
    private final Here here;
    private final Map<String, BitSet> numbers = new HashMap<>();
    private final Map<String, Map<String, BitSet>> pointed = new HashMap<>();
    private final Set<String> programmes = new HashSet<>();
    private final Map<String, String> belongs = new HashMap<>();
    private final Set<String> spaces = new TreeSet<>();
    private final Map<String, String> keys = new HashMap<>();
    private final List<String> strangers = new ArrayList<>();
    private long missing;
    private long rows;

    Checking(List<Sheet<?>> sheets, Parcel parcel, Here here) {
        this.sheets = sheets.stream().filter(Sheet::travels).toList();
        this.parcel = parcel;
        this.here = here;
    }

    /** Who is who, of a file that was checked: the key there, and the key here. */
    Map<String, String> keys() {
        people(parts(parcel.manifest()).get(Writing.PEOPLE));
        return keys;
    }

    Report check() {
        Manifest manifest = parcel.manifest();
        Map<String, Part> parts = parts(manifest);
        people(parts.get(Writing.PEOPLE));
        sheets.forEach(sheet -> {
            if (parts.containsKey(sheet.file())) {
                table(sheet, parts.get(sheet.file()));
            }
        });
        references();
        spaces.removeIf(here::space);
        return new Report(
                manifest.version(), manifest.made(), rows, keys.size(), missing, strangers, List.copyOf(spaces));
    }

    /** What the manifest lists and what there is have to be the same. */
    private Map<String, Part> parts(Manifest manifest) {
        if (manifest.format() > Manifest.FORMAT) {
            throw Unfit.file("newer", manifest.version().isEmpty() ? "?" : manifest.version());
        }
        if (manifest.format() < 1 || !manifest.product().equals(Manifest.PRODUCT)) {
            throw Unfit.file("no-manifest");
        }
        Map<String, Part> parts = new HashMap<>();
        for (Part part : manifest.parts()) {
            if (part.name() == null || part.sha256() == null || parts.put(part.name(), part) != null) {
                throw Unfit.file("no-manifest");
            }
        }
        Set<String> there = new HashSet<>(parcel.names());
        there.removeAll(Set.of(Writing.README, Writing.MANIFEST));
        Set<String> wanted = new TreeSet<>(parts.keySet());
        wanted.add(Writing.PEOPLE);
        wanted.stream().filter(one -> !there.contains(one)).findFirst().ifPresent(one -> {
            throw Unfit.file("absent", one);
        });
        there.stream().filter(one -> !parts.containsKey(one)).findFirst().ifPresent(one -> {
            throw Unfit.file("strange", one);
        });
        return parts;
    }

    private void people(Part part) {
        Set<String> taken = new HashSet<>();
        parcel.read(part, (number, line) -> {
            JsonNode person = Shapes.object(part.name(), number, line);
            String key = person.path("key").asText();
            String name = person.path("name").asText();
            if (!Keys.is(key) || name.isBlank() || name.length() > MOST_NAME) {
                throw Unfit.line(part.name(), number, "", "no-person");
            }
            String own = here.key(name).orElse("");
            if (own.isEmpty() && ++missing <= Report.MOST_NAMES) {
                strangers.add(name);
            }
            if (!own.isEmpty() && !taken.add(own)) {
                throw Unfit.line(part.name(), number, "", "same-person", name);
            }
            if (keys.put(key, own.isEmpty() ? key : own) != null) {
                throw Unfit.line(part.name(), number, "", "comes-twice");
            }
        });
    }

    private void table(Sheet<?> sheet, Part part) {
        Shapes shapes = new Shapes(sheet);
        Once once = new Once(sheet, part);
        parcel.read(part, (number, line) -> {
            Map<String, Object> row = shapes.row(number, line);
            once.look(number, row);
            points(part, number, row);
            if (sheet.name().equals(Tables.PROGRAMMES)) {
                programme(part, number, row);
            }
            rows++;
        });
    }

    private void points(Part part, long number, Map<String, Object> row) {
        row.forEach((name, value) -> {
            String target = Tables.REFERENCES.get(name);
            if (target != null && value instanceof Integer id && id != 0) {
                if (id < 0) {
                    throw Unfit.line(part.name(), number, name, "far-number");
                }
                pointed.computeIfAbsent(target, all -> new HashMap<>())
                        .computeIfAbsent(part.name() + " " + name, all -> new BitSet())
                        .set(Math.min(id, FAR));
            } else if (name.equals("PROGRAMME") && value instanceof String key) {
                belongs.putIfAbsent(key, part.name() + ":" + number + " " + name);
            }
        });
    }

    private void programme(Part part, long number, Map<String, Object> row) {
        programmes.add(String.valueOf(row.get("PROGRAMME_KEY")));
        byte[] document = String.valueOf(row.get("DOCUMENT")).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String space =
                Shapes.object(part.name(), number, document).path("spaceKey").asText();
        if (!space.isEmpty()) {
            spaces.add(space);
        }
    }

    private void references() {
        pointed.forEach((target, places) -> places.forEach((from, wanted) -> {
            wanted.andNot(numbers.getOrDefault(target, new BitSet()));
            if (!wanted.isEmpty()) {
                throw Unfit.file("points-nowhere", from, wanted.nextSetBit(0), target);
            }
        }));
        belongs.forEach((programme, place) -> {
            if (!programmes.contains(programme)) {
                throw Unfit.file(
                        "no-programme", place, programme.length() > 60 ? programme.substring(0, 60) : programme);
            }
        });
    }

    /** What comes once in a table: its numbers, which rise, and what its columns say is unique. */
    private final class Once {
        private final Sheet<?> sheet;
        private final Part part;
        private final BitSet own;
        private final Map<String, Seen> seen;
        private final long highest;
        private int last = Integer.MIN_VALUE;

        Once(Sheet<?> sheet, Part part) {
            this.sheet = sheet;
            this.part = part;
            this.own = numbers.computeIfAbsent(sheet.name(), name -> new BitSet());
            this.seen = sheet.columns().stream()
                    .filter(Column::unique)
                    .collect(Collectors.toMap(Column::name, column -> new Seen()));
            this.highest = MOST_AHEAD + MOST_PER_ROW * Math.max(0, Math.min(part.lines(), FAR));
        }

        void look(long number, Map<String, Object> row) {
            int id = (int) row.get("ID");
            if (id <= last) {
                throw Unfit.line(part.name(), number, "ID", "comes-twice");
            }
            last = id;
            if (sheet.keepsNumbers()) {
                if (id < 1 || id > Math.min(highest, FAR - 1)) {
                    throw Unfit.line(part.name(), number, "ID", "far-number");
                }
                own.set(id);
            }
            seen.forEach((name, values) -> {
                if (!values.add(String.valueOf(row.get(name)))) {
                    throw Unfit.line(part.name(), number, name, "comes-twice");
                }
            });
        }
    }
}
