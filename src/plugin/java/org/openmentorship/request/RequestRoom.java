package org.openmentorship.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** Where both desks stand: finds what the visitor may see, keeps each turn with its line in the ledger. */
public final class RequestRoom {
    /** A request with its programme and where the visitor stands there. */
    record Place(Request request, Programme programme, Standing standing) {
        /** Whether to bring it back is to ask once more. */
        boolean asksAgain() {
            return request.state() == Request.State.WITHDRAWN || request.state() == Request.State.EXPIRED;
        }
    }

    /** Somebody in a programme that they may see; only the room lets in, so whoever has a guest need not ask again. */
    public static final class Guest {
        private final Visitor visitor;
        private final Programme programme;
        private final Standing standing;

        private Guest(Visitor visitor, Programme programme, Standing standing) {
            this.visitor = visitor;
            this.programme = programme;
            this.standing = standing;
        }

        public Visitor visitor() {
            return visitor;
        }

        public Programme programme() {
            return programme;
        }

        public Standing standing() {
            return standing;
        }

        /** Whether the guest may know whom the mentee would like. */
        public boolean seesWish(Request request) {
            return RequestAccess.maySeeWish(visitor, standing, request);
        }

        /** Whether the guest may know whose this request of the programme is. */
        public boolean seesOwner(Request request) {
            return RequestAccess.maySeeOwner(visitor, standing, request);
        }
    }

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

    static void open(Programme programme) {
        if (!programme.open()) {
            throw new Refused(Why.CLOSED, WORDS + "closed", programme.profile().name());
        }
    }

    /** Whether the programme lets somebody begin, and to submit also whether it calls. */
    void takes(Programme programme, boolean submits) {
        open(programme);
        if (submits || !programme.plan().asks()) {
            RequestRules.uncalled(programme, clock.instant()).ifPresent(refused -> {
                throw refused;
            });
        }
    }

    /** As the form demands it, and with a wish for somebody else who is a mentor here. */
    Draft check(Visitor visitor, Programme programme, Draft raw, boolean whole, Problems problems) {
        Draft draft = RequestRules.check(programme.form(), raw, whole, problems);
        PersonKey wished = draft.wished();
        boolean mentors = wished != null
                && !visitor.is(wished)
                && people.visitor(wished)
                        .filter(one -> standing(one, programme).mayMentor())
                        .isPresent();
        if (wished != null && !mentors) {
            problems.add("wished", WORDS + "wished");
        }
        return draft;
    }

    Standing standing(Visitor visitor, Programme programme) {
        return Standing.of(visitor, people, programme);
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

    /** Lets in who may see the programme, and remembers it for as long as one page is made. */
    Guest enter(Visitor visitor, String key) {
        Refused.ifAnonymous(visitor);
        Programme programme = programmes.find(key == null ? "" : key).orElseThrow(RequestRoom::noProgramme);
        Standing standing = standing(visitor, programme);
        if (!visitor.admin() && !standing.seesSpace()) {
            throw noProgramme();
        }
        return new Guest(visitor, programme, standing);
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
        Programme programme = programmes.find(request.programme()).orElseThrow(RequestRoom::noRequest);
        return place(visitor, programme, standing(visitor, programme), request);
    }

    /** The same in the programme that the guest is in. */
    Place place(Guest guest, int id) {
        return book.find(id)
                .filter(request -> request.programme().equals(guest.programme().key()))
                .map(request -> place(guest.visitor(), guest.programme(), guest.standing(), request))
                .orElseThrow(RequestRoom::noRequest);
    }

    private static Place place(Visitor visitor, Programme programme, Standing standing, Request request) {
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
        Refused.ifAnonymous(visitor);
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
        turn(visitor.key(), after, action, detail);
    }

    void turn(PersonKey actor, Request after, String action, String detail) {
        enter(actor, after, action, detail);
        book.update(after);
    }

    void enter(PersonKey actor, Request request, String action, String detail) {
        ledger.enter(new Ledger.Entry(subject(request.id()), request.turn(), actor, action, detail, clock.instant()));
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

    /** Its name in the ledger. */
    public static String subject(int id) {
        return "request:" + id;
    }
}
