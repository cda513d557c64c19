package org.openmentorship.privacy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.RelationshipBook.Slice;
import org.openmentorship.relationship.RelationshipDesk;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.seat.SeatDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Transactions;

/** How somebody leaves: what runs and waits ends as it would by the person’s own hand, and what was theirs alone goes. */
public final class Farewell {
    /** Where somebody may be. */
    public record Rooms(
            ProgrammeBook programmeBook,
            ProgrammeDesk programmes,
            SeatBook seats,
            SeatDesk seatDesk,
            RequestBook requests,
            Removal removal,
            OfferDesk offers,
            RelationshipBook pairs,
            RelationshipDesk pairDesk,
            CaseBook cases,
            CaseDesk queue,
            ProfileBook profiles) {}

    private static final int MOST = 200;
    private static final Set<State> ANY = EnumSet.allOf(State.class);
    private final Rooms rooms;
    private final People people;
    private final Transactions transactions;

    public Farewell(Rooms rooms, People people, Transactions transactions) {
        this.rooms = rooms;
        this.people = people;
        this.transactions = transactions;
    }

    /** How much would end. */
    Map<String, Integer> ending(PersonKey person) {
        long asked = rooms.requests().owned(person, "").stream()
                .filter(one -> one.state() == State.DRAFT || one.state() == State.OPEN)
                .count();
        int offered = rooms.requests().offered(person, "").size();
        return Map.of(
                "pairs", live(person).size(),
                "waiting", (int) asked + offered,
                "seats", seating(person).size());
    }

    /** The programmes that nobody would look after any more. */
    List<String> orphans(PersonKey person) {
        return seating(person).stream()
                .filter(one -> one.state() != Programme.State.ARCHIVED)
                .filter(one -> one.seats().coordinators().equals(List.of(person)))
                .map(one -> one.profile().name())
                .toList();
    }

    /** Where somebody has a seat. */
    List<String> seats(PersonKey person) {
        return seating(person).stream().map(one -> one.profile().name()).toList();
    }

    /** What was the person’s alone: requests of which no mentoring has come, and calls for help. */
    Map<String, Integer> alone(PersonKey person) {
        return Map.of(
                "requests", requests(person).size(),
                "cases", rooms.cases().asked(person, "", MOST).size());
    }

    /** Ends what runs and takes back what waits; others are told as always, without a reason. */
    Map<String, Integer> leave(PersonKey person) {
        Visitor visitor = people.visitor(person).orElse(new Visitor(person, Set.of(), false));
        Map<String, Integer> counts = new TreeMap<>();
        for (Relationship one : live(person)) {
            counts.merge(withdrawn(visitor, one.id()) ? "pairs" : "unended", 1, Integer::sum);
        }
        counts.put("waiting", rooms.offers().leave(person));
        for (Case one : rooms.cases().asked(person, "", MOST)) {
            transactions.inTransaction(() -> {
                rooms.queue().mended(one.once());
                return one;
            });
        }
        counts.put("seats", unseated(visitor));
        return counts;
    }

    /** Roles without a seat in the programme too; what cannot be left so goes with the seats. */
    private int unseated(Visitor visitor) {
        PersonKey person = visitor.key();
        for (Seat one : rooms.seats().of(person, MOST)) {
            tried(() -> rooms.seatDesk().end(visitor, one.id(), one.turn()));
        }
        List<Programme> mine = seating(person);
        mine.forEach(seen -> transactions.inTransaction(() -> {
            Programme before = rooms.programmeBook().find(seen.key()).orElseThrow();
            return rooms.programmes().seat(visitor, before, before.seats().without(person));
        }));
        return mine.size();
    }

    /** All programmes in which somebody has a seat, archived ones too. */
    private List<Programme> seating(PersonKey person) {
        List<Programme> found = new ArrayList<>();
        List<Programme> page = rooms.programmeBook().after("", MOST);
        while (!page.isEmpty()) {
            page.stream().filter(one -> one.seats().seats(person)).forEach(found::add);
            page = page.size() < MOST
                    ? List.of()
                    : rooms.programmeBook().after(page.get(page.size() - 1).key(), MOST);
        }
        return found;
    }

    /** What cannot end so is left to the coordinators, who see that somebody has gone. */
    private boolean withdrawn(Visitor visitor, int id) {
        return tried(() -> rooms.pairDesk().withdraw(visitor, id, "", false));
    }

    private static boolean tried(Supplier<?> deed) {
        try {
            var unused = deed.get();
            return true;
        } catch (Refused no) {
            if (no.why() == Refused.Why.READ_ONLY) {
                throw no;
            }
            return false;
        }
    }

    private List<Relationship> live(PersonKey person) {
        List<Relationship> all = new ArrayList<>();
        Slice<Relationship> page = rooms.pairs().of(person, "", true, "", MOST);
        all.addAll(page.rows());
        while (!page.next().isEmpty()) {
            page = rooms.pairs().of(person, "", true, page.next(), MOST);
            all.addAll(page.rows());
        }
        return all;
    }

    private List<Integer> requests(PersonKey person) {
        List<Integer> owned =
                rooms.requests().owned(person, "").stream().map(Request::id).toList();
        Set<Integer> grown =
                owned.isEmpty() ? Set.of() : rooms.pairs().latest(owned).keySet();
        return owned.stream().filter(id -> !grown.contains(id)).toList();
    }

    /** Takes away what was the person’s alone. */
    Map<String, Integer> remove(PersonKey person) {
        List<Integer> mine = requests(person);
        mine.forEach(id -> transactions.inTransaction(() -> rooms.removal().remove(id, ANY)));
        List<Case> asked = rooms.cases().asked(person, "", MOST);
        boolean told = rooms.profiles().of(person).isPresent();
        transactions.inTransaction(() -> {
            asked.forEach(one -> rooms.cases().remove(one.id()));
            rooms.profiles().remove(person);
            return asked;
        });
        return Map.of("requests", mine.size(), "cases", asked.size(), "profile", told ? 1 : 0);
    }
}
