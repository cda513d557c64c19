package org.openmentorship.request;

import java.util.List;
import java.util.Optional;
import org.openmentorship.person.Contact;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;

/** What mentors offer, and what mentees accept. */
public final class OfferDesk {
    /** Whom the visitor has been introduced to, and how to reach that person. */
    public record Introduction(PersonKey person, Contact contact) {}

    public Offer offer(Visitor visitor, int request, String message) {
        throw new UnsupportedOperationException();
    }

    public Offer withdraw(Visitor visitor, int offer) {
        throw new UnsupportedOperationException();
    }

    public Request accept(Visitor visitor, int offer, int requestVersion) {
        throw new UnsupportedOperationException();
    }

    /** The offers that the visitor may see: all for the mentee and coordinators, the own one for a mentor. */
    public List<Offer> offers(Visitor visitor, int request) {
        throw new UnsupportedOperationException();
    }

    /** The other of the two who were introduced; empty for everybody else and before that. */
    public Optional<Introduction> introduction(Visitor visitor, int request) {
        throw new UnsupportedOperationException();
    }
}
