package org.openmentorship.bench.town;

import java.util.List;
import java.util.SplittableRandom;

/** Words in the length of what people write; which ones does not matter, only that they are always the same. */
final class Prose {
    private static final List<String> WORDS = List.of(
            "report",
            "table",
            "script",
            "package",
            "review",
            "clean",
            "waiting",
            "list",
            "chart",
            "monthly",
            "extract",
            "question",
            "search",
            "abstract",
            "figure",
            "colleague",
            "version",
            "test",
            "function",
            "draft",
            "summary",
            "housing",
            "care",
            "health",
            "survey",
            "model",
            "query",
            "join",
            "label",
            "plot",
            "notebook",
            "method");
    static final List<String> SKILLS = List.of("r", "python", "sql", "statistics", "literature-review", "git");
    private final SplittableRandom random;

    Prose(SplittableRandom random) {
        this.random = random;
    }

    String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    String skill(int number) {
        return SKILLS.get(Math.floorMod(number, SKILLS.size()));
    }
}
