package org.openmentorship.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;

/** The wiki that takes a file in: its people, some of them under other names, a line each (“from there = to here”). */
final class Arrival implements Vault.Here {
    private static final String WORDS = "mentorship.archive.problem.";
    private static final String FIELD = "people";
    private static final int MOST_LINES = 10_000;
    private final People people;
    private final Visitor visitor;
    private final Map<String, String> renamed;

    /** Refuses lines that are no pair, people who are not here, and two who would become one. */
    Arrival(People people, Visitor visitor, String lines) {
        this.people = people;
        this.visitor = visitor;
        this.renamed = read(lines);
    }

    private Map<String, String> read(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Problems problems = new Problems();
        String[] lines = text.split("\\R", MOST_LINES + 1);
        for (int i = 0; i < lines.length && i < MOST_LINES; i++) {
            if (!lines[i].isBlank()) {
                pair(lines[i].split("=", -1), i + 1, pairs, problems);
            }
        }
        if (lines.length > MOST_LINES) {
            problems.add(FIELD, "mentorship.shared.problem.too-many", MOST_LINES);
        }
        problems.orRefuse();
        return pairs;
    }

    private void pair(String[] names, int line, Map<String, String> pairs, Problems problems) {
        String from = names[0].strip();
        String to = names.length == 2 ? names[1].strip() : "";
        if (from.isEmpty() || to.isEmpty()) {
            problems.add(FIELD, WORDS + "pair", line);
        } else if (people.named(to).isEmpty()) {
            problems.add(FIELD, "mentorship.shared.problem.unknown-person", to);
        } else if (pairs.containsValue(to) || pairs.putIfAbsent(from, to) != null) {
            problems.add(FIELD, WORDS + "twice", line);
        }
    }

    @Override
    public Optional<String> key(String name) {
        return people.named(renamed.getOrDefault(name, name)).map(PersonKey::value);
    }

    @Override
    public boolean space(String key) {
        return people.seesSpace(visitor, key);
    }
}
