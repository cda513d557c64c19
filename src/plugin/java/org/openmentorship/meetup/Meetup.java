package org.openmentorship.meetup;

import java.time.Instant;
import org.openmentorship.shared.PersonKey;

/** A meet-up of a programme; cancelled ones are kept. Its page is the managed page “meetup:” and its id. */
public record Meetup(
        int id, String programme, Instant at, String zone, String title, String place, boolean cancelled, int turn) {

    /** Somebody presents at a meet-up what was done in a relationship. */
    public record Talk(
            int id, int meetup, int relationship, PersonKey person, String title, Instant at, boolean cancelled) {
        public Talk withId(int newId) {
            return new Talk(newId, meetup, relationship, person, title, at, cancelled);
        }

        /** Called otherwise, or after all. */
        Talk again(PersonKey by, String called, Instant now) {
            return new Talk(id, meetup, relationship, by, called, now, false);
        }

        Talk cancel() {
            return new Talk(id, meetup, relationship, person, title, at, true);
        }
    }

    /** What has happened to a meet-up that people may be going to present at. */
    public sealed interface Event {
        Meetup meetup();

        PersonKey actor();

        /** It takes place at another time, or elsewhere, or after all. */
        record Moved(Meetup meetup, PersonKey actor) implements Event {}

        /** It does not take place. */
        record Cancelled(Meetup meetup, PersonKey actor) implements Event {}
    }

    public String page() {
        return "meetup:" + id;
    }

    public Meetup withId(int newId) {
        return new Meetup(newId, programme, at, zone, title, place, cancelled, turn);
    }

    boolean comesAfter(Instant now) {
        return !cancelled && at.isAfter(now);
    }
}
