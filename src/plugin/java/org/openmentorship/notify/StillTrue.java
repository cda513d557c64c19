package org.openmentorship.notify;

import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.PersonKey;

/** Whether a letter that had to wait still says what is so: a mail server may have been down for hours. */
public final class StillTrue {
    private final RequestBook book;

    public StillTrue(RequestBook book) {
        this.book = book;
    }

    /** What has ended stays so; what invites somebody, or tells a contact, has to be so now. */
    boolean test(Letter letter) {
        return book.find(letter.matter().request())
                .filter(request -> stands(letter, request))
                .isPresent();
    }

    private boolean stands(Letter letter, Request request) {
        PersonKey other = letter.matter().other();
        return switch (letter.kind()) {
            case SUBMITTED, RETURNED_MENTEE -> request.state().shown();
            case OFFERED, OFFERED_COORDINATOR -> request.state().shown() && offered(request, other, null);
            case INTRODUCED_MENTEE -> introduced(request, other);
            case INTRODUCED_MENTOR -> introduced(request, letter.to());
            case REDIRECTED -> request.state() == State.REDIRECTED;
            case OFFER_WITHDRAWN -> !offered(request, other, null);
            case WITHDRAWN, RETURNED -> !offered(request, letter.to(), null);
        };
    }

    private boolean introduced(Request request, PersonKey mentor) {
        boolean together = request.state() == State.IN_DISCUSSION || request.state() == State.AGREED;
        return together && offered(request, mentor, Offer.State.ACCEPTED);
    }

    /** Whether an offer of the mentor stands, in this state or in any. */
    private boolean offered(Request request, PersonKey mentor, Offer.State state) {
        return book.offersOf(request.id()).stream()
                .filter(one -> one.mentor().equals(mentor) && one.standing())
                .anyMatch(one -> state == null || one.state() == state);
    }
}
