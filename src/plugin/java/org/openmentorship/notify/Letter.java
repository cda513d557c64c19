package org.openmentorship.notify;

import java.time.Instant;
import org.openmentorship.person.Wishes.Topic;
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

    /**
     * What is told: where the button of the letter leads, and the topic that somebody may go without.
     *
     * <p>What tells of a contract, an ending or help has no topic and always comes.
     */
    public enum Kind {
        SUBMITTED(Goal.REQUEST, Topic.INVITATIONS),
        OFFERED(Goal.REQUEST),
        OFFERED_COORDINATOR(Goal.REQUEST, Topic.NEWS),
        OFFER_WITHDRAWN(Goal.REQUEST),
        INTRODUCED_MENTEE(Goal.REQUEST),
        INTRODUCED_MENTOR(Goal.REQUEST),
        REDIRECTED(Goal.REQUEST),
        WITHDRAWN(Goal.BOARD),
        RETURNED(Goal.REQUEST),
        RETURNED_MENTEE(Goal.REQUEST),
        RETURNED_AFTER_PAIR(Goal.REQUEST),

        CONTRACT_JOINED(Goal.CONTRACT),
        CONTRACT_TAKEN_OUT(Goal.MINE),
        CONTRACT_PROPOSED(Goal.SIGN),
        CONTRACT_SIGNED_BY_ONE(Goal.SIGN),
        CONTRACT_SIGNED(Goal.CONTRACT),
        CONTRACT_SIGNED_COORDINATOR(Goal.CONTRACT),
        CONTRACT_REOPENED(Goal.CONTRACT),

        PAIR_STARTED(Goal.PAIR),
        PAIR_BREAK(Goal.PAIR),
        PAIR_BREAK_OVER(Goal.PAIR),
        PAIR_END_PROPOSED(Goal.PAIR),
        PAIR_END_AGREED(Goal.PAIR),
        PAIR_END_DECLINED(Goal.PAIR),
        PAIR_MEETING(Goal.PAIR),
        PAIR_MEETING_OFF(Goal.PAIR),
        PAIR_SILENT(Goal.PAIR, Topic.REMINDERS),
        PAIR_END_NEAR(Goal.PAIR, Topic.REMINDERS),
        PAIR_DONE_BY_ONE(Goal.PAIR),
        PAIR_COMPLETED(Goal.PAIR),
        PAIR_LEFT(Goal.PAIR),
        PAIR_WITHDRAWN(Goal.PAIR),
        PAIR_WITHDRAWN_MENTEE(Goal.PAIR),
        PAIR_WITHDRAWN_COORDINATOR(Goal.QUEUE),
        PAIR_LAPSED(Goal.PAIR),
        PAIR_REASSIGNED(Goal.PAIR),

        HELP_COORDINATOR(Goal.QUEUE),
        HELP_ANSWERED(Goal.MINE),

        SEAT_INVITED(Goal.MINE),
        SEAT_WISHED_COORDINATOR(Goal.SEATS),
        SEAT_TAKEN(Goal.MINE),
        SEAT_NOT_NOW(Goal.MINE),
        SEAT_ACCEPTED(Goal.SEATS),
        SEAT_DECLINED(Goal.SEATS),
        SEAT_BEGUN(Goal.ONBOARDING),

        MEETUP_MOVED(Goal.MEETUP),
        MEETUP_CANCELLED(Goal.MINE);

        private final Goal goal;
        private final Topic topic;

        Kind(Goal goal) {
            this(goal, null);
        }

        Kind(Goal goal, Topic topic) {
            this.goal = goal;
            this.topic = topic;
        }

        public Goal goal() {
            return goal;
        }

        /** Null for what always comes. */
        public Topic topic() {
            return topic;
        }

        /** Told to those who coordinate, because they do. */
        public boolean toCoordinators() {
            return name().endsWith("_COORDINATOR");
        }
    }

    /** Where the button leads: to what, or to what to do with it. */
    public enum Goal {
        REQUEST,
        BOARD,
        CONTRACT,
        SIGN,
        PAIR,
        MINE,
        QUEUE,
        SEATS,
        ONBOARDING,
        MEETUP
    }

    /**
     * Waiting to be sent, sent, overtaken by what came after, of a topic that the recipient goes without, without an
     * address or a reader, or given up after the last attempt.
     */
    public enum State {
        WAITING,
        SENT,
        OVERTAKEN,
        UNWANTED,
        UNDELIVERABLE,
        STUCK
    }

    /** The sorts of things that letters are about. */
    public enum Subject {
        REQUEST,
        CONTRACT,
        RELATIONSHIP,
        CASE,
        SEAT,
        MEETUP
    }

    /**
     * What it is about: the subject, by its id, in the turn that is told.
     *
     * <p>{@code other} is the other person of it, or null, {@code words} what that person wrote, {@code detail} what else
     * the turn was about, as its table says.
     */
    public record Matter(
            String programme,
            Subject subject,
            int id,
            int turn,
            String title,
            PersonKey other,
            String words,
            String detail) {}

    /** What has become of a letter, told in the transaction that keeps it. */
    public sealed interface Event {
        Letter letter();

        /** It was given up after the last attempt. */
        record Stuck(Letter letter) implements Event {}

        /** It had been given up, and now it has left, or need not any more. */
        record Freed(Letter letter) implements Event {}
    }

    /** {@code once} names this letter to this person: it is kept a single time. */
    public static Letter waiting(Kind kind, PersonKey to, Matter matter, Instant now) {
        String once = kind + ":" + matter.id() + ":" + matter.turn() + ":" + to;
        return new Letter(0, kind, to, matter, once, State.WAITING, 0, now, "");
    }

    public Letter tried(Instant next) {
        return new Letter(id, kind, to, matter, once, State.WAITING, attempts + 1, next, problem);
    }

    /** To be tried again now, although it was given up. */
    public Letter again(Instant now) {
        return new Letter(id, kind, to, matter, once, State.WAITING, attempts, now, problem);
    }

    public Letter to(State next, String why) {
        return new Letter(id, kind, to, matter, once, next, attempts, due, why);
    }
}
