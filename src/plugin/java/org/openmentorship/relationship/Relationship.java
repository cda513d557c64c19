package org.openmentorship.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;

/**
 * A confirmed tie of people over time; it begins at the introduction, and {@code contract} is 0 where none is used.
 *
 * <p>{@code turn} counts every write; {@code lookAt} is when the watch has something to do next, or null. {@code nudges}
 * counts the reminders about the silence since {@code silentSince}, {@code toldEnd} is the end whose nearness was told.
 */
public record Relationship(
        int id,
        String programme,
        int request,
        int offer,
        int contract,
        String title,
        State state,
        List<Member> members,
        Plan plan,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        Instant nextMeeting,
        LocalDate breakUntil,
        Extension extension,
        int nudges,
        Instant silentSince,
        LocalDate toldEnd,
        Instant lookAt,
        int turn) {

    /** Where a relationship stands, and where it may go from there. */
    public enum State {
        IN_DISCUSSION,
        AGREED,
        ACTIVE,
        ON_BREAK,
        COMPLETED,
        WITHDRAWN,
        LAPSED,
        REASSIGNED;

        public Set<State> next() {
            return switch (this) {
                case IN_DISCUSSION -> Set.of(AGREED, ACTIVE, WITHDRAWN, LAPSED, REASSIGNED);
                case AGREED -> Set.of(ACTIVE, WITHDRAWN, LAPSED, REASSIGNED);
                case ACTIVE -> Set.of(ON_BREAK, COMPLETED, WITHDRAWN, LAPSED, REASSIGNED);
                case ON_BREAK -> Set.of(ACTIVE, COMPLETED, WITHDRAWN, LAPSED, REASSIGNED);
                case COMPLETED, WITHDRAWN, LAPSED, REASSIGNED -> Set.of();
            };
        }

        public boolean ended() {
            return next().isEmpty();
        }
    }

    /** Somebody in it; {@code lastAt} is the last sign of life, {@code doneAt} says done, {@code leftAt} has withdrawn. */
    public record Member(PersonKey person, Role role, Instant lastAt, Instant doneAt, Instant leftAt) {
        public boolean here() {
            return leftAt == null;
        }
    }

    /** From when to when, and how often they meet; {@code meetEveryWeeks} 0 means as needed; dates may be null. */
    public record Plan(LocalDate start, LocalDate end, int hoursAWeek, int meetEveryWeeks) {}

    /** Another end that somebody proposes, and who has agreed so far. */
    public record Extension(LocalDate end, PersonKey by, Set<PersonKey> agreed) {
        public Extension {
            agreed = Set.copyOf(agreed);
        }
    }

    public Relationship {
        members = List.copyOf(members);
    }

    /** The state after this one; impossible moves are refused. */
    State next(State next) {
        if (!state.next().contains(next)) {
            throw new Refused(Refused.Why.CLOSED, "mentorship.relationship.problem.state." + state.name());
        }
        return next;
    }

    /** A member who has not left. */
    public Optional<Member> member(PersonKey person) {
        return members.stream()
                .filter(one -> one.here() && one.person().equals(person))
                .findFirst();
    }

    /** What has happened to a relationship; {@code actor} is null where time did it. */
    public sealed interface Event {
        Relationship relationship();

        PersonKey actor();

        /** It runs: signed, and the day of the start has come. */
        record Started(Relationship relationship, PersonKey actor) implements Event {}

        /** A pause begins; {@code breakUntil} may be null. */
        record BreakBegun(Relationship relationship, PersonKey actor) implements Event {}

        /** It goes on. */
        record BreakEnded(Relationship relationship, PersonKey actor) implements Event {}

        /** One wants to go on for longer. */
        record ExtensionProposed(Relationship relationship, PersonKey actor) implements Event {}

        /** All have agreed to the new end. */
        record Extended(Relationship relationship, PersonKey actor) implements Event {}

        /** Somebody would rather keep the end. */
        record ExtensionDeclined(Relationship relationship, PersonKey actor, LocalDate end) implements Event {}

        /** A date for the next meeting. */
        record MeetingSet(Relationship relationship, PersonKey actor) implements Event {}

        /** One has left, the others go on. */
        record MemberLeft(Relationship relationship, PersonKey actor) implements Event {}

        /** It ended by somebody’s wish, without a reason and without fault. */
        record Withdrawn(Relationship relationship, PersonKey actor, String words) implements Event {}

        /** One says done, others have not yet. */
        record DoneByOne(Relationship relationship, PersonKey actor) implements Event {}

        /** All say done. */
        record Completed(Relationship relationship, PersonKey actor) implements Event {}

        /** A coordinator has closed it: lapsed or re-assigned. */
        record ClosedByCoordinator(Relationship relationship, PersonKey actor) implements Event {}

        /** The agreed end is near. */
        record EndNear(Relationship relationship, PersonKey actor) implements Event {}

        /** It has been silent for days; {@code waitingFor} are gently asked. */
        record Silent(Relationship relationship, PersonKey actor, List<PersonKey> waitingFor, int days)
                implements Event {}
    }
}
