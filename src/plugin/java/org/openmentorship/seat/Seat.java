package org.openmentorship.seat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openmentorship.shared.PersonKey;

/**
 * Somebody and a role of a programme, from the invitation to the day on which it was left.
 *
 * @param role the key of the {@link Office}
 * @param words what was said with the invitation or the wish
 * @param by who has asked; nobody when the seat was given in the settings
 * @param read the version of the role’s text that was agreed to, and {@code readAt} when; 0 and null before
 * @param grouped the right comes from a group, and not from this seat
 */
public record Seat(
        int id,
        String programme,
        String role,
        PersonKey person,
        State state,
        String words,
        PersonKey by,
        Instant askedAt,
        Instant since,
        Instant until,
        int read,
        Instant readAt,
        boolean grouped,
        Onboarding onboarding,
        int turn) {

    /** Asked by a coordinator, asking a coordinator, taken, declined, taken back before an answer, and left. */
    public enum State {
        INVITED,
        WISHED,
        TAKEN,
        DECLINED,
        DROPPED,
        LEFT;

        Set<State> next() {
            return switch (this) {
                case INVITED, WISHED -> Set.of(TAKEN, DECLINED, DROPPED);
                case TAKEN -> Set.of(LEFT);
                case DECLINED, DROPPED, LEFT -> Set.of();
            };
        }

        public boolean over() {
            return next().isEmpty();
        }
    }

    /** How far somebody new has come; {@code done} are the ids of the steps. */
    public record Onboarding(Stage stage, PersonKey with, List<String> done) {
        public static final Onboarding NONE = new Onboarding(Stage.NONE, null, List.of());

        public Onboarding {
            done = List.copyOf(done);
        }

        Onboarding with(PersonKey other) {
            return new Onboarding(stage, other, done);
        }

        /** With this step done, or not; it is over when nothing of the role is left to do. */
        Onboarding step(String step, boolean ticked, Office office, boolean read) {
            List<String> after = Stream.concat(
                            done.stream().filter(one -> !one.equals(step)),
                            Stream.of(step).filter(one -> ticked && !one.isEmpty()))
                    .toList();
            return new Onboarding(office.whole(after) && read ? Stage.DONE : Stage.OPEN, with, after);
        }
    }

    /** Whether somebody is being shown the ropes. */
    public enum Stage {
        NONE,
        OPEN,
        DONE
    }

    /** What has happened to a seat. */
    public sealed interface Event {
        Seat seat();

        /** Null when it was done in the settings. */
        PersonKey actor();

        /** A coordinator has asked somebody. */
        record Invited(Seat seat, PersonKey actor) implements Event {}

        /** Somebody would like to have it. */
        record Wished(Seat seat, PersonKey actor) implements Event {}

        /** Whoever was asked has said yes or no. */
        record Answered(Seat seat, PersonKey actor) implements Event {}

        /** Somebody new is to be shown the ropes. */
        record Begun(Seat seat, PersonKey actor) implements Event {}
    }

    /** Nobody’s yet; the state says who waits for whom. */
    static Seat fresh(String programme, Office office, PersonKey person, State state, PersonKey by, Instant now) {
        return new Seat(
                0, programme, office.key(), person, state, "", by, now, null, null, 0, null, false, Onboarding.NONE, 1);
    }

    /** What of a seat becomes another in time; all else stays. */
    private static final class Next {
        private int id;
        private State state;
        private String words;
        private Instant since;
        private Instant until;
        private int read;
        private Instant readAt;
        private boolean grouped;
        private Onboarding onboarding;
        private int turn;

        private Next(Seat seat) {
            id = seat.id;
            state = seat.state;
            words = seat.words;
            since = seat.since;
            until = seat.until;
            read = seat.read;
            readAt = seat.readAt;
            grouped = seat.grouped;
            onboarding = seat.onboarding;
            turn = seat.turn;
        }
    }

    private Seat next(Consumer<Next> change) {
        Next one = new Next(this);
        change.accept(one);
        return new Seat(
                one.id,
                programme,
                role,
                person,
                one.state,
                one.words,
                by,
                askedAt,
                one.since,
                one.until,
                one.read,
                one.readAt,
                one.grouped,
                one.onboarding,
                one.turn);
    }

    public Seat withId(int newId) {
        return next(one -> one.id = newId);
    }

    Seat saying(String said) {
        return next(one -> one.words = said);
    }

    /** The right is the group’s. */
    Seat ofTheGroup() {
        return next(one -> one.grouped = true);
    }

    /** Having read that version of the role. */
    Seat reading(int version, Instant now) {
        return next(one -> {
            one.read = version;
            one.readAt = now;
        });
    }

    Seat onboarded(Onboarding other) {
        return next(one -> one.onboarding = other);
    }

    Seat turned() {
        return next(one -> one.turn = turn + 1);
    }

    /** In the next state, with the days that belong to it. */
    Seat to(State next, Instant now) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(state + " does not become " + next);
        }
        boolean taken = next == State.TAKEN;
        return next(one -> {
            one.state = next;
            one.since = taken ? now : since;
            one.until = taken ? null : now;
            one.onboarding = taken ? onboarding : new Onboarding(Stage.NONE, null, onboarding.done());
        });
    }
}
