package org.openmentorship.seat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.person.Standing;
import org.openmentorship.plan.Plan.Right;
import org.openmentorship.programme.Programme;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.shared.People.Visitor;

/** What is to be seen of seats: by whoever takes part, by coordinators, and by somebody of their own. */
public final class Looks {
    /** What of it somebody looks at. */
    public enum Tab {
        NOW,
        ONBOARDING,
        HISTORY
    }

    /** A page; an empty role is all of them. */
    public record Wanted(Tab tab, String role, int after, int limit) {
        private static final int DEFAULT = 50;
        private static final int MOST = 200;

        public Wanted {
            role = role == null ? "" : role;
            limit = limit < 1 ? DEFAULT : Math.min(limit, MOST);
        }
    }

    /**
     * Seats of a programme as one visitor may see them.
     *
     * @param next leads to the page after this one, 0 at the end
     * @param mine the visitor’s own that are not over, and {@code waiting} what waits for the visitor in them
     */
    public record Look(
            Programme programme,
            List<Office> offices,
            List<Seat> seats,
            int next,
            List<Seat> mine,
            List<Waiting> waiting,
            boolean coordinates,
            boolean guides) {}

    /** Something that waits for one person; the seat is null where the right comes from a group. */
    public record Waiting(What what, Programme programme, Office office, Seat seat) {}

    /** What waits. */
    public enum What {
        INVITED,
        READ,
        STEPS,
        WISHED
    }

    /** What waits for somebody in their seats, as HTML for “my mentoring”; nothing when nothing does. */
    public interface Cards {
        String show(Visitor visitor, Collection<Programme> programmes);
    }

    private static final int OWN = 100;
    private final SeatRoom room;
    private final SeatBook book;

    public Looks(SeatRoom room, SeatBook book) {
        this.room = room;
        this.book = book;
    }

    /** Costs two statements beside the programme’s. */
    public Look look(Visitor visitor, String key, Wanted wanted) {
        Programme programme = room.programme(visitor, key);
        boolean coordinates = room.coordinates(visitor, programme);
        if (wanted.tab() == Tab.ONBOARDING) {
            room.guiding(visitor, programme);
        }
        List<Office> offices = Office.of(programme).stream()
                .filter(one -> coordinates || one.shown())
                .toList();
        List<Seat> mine = book.of(visitor.key(), OWN).stream()
                .filter(one -> one.programme().equals(programme.key()))
                .toList();
        List<Seat> found = page(programme, offices, coordinates, wanted);
        boolean more = found.size() > wanted.limit();
        List<Seat> shown = more ? found.subList(0, wanted.limit()) : found;
        return new Look(
                programme,
                offices,
                shown,
                more ? shown.get(shown.size() - 1).id() : 0,
                mine,
                waiting(visitor, List.of(programme), mine),
                coordinates,
                room.guides(visitor, programme));
    }

    /** Coordinators see seats of roles that are no longer described, too. */
    private List<Seat> page(Programme programme, List<Office> offices, boolean coordinates, Wanted wanted) {
        List<String> roles = offices.stream()
                .map(Office::key)
                .filter(one -> wanted.role().isEmpty() || one.equals(wanted.role()))
                .toList();
        boolean all = wanted.role().isEmpty() && (coordinates || wanted.tab() == Tab.ONBOARDING);
        return roles.isEmpty() && !all
                ? List.of()
                : book.list(new SeatBook.Search(
                        programme.key(),
                        states(wanted.tab(), coordinates),
                        all ? List.of() : roles,
                        wanted.tab() == Tab.ONBOARDING,
                        wanted.tab() == Tab.HISTORY,
                        wanted.after(),
                        wanted.limit() + 1));
    }

    private static Set<State> states(Tab tab, boolean coordinates) {
        return switch (tab) {
            case NOW -> coordinates ? Set.of(State.INVITED, State.WISHED, State.TAKEN) : Set.of(State.TAKEN);
            case ONBOARDING -> Set.of(State.TAKEN);
            case HISTORY -> Set.of(State.TAKEN, State.LEFT);
        };
    }

    /** What waits for somebody in these programmes, which they see, in one statement; invitations first. */
    public List<Waiting> waiting(Visitor visitor, Collection<Programme> programmes) {
        return waiting(visitor, programmes, book.of(visitor.key(), OWN));
    }

    private static List<Waiting> waiting(Visitor visitor, Collection<Programme> programmes, List<Seat> mine) {
        List<Waiting> waiting = new ArrayList<>();
        programmes.stream()
                .filter(one -> one.state() != Programme.State.ARCHIVED)
                .forEach(programme -> Office.of(programme)
                        .forEach(office ->
                                waits(visitor, programme, office, mine).ifPresent(waiting::add)));
        return waiting.stream().sorted(Comparator.comparing(Waiting::what)).toList();
    }

    private static Optional<Waiting> waits(Visitor visitor, Programme programme, Office office, List<Seat> mine) {
        Optional<Seat> seat = mine.stream()
                .filter(one ->
                        one.programme().equals(programme.key()) && one.role().equals(office.key()))
                .findFirst();
        boolean grouped = office.right() == Right.MENTOR
                && office.version() > 0
                && Standing.of(visitor, true, programme).mayMentor();
        What unseated = grouped ? What.READ : null;
        What what = seat.isPresent() ? what(seat.get(), office) : unseated;
        return Optional.ofNullable(what).map(one -> new Waiting(one, programme, office, seat.orElse(null)));
    }

    private static What what(Seat seat, Office office) {
        return switch (seat.state()) {
            case INVITED -> What.INVITED;
            case WISHED -> What.WISHED;
            case TAKEN ->
                !office.hasRead(seat) ? What.READ : seat.onboarding().stage() == Stage.OPEN ? What.STEPS : null;
            case DECLINED, DROPPED, LEFT -> null;
        };
    }
}
