package org.openmentorship.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.person.Wishes.Topic;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;

/** Which mails somebody goes without is everybody’s own choice. */
@Tag("OLS-39")
class WishDeskTest {
    private final World world = World.inMemory();

    @Test
    void whoeverHasNotChosenGetsEverything() {
        assertThat(world.wishDesk.see(MENTEE)).isEqualTo(Wishes.none(MENTEE.key()));
        assertThat(Topic.values()).allMatch(Wishes.none(MENTEE.key())::wants);
    }

    @Test
    void aChoiceIsKeptForThatPersonAlone() {
        Wishes chosen = world.wishDesk.change(MENTEE, Set.of(Topic.REMINDERS), 1);

        assertThat(chosen).isEqualTo(new Wishes(MENTEE.key(), Set.of(Topic.REMINDERS), 2));
        assertThat(world.wishDesk.see(MENTEE)).isEqualTo(chosen);
        assertThat(chosen.wants(Topic.REMINDERS)).isFalse();
        assertThat(chosen.wants(Topic.NEWS)).isTrue();
        assertThat(chosen.wants(null)).as("what is no topic").isTrue();
        assertThat(world.wishDesk.see(MENTOR).unwanted()).isEmpty();
        assertThat(world.ledger.of("wishes:key-mentee"))
                .extracting(Ledger.Entry::turn, Ledger.Entry::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "REMINDERS"));
    }

    @Test
    void theSameChoiceSentTwiceChangesNothing() {
        world.wishDesk.change(MENTEE, Set.of(Topic.NEWS), 1);

        assertThat(world.wishDesk.change(MENTEE, Set.of(Topic.NEWS), 1).turn()).isEqualTo(2);
    }

    @Test
    void whoeverHasSeenAnOlderChoiceIsToldSo() {
        world.wishDesk.change(MENTEE, Set.of(Topic.NEWS), 1);

        refused(Why.STALE, "stale", () -> world.wishDesk.change(MENTEE, Set.of(), 1));
        assertThat(world.wishDesk.see(MENTEE).unwanted()).containsExactly(Topic.NEWS);
    }

    @Test
    void nobodyChoosesWithoutSigningIn() {
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> world.wishDesk.see(NOBODY));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> world.wishDesk.change(NOBODY, Set.of(), 1));
    }
}
