package org.openmentorship.notify;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.Seats;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Event;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;

/** Decides who is told what when something happens; never the person who did it. */
public final class Letters {
    private final ProgrammeBook programmes;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Runnable wake;
    private final Clock clock;

    public Letters(ProgrammeBook programmes, Outbox outbox, Transactions transactions, Runnable wake, Clock clock) {
        this.programmes = programmes;
        this.outbox = outbox;
        this.transactions = transactions;
        this.wake = wake;
        this.clock = clock;
    }

    /** Who asks is told to mentors when they are introduced, as on the board. */
    public Letters listen(Events events) {
        events.on(Event.Submitted.class, e -> put(e, Kind.SUBMITTED, whoMayMentor(e), null, ""));
        events.on(Event.OfferMade.class, this::offered);
        events.on(
                Event.OfferWithdrawn.class,
                e -> put(
                        e,
                        Kind.OFFER_WITHDRAWN,
                        List.of(e.request().owner()),
                        e.offer().mentor(),
                        ""));
        events.on(Event.Introduced.class, this::introduced);
        events.on(Event.Redirected.class, this::redirected);
        events.on(Event.Withdrawn.class, e -> put(e, Kind.WITHDRAWN, mentors(e.ended()), null, ""));
        events.on(Event.Returned.class, this::returned);
        return this;
    }

    private void offered(Event.OfferMade e) {
        Offer offer = e.offer();
        put(e, Kind.OFFERED, List.of(e.request().owner()), offer.mentor(), offer.message());
        List<PersonKey> coordinators = seats(e).coordinators().stream()
                .filter(one -> !one.equals(e.request().owner()))
                .toList();
        put(e, Kind.OFFERED_COORDINATOR, coordinators, offer.mentor(), "");
    }

    /** Both are told, the one who accepted as well: this mail is how the two learn to reach each other. */
    private void introduced(Event.Introduced e) {
        PersonKey mentee = e.request().owner();
        PersonKey mentor = e.offer().mentor();
        keep(e, Kind.INTRODUCED_MENTEE, mentee, mentor, "");
        keep(e, Kind.INTRODUCED_MENTOR, mentor, mentee, "");
        transactions.afterCommit(wake);
    }

    private void redirected(Event.Redirected e) {
        put(
                e,
                Kind.REDIRECTED,
                List.of(e.request().owner()),
                null,
                e.request().redirect().message());
        put(e, Kind.WITHDRAWN, mentors(e.ended()), null, "");
    }

    private void returned(Event.Returned e) {
        put(e, Kind.RETURNED, mentors(e.ended()), null, "");
        put(e, Kind.RETURNED_MENTEE, List.of(e.request().owner()), e.actor(), "");
    }

    private void put(Event event, Kind kind, Collection<PersonKey> to, PersonKey other, String words) {
        to.stream()
                .distinct()
                .filter(one -> !one.equals(event.actor()))
                .forEach(one -> keep(event, kind, one, other, words));
        transactions.afterCommit(wake);
    }

    private void keep(Event event, Kind kind, PersonKey to, PersonKey other, String words) {
        Request request = event.request();
        String alternative = Optional.ofNullable(request.redirect())
                .map(Request.Redirect::alternative)
                .orElse("");
        Matter matter =
                new Matter(request.programme(), request.id(), request.draft().title(), other, words, alternative);
        outbox.put(Letter.waiting(kind, to, matter, request.turn(), clock.instant()));
    }

    /** The seated mentors; where mentors are known by a group only, the coordinators, so that somebody hears of it. */
    private List<PersonKey> whoMayMentor(Event event) {
        Seats seats = seats(event);
        return seats.mentors().isEmpty() ? seats.coordinators() : seats.mentors();
    }

    private Seats seats(Event event) {
        return programmes.find(event.request().programme()).orElseThrow().seats();
    }

    private static List<PersonKey> mentors(List<Offer> offers) {
        return offers.stream().map(Offer::mentor).toList();
    }
}
