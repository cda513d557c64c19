package org.openmentorship.request.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmentorship.request.Request.State;
import org.openmentorship.shared.store.Collisions;
import org.openmentorship.shared.store.Documents;

/** Keeps the number of requests in each state, in the transaction that changes it, and reads it in one statement. */
final class Tally {
    /** States by name: one that an older version does not know is no reason to fail. */
    record Numbers(Map<String, Integer> of) {}

    private final ActiveObjects ao;

    Tally(ActiveObjects ao) {
        this.ao = ao;
    }

    Map<String, Integer> read(String programme) {
        return row(programme).map(Tally::numbers).orElse(Map.of());
    }

    /** One more in a state, and one less where it was before; null when it is new, or in no number any more. */
    void move(String programme, State before, State after) {
        if (before == after) {
            return;
        }
        Optional<TallyEntity> held = hold(programme);
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
            Collisions.watch(() -> ao.create(TallyEntity.class, row));
        }
    }

    /** The row as it is once nobody else can change it: a write waits for those before us, and then it is read again. */
    private Optional<TallyEntity> hold(String programme) {
        Optional<TallyEntity> seen = row(programme);
        seen.ifPresent(row -> {
            row.setHeld(System.nanoTime());
            row.save();
        });
        return seen.flatMap(row -> row(programme));
    }

    private Optional<TallyEntity> row(String programme) {
        return Arrays.stream(ao.find(TallyEntity.class, "PROGRAMME = ?", programme))
                .findFirst();
    }

    private static Map<String, Integer> numbers(TallyEntity row) {
        return Documents.read(row.getNumbers(), Numbers.class).of();
    }
}
