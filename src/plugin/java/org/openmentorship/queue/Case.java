package org.openmentorship.queue;

import java.time.Instant;
import java.util.Set;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;

/**
 * Something that needs a coordinator: asked by a person, or found by the watch.
 *
 * <p>{@code once} names what it is about, so that the same is never in the queue twice; it is empty again once the matter
 * has mended itself. {@code asker}, {@code words} and {@code answer} are those of a help request, seen by the asker and the
 * coordinators alone; {@code relationship} is 0 where it is about none.
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
        String answer,
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

    /** What the app has found; nobody has asked. */
    public static Case found(String programme, Kind kind, int relationship, String once, String title, Instant since) {
        return new Case(
                0, programme, kind, relationship, once, title, null, "", State.OPEN, null, "", "", since, null, 1);
    }

    /** A call for help instead: somebody has asked. */
    Case askedBy(PersonKey person, String said) {
        return new Case(
                id,
                programme,
                kind,
                relationship,
                once,
                title,
                person,
                said,
                state,
                owner,
                note,
                answer,
                since,
                doneAt,
                turn);
    }

    /** As its asker sees it: without what coordinators note for each other. */
    Case forAsker() {
        return say("", answer);
    }

    public Case withId(int newId) {
        return new Case(
                newId,
                programme,
                kind,
                relationship,
                once,
                title,
                asker,
                words,
                state,
                owner,
                note,
                answer,
                since,
                doneAt,
                turn);
    }

    /** The case in its next state; whoever takes it owns it, whoever gives it back owns it no more. */
    public Case to(State next, PersonKey by, Instant now) {
        if (!state.next().contains(next)) {
            throw new Refused(Refused.Why.CLOSED, "mentorship.queue.problem.state." + state.name());
        }
        PersonKey newOwner = next == State.TAKEN ? by : next == State.OPEN ? null : owner;
        return new Case(
                id,
                programme,
                kind,
                relationship,
                once,
                title,
                asker,
                words,
                next,
                newOwner,
                note,
                answer,
                since,
                next == State.DONE ? now : null,
                turn + 1);
    }

    /** The same turn with what a coordinator has written. */
    public Case say(String newNote, String newAnswer) {
        return new Case(
                id,
                programme,
                kind,
                relationship,
                once,
                title,
                asker,
                words,
                state,
                owner,
                newNote,
                newAnswer,
                since,
                doneAt,
                turn);
    }

    /** A turn in the state where it is. */
    Case turned() {
        return new Case(
                id,
                programme,
                kind,
                relationship,
                once,
                title,
                asker,
                words,
                state,
                owner,
                note,
                answer,
                since,
                doneAt,
                turn + 1);
    }

    /** Done without anybody, and free to be found again. */
    Case mended(Instant now) {
        Case after = done() ? turned() : to(State.DONE, null, now);
        return new Case(
                id,
                programme,
                kind,
                relationship,
                "",
                title,
                asker,
                words,
                after.state,
                owner,
                note,
                answer,
                since,
                after.doneAt,
                after.turn);
    }

    public boolean done() {
        return state == State.DONE;
    }
}
