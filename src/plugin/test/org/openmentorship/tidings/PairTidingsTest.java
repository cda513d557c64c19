package org.openmentorship.tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.Extension;
import org.openmentorship.relationship.Relationship.State;

/** Who is told what on the way of a pair, never the one who did it, and until when that is so. */
class PairTidingsTest {
    private static final LocalDate LATER = Newsroom.END.plusWeeks(3);
    private final Newsroom room = new Newsroom();
    private final Pair pair = room.pair();

    @Test
    @Tag("KIND-27")
    @Tag("REPS-15")
    void whenTheDayOfTheStartComesAllAreToldAndHowToReachEachOther() {
        Event event = new Event.Started(pair.built(), null);
        assertThat(room.told(event)).containsExactly("PAIR_STARTED mentee", "PAIR_STARTED mentor");

        Letter letter = room.last();
        assertThat(letter.kind()).isEqualTo(Kind.PAIR_STARTED);
        assertThat(room.now(letter).orElseThrow().when()).isEqualTo(Newsroom.END);
        assertThat(room.now(letter).orElseThrow().reachable()).containsExactly(MENTEE.key());
        pair.is(State.WITHDRAWN).kept();
        assertThat(room.now(letter)).isEmpty();
    }

    @Test
    void whatBeginsWithTheLastSignatureIsToldByThat() {
        assertThat(room.told(new Event.Started(pair.built(), MENTOR.key()))).isEmpty();
    }

    @Test
    void aBreakIsToldToTheOthersUntilItIsOver() {
        pair.breakUntil = LATER;
        Letter letter = room.letter(new Event.BreakBegun(pair.is(State.ON_BREAK).built(), MENTOR.key()));
        assertThat(letter.kind() + " " + letter.to()).isEqualTo("PAIR_BREAK key-mentee");
        assertThat(room.now(letter).orElseThrow().when()).isEqualTo(LATER);

        pair.breakUntil = null;
        pair.kept();
        assertThat(room.now(letter).orElseThrow().when()).isNull();

        assertThat(room.told(new Event.BreakEnded(pair.is(State.ACTIVE).built(), MENTEE.key())))
                .containsExactly("PAIR_BREAK_OVER mentor");
        assertThat(room.now(letter)).isEmpty();
    }

    @Test
    void aBreakThatTimeEndsIsToldToAll() {
        assertThat(room.told(new Event.BreakEnded(pair.built(), null)))
                .containsExactly("PAIR_BREAK_OVER mentee", "PAIR_BREAK_OVER mentor");
    }

    @Test
    void anotherEndIsAskedOfThoseWhoHaveNotAnswered() {
        pair.with(OTHER_MENTEE.key(), Role.MENTEE).extension =
                new Extension(LATER, MENTEE.key(), Instant.EPOCH, Set.of(MENTEE.key()));
        assertThat(room.told(new Event.ExtensionProposed(pair.built(), MENTEE.key())))
                .containsExactly("PAIR_END_PROPOSED mentor", "PAIR_END_PROPOSED other-mentee");
        Letter letter = room.last();
        assertThat(room.now(letter).orElseThrow().when()).isEqualTo(LATER);

        pair.extension = new Extension(LATER, MENTEE.key(), Instant.EPOCH, Set.of(MENTEE.key(), OTHER_MENTEE.key()));
        pair.kept();
        assertThat(room.now(letter)).as("whoever has agreed").isEmpty();
        pair.extension = new Extension(LATER.plusDays(1), MENTEE.key(), Instant.EPOCH, Set.of(MENTEE.key()));
        pair.kept();
        assertThat(room.now(letter)).as("another day since").isEmpty();
        pair.extension = null;
        pair.kept();
        assertThat(room.now(letter)).as("answered").isEmpty();
    }

    @Test
    void anotherEndThatHoldsOrDoesNotIsToldToTheOthers() {
        pair.end = LATER;
        Letter agreed = room.letter(new Event.Extended(pair.built(), MENTOR.key()));
        assertThat(agreed.kind() + " " + agreed.to()).isEqualTo("PAIR_END_AGREED key-mentee");
        assertThat(room.now(agreed).orElseThrow().when()).isEqualTo(LATER);

        Letter declined = room.letter(new Event.ExtensionDeclined(pair.built(), MENTOR.key(), LATER.plusDays(9)));
        assertThat(declined.kind() + " " + declined.to()).isEqualTo("PAIR_END_DECLINED key-mentee");
        assertThat(room.now(declined).orElseThrow().when())
                .as("the day that stays")
                .isEqualTo(LATER);

        pair.end = Newsroom.END;
        pair.kept();
        assertThat(room.now(agreed)).isEmpty();
        assertThat(room.now(declined)).isEmpty();
    }

    @Test
    void theDateOfTheNextMeetingIsToldToTheOthersWhileItIsTheDate() {
        pair.meeting = Instant.parse("2026-12-01T10:00:00Z");
        Letter letter = room.letter(new Event.MeetingSet(pair.built(), MENTEE.key()));
        assertThat(letter.kind() + " " + letter.to()).isEqualTo("PAIR_MEETING key-mentor");
        assertThat(room.now(letter).orElseThrow().when()).isEqualTo(pair.meeting);

        room.world.clock.pass(Duration.ofDays(30));
        assertThat(room.now(letter)).as("a date that has passed").isEmpty();

        pair.meeting = null;
        Letter off = room.letter(new Event.MeetingSet(pair.built(), MENTEE.key()));
        assertThat(off.kind() + " " + off.to()).isEqualTo("PAIR_MEETING_OFF key-mentor");
        assertThat(room.now(letter)).isEmpty();
        pair.meeting = Instant.parse("2027-12-01T10:00:00Z");
        pair.kept();
        assertThat(room.now(off)).isEmpty();
    }

    @Test
    @Tag("OSK-14")
    @Tag("OSK-15")
    void silenceIsToldGentlyToThoseWaitedForAndToNoCoordinator() {
        Letter letter = room.letter(new Event.Silent(pair.built(), null, List.of(MENTOR.key()), 7));

        assertThat(letter.kind() + " " + letter.to()).isEqualTo("PAIR_SILENT key-mentor");
        assertThat(room.now(letter).orElseThrow().reachable())
                .as("whom to write to")
                .containsExactly(MENTEE.key());
    }

    @Test
    void nobodyIsNudgedAfterASignOfLifeOrOnABreakOrAfterTheEnd() {
        Letter letter = room.letter(new Event.Silent(pair.built(), null, List.of(MENTOR.key()), 7));
        for (State rest : List.of(State.ON_BREAK, State.AGREED, State.WITHDRAWN, State.COMPLETED, State.LAPSED)) {
            pair.is(rest).kept();
            assertThat(room.now(letter)).as(rest.name()).isEmpty();
        }
        pair.is(State.ACTIVE).kept();
        assertThat(room.now(letter)).isPresent();

        room.world.clock.pass(Duration.ofMinutes(1));
        pair.change(MENTEE.key(), true, false, false).kept();
        assertThat(room.now(letter)).as("of somebody else").isPresent();
        pair.change(MENTOR.key(), true, false, false).kept();
        assertThat(room.now(letter)).isEmpty();
    }
}
