package org.openmentorship.tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.notify.Letter;
import org.openmentorship.profile.MentoringProfile.Pause;
import org.openmentorship.profile.Told;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.world.World;

/** Whoever is on a break, or has no place, is not asked for anything new. */
@Tag("OLS-52")
class LeftInPeaceTest {
    private final Newsroom room = new Newsroom();
    private final World world = room.world;

    @Test
    void aRequestIsNotToldToMentorsOnABreak() {
        rest(MENTOR);
        world.open(MENTEE);

        assertThat(room.news()).containsExactly("SUBMITTED other-mentor");
    }

    @Test
    @Tag("REPS-27")
    void norToThoseForWhomItIsTooMuch() {
        world.profiles.tooMuch(OTHER_MENTOR);
        room.read();
        world.open(MENTEE);

        assertThat(room.news()).containsExactly("SUBMITTED mentor");
    }

    @Test
    void whereNobodyHasAPlaceTheCoordinatorsHearOfIt() {
        rest(MENTOR);
        rest(OTHER_MENTOR);
        world.open(MENTEE);

        List<Letter> letters = room.letters();
        assertThat(letters).extracting(one -> one.to().value()).containsExactly("key-coordinator");
        assertThat(world.tidings.test(letters.get(0))).isPresent();
    }

    @Test
    void whoeverGoesOnABreakBeforeTheMailLeavesDoesNotGetIt() {
        world.open(MENTEE);
        Letter letter = room.letters().get(0);
        assertThat(letter.to()).isEqualTo(MENTOR.key());
        assertThat(world.tidings.test(letter)).isPresent();

        rest(MENTOR);

        assertThat(world.tidings.test(letter)).isEmpty();
    }

    @Test
    void remindersOfAQuietPairWaitForTheEndOfTheBreak() {
        Pair pair = room.pair();
        Letter letter = room.letter(new Event.Silent(pair.built(), null, List.of(MENTOR.key()), 7));
        assertThat(world.tidings.test(letter)).isPresent();

        rest(MENTOR);

        assertThat(world.tidings.test(letter)).isEmpty();
    }

    @Test
    void whoeverTellsNothingIsToldEverything() {
        world.open(OTHER_MENTEE);

        assertThat(room.news()).containsExactly("SUBMITTED mentor", "SUBMITTED other-mentor");
    }

    private void rest(Visitor mentor) {
        world.profiles.save(mentor, Told.offering("r", 2), Map.of(), 1);
        world.profiles.rest(mentor, new Pause(true, null), 2);
        room.read();
    }
}
