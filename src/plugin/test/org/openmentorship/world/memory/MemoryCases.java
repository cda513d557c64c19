package org.openmentorship.world.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;

/** Cases in memory. */
public final class MemoryCases implements CaseBook {
    private final Map<Integer, Case> kept = new TreeMap<>();
    private int last;

    @Override
    public Optional<Case> find(int id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Case> named(String once) {
        return kept.values().stream().filter(one -> one.once().equals(once)).findFirst();
    }

    @Override
    public List<Case> found(int relationship) {
        return kept.values().stream()
                .filter(one -> one.relationship() == relationship
                        && !one.kind().asked()
                        && !one.once().isEmpty())
                .toList();
    }

    @Override
    public Case insert(Case matter) {
        if (named(matter.once()).isPresent()) {
            throw new Ledger.Collision(null);
        }
        Case one = matter.withId(++last);
        kept.put(one.id(), one);
        return one;
    }

    @Override
    public void update(Case matter) {
        kept.put(matter.id(), matter);
    }

    @Override
    public int over(Instant before) {
        return (int) done(before).count();
    }

    @Override
    public int clear(Instant before, int most) {
        List<Case> gone = done(before).limit(most).toList();
        gone.forEach(one -> remove(one.id()));
        return gone.size();
    }

    private Stream<Case> done(Instant before) {
        return kept.values().stream()
                .filter(one -> one.doneAt() != null && one.doneAt().isBefore(before));
    }

    @Override
    public void remove(int id) {
        kept.remove(id);
    }

    @Override
    public Slice list(QueueQuery query) {
        List<Case> all = kept.values().stream()
                .filter(one -> one.programme().equals(query.programme()) && one.state() == query.state())
                .filter(one -> query.kind() == null || query.kind() == one.kind())
                .filter(one -> query.owner() == null || query.owner().equals(one.owner()))
                .sorted(Comparator.comparing(MemoryCases::place).thenComparing(Case::id))
                .toList();
        int from = 0;
        while (!query.after().isEmpty() && from < all.size() && all.get(from++).id() != last(query)) {}
        List<Case> rest = all.subList(from, all.size());
        boolean more = rest.size() > query.limit();
        List<Case> page = more ? rest.subList(0, query.limit()) : rest;
        return new Slice(page, more ? "0-" + page.get(page.size() - 1).id() : "");
    }

    private static int last(QueueQuery query) {
        return Integer.parseInt(query.after().substring(2));
    }

    private static long place(Case matter) {
        return matter.doneAt() == null
                ? matter.since().toEpochMilli()
                : -matter.doneAt().toEpochMilli();
    }

    @Override
    public Map<State, Integer> counts(String programme) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, (int) kept.values().stream()
                    .filter(one -> one.programme().equals(programme) && one.state() == state)
                    .count());
        }
        return counts;
    }

    @Override
    public List<Case> asked(PersonKey asker, String programme, int most) {
        return kept.values().stream()
                .filter(one -> asker.equals(one.asker()))
                .filter(one -> programme.isEmpty() || one.programme().equals(programme))
                .sorted(Comparator.comparing(Case::id).reversed())
                .limit(most)
                .toList();
    }
}
