package org.openmentorship.tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.notify.Letter;
import org.openmentorship.shared.People.Visitor;

/** Whoever wants to present at a meet-up hears when it changes. */
@Tag("KIND-30")
class MeetupTidingsTest {
    private final Newsroom room = new Newsroom();
    private int pairs;

    @Test
    void aMeetUpThatMovesIsToldToItsSpeakers() {
        present(1, MENTEE, false);
        present(1, MENTOR, true);
        present(2, MENTOR, false);
        keep(meetup(1, 40, false));
        room.world.bus.happened(new Meetup.Event.Moved(now(1), COORDINATOR.key()));

        assertThat(room.news()).as("those whose talk stands").containsExactly("MEETUP_MOVED mentee");
        Letter letter = room.last();
        assertThat(room.now(letter).orElseThrow().dates()).hasSize(1);
        keep(meetup(1, 40, true));
        assertThat(room.now(letter)).as("cancelled since").isEmpty();
        keep(meetup(1, 40, false));
        room.meetups.update(new Talk(1, 1, 7, MENTEE.key(), "My talk", Instant.EPOCH, true));
        assertThat(room.now(letter)).as("who does not present any more").isEmpty();
    }

    @Test
    void aMeetUpThatIsOverIsNotToldToHaveMoved() {
        present(1, MENTEE, false);
        keep(meetup(1, 1, false));
        room.world.bus.happened(new Meetup.Event.Moved(now(1), COORDINATOR.key()));
        room.world.clock.pass(Duration.ofDays(2));
        assertThat(room.now(room.last())).isEmpty();
    }

    @Test
    void aMeetUpThatIsCancelledIsToldWithTheOnesToCome() {
        present(1, MENTEE, false);
        keep(meetup(1, 10, true));
        keep(meetup(2, 40, false));
        room.world.bus.happened(new Meetup.Event.Cancelled(now(1), COORDINATOR.key()));

        assertThat(room.news()).containsExactly("MEETUP_CANCELLED mentee");
        Letter letter = room.last();
        assertThat(room.now(letter).orElseThrow().dates())
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Meet-up 2"));
        keep(meetup(1, 10, false));
        assertThat(room.now(letter)).as("it takes place after all").isEmpty();
    }

    private void present(int meetup, Visitor visitor, boolean cancelled) {
        Instant now = room.world.clock.instant();
        room.meetups.insert(new Talk(0, meetup, ++pairs, visitor.key(), "My talk", now, cancelled));
    }

    private Meetup now(int id) {
        return room.meetups.find(id).orElseThrow();
    }

    private void keep(Meetup meetup) {
        if (room.meetups.find(meetup.id()).isEmpty()) {
            room.meetups.insert(meetup);
        } else {
            room.meetups.update(meetup);
        }
    }

    private Meetup meetup(int id, int days, boolean cancelled) {
        Instant at = room.world.clock.instant().plus(Duration.ofDays(days));
        return new Meetup(id, "kind", at, "UTC", "Meet-up " + id, "Room 1", cancelled, 1);
    }
}
