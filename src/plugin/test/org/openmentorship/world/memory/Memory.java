package org.openmentorship.world.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Outbox;
import org.openmentorship.person.WishBook;
import org.openmentorship.person.Wishes;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;

/** The smaller stores in memory; a transaction here keeps everything, so faults are tried on real databases. */
public final class Memory {
    private Memory() {}

    /** A ledger in memory. */
    public static final class Lines implements Ledger {
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public void enter(Entry entry) {
            if (of(entry.subject()).stream().anyMatch(one -> one.turn() == entry.turn())) {
                throw new Collision(null);
            }
            entries.add(entry);
        }

        @Override
        public List<Entry> of(String subject) {
            return entries.stream().filter(one -> one.subject().equals(subject)).toList();
        }

        @Override
        public int over(Instant before) {
            return (int)
                    entries.stream().filter(one -> one.at().isBefore(before)).count();
        }

        @Override
        public int clear(Instant before, int most) {
            List<Entry> old = entries.stream()
                    .filter(one -> one.at().isBefore(before))
                    .limit(most)
                    .toList();
            entries.removeAll(old);
            return old.size();
        }
    }

    /** One transaction after the other. */
    public static final class OneByOne implements Transactions {
        private List<Runnable> later;

        @Override
        public synchronized <T> T inTransaction(Supplier<T> work) {
            if (later != null) {
                return work.get();
            }
            later = new ArrayList<>();
            List<Runnable> afterwards = later;
            T result;
            try {
                result = work.get();
            } finally {
                later = null;
            }
            afterwards.forEach(Runnable::run);
            return result;
        }

        @Override
        public void afterCommit(Runnable work) {
            if (later == null) {
                work.run();
            } else {
                later.add(work);
            }
        }
    }

    /** Wishes in memory. */
    public static final class Choices implements WishBook {
        private final Map<PersonKey, Wishes> kept = new TreeMap<>(Comparator.comparing(PersonKey::value));

        @Override
        public Wishes of(PersonKey person) {
            return kept.getOrDefault(person, Wishes.none(person));
        }

        @Override
        public void keep(Wishes wishes) {
            kept.put(wishes.person(), wishes);
        }
    }

    /** An outbox in memory. */
    public static final class Letterbox implements Outbox {
        private static final Set<Letter.State> GONE =
                EnumSet.of(Letter.State.SENT, Letter.State.OVERTAKEN, Letter.State.UNWANTED);
        private final Map<Integer, Letter> letters = new TreeMap<>();
        private int last;

        @Override
        public void put(Letter letter) {
            if (letters.values().stream().noneMatch(one -> one.once().equals(letter.once()))) {
                int id = ++last;
                letters.put(
                        id,
                        new Letter(
                                id,
                                letter.kind(),
                                letter.to(),
                                letter.matter(),
                                letter.once(),
                                letter.state(),
                                letter.attempts(),
                                letter.due(),
                                letter.problem()));
            }
        }

        @Override
        public List<Integer> due(Instant now, int most) {
            return letters.values().stream()
                    .filter(one ->
                            one.state() == Letter.State.WAITING && !one.due().isAfter(now))
                    .sorted(Comparator.comparing(Letter::due).thenComparing(Letter::id))
                    .limit(most)
                    .map(Letter::id)
                    .toList();
        }

        @Override
        public Optional<Letter> find(int id) {
            return Optional.ofNullable(letters.get(id));
        }

        @Override
        public void update(Letter letter) {
            letters.put(letter.id(), letter);
        }

        @Override
        public List<Letter> undelivered(int most) {
            return letters.values().stream()
                    .filter(one -> one.state() == Letter.State.STUCK || one.state() == Letter.State.UNDELIVERABLE)
                    .sorted(Comparator.comparing(Letter::id).reversed())
                    .limit(most)
                    .toList();
        }

        @Override
        public int over(Instant before) {
            return (int) gone(before).count();
        }

        @Override
        public int clear(Instant before, int most) {
            List<Integer> old = gone(before).limit(most).map(Letter::id).toList();
            letters.keySet().removeAll(old);
            return old.size();
        }

        private Stream<Letter> gone(Instant before) {
            return letters.values().stream()
                    .filter(one -> GONE.contains(one.state()) && one.due().isBefore(before));
        }
    }
}
