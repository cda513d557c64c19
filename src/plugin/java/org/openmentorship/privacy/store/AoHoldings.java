package org.openmentorship.privacy.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Entity;
import org.openmentorship.privacy.Holdings;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Personal;

/** All tables of the app that have people in them; each says so itself. */
public final class AoHoldings implements Holdings {
    private static final ObjectMapper DOCUMENTS = new ObjectMapper();
    private static final int PAGE = 200;
    private final ActiveObjects ao;
    private final List<Shelf<?>> shelves;

    public AoHoldings(ActiveObjects ao) {
        this.ao = ao;
        this.shelves = Entities.all().stream()
                .filter(one -> one.getAnnotation(Personal.class).nobody().isEmpty())
                .<Shelf<?>>map(one -> new Shelf<>(ao, one))
                .toList();
    }

    @Override
    public Map<String, List<Map<String, Object>>> tell(PersonKey person) {
        Map<String, List<Map<String, Object>>> told = new LinkedHashMap<>();
        for (Shelf<?> shelf : shelves) {
            if (!shelf.personal().as().isEmpty()) {
                List<Map<String, Object>> rows = rows(shelf, person);
                if (!rows.isEmpty()) {
                    told.put(shelf.personal().as(), rows);
                }
            }
        }
        return told;
    }

    private <E extends Entity> List<Map<String, Object>> rows(Shelf<E> shelf, PersonKey person) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<E> page = shelf.of(person, 0, PAGE);
        while (!page.isEmpty()) {
            for (E row : page) {
                Map<String, Object> told = told(shelf.values(row), person);
                if (shelf.personal().along() != void.class) {
                    int id = (Integer) shelf.value(row, shelf.personal().by());
                    told.put("about", along(shelf.personal().along(), id, person));
                }
                rows.add(told);
            }
            page = shelf.of(person, page.get(page.size() - 1).getID(), PAGE);
        }
        return rows;
    }

    private Map<String, Object> along(Class<?> table, int id, PersonKey person) {
        return along(new Shelf<>(ao, table.asSubclass(Entity.class)), table.asSubclass(Entity.class), id, person);
    }

    private <E extends Entity> Map<String, Object> along(
            Shelf<E> shelf, Class<? extends Entity> table, int id, PersonKey person) {
        Map<String, Object> told = new LinkedHashMap<>();
        Arrays.stream(ao.find(table, "ID = ?", id)).forEach(row -> told.putAll(told(shelf.values(cast(row)), person)));
        return told;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Entity> E cast(Entity row) {
        return (E) row;
    }

    /** As people read it: names of columns in one word, moments as ISO texts, documents opened; without what is not there. */
    private static Map<String, Object> told(Map<String, Object> values, PersonKey person) {
        Map<String, Object> told = new LinkedHashMap<>();
        values.forEach((column, value) -> {
            Object said = said(value, person);
            if (said != null) {
                told.put(word(column), said);
            }
        });
        return told;
    }

    private static Object said(Object value, PersonKey person) {
        if (value instanceof Long moment) {
            return moment == 0 ? null : Instant.ofEpochMilli(moment);
        }
        if (person.value().equals(value)) {
            return person;
        }
        return value instanceof String text && text.startsWith("{") ? document(text) : value;
    }

    private static Object document(String text) {
        try {
            return DOCUMENTS.readValue(text, Map.class);
        } catch (JsonProcessingException words) {
            return text;
        }
    }

    private static String word(String column) {
        StringBuilder word = new StringBuilder();
        for (String part : column.toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    @Override
    public Set<String> going() {
        return shelves.stream()
                .map(Shelf::personal)
                .filter(Personal::goes)
                .map(Personal::as)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Integer> count(PersonKey person) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Shelf<?> shelf : shelves) {
            int count = shelf.count(person);
            if (count > 0) {
                counts.merge(shelf.personal().as(), count, Integer::sum);
            }
        }
        return counts;
    }

    @Override
    public Map<String, Integer> forget(PersonKey person, PersonKey alias, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        int left = most;
        for (Shelf<?> shelf : shelves) {
            int changed = forget(shelf, person, alias, left);
            left -= changed;
            if (changed > 0) {
                String name = shelf.personal().as();
                counts.merge(name.isEmpty() ? "traces" : name, changed, Integer::sum);
            }
            if (left <= 0) {
                return counts;
            }
        }
        return counts;
    }

    private static <E extends Entity> int forget(Shelf<E> shelf, PersonKey person, PersonKey alias, int most) {
        int changed = 0;
        List<E> page = shelf.naming(person, 0, PAGE);
        while (!page.isEmpty()) {
            for (E row : page) {
                if (changed == most) {
                    return changed;
                }
                if (shelf.goes(row, person)) {
                    shelf.delete(row);
                    changed++;
                } else if (shelf.rename(row, person, alias)) {
                    changed++;
                }
            }
            page = shelf.naming(person, page.get(page.size() - 1).getID(), PAGE);
        }
        return changed;
    }
}
