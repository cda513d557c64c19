package org.openmentorship.queue;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
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
        TOO_MUCH,
        NO_OUTLINE,
        UNSIGNED,
        SILENT,
        PERSON_GONE,
        PAGE_GONE,
        PAGE_OPEN,
        PAGE_STUCK,
        MAIL_STUCK;

        /** People have not gone on, and may be reminded. */
        public boolean quiet() {
            return this == NO_OUTLINE || this == UNSIGNED || this == SILENT;
        }

        /** The app itself can mend it when it is told to. */
        public boolean stuck() {
            return this == PAGE_GONE || this == PAGE_OPEN || this == PAGE_STUCK || this == MAIL_STUCK;
        }

        /** Somebody has asked, and waits for an answer. */
        public boolean asked() {
            return this == HELP || this == TOO_MUCH;
        }
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

        /** A coordinator wants those to be reminded whom it waits for; who hears it says no where nobody can be. */
        record Remind(Case matter, PersonKey actor) implements Event {}
    }

    /** What the app has found; nobody has asked. */
    public static Case found(String programme, Kind kind, int relationship, String once, String title, Instant since) {
        return new Case(
                0, programme, kind, relationship, once, title, null, "", State.OPEN, null, "", "", since, null, 1);
    }

    /** The next of it, while it is being written. */
    private final class Draft {
        int id = Case.this.id;
        String once = Case.this.once;
        PersonKey asker = Case.this.asker;
        String words = Case.this.words;
        State state = Case.this.state;
        PersonKey owner = Case.this.owner;
        String note = Case.this.note;
        String answer = Case.this.answer;
        Instant doneAt = Case.this.doneAt;
        int turn = Case.this.turn;

        /** Impossible moves are refused. */
        void go(State next, Instant now) {
            if (!state.next().contains(next)) {
                throw new Refused(Refused.Why.CLOSED, "mentorship.queue.problem.state." + state.name());
            }
            state = next;
            doneAt = next == State.DONE ? now : null;
        }

        private Case written() {
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
                    turn);
        }
    }

    private Case with(Consumer<Draft> change) {
        Draft next = new Draft();
        change.accept(next);
        return next.written();
    }

    /** A call for help instead: somebody has asked. */
    Case askedBy(PersonKey person, String said) {
        return with(next -> {
            next.asker = person;
            next.words = said;
        });
    }

    /** As its asker sees it: without what coordinators note for each other. */
    Case forAsker() {
        return say("", answer);
    }

    public Case withId(int newId) {
        return with(next -> next.id = newId);
    }

    /** The case in its next state; whoever takes it owns it, whoever gives it back owns it no more. */
    public Case to(State other, PersonKey by, Instant now) {
        return with(next -> {
            next.go(other, now);
            next.owner = other == State.TAKEN ? by : other == State.OPEN ? null : owner;
            next.turn++;
        });
    }

    /** The same turn with what a coordinator has written. */
    public Case say(String newNote, String newAnswer) {
        return with(next -> {
            next.note = newNote;
            next.answer = newAnswer;
        });
    }

    /** A turn in the state where it is. */
    Case turned() {
        return with(next -> next.turn++);
    }

    /** Done without anybody, and free to be found again. */
    Case mended(Instant now) {
        return with(next -> {
            if (!done()) {
                next.go(State.DONE, now);
            }
            next.once = "";
            next.turn++;
        });
    }

    public boolean done() {
        return state == State.DONE;
    }
}
