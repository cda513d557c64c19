package org.openmentorship.relationship;

import java.time.Instant;
import java.util.Set;
import org.openmentorship.shared.PersonKey;

/**
 * Something that needs a coordinator: asked by a person, or found by the watch.
 *
 * <p>{@code once} names what it is about, so that the same is never in the queue twice while it is open. {@code asker} and
 * {@code words} are those of a help request, seen by the asker and the coordinators alone.
 */
public record Case(
        int id,
        String programme,
        Kind kind,
        int relationship,
        String once,
        String title,
        PersonKey asker,
        String words,
        State state,
        PersonKey owner,
        String note,
        Instant since,
        Instant doneAt,
        int turn) {

    /** Why it needs somebody. */
    public enum Kind {
        HELP,
        NO_OUTLINE,
        UNSIGNED,
        SILENT,
        PERSON_GONE,
        PAGE_GONE,
        PAGE_OPEN,
        PAGE_STUCK,
        MAIL_STUCK
    }

    /** Where it stands, and where it may go from there. */
    public enum State {
        OPEN,
        TAKEN,
        DONE;

        public Set<State> next() {
            return switch (this) {
                case OPEN -> Set.of(TAKEN, DONE);
                case TAKEN -> Set.of(OPEN, TAKEN, DONE);
                case DONE -> Set.of(OPEN);
            };
        }
    }

    /** What has happened to a case. */
    public sealed interface Event {
        Case matter();

        PersonKey actor();

        /** Somebody needs help. */
        record HelpAsked(Case matter, PersonKey actor) implements Event {}

        /** A coordinator has answered the help request; {@code words} go to the asker. */
        record HelpAnswered(Case matter, PersonKey actor, String words) implements Event {}

        /** A coordinator wants a stuck page or mail to be tried again, now. */
        record TryAgain(Case matter, PersonKey actor) implements Event {}
    }
}
