package org.openmentorship.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;

/**
 * A confirmed tie of people over time; it begins at the introduction, and {@code contract} is 0 where none is used.
 *
 * <p>It is {@code proposed} while terms wait for signatures. {@code turn} counts every write.
 */
public record Relationship(
        int id,
        String programme,
        int request,
        int offer,
        int contract,
        String title,
        State state,
        boolean proposed,
        List<Member> members,
        Plan plan,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        Instant nextMeeting,
        LocalDate breakUntil,
        Extension extension,
        Watched watched,
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

    /**
     * Somebody in it; {@code lastAt} is the last sign of life, {@code doneAt} says done, {@code leftAt} has withdrawn.
     *
     * <p>Since {@code askedAt} the contract has waited for this member to write or to sign; null when it does not.
     */
    public record Member(PersonKey person, Role role, Instant lastAt, Instant askedAt, Instant doneAt, Instant leftAt) {
        public boolean here() {
            return leftAt == null;
        }

        public boolean done() {
            return doneAt != null;
        }

        Member alive(Instant at) {
            return lastAt.isBefore(at) ? new Member(person, role, at, askedAt, doneAt, leftAt) : this;
        }

        Member asked(Instant at) {
            return new Member(person, role, lastAt, at, doneAt, leftAt);
        }

        Member saysDone(Instant at) {
            return new Member(person, role, lastAt, askedAt, at, leftAt);
        }

        Member leaves(Instant at) {
            return new Member(person, role, lastAt, null, doneAt, at);
        }
    }

    /** From when to when, and how often they meet; {@code meetEveryWeeks} 0 means as needed; dates may be null. */
    public record Plan(LocalDate start, LocalDate end, int hoursAWeek, int meetEveryWeeks) {}

    /** Another end that somebody proposes since then, and who has agreed so far. */
    public record Extension(LocalDate end, PersonKey by, Instant at, Set<PersonKey> agreed) {
        public Extension {
            agreed = Set.copyOf(agreed);
        }
    }

    /**
     * What the watch keeps in mind: how many reminders have left about the silence since when, the end whose nearness was
     * told, and when it has something to do next, or null.
     */
    public record Watched(int nudges, Instant silentSince, LocalDate toldEnd, Instant lookAt) {
        public static final Watched NOTHING = new Watched(0, null, null, null);

        public Watched at(Instant next) {
            return new Watched(nudges, silentSince, toldEnd, next);
        }
    }

    public Relationship {
        members = List.copyOf(members);
    }

    /** The next turn, while it is being written. */
    public final class Turn {
        String title = Relationship.this.title;
        State state = Relationship.this.state;
        boolean proposed = Relationship.this.proposed;
        List<Member> members = Relationship.this.members;
        Plan plan = Relationship.this.plan;
        Instant startedAt = Relationship.this.startedAt;
        Instant endedAt = Relationship.this.endedAt;
        Instant nextMeeting = Relationship.this.nextMeeting;
        LocalDate breakUntil = Relationship.this.breakUntil;
        Extension extension = Relationship.this.extension;
        Watched watched = Relationship.this.watched;

        /** Impossible moves are refused. */
        void go(State next) {
            if (!state.next().contains(next)) {
                throw new Refused(Refused.Why.CLOSED, "mentorship.relationship.problem.state." + state.name());
            }
            state = next;
        }

        /** From now on it runs, and whoever is silent is silent since now. */
        public void run(Instant now) {
            go(State.ACTIVE);
            breakUntil = null;
            startedAt = startedAt == null ? now : startedAt;
            each(one -> one.alive(now));
        }

        public void watch(Watched other) {
            watched = other;
        }

        /** Nothing is expected of anybody any more. */
        void end(State as, Instant now) {
            go(as);
            endedAt = now;
            nextMeeting = null;
            breakUntil = null;
            extension = null;
            each(one -> one.asked(null));
        }

        void each(UnaryOperator<Member> change) {
            members = members.stream()
                    .map(one -> one.here() ? change.apply(one) : one)
                    .toList();
        }

        void member(PersonKey person, UnaryOperator<Member> change) {
            each(one -> one.person().equals(person) ? change.apply(one) : one);
        }

        private Relationship written() {
            return new Relationship(
                    id,
                    programme,
                    request,
                    offer,
                    contract,
                    title,
                    state,
                    proposed,
                    members,
                    plan,
                    createdAt,
                    startedAt,
                    endedAt,
                    nextMeeting,
                    breakUntil,
                    extension,
                    watched,
                    turn + 1);
        }
    }

    Relationship turn(Consumer<Turn> change) {
        Turn next = new Turn();
        change.accept(next);
        return next.written();
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
