package org.openmentorship.notify;

import java.time.Instant;
import org.openmentorship.shared.PersonKey;

/** A mail to be: who is told what, with keys in place of names, since it is worded when it is delivered. */
public record Letter(
        int id,
        Kind kind,
        PersonKey to,
        Matter matter,
        String once,
        State state,
        int attempts,
        Instant due,
        String problem) {

    /** What is told. */
    public enum Kind {
        SUBMITTED,
        OFFERED,
        OFFERED_COORDINATOR,
        OFFER_WITHDRAWN,
        INTRODUCED_MENTEE,
        INTRODUCED_MENTOR,
        REDIRECTED,
        WITHDRAWN,
        RETURNED,
        RETURNED_MENTEE
    }

    /** Waiting to be sent, sent, overtaken by what came after, without an address or a reader, or given up after the last attempt. */
    public enum State {
        WAITING,
        SENT,
        OVERTAKEN,
        UNDELIVERABLE,
        STUCK
    }

    /** What it is about; {@code other} is the other person of it, {@code words} what that person wrote. */
    public record Matter(
            String programme, int request, String title, PersonKey other, String words, String alternative) {}

    /** {@code once} names this letter to this person: it is kept a single time. */
    public static Letter waiting(Kind kind, PersonKey to, Matter matter, int turn, Instant now) {
        String once = kind + ":" + matter.request() + ":" + turn + ":" + to;
        return new Letter(0, kind, to, matter, once, State.WAITING, 0, now, "");
    }

    public Letter tried(Instant next) {
        return new Letter(id, kind, to, matter, once, State.WAITING, attempts + 1, next, problem);
    }

    public Letter to(State next, String why) {
        return new Letter(id, kind, to, matter, once, next, attempts, due, why);
    }
}
