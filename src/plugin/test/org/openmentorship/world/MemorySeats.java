package org.openmentorship.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;

/** Seats in memory. */
public final class MemorySeats implements SeatBook {
    private final Map<Integer, Seat> seats = new TreeMap<>();

    @Override
    public Optional<Seat> find(int id) {
        return Optional.ofNullable(seats.get(id));
    }

    @Override
    public List<Seat> list(Search query) {
        Comparator<Seat> order = Comparator.comparing(Seat::id);
        return seats.values().stream()
                .filter(one -> one.programme().equals(query.programme()))
                .filter(one -> query.states().isEmpty() || query.states().contains(one.state()))
                .filter(one -> query.roles().isEmpty() || query.roles().contains(one.role()))
                .filter(one -> !query.onboarding() || one.onboarding().stage() == Stage.OPEN)
                .filter(one ->
                        query.after() == 0 || (query.newest() ? one.id() < query.after() : one.id() > query.after()))
                .sorted(query.newest() ? order.reversed() : order)
                .limit(query.limit())
                .toList();
    }

    @Override
    public List<Seat> of(PersonKey person, int most) {
        return seats.values().stream()
                .filter(one -> one.person().equals(person) && !one.state().over())
                .sorted(Comparator.comparing(Seat::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<Begun> begun(String programme, Instant since) {
        return seats.values().stream()
                .filter(one -> one.programme().equals(programme))
                .filter(one -> one.since() != null && !one.since().isBefore(since))
                .map(one -> new Begun(one.role(), one.person(), one.since()))
                .toList();
    }

    @Override
    public Optional<Seat> live(String programme, String role, PersonKey person) {
        return of(person, seats.size()).stream()
                .filter(one -> one.programme().equals(programme) && one.role().equals(role))
                .findFirst();
    }

    @Override
    public Seat insert(Seat seat) {
        if (live(seat.programme(), seat.role(), seat.person()).isPresent()) {
            throw new Ledger.Collision(null);
        }
        Seat kept = seat.withId(seats.size() + 1);
        seats.put(kept.id(), kept);
        return kept;
    }

    @Override
    public void update(Seat seat) {
        seats.put(seat.id(), seat);
    }
}
