package org.openmentorship.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.person.Contact;
import org.openmentorship.person.Contacts;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestRoom.Guest;
import org.openmentorship.request.RequestRoom.Place;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What mentors offer, and what mentees accept. */
public final class OfferDesk {
    /** Whom the visitor has been introduced to, and how to reach that person. */
    public record Introduction(PersonKey person, Contact contact) {}

    /** A request with all that the visitor may know of it: offers, the introduction, who did what when, oldest first. */
    public record Look(
            Request request, List<Offer> offers, Optional<Introduction> introduction, List<Ledger.Entry> history) {}

    private static final String WORDS = RequestRoom.WORDS;
    private static final Set<String> KNOWN_TO_ALL = Set.of("submitted", "returned", "withdrawn");
    private final RequestRoom room;
    private final RequestBook book;
    private final Contacts contacts;
    private final Transactions transactions;
    private final Clock clock;

    public OfferDesk(RequestRoom room, RequestBook book, Contacts contacts, Transactions transactions, Clock clock) {
        this.room = room;
        this.book = book;
        this.contacts = contacts;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Offer offer(Visitor visitor, int id, String message) {
        return transactions.inTransaction(() -> {
            Place place = room.placeToWrite(visitor, id);
            Request request = place.request();
            refuseUnlessMentor(visitor, place);
            Problems problems = new Problems();
            String words = problems.text(
                    "message", message, false, place.programme().form().offerLimit());
            problems.orRefuse();
            if (!book.myOffers(visitor.key(), List.of(id)).isEmpty()) {
                throw new Refused(Why.CLOSED, WORDS + "offered-already");
            }
            Request after = request.turnWithOffers(request.offers() + 1);
            room.turn(visitor, after, "offered", "");
            Offer offer = book.insert(new Offer(0, id, visitor.key(), words, Offer.State.OFFERED, clock.instant(), 1));
            room.happened(new Request.Event.OfferMade(after, offer, visitor.key()));
            return offer;
        });
    }

    private static void refuseUnlessMentor(Visitor visitor, Place place) {
        Request request = place.request();
        if (visitor.is(request.owner())) {
            throw new Refused(Why.NOT_ALLOWED, WORDS + "own-request");
        }
        if (!place.standing().mayMentor()) {
            throw new Refused(Why.NOT_ALLOWED, WORDS + "not-mentor");
        }
        if (request.state() != State.OPEN) {
            throw new Refused(Why.CLOSED, WORDS + "state." + request.state().name());
        }
        if (!place.programme().open()) {
            throw new Refused(Why.CLOSED, "mentorship.request.board.closed");
        }
    }

    public Offer withdraw(Visitor visitor, int id) {
        return transactions.inTransaction(() -> {
            Offer before = offer(visitor, id);
            Request request = room.placeToWrite(visitor, before.request()).request();
            if (!visitor.is(before.mentor())) {
                throw new Refused(Why.NOT_ALLOWED, WORDS + "not-your-offer");
            }
            Offer after = before.to(Offer.State.WITHDRAWN);
            Request turned = request.turnWithOffers(Math.max(0, request.offers() - 1));
            room.turn(visitor, turned, "offer-withdrawn", "");
            book.update(after);
            room.happened(new Request.Event.OfferWithdrawn(turned, before, visitor.key()));
            return after;
        });
    }

    public Request accept(Visitor visitor, int id, int requestVersion) {
        return transactions.inTransaction(() -> {
            Offer before = offer(visitor, id);
            Place place = room.toChange(visitor, before.request(), requestVersion);
            Request request = place.request();
            if (!visitor.is(request.owner())) {
                throw new Refused(Why.NOT_ALLOWED, WORDS + "not-yours");
            }
            if (!place.standing().seesSpace()) {
                throw new Refused(Why.NOT_ALLOWED, WORDS + "may-not-ask");
            }
            if (!room.here(before.mentor(), place.programme())) {
                throw new Refused(Why.CLOSED, WORDS + "mentor-gone");
            }
            Request after = request.to(State.IN_DISCUSSION, clock.instant());
            Offer accepted = before.to(Offer.State.ACCEPTED);
            room.turn(visitor, after, "introduced", "");
            book.update(accepted);
            room.happened(new Request.Event.Introduced(after, accepted, visitor.key()));
            return after;
        });
    }

    /** The introduced have agreed; for features on the right, which have asked whether the actor may. */
    public Request agree(int id, PersonKey actor) {
        return transactions.inTransaction(() -> {
            Request before = book.find(id).orElseThrow();
            if (before.state() == State.AGREED) {
                return before;
            }
            Request after = before.to(State.AGREED, clock.instant());
            room.turn(actor, after, "agreed", "");
            return after;
        });
    }

    /**
     * The introduced go on no more, so neither is shown the other’s address; the request stays where it is.
     *
     * <p>For features on the right, as {@link #agree}.
     */
    public Request part(int id, PersonKey actor) {
        return transactions.inTransaction(() -> {
            Request before = book.find(id).orElseThrow();
            int ended = room.endOffers(id, true).size();
            Request after = before.turnWithOffers(Math.max(0, before.offers() - ended));
            room.turn(actor, after, "parted", "");
            return after;
        });
    }

    /** What somebody has asked or offered and what still waits is taken back; says how much. As {@link #agree}. */
    public int leave(PersonKey person) {
        List<Integer> waiting = book.owned(person, "").stream()
                .filter(one -> one.state() == State.DRAFT || one.state() == State.OPEN)
                .map(Request::id)
                .toList();
        waiting.forEach(id -> transactions.inTransaction(() -> takeBack(id, person)));
        int taken = waiting.size();
        for (Request one : book.offered(person, "")) {
            taken += transactions.inTransaction(() -> takeOffersBack(one.id(), person));
        }
        return taken;
    }

    private Request takeBack(int id, PersonKey owner) {
        Request before = book.find(id).orElseThrow();
        if (before.state() != State.DRAFT && before.state() != State.OPEN) {
            return before;
        }
        Request after = before.to(State.WITHDRAWN, clock.instant()).withOffers(0);
        room.turn(owner, after, "withdrawn", "");
        List<Offer> ended = room.endOffers(id, false);
        room.happened(new Request.Event.Withdrawn(after, ended, owner));
        return after;
    }

    private int takeOffersBack(int id, PersonKey mentor) {
        List<Offer> mine = book.myOffers(mentor, List.of(id)).stream()
                .filter(one -> one.state() == Offer.State.OFFERED)
                .toList();
        for (Offer before : mine) {
            Request request = book.find(id).orElseThrow();
            Request turned = request.turnWithOffers(Math.max(0, request.offers() - 1));
            room.turn(mentor, turned, "offer-withdrawn", "");
            book.update(before.to(Offer.State.WITHDRAWN));
            room.happened(new Request.Event.OfferWithdrawn(turned, before, mentor));
        }
        return mine.size();
    }

    /** One request as the visitor may see it; UNKNOWN when there is none on this board, or not for the visitor. */
    public Look look(Guest guest, int id) {
        Visitor visitor = guest.visitor();
        Place place = room.place(guest, id);
        Request request = place.request();
        List<Offer> all = book.offersOf(id);
        List<Offer> seen = seen(visitor, place, all);
        boolean whole = RequestAccess.maySeeOffers(visitor, place.standing(), request);
        List<Ledger.Entry> history = room.history(id).stream()
                .filter(entry -> whole || KNOWN_TO_ALL.contains(entry.action()))
                .toList();
        return new Look(request, seen, introduction(visitor, request, all), history);
    }

    /** The offers that the visitor may see: all for the mentee and coordinators, the own one for a mentor. */
    public List<Offer> offers(Visitor visitor, int request) {
        Refused.ifAnonymous(visitor);
        return seen(visitor, room.place(visitor, request), book.offersOf(request));
    }

    private static List<Offer> seen(Visitor visitor, Place place, List<Offer> all) {
        return all.stream()
                .filter(offer -> RequestAccess.maySee(visitor, place.standing(), place.request(), offer))
                .toList();
    }

    /** The standing offers of the visitor on any of these requests. */
    public List<Offer> mine(Visitor visitor, List<Request> requests) {
        return visitor.signedIn() && !requests.isEmpty()
                ? book.myOffers(
                        visitor.key(), requests.stream().map(Request::id).toList())
                : List.of();
    }

    /** The other of the two who were introduced; empty for everybody else and before that. */
    private Optional<Introduction> introduction(Visitor visitor, Request request, List<Offer> all) {
        return all.stream()
                .filter(offer -> RequestAccess.maySeeContact(visitor, request, offer))
                .map(offer -> visitor.is(request.owner()) ? offer.mentor() : request.owner())
                .flatMap(other -> contacts.of(other).map(contact -> new Introduction(other, contact)).stream())
                .findFirst();
    }

    /** Unknown and not for this visitor sound the same. */
    private Offer offer(Visitor visitor, int id) {
        Refused.ifAnonymous(visitor);
        Refused unknown = new Refused(Why.UNKNOWN, WORDS + "offer-unknown");
        Offer offer = book.findOffer(id).orElseThrow(() -> unknown);
        Place place;
        try {
            place = room.place(visitor, offer.request());
        } catch (Refused notForThem) {
            throw unknown;
        }
        if (!RequestAccess.maySee(visitor, place.standing(), place.request(), offer)) {
            throw unknown;
        }
        return offer;
    }
}
