package org.openmentorship.tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.notify.Letter;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.State;

/** Who is told how a pair ends, and what is offered then. */
class PairEndingsTest {
    private final Newsroom room = new Newsroom();
    private final Pair pair = room.pair();

    @Test
    @Tag("KIND-30")
    void theEndThatIsNearIsToldToAllWithMeetUpsToPresentAt() {
        room.meetups.insert(meetup(1, false));
        room.meetups.insert(meetup(2, true));
        assertThat(room.told(new Event.EndNear(pair.built(), null)))
                .containsExactly("PAIR_END_NEAR mentee", "PAIR_END_NEAR mentor");
        Letter letter = room.last();
        assertThat(room.now(letter).orElseThrow().when()).isEqualTo(Newsroom.END);
        assertThat(room.now(letter).orElseThrow().dates())
                .as("without those that do not take place")
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Meet-up 1"));

        pair.change(MENTOR.key(), true, true, false).kept();
        assertThat(room.now(letter)).as("who is done").isEmpty();
    }

    @Test
    void anEndThatHasMovedIsNotNear() {
        Letter letter = room.letter(new Event.EndNear(pair.built(), null));
        pair.end = Newsroom.END.plusWeeks(3);
        pair.kept();
        assertThat(room.now(letter)).isEmpty();
    }

    @Test
    @Tag("KIND-30")
    void whenOneIsDoneTheOthersAreToldAndWhenAllAreAllAreInvited() {
        room.meetups.insert(meetup(1, false));
        pair.change(MENTEE.key(), true, true, false);
        Letter one = room.letter(new Event.DoneByOne(pair.built(), MENTEE.key()));
        assertThat(one.kind() + " " + one.to()).isEqualTo("PAIR_DONE_BY_ONE key-mentor");
        assertThat(room.now(one).orElseThrow().dates()).hasSize(1);

        pair.change(MENTOR.key(), true, true, false).is(State.COMPLETED);
        assertThat(room.told(new Event.Completed(pair.built(), MENTOR.key())))
                .as("the last one too")
                .containsExactly("PAIR_COMPLETED mentee", "PAIR_COMPLETED mentor");
        assertThat(room.now(room.last()).orElseThrow().dates()).hasSize(1);
        assertThat(room.now(one)).as("overtaken").isEmpty();
    }

    @Test
    @Tag("KIND-29")
    void aWithdrawalIsToldToTheOthersWithTheWordsAndToCoordinatorsWithout() {
        pair.with(OTHER_MENTOR.key(), Role.MENTOR)
                .change(MENTOR.key(), true, false, true)
                .is(State.WITHDRAWN);
        Event event = new Event.Withdrawn(pair.built(), MENTOR.key(), "All the best");
        room.told(
                        event,
                        letter -> letter.kind() + " " + letter.to() + " "
                                + letter.matter().words())
                .containsExactly(
                        "PAIR_WITHDRAWN key-other-mentor All the best",
                        "PAIR_WITHDRAWN_MENTEE key-mentee All the best",
                        "PAIR_WITHDRAWN_COORDINATOR key-coordinator ");
    }

    @Test
    @Tag("KIND-31")
    void theMenteesChoiceIsOfferedUntilTheRequestIsBackOnTheBoard() {
        pair.is(State.WITHDRAWN).change(MENTOR.key(), true, false, true);
        var offer = room.world.offers.offer(MENTOR, pair.request.id(), "");
        room.world.offers.accept(MENTEE, offer.id(), pair.request.version());
        room.read();
        Letter letter = room.letter(new Event.Withdrawn(pair.built(), MENTOR.key(), ""));
        assertThat(letter.kind() + " " + letter.to()).isEqualTo("PAIR_WITHDRAWN_MENTEE key-mentee");
        assertThat(room.now(letter)).isPresent();

        room.world.requests.returnToBoard(
                MENTEE, pair.request.id(), room.world.now(pair.request).version());
        assertThat(room.now(letter)).isEmpty();
    }

    @Test
    @Tag("KIND-29")
    void aMenteeWhoWithdrawsIsToldNothingAndTheMentorOnce() {
        pair.is(State.WITHDRAWN).change(MENTEE.key(), true, false, true);
        assertThat(room.told(new Event.Withdrawn(pair.built(), MENTEE.key(), "")))
                .containsExactly("PAIR_WITHDRAWN mentor", "PAIR_WITHDRAWN_COORDINATOR coordinator");
    }

    @Test
    @Tag("KIND-29")
    void whenOneLeavesTheOthersWhoGoOnAreTold() {
        pair.with(OTHER_MENTEE.key(), Role.MENTEE).change(OTHER_MENTEE.key(), true, false, true);
        assertThat(room.told(new Event.MemberLeft(pair.built(), OTHER_MENTEE.key())))
                .containsExactly("PAIR_LEFT mentee", "PAIR_LEFT mentor");
        Letter letter = room.last();
        assertThat(letter.matter().other()).isEqualTo(OTHER_MENTEE.key());
        pair.is(State.WITHDRAWN).kept();
        assertThat(room.now(letter)).isEmpty();
    }

    @Test
    void whatACoordinatorClosesIsToldToTheMembers() {
        assertThat(room.told(new Event.ClosedByCoordinator(pair.is(State.LAPSED).built(), COORDINATOR.key())))
                .containsExactly("PAIR_LAPSED mentee", "PAIR_LAPSED mentor");
        assertThat(room.told(
                        new Event.ClosedByCoordinator(pair.is(State.REASSIGNED).built(), COORDINATOR.key())))
                .containsExactly("PAIR_REASSIGNED mentee", "PAIR_REASSIGNED mentor");
    }

    @Test
    @Tag("KIND-31")
    void whoseRequestIsBackOnTheBoardIsToldSoAndNotThatItWasClosed() {
        assertThat(room.told(new Event.ClosedByCoordinator(pair.is(State.LAPSED).kept(), COORDINATOR.key())))
                .containsExactly("PAIR_LAPSED mentee", "PAIR_LAPSED mentor");
        assertThat(room.letters()).isEmpty();
        Letter mentors = room.last();
        Letter mentees = room.world.outbox.find(mentors.id() - 1).orElseThrow();

        assertThat(room.now(mentors)).isPresent();
        assertThat(room.now(mentees)).as("the request is open").isEmpty();
    }

    private Meetup meetup(int id, boolean cancelled) {
        Instant at = room.world.clock.instant().plus(Duration.ofDays(30L * id));
        return new Meetup(id, "kind", at, "UTC", "Meet-up " + id, "Room 1", cancelled, 1);
    }
}
