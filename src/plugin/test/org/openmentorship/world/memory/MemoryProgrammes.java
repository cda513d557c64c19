package org.openmentorship.world.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.Ledger;

/** Programmes in memory. */
public final class MemoryProgrammes implements ProgrammeBook {
    private final Map<String, Programme> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Programme> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public List<Programme> after(String key, int most) {
        return kept.values().stream()
                .filter(one -> one.key().compareTo(key) > 0)
                .sorted(Comparator.comparing(Programme::key))
                .limit(most)
                .toList();
    }

    @Override
    public void insert(Programme programme) {
        if (kept.putIfAbsent(programme.key(), programme) != null) {
            throw new Ledger.Collision(null);
        }
    }

    @Override
    public void update(Programme programme) {
        kept.put(programme.key(), programme);
    }
}
