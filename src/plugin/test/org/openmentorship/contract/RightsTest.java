package org.openmentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.ContractAccess.Rights;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** What each may do at each step; the order is party, coordinates, write, invite, leave, propose, reopen, sign. */
class RightsTest {
    private static final Rights LOOKS_ON = new Rights(false, true, false, false, false, false, false, false);
    private static final Rights READS = new Rights(true, false, false, false, false, false, false, false);
    private final World world = World.inMemory().withKind();
    private final Way way = new Way(world);
    private final Contract opened = way.introduced();

    @Test
    @Tag("KIND-26")
    @Tag("KIND-27")
    void everyStepHasItsRights() {
        world.contracts.join(MENTOR, opened.id(), "other-mentor", Role.MENTOR);
        assertThat(of(MENTEE)).isEqualTo(new Rights(true, false, true, true, false, true, false, false));
        assertThat(of(OTHER_MENTOR)).isEqualTo(new Rights(true, false, true, true, true, true, false, false));
        onlookers();

        Contract proposed = way.proposed(opened, MENTEE);
        assertThat(of(MENTEE)).isEqualTo(new Rights(true, false, false, false, false, false, true, true));
        assertThat(of(OTHER_MENTOR)).isEqualTo(new Rights(true, false, false, false, true, false, true, true));
        onlookers();

        way.sign(proposed, MENTEE);
        assertThat(of(MENTEE)).isEqualTo(new Rights(true, false, false, false, false, false, true, false));
        assertThat(of(MENTOR)).isEqualTo(new Rights(true, false, false, false, false, false, true, true));
        assertThat(world.signing.look(MENTOR, opened.id()).waitingFor())
                .containsExactly(MENTOR.key(), OTHER_MENTOR.key());

        world.contracts.reopen(MENTOR, opened.id(), 1, "");
        Contract again = way.proposed(opened, MENTOR);
        assertThat(of(MENTEE).sign()).isTrue();
        assertThat(world.signing.look(MENTEE, opened.id()).waitingFor())
                .containsExactly(MENTEE.key(), MENTOR.key(), OTHER_MENTOR.key());
        for (Visitor one : new Visitor[] {MENTEE, MENTOR, OTHER_MENTOR}) {
            way.sign(again, one);
        }
        assertThat(of(MENTEE)).isEqualTo(READS);
        assertThat(of(OTHER_MENTOR)).isEqualTo(READS);
        onlookers();
    }

    @Test
    void whoeverNoLongerSeesTheSpaceReadsAndMayLeave() {
        world.contracts.join(MENTOR, opened.id(), "other-mentor", Role.MENTOR);
        world.village.outside.add(MENTEE.key());
        world.village.outside.add(OTHER_MENTOR.key());
        Rights leaves = new Rights(true, false, false, false, true, false, false, false);

        assertThat(of(MENTEE)).isEqualTo(READS);
        assertThat(of(OTHER_MENTOR)).isEqualTo(leaves);
    }

    private void onlookers() {
        assertThat(of(COORDINATOR)).isEqualTo(LOOKS_ON);
        assertThat(of(ADMIN)).isEqualTo(LOOKS_ON);
    }

    private Rights of(Visitor visitor) {
        return world.signing.look(visitor, opened.id()).rights();
    }
}
