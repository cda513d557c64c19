package org.openmentorship.request;

import java.util.List;
import org.openmentorship.shared.PersonKey;

/** What has happened to a request, and who did it. */
public sealed interface RequestEvent {
    Request request();

    PersonKey actor();

    /** It came to the board. */
    record Submitted(Request request, PersonKey actor) implements RequestEvent {}

    /** A mentor could. */
    record OfferMade(Request request, Offer offer, PersonKey actor) implements RequestEvent {}

    /** A mentor could not after all; {@code offer} is as it was before. */
    record OfferWithdrawn(Request request, Offer offer, PersonKey actor) implements RequestEvent {}

    /** The mentee has accepted, and the two learn how to reach each other. */
    record Introduced(Request request, Offer offer, PersonKey actor) implements RequestEvent {}

    /** A coordinator has pointed to a better place. */
    record Redirected(Request request, PersonKey actor) implements RequestEvent {}

    /** The mentee does not want it any more; {@code offers} stood until then. */
    record Withdrawn(Request request, List<Offer> offers, PersonKey actor) implements RequestEvent {}

    /** It came back to the board. */
    record Returned(Request request, PersonKey actor) implements RequestEvent {}
}
