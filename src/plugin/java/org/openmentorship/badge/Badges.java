package org.openmentorship.badge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openmentorship.shared.PersonKey;

/** All badges of somebody, wherever they come from. */
public final class Badges {
    /** Where badges come from; each costs one statement at most. */
    public interface Source {
        List<Badge> of(PersonKey person);
    }

    private final List<Source> sources = new CopyOnWriteArrayList<>();

    public Badges lodge(Source source) {
        sources.add(source);
        return this;
    }

    /** The latest first. */
    public List<Badge> of(PersonKey person) {
        return sources.stream()
                .flatMap(one -> one.of(person).stream())
                .sorted(Comparator.comparing(Badge::at).reversed())
                .toList();
    }

    /** What is held about somebody, and what follows from it. */
    public Map<String, List<Map<String, Object>>> with(Map<String, List<Map<String, Object>>> held, PersonKey person) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>(held);
        List<Map<String, Object>> told = of(person).stream().map(Badges::told).toList();
        if (!told.isEmpty()) {
            all.put("badges", told);
        }
        return all;
    }

    private static Map<String, Object> told(Badge one) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("badge", one.nameKey().substring(one.nameKey().indexOf('.') + 1));
        told.put("values", one.values());
        told.put("programme", one.programme());
        told.put("at", one.at());
        return told;
    }
}
