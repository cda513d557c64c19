package org.openmentorship.request;

import java.time.Instant;
import java.util.Set;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;

/** A mentor says “I could”, with a message. */
public record Offer(int id, int request, PersonKey mentor, String message, State state, Instant at, int version) {
    /** Where an offer stands, and where it may go from there. */
    public enum State {
        OFFERED,
        ACCEPTED,
        WITHDRAWN;

        public Set<State> next() {
            return switch (this) {
                case OFFERED -> Set.of(ACCEPTED, WITHDRAWN);
                case ACCEPTED -> Set.of(WITHDRAWN);
                case WITHDRAWN -> Set.of();
            };
        }
    }

    public boolean standing() {
        return state != State.WITHDRAWN;
    }

    public Offer withId(int newId) {
        return new Offer(newId, request, mentor, message, state, at, version);
    }

    public Offer to(State next) {
        if (!state.next().contains(next)) {
            throw new Refused(Refused.Why.CLOSED, "mentorship.request.problem.offer-gone");
        }
        return new Offer(id, request, mentor, message, next, at, version + 1);
    }
}
