package org.openmentorship.shared.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;

/** Keeps the number of things in each state, in the transaction that changes it, and reads it in one statement. */
public final class Tally<E extends Entity & Tally.Row> {
    /** The columns of such a table: one row for each programme, so that nobody has to count. */
    public interface Row {
        @NotNull
        @Unique
        String getProgramme();

        void setProgramme(String programme);

        /** States and their numbers as a document. */
        @NotNull
        @StringLength(450)
        @Holds(Numbers.class)
        String getNumbers();

        void setNumbers(String numbers);

        /** Written first, and only to hold the row until the transaction ends. */
        @NotNull
        long getHeld();

        void setHeld(long held);
    }

    /** States by name: one that an older version does not know is no reason to fail. */
    record Numbers(Map<String, Integer> of) {}

    private final ActiveObjects ao;
    private final Class<E> table;

    public Tally(ActiveObjects ao, Class<E> table) {
        this.ao = ao;
        this.table = table;
    }

    public Map<String, Integer> read(String programme) {
        return row(programme).map(Tally::numbers).orElse(Map.of());
    }

    /** The same of several programmes; those without numbers are not there. */
    public Map<String, Map<String, Integer>> read(Collection<String> programmes) {
        if (programmes.isEmpty()) {
            return Map.of();
        }
        String in = "PROGRAMME IN (" + "?, ".repeat(programmes.size() - 1) + "?)";
        return Arrays.stream(ao.find(table, in, programmes.toArray()))
                .collect(Collectors.toMap(Row::getProgramme, Tally::numbers));
    }

    /** One more in a state, and one less where it was before; null when it is new, or in no number any more. */
    public void move(String programme, Enum<?> before, Enum<?> after) {
        if (before == after) {
            return;
        }
        Optional<E> held = hold(programme);
        Map<String, Integer> numbers = new TreeMap<>(held.map(Tally::numbers).orElse(Map.of()));
        if (before != null) {
            numbers.merge(before.name(), -1, Integer::sum);
        }
        if (after != null) {
            numbers.merge(after.name(), 1, Integer::sum);
        }
        String text = Documents.write(new Numbers(numbers));
        if (held.isPresent()) {
            held.get().setNumbers(text);
            held.get().save();
        } else {
            Map<String, Object> row = Map.of("PROGRAMME", programme, "NUMBERS", text, "HELD", 0L);
            Collisions.watch(() -> ao.create(table, row));
        }
    }

    /** The row as it is once nobody else can change it: a write waits for those before us, and then it is read again. */
    private Optional<E> hold(String programme) {
        Optional<E> seen = row(programme);
        seen.ifPresent(row -> {
            row.setHeld(System.nanoTime());
            row.save();
        });
        return seen.flatMap(row -> row(programme));
    }

    private Optional<E> row(String programme) {
        return Arrays.stream(ao.find(table, "PROGRAMME = ?", programme)).findFirst();
    }

    private static Map<String, Integer> numbers(Row row) {
        return Documents.read(row.getNumbers(), Numbers.class).of();
    }
}
