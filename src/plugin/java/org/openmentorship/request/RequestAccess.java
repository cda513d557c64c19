package org.openmentorship.request;

import org.openmentorship.person.Standing;
import org.openmentorship.request.Request.State;
import org.openmentorship.shared.People.Visitor;

/** Who may do what with a request: a function of the person, the person’s standing and the request. */
public final class RequestAccess {
    private RequestAccess() {}

    /** What never came to the board stays with its owner, also when it was thrown away. */
    public static boolean maySee(Visitor visitor, Standing standing, Request request) {
        boolean owner = visitor.is(request.owner());
        if (request.openedAt() == null) {
            return owner;
        }
        return switch (request.state()) {
            case DRAFT -> owner;
            case OPEN, IN_DISCUSSION -> owner || standing.coordinates() || standing.seesBoard();
            default -> owner || standing.coordinates();
        };
    }

    public static boolean mayEdit(Visitor visitor, Standing standing, Request request) {
        return visitor.is(request.owner())
                && standing.seesSpace()
                && (request.state() == State.DRAFT || request.state() == State.OPEN);
    }

    /** What has been agreed is left by the way out of the mentoring, as long as the two who were introduced go on. */
    public static boolean mayWithdraw(Visitor visitor, Request request, boolean goesOn) {
        return visitor.is(request.owner())
                && !(goesOn && request.state() == State.AGREED)
                && request.state().next().contains(State.WITHDRAWN);
    }

    /** The owner takes back what was withdrawn, expired or did not come to an agreement; a coordinator also a redirection. */
    public static boolean mayReturn(Visitor visitor, Standing standing, Request request) {
        if (request.openedAt() == null
                || request.state() == State.DRAFT
                || !request.state().next().contains(State.OPEN)) {
            return false;
        }
        boolean owner = visitor.is(request.owner()) && standing.mayAsk();
        return request.state() == State.REDIRECTED
                ? standing.coordinates()
                : owner || (standing.coordinates() && request.state() != State.WITHDRAWN);
    }

    public static boolean mayOffer(Visitor visitor, Standing standing, Request request) {
        return standing.mayMentor() && !visitor.is(request.owner()) && request.state() == State.OPEN;
    }

    /** All offers on the request: the mentor’s own is seen by the mentor besides. */
    public static boolean maySeeOffers(Visitor visitor, Standing standing, Request request) {
        return visitor.is(request.owner()) || (standing.coordinates() && request.state() != State.DRAFT);
    }

    public static boolean maySee(Visitor visitor, Standing standing, Request request, Offer offer) {
        return maySeeOffers(visitor, standing, request) || visitor.is(offer.mentor());
    }

    public static boolean mayAccept(Visitor visitor, Standing standing, Request request, Offer offer) {
        return visitor.is(request.owner())
                && request.state() == State.OPEN
                && offer.request() == request.id()
                && offer.state() == Offer.State.OFFERED;
    }

    public static boolean mayRedirect(Visitor visitor, Standing standing, Request request) {
        return standing.coordinates() && request.state() == State.OPEN;
    }

    /** Whose request it is, is told to coordinators only; the owner knows. */
    public static boolean maySeeOwner(Visitor visitor, Standing standing, Request request) {
        return visitor.is(request.owner()) || standing.coordinates();
    }

    /** Whom the mentee would like is told to coordinators and to that mentor. */
    public static boolean maySeeWish(Visitor visitor, Standing standing, Request request) {
        return request.draft().wished() != null
                && (visitor.is(request.owner())
                        || standing.coordinates()
                        || visitor.is(request.draft().wished()));
    }

    /** The contact of the other is told to the two who are introduced, and to nobody else. */
    public static boolean maySeeContact(Visitor visitor, Request request, Offer offer) {
        return offer.request() == request.id()
                && offer.state() == Offer.State.ACCEPTED
                && (request.state() == State.IN_DISCUSSION || request.state() == State.AGREED)
                && (visitor.is(request.owner()) || visitor.is(offer.mentor()));
    }
}
