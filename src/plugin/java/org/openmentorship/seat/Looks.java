package org.openmentorship.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openmentorship.person.Standing;
import org.openmentorship.plan.Right;
import org.openmentorship.programme.Programme;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.seat.SeatBook.Begun;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;

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
     * @param told whether the visitor is told who else has a role; if not, there are no seats but the visitor’s own
     */
    public record Look(
            Programme programme,
            List<Office> offices,
            List<Seat> seats,
            int next,
            List<Seat> mine,
            List<Waiting> waiting,
            boolean coordinates,
            boolean guides,
            boolean told) {}

    /** How many were new in a role in which more are wanted, in the last twelve months and year by year, the last year first. */
    public record Arrivals(Office office, int lately, List<Year> years) {
        public Arrivals {
            years = List.copyOf(years);
        }
    }

    /** How many were new in a year. */
    public record Year(int number, int begun) {}

    /** Something that waits for one person; the seat is null where the right comes from a group. */
    public record Waiting(What what, Programme programme, Office office, Seat seat) {}

    /** What waits. */
    public enum What {
        INVITED,
        READ,
        STEPS,
        WISHED,
        /** How the programme goes: nothing is to be done. */
        VIEW
    }

    /** What waits for somebody in their seats, as HTML for “my mentoring”; nothing when nothing does. */
    public interface Cards {
        String show(Visitor visitor, Collection<Programme> programmes);
    }

    private static final int OWN = 100;
    private static final int YEARS = 5;
    private final SeatRoom room;
    private final SeatBook book;

    public Looks(SeatRoom room, SeatBook book) {
        this.room = room;
        this.book = book;
    }

    /** Costs two statements beside the programme’s. */
    public Look look(Visitor visitor, String key, Wanted wanted) {
        Programme programme = room.programme(visitor, key);
        Standing standing = room.standing(visitor, programme);
        boolean coordinates = standing.coordinates();
        boolean guides = room.guides(visitor, programme);
        if (wanted.tab() == Tab.ONBOARDING) {
            room.guiding(visitor, programme);
        }
        List<Office> offices = Office.of(programme).stream()
                .filter(one -> coordinates || one.shown())
                .toList();
        List<Seat> mine = book.of(visitor.key(), OWN).stream()
                .filter(one -> one.programme().equals(programme.key()))
                .toList();
        boolean told = guides || standing.seesPeople();
        List<Seat> found = told ? page(programme, offices, coordinates, wanted) : List.of();
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
                guides,
                told);
    }

    /** Told to coordinators, of each role with a number that is wanted; in one statement, or in none where there is none. */
    public List<Arrivals> arrivals(Look look) {
        List<Office> wanted =
                look.offices().stream().filter(one -> one.wanted() > 0).toList();
        if (!look.coordinates() || wanted.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(room.now(), ZoneOffset.UTC);
        LocalDate first = LocalDate.ofYearDay(today.getYear() - YEARS + 1, 1);
        Map<String, List<LocalDate>> days = days(book.begun(
                look.programme().key(), first.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return wanted.stream()
                .map(one -> arrivals(one, days.getOrDefault(one.key(), List.of()), today))
                .toList();
    }

    private static Arrivals arrivals(Office office, List<LocalDate> days, LocalDate today) {
        return new Arrivals(
                office,
                (int) days.stream().filter(today.minusYears(1)::isBefore).count(),
                IntStream.range(0, YEARS)
                        .map(one -> today.getYear() - one)
                        .mapToObj(year -> new Year(year, (int) days.stream()
                                .filter(day -> day.getYear() == year)
                                .count()))
                        .toList());
    }

    /** By role, the day on which each person was new: whoever comes back is not new again. */
    private static Map<String, List<LocalDate>> days(List<Begun> begun) {
        Map<String, Map<PersonKey, Instant>> first = new HashMap<>();
        begun.forEach(one -> first.computeIfAbsent(one.role(), role -> new HashMap<>())
                .merge(one.person(), one.at(), (a, b) -> a.isBefore(b) ? a : b));
        Map<String, List<LocalDate>> days = new HashMap<>();
        first.forEach((role, people) -> days.put(
                role,
                people.values().stream()
                        .map(one -> LocalDate.ofInstant(one, ZoneOffset.UTC))
                        .toList()));
        return days;
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

    /** Whether somebody sits there with this right, in one statement. */
    public boolean holds(Visitor visitor, Programme programme, Right right) {
        return visitor.signedIn()
                && book.live(programme.key(), right.name(), visitor.key())
                        .filter(one -> one.state() == State.TAKEN)
                        .isPresent();
    }

    /** What waits for somebody in these programmes, which they see, in one statement; invitations first. */
    public List<Waiting> waiting(Visitor visitor, Collection<Programme> programmes) {
        return waiting(visitor, programmes, book.of(visitor.key(), OWN));
    }

    private static List<Waiting> waiting(Visitor visitor, Collection<Programme> programmes, List<Seat> mine) {
        List<Waiting> waiting = new ArrayList<>();
        programmes.stream()
                .filter(one -> one.state() != Programme.State.ARCHIVED)
                .forEach(programme -> Office.of(programme).forEach(office -> {
                    Optional<Seat> seat = mine.stream()
                            .filter(one -> one.programme().equals(programme.key())
                                    && one.role().equals(office.key()))
                            .findFirst();
                    waits(visitor, programme, office, seat).ifPresent(waiting::add);
                    seat.filter(one -> one.state() == State.TAKEN && office.right() == Right.PARTNER)
                            .ifPresent(one -> waiting.add(new Waiting(What.VIEW, programme, office, one)));
                }));
        return waiting.stream().sorted(Comparator.comparing(Waiting::what)).toList();
    }

    private static Optional<Waiting> waits(Visitor visitor, Programme programme, Office office, Optional<Seat> seat) {
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
