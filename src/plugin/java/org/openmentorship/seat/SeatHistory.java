package org.openmentorship.seat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmentorship.plan.Right;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.seat.Seat.Onboarding;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;

/** The programmes, seen by somebody who writes down who comes into their seats and who leaves them, whoever decides it. */
public final class SeatHistory implements ProgrammeBook {
    private static final int AT_ONCE = 200;
    private final ProgrammeBook programmes;
    private final SeatBook book;
    private final Ledger ledger;
    private final Events events;
    private final Clock clock;

    public SeatHistory(ProgrammeBook programmes, SeatBook book, Ledger ledger, Events events, Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Programme> find(String key) {
        return programmes.find(key);
    }

    @Override
    public List<Programme> after(String key, int most) {
        return programmes.after(key, most);
    }

    @Override
    public void insert(Programme programme) {
        programmes.insert(programme);
        follow(programme);
    }

    @Override
    public void update(Programme programme) {
        Programme before = programmes.find(programme.key()).orElseThrow();
        programmes.update(programme);
        if (!before.seats().equals(programme.seats())) {
            follow(programme);
        }
    }

    private void follow(Programme programme) {
        List<Seat> live = new ArrayList<>(live(programme.key()));
        for (Office office : Office.of(programme)) {
            for (PersonKey person : programme.seats().of(office.right())) {
                Optional<Seat> known = live.stream()
                        .filter(one ->
                                one.role().equals(office.key()) && one.person().equals(person))
                        .findFirst();
                known.ifPresent(live::remove);
                known.ifPresentOrElse(one -> named(one, programme, office), () -> named(programme, office, person));
            }
        }
        live.stream()
                .filter(one -> one.state() == State.TAKEN && !one.grouped() && right(one))
                .forEach(one -> keep(one.to(State.LEFT, clock.instant()), "left"));
    }

    private static boolean right(Seat seat) {
        return Stream.of(Right.values())
                .anyMatch(one -> one.named() && one.name().equals(seat.role()));
    }

    /** All of them: programmes have as many as they have people in their seats. */
    private List<Seat> live(String programme) {
        List<Seat> all = new ArrayList<>();
        List<Seat> page = List.of();
        do {
            int after = page.isEmpty() ? 0 : page.get(page.size() - 1).id();
            page = book.list(new SeatBook.Search(
                    programme,
                    Set.of(State.INVITED, State.WISHED, State.TAKEN),
                    List.of(),
                    false,
                    false,
                    after,
                    AT_ONCE));
            all.addAll(page);
        } while (page.size() == AT_ONCE);
        return all;
    }

    /** What was asked is answered by that. */
    private void named(Seat known, Programme programme, Office office) {
        if (known.state() != State.TAKEN) {
            Seat taken = begun(known.to(State.TAKEN, clock.instant()), programme, office);
            tell(keep(taken, "named"), null);
        }
    }

    private void named(Programme programme, Office office, PersonKey person) {
        Seat fresh = Seat.fresh(programme.key(), office, person, State.INVITED, null, clock.instant());
        tell(book.insert(begun(fresh.to(State.TAKEN, clock.instant()), programme, office)), null);
    }

    private Seat keep(Seat seat, String action) {
        Seat after = seat.turned();
        ledger.enter(new Ledger.Entry("seat:" + after.id(), after.turn(), null, action, "", clock.instant()));
        book.update(after);
        return after;
    }

    /** Somebody new is shown the ropes where the role has steps, by the point of contact (REPS-26). */
    static Seat begun(Seat seat, Programme programme, Office office) {
        return office.steps().isEmpty()
                ? seat
                : seat.onboarded(new Onboarding(Stage.OPEN, guide(programme, seat.person()), List.of()));
    }

    private static PersonKey guide(Programme programme, PersonKey person) {
        return Stream.of(
                        programme.seats().contacts(),
                        programme.seats().coordinators(),
                        programme.seats().leads())
                .flatMap(List::stream)
                .filter(one -> !one.equals(person))
                .findFirst()
                .orElse(null);
    }

    void tell(Seat seat, PersonKey actor) {
        if (seat.onboarding().stage() == Stage.OPEN) {
            events.happened(new Seat.Event.Begun(seat, actor));
        }
    }
}
