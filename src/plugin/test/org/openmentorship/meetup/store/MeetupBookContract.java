package org.openmentorship.meetup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.shared.Ledger;

/** What every store of meet-ups does; each test works in a programme of its own. */
abstract class MeetupBookContract {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_123L);
    private final String programme = "p-" + UUID.randomUUID();

    abstract MeetupBook book();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Meetup kept = book().insert(meetup(NOON, "مرحبا 😀 <b> ' \\ %"));

        assertThat(book().find(kept.id())).contains(kept);
        assertThat(book().find(987_654)).isEmpty();
    }

    @Test
    void aChangeIsFound() {
        Meetup kept = book().insert(meetup(NOON, "One"));
        Meetup after = new Meetup(
                kept.id(), programme, NOON.plusSeconds(9), "Asia/Tokyo", "Other", "x\n".repeat(140), true, 2);
        book().update(after);

        assertThat(book().find(kept.id())).contains(after);
    }

    @Test
    void theComingOnesAreListedEarliestFirst() {
        Meetup third = book().insert(meetup(NOON.plusSeconds(3), "3"));
        Meetup first = book().insert(meetup(NOON.plusSeconds(1), "1"));
        Meetup second = book().insert(meetup(NOON.plusSeconds(2), "2"));
        book().insert(meetup(NOON.minusSeconds(1), "0"));

        assertThat(book().from(programme, NOON, 9)).containsExactly(first, second, third);
        assertThat(book().from(programme, NOON, 2)).containsExactly(first, second);
        assertThat(book().from("elsewhere", NOON, 9)).isEmpty();
    }

    @Test
    void talksAreFoundByMeetupAndByRelationshipAndEachOfBothIsThereOnce() {
        Meetup meetup = book().insert(meetup(NOON, "One"));
        Meetup other = book().insert(meetup(NOON, "Other"));
        int relationship = (int) (System.nanoTime() & 0xFFFFFFF);
        Talk talk = book().insert(talk(meetup, relationship, "A talk"));
        Talk again = book().insert(talk(other, relationship, "Again"));
        Talk another = book().insert(talk(meetup, relationship + 1, "Another"));

        assertThat(book().talks(List.of(meetup.id()))).containsExactly(talk, another);
        assertThat(book().talks(List.of(meetup.id(), other.id()))).containsExactly(talk, again, another);
        assertThat(book().talks(List.of())).isEmpty();
        assertThat(book().talksOf(relationship)).containsExactly(talk, again);
        assertThat(book().findTalk(talk.id())).contains(talk);
        assertThatThrownBy(() -> book().insert(talk(meetup, relationship, "Twice")))
                .isInstanceOf(Ledger.Collision.class);
    }

    @Test
    void aChangedTalkIsFound() {
        Talk kept = book().insert(talk(book().insert(meetup(NOON, "One")), 7, "A talk"));
        Talk after = new Talk(kept.id(), kept.meetup(), 7, MENTOR.key(), "Other", NOON.plusSeconds(5), true);
        book().update(after);

        assertThat(book().findTalk(kept.id())).contains(after);
    }

    private Meetup meetup(Instant at, String title) {
        return new Meetup(0, programme, at, "Europe/London", title, "Room 1", false, 1);
    }

    private static Talk talk(Meetup meetup, int relationship, String title) {
        return new Talk(0, meetup.id(), relationship, MENTEE.key(), title, NOON, false);
    }
}
