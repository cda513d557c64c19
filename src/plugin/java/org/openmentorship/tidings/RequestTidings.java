package org.openmentorship.tidings;

import java.util.List;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Event;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.PersonKey;

/** What is told of requests and offers; who asks is told to mentors when they are introduced, as on the board. */
final class RequestTidings {
    private final Audience audience;
    private final RequestBook book;
    private final ContractBook contracts;
    private final RelationshipBook pairs;

    private RequestTidings(Audience audience, RequestBook book, ContractBook contracts, RelationshipBook pairs) {
        this.audience = audience;
        this.book = book;
        this.contracts = contracts;
        this.pairs = pairs;
    }

    static Table<Event, Request> table(
            Audience audience, RequestBook book, ContractBook contracts, RelationshipBook pairs) {
        RequestTidings said = new RequestTidings(audience, book, contracts, pairs);
        Table<Event, Request> table = new Table<>(book::find, RequestTidings::matter, Event::actor);
        said.offers(table);
        said.endings(table);
        return table;
    }

    private void offers(Table<Event, Request> table) {
        table.row(Event.Submitted.class, Kind.SUBMITTED, this::whoMayMentor, this::wanted);
        table.row(Event.OfferMade.class, Kind.OFFERED, RequestTidings::owner, this::stillOffered)
                .naming(e -> e.offer().mentor())
                .quoting(e -> e.offer().message());
        table.row(Event.OfferMade.class, Kind.OFFERED_COORDINATOR, this::coordinators, this::stillOffered)
                .naming(e -> e.offer().mentor());
        table.row(
                        Event.OfferWithdrawn.class,
                        Kind.OFFER_WITHDRAWN,
                        e -> endsHere(e.offer()) ? owner(e) : List.of(),
                        (now, letter) -> !offered(now, letter.matter().other(), null))
                .naming(e -> e.offer().mentor());
        // Both, the one who accepted as well: this mail is how the two learn to reach each other.
        table.row(
                        Event.Introduced.class,
                        Kind.INTRODUCED_MENTEE,
                        RequestTidings::owner,
                        (now, letter) -> introduced(now, letter.matter().other()))
                .naming(e -> e.offer().mentor())
                .with(this::theOther)
                .toTheActorToo();
        table.row(
                        Event.Introduced.class,
                        Kind.INTRODUCED_MENTOR,
                        e -> List.of(e.offer().mentor()),
                        (now, letter) -> introduced(now, letter.to()))
                .naming(e -> e.request().owner())
                .with(this::theOther)
                .toTheActorToo();
    }

    private void endings(Table<Event, Request> table) {
        table.row(
                        Event.Redirected.class,
                        Kind.REDIRECTED,
                        RequestTidings::owner,
                        (now, letter) -> now.state() == State.REDIRECTED)
                .quoting(e -> e.request().redirect().message())
                .about(e -> e.request().redirect().alternative());
        table.row(Event.Redirected.class, Kind.WITHDRAWN, e -> mentors(e.ended()), this::offersNoMore);
        table.row(Event.Withdrawn.class, Kind.WITHDRAWN, e -> mentors(e.ended()), this::offersNoMore);
        // Only those who were introduced before there were pairs.
        table.row(Event.Returned.class, Kind.RETURNED, e -> mentors(e.ended()), this::offersNoMore);
        table.row(
                        Event.Returned.class,
                        Kind.RETURNED_MENTEE,
                        e -> wasPaired(e.request()) ? List.of() : owner(e),
                        RequestTidings::onTheBoard)
                .naming(Event::actor);
        table.row(
                        Event.Returned.class,
                        Kind.RETURNED_AFTER_PAIR,
                        e -> wasPaired(e.request()) ? owner(e) : List.of(),
                        RequestTidings::onTheBoard)
                .naming(Event::actor);
    }

    private static Matter matter(Event e) {
        Request request = e.request();
        return new Matter(
                request.programme(),
                Subject.REQUEST,
                request.id(),
                request.turn(),
                request.draft().title(),
                null,
                "",
                "");
    }

    private static List<PersonKey> owner(Event e) {
        return List.of(e.request().owner());
    }

    private List<PersonKey> mentors(List<Offer> offers) {
        return offers.stream().filter(this::endsHere).map(Offer::mentor).toList();
    }

    /** Where a pair has come of an offer, its own letters tell of the end. */
    private boolean endsHere(Offer offer) {
        return pairs.ofOffer(offer.id()).isEmpty();
    }

    private boolean wasPaired(Request request) {
        return !pairs.latest(List.of(request.id())).isEmpty();
    }

    /** The seated mentors who have a place; where there is none, the coordinators, so that somebody hears of it. */
    private List<PersonKey> whoMayMentor(Event e) {
        String programme = e.request().programme();
        List<PersonKey> free = audience.withPlaces(audience.seats(programme).mentors());
        return free.isEmpty() ? audience.coordinators(programme) : free;
    }

    /** No mentor is asked for what there is no place for any more (OLS-52). */
    private boolean wanted(Request now, Letter letter) {
        return onTheBoard(now, letter)
                && (audience.coordinators(now.programme()).contains(letter.to())
                        || !audience.withPlaces(List.of(letter.to())).isEmpty());
    }

    private List<PersonKey> coordinators(Event e) {
        return audience.coordinators(e.request().programme()).stream()
                .filter(one -> !one.equals(e.request().owner()))
                .toList();
    }

    private static boolean onTheBoard(Request now, Letter letter) {
        return now.state().shown();
    }

    private boolean stillOffered(Request now, Letter letter) {
        return now.state().shown() && offered(now, letter.matter().other(), null);
    }

    private boolean offersNoMore(Request now, Letter letter) {
        return !offered(now, letter.to(), null);
    }

    private boolean introduced(Request now, PersonKey mentor) {
        boolean together = now.state() == State.IN_DISCUSSION || now.state() == State.AGREED;
        return together && offered(now, mentor, Offer.State.ACCEPTED);
    }

    /** Whether an offer of the mentor stands, in this state or in any. */
    private boolean offered(Request request, PersonKey mentor, Offer.State state) {
        return book.offersOf(request.id()).stream()
                .filter(one -> one.mentor().equals(mentor) && one.standing())
                .anyMatch(one -> state == null || one.state() == state);
    }

    /** The other of the two, and the outline that they fill together where there is one. */
    private Facts theOther(Request now, Letter letter) {
        int outline = book.offersOf(now.id()).stream()
                .filter(one -> one.state() == Offer.State.ACCEPTED)
                .flatMap(one -> contracts.ofOffer(one.id()).stream())
                .findFirst()
                .map(Contract::id)
                .orElse(0);
        return Facts.NONE.reaching(List.of(letter.matter().other())).leadingTo(outline);
    }
}
