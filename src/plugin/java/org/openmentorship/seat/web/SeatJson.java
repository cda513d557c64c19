package org.openmentorship.seat.web;

import java.time.Instant;
import java.util.List;
import org.openmentorship.seat.Seat;
import org.openmentorship.shared.PersonKey;

/** Seats as they go in and out. */
final class SeatJson {
    /** Who is asked to be what. */
    record Invitation(String programme, String role, PersonKey person, String words) {}

    /** A role, in the version whose text was read. */
    record RoleRead(String programme, String role, int version) {}

    /** Yes or no; to an invitation with the version of the role’s text that was read. */
    record SeatAnswer(int turn, boolean accept, int version) {}

    /** The turn that was seen. */
    record SeatEnd(int turn) {}

    /** A step of the onboarding is done, or is not after all. */
    record SeatStep(int turn, String step, boolean done) {}

    /** Who looks after somebody new. */
    record SeatGuide(int turn, PersonKey person) {}

    /** A seat; {@code role} is the id of a role, or the name of the right that it gives. */
    record SeatOut(
            int id,
            int turn,
            String programme,
            String role,
            PersonKey person,
            Seat.State state,
            String words,
            PersonKey askedBy,
            Instant askedAt,
            Instant since,
            Instant until,
            int read,
            Instant readAt,
            Seat.Stage onboarding,
            PersonKey guide,
            List<String> steps) {
        static SeatOut of(Seat seat) {
            return new SeatOut(
                    seat.id(),
                    seat.turn(),
                    seat.programme(),
                    seat.role(),
                    seat.person(),
                    seat.state(),
                    seat.words(),
                    seat.by(),
                    seat.askedAt(),
                    seat.since(),
                    seat.until(),
                    seat.read(),
                    seat.readAt(),
                    seat.onboarding().stage(),
                    seat.onboarding().with(),
                    seat.onboarding().done());
        }

        /** As somebody sees it whom only the name and the days concern. */
        SeatOut discreet() {
            return new SeatOut(
                    id,
                    turn,
                    programme,
                    role,
                    person,
                    state,
                    "",
                    null,
                    askedAt,
                    since,
                    until,
                    0,
                    null,
                    Seat.Stage.NONE,
                    null,
                    List.of());
        }
    }

    /** A page of seats; {@code next} is 0 at the end. */
    record SeatsOut(List<SeatOut> seats, int next) {}

    private SeatJson() {}
}
