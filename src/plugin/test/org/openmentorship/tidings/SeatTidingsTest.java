package org.openmentorship.tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.notify.Letter;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seating;

/** Who is told of seats: whoever is asked, whoever has asked, and whoever helps somebody new. */
@Tag("OLS-11")
@Tag("REPS-26")
class SeatTidingsTest {
    private final Newsroom room = new Newsroom();
    private final Seating seating = new Seating(room.world);

    SeatTidingsTest() {
        seating.roles(Seating.MENTORS, Seating.EXPERTS, Seating.HOSTS);
        room.read();
    }

    @Test
    void anInvitationIsToldToWhoeverIsInvitedAsLongAsItWaits() {
        Seat seat = seating.desk.invite(COORDINATOR, "kind", "MENTOR", MENTEE.key(), "You would be great");
        assertThat(room.news()).containsExactly("SEAT_INVITED mentee");
        Letter letter = room.last();
        assertThat(letter.matter().title()).isEqualTo("mentor");
        assertThat(letter.matter().words()).isEqualTo("You would be great");
        assertThat(room.now(letter)).isPresent();

        seating.desk.answer(MENTEE, seat.id(), seat.turn(), true, 1);
        assertThat(room.now(letter)).isEmpty();
        assertThat(room.news()).containsExactly("SEAT_ACCEPTED coordinator", "SEAT_BEGUN coordinator");
        assertThat(room.last().matter().other()).isEqualTo(MENTEE.key());
    }

    @Test
    void aNoIsToldKindly() {
        Seat seat = seating.desk.invite(COORDINATOR, "kind", "CONTACT", MENTEE.key(), "");
        assertThat(room.last().matter().title())
                .as("in the words of the reader")
                .isEqualTo("CONTACT");
        room.read();
        seating.desk.answer(MENTEE, seat.id(), seat.turn(), false, 0);
        assertThat(room.news()).containsExactly("SEAT_DECLINED coordinator");
    }

    @Test
    void aWishIsToldToCoordinatorsAndItsAnswerToWhoeverHasIt() {
        Seat wish = seating.desk.signUp(MENTEE, "kind", "facilitator", 1);
        assertThat(room.news()).containsExactly("SEAT_WISHED_COORDINATOR coordinator");
        seating.desk.answer(COORDINATOR, wish.id(), wish.turn(), true, 0);
        assertThat(room.news()).containsExactly("SEAT_TAKEN mentee");

        Seat again = seating.desk.signUp(MENTEE, "kind", "expert", 1);
        seating.desk.end(MENTEE, again.id(), again.turn());
        room.read();
        seating.desk.end(COORDINATOR, wish.id(), 2);
        Seat second = seating.desk.signUp(MENTEE, "kind", "facilitator", 1);
        seating.desk.answer(COORDINATOR, second.id(), second.turn(), false, 0);
        assertThat(room.news()).containsExactly("SEAT_WISHED_COORDINATOR coordinator", "SEAT_NOT_NOW mentee");
    }
}
