package org.openmentorship.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** Where both desks stand: finds what the visitor may see, keeps each turn with its line in the ledger. */
public final class RequestRoom {
    /** A request with its programme and where the visitor stands there. */
    record Place(Request request, Programme programme, Standing standing) {}

    static final String WORDS = "mentorship.request.problem.";
    private final ProgrammeBook programmes;
    private final RequestBook book;
    private final People people;
    private final Ledger ledger;
    private final Events events;
    private final Clock clock;

    public RequestRoom(
            ProgrammeBook programmes, RequestBook book, People people, Ledger ledger, Events events, Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    static void signedIn(Visitor visitor) {
        if (!visitor.signedIn()) {
            throw new Refused(Why.NOT_SIGNED_IN, "mentorship.shared.refused.not-signed-in");
        }
    }

    static void open(Programme programme) {
        if (!programme.open()) {
            throw new Refused(Why.CLOSED, WORDS + "closed", programme.profile().name());
        }
    }

    Standing standing(Visitor visitor, Programme programme) {
        return Standing.of(visitor, people.seesSpace(visitor, programme.spaceKey()), programme);
    }

    Optional<Standing> standing(Visitor visitor, String programme) {
        return programmes.find(programme).map(one -> standing(visitor, one));
    }

    Programme programme(Visitor visitor, String key) {
        return programmes
                .find(key == null ? "" : key)
                .filter(one -> sees(visitor, one))
                .orElseThrow(RequestRoom::noProgramme);
    }

    /** Refuses those to whom this programme, though it has been looked up, is not to be shown. */
    void entrusted(Visitor visitor, Programme programme) {
        signedIn(visitor);
        if (!sees(visitor, programme)) {
            throw noProgramme();
        }
    }

    private boolean sees(Visitor visitor, Programme programme) {
        return visitor.admin() || people.seesSpace(visitor, programme.spaceKey());
    }

    private static Refused noProgramme() {
        return new Refused(Why.UNKNOWN, "mentorship.shared.refused.programme");
    }

    /** Unknown and not for this visitor sound the same, so that ids tell nothing. */
    Place place(Visitor visitor, int id) {
        Request request = book.find(id).orElseThrow(RequestRoom::noRequest);
        return place(visitor, programmes.find(request.programme()).orElseThrow(RequestRoom::noRequest), request);
    }

    /** The same on the board of a programme that has been looked up already. */
    Place place(Visitor visitor, Programme programme, int id) {
        return book.find(id)
                .filter(request -> request.programme().equals(programme.key()))
                .map(request -> place(visitor, programme, request))
                .orElseThrow(RequestRoom::noRequest);
    }

    private Place place(Visitor visitor, Programme programme, Request request) {
        Standing standing = standing(visitor, programme);
        if (!RequestAccess.maySee(visitor, standing, request)) {
            throw noRequest();
        }
        return new Place(request, programme, standing);
    }

    private static Refused noRequest() {
        return new Refused(Why.UNKNOWN, WORDS + "unknown");
    }

    /** The same for somebody who has seen this version and wants to change it. */
    Place toChange(Visitor visitor, int id, int version) {
        Place place = placeToWrite(visitor, id);
        if (place.request().version() != version) {
            throw new Refused(Why.STALE, "mentorship.shared.refused.stale");
        }
        return place;
    }

    Place placeToWrite(Visitor visitor, int id) {
        signedIn(visitor);
        Place place = place(visitor, id);
        if (place.programme().state() == Programme.State.ARCHIVED) {
            throw new Refused(
                    Why.CLOSED, WORDS + "archived", place.programme().profile().name());
        }
        return place;
    }

    /** Why the visitor may not: it is not theirs, or not in this state. */
    Refused refusal(Visitor visitor, Request request) {
        return visitor.is(request.owner())
                ? new Refused(Why.CLOSED, WORDS + "state." + request.state().name())
                : new Refused(Why.NOT_ALLOWED, WORDS + "not-yours");
    }

    /** Takes the turn in the ledger first: whoever comes second for the same turn collides there. */
    void turn(Visitor visitor, Request after, String action, String detail) {
        enter(visitor, after, action, detail);
        book.update(after);
    }

    void enter(Visitor visitor, Request request, String action, String detail) {
        ledger.enter(new Ledger.Entry(
                subject(request.id()), request.turn(), visitor.key(), action, detail, clock.instant()));
    }

    void happened(Request.Event event) {
        events.happened((Record) event);
    }

    List<Ledger.Entry> history(int id) {
        return ledger.of(subject(id));
    }

    /** Ends the standing offers, or only the accepted one, and gives them as they were. */
    List<Offer> endOffers(int request, boolean acceptedOnly) {
        List<Offer> ended = book.offersOf(request).stream()
                .filter(offer -> acceptedOnly ? offer.state() == Offer.State.ACCEPTED : offer.standing())
                .toList();
        ended.forEach(offer -> book.update(offer.to(Offer.State.WITHDRAWN)));
        return ended;
    }

    /** Still at work and still somebody who sees the space: nobody is introduced to whoever has left. */
    boolean here(PersonKey key, Programme programme) {
        return people.find(key).filter(Person::active).isPresent()
                && people.visitor(key)
                        .filter(one -> people.seesSpace(one, programme.spaceKey()))
                        .isPresent();
    }

    private static String subject(int id) {
        return "request:" + id;
    }
}
