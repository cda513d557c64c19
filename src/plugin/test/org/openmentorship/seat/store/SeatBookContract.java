package org.openmentorship.seat.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seat.Onboarding;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.seat.SeatBook.Begun;
import org.openmentorship.seat.SeatBook.Search;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;

/** What every book of seats does. */
abstract class SeatBookContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private final String programme = UUID.randomUUID().toString();
    private final PersonKey person = new PersonKey("key-" + UUID.randomUUID());

    abstract SeatBook book();

    private Seat seat(String role, State state, Stage stage) {
        boolean taken = state == State.TAKEN || state == State.LEFT;
        return new Seat(
                0,
                programme,
                role,
                person,
                state,
                "Please",
                taken ? null : new PersonKey("key-coordinator"),
                NOW,
                taken ? NOW : null,
                null,
                taken ? 3 : 0,
                taken ? NOW.plusSeconds(5) : null,
                false,
                stage == Stage.NONE
                        ? Onboarding.NONE
                        : new Onboarding(stage, new PersonKey("key-guide"), List.of("one", "two")),
                1);
    }

    @Test
    void everythingOfASeatIsKept() {
        Seat invited = book().insert(seat("MENTOR", State.INVITED, Stage.NONE));
        Seat taken = book().insert(seat("expert", State.TAKEN, Stage.OPEN));

        assertThat(book().find(invited.id())).contains(invited);
        assertThat(book().find(taken.id())).contains(taken);
        assertThat(book().live(programme, "expert", person)).contains(taken);
        assertThat(book().of(person, 9)).containsExactly(taken, invited);
        assertThat(book().of(person, 1)).containsExactly(taken);
        assertThat(book().find(0)).isEmpty();
    }

    @Test
    void thereIsOnlyOneThatIsNotOver() {
        Seat first = book().insert(seat("MENTOR", State.INVITED, Stage.NONE));
        assertThatThrownBy(() -> book().insert(seat("MENTOR", State.TAKEN, Stage.NONE)))
                .isInstanceOf(Ledger.Collision.class);

        book().update(over(first));
        Seat second = book().insert(seat("MENTOR", State.TAKEN, Stage.NONE));
        assertThat(book().live(programme, "MENTOR", person)).contains(second);
        assertThat(book().of(person, 9)).containsExactly(second);
    }

    private static Seat over(Seat seat) {
        return new Seat(
                seat.id(),
                seat.programme(),
                seat.role(),
                seat.person(),
                State.LEFT,
                seat.words(),
                seat.by(),
                seat.askedAt(),
                seat.since(),
                NOW.plusSeconds(9),
                seat.read(),
                seat.readAt(),
                seat.grouped(),
                seat.onboarding(),
                seat.turn() + 1);
    }

    @Test
    void seatsAreListedByStateRoleAndPage() {
        Seat one = book().insert(seat("a", State.TAKEN, Stage.NONE));
        Seat two = book().insert(seat("b", State.TAKEN, Stage.OPEN));
        Seat three = book().insert(seat("c", State.INVITED, Stage.NONE));
        Set<State> taken = Set.of(State.TAKEN);

        assertThat(list(taken, List.of(), false, false, 0, 9)).containsExactly(one, two);
        assertThat(list(Set.of(State.TAKEN, State.INVITED), List.of("b", "c"), false, false, 0, 9))
                .containsExactly(two, three);
        assertThat(list(taken, List.of(), true, false, 0, 9)).containsExactly(two);
        assertThat(list(taken, List.of(), false, true, 0, 1)).containsExactly(two);
        assertThat(list(taken, List.of(), false, true, two.id(), 9)).containsExactly(one);
        assertThat(list(taken, List.of(), false, false, one.id(), 9)).containsExactly(two);
    }

    @Test
    @Tag("REPS-07")
    void whoeverHasBegunSinceThenIsFoundThoughTheyHaveLeft() {
        Seat left = book().insert(seat("MENTOR", State.TAKEN, Stage.NONE));
        book().update(over(left));
        book().insert(seat("expert", State.TAKEN, Stage.NONE));
        book().insert(seat("facilitator", State.INVITED, Stage.NONE));

        assertThat(book().begun(programme, NOW))
                .containsExactlyInAnyOrder(new Begun("MENTOR", person, NOW), new Begun("expert", person, NOW));
        assertThat(book().begun(programme, NOW.plusMillis(1))).isEmpty();
        assertThat(book().begun("elsewhere", Instant.EPOCH)).isEmpty();
        assertThat(book().begun(programme, Instant.EPOCH)).hasSize(2);
    }

    private List<Seat> list(
            Set<State> states, List<String> roles, boolean onboarding, boolean newest, int after, int limit) {
        return book().list(new Search(programme, states, roles, onboarding, newest, after, limit));
    }
}
