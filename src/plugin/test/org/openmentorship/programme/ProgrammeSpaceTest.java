package org.openmentorship.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** A programme lives in a space that is there: a slip of the pen would take it away from everybody. */
class ProgrammeSpaceTest {
    private final World world = World.inMemory();
    private final ProgrammeDesk desk = world.programmeDesk;

    @BeforeEach
    void someSpacesAreMissing() {
        world.village.noSpaces.add("MENTRO");
    }

    @Test
    void aProgrammeBeginsInASpaceThatIsThere() {
        assertThat(refused(Why.INVALID, "summary", () -> desk.create(ADMIN, in("MENTRO", 1)))
                        .problems())
                .extracting(one -> one.field())
                .containsExactly("spaceKey");
    }

    @Test
    void aProgrammeMovesToASpaceThatIsThere() {
        desk.create(ADMIN, Kind.PROGRAMME);

        refused(Why.INVALID, "summary", () -> desk.change(ADMIN, in("MENTRO", 1)));
        assertThat(desk.change(ADMIN, in("OTHER", 1)).spaceKey()).isEqualTo("OTHER");
    }

    @Test
    void anAdministratorMendsAProgrammeWhoseSpaceHasGone() {
        desk.create(ADMIN, Kind.PROGRAMME);
        world.village.noSpaces.add("MENTOR");

        assertThat(desk.change(ADMIN, in("MENTOR", 1)).version()).isEqualTo(2);
        assertThat(desk.change(ADMIN, in("OTHER", 2)).spaceKey()).isEqualTo("OTHER");
    }

    private static Programme in(String space, int version) {
        Programme kind = Kind.PROGRAMME;
        return new Programme(
                kind.key(),
                version,
                kind.state(),
                space,
                kind.profile(),
                kind.guidance(),
                kind.form(),
                kind.seats(),
                kind.places(),
                kind.running(),
                null);
    }
}
