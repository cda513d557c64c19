package org.openmentorship.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.cost.Statements;
import org.openmentorship.partner.PartnerDesk.Count;
import org.openmentorship.partner.PartnerDesk.Overview;
import org.openmentorship.plan.Plan.Role;
import org.openmentorship.profile.Told;
import org.openmentorship.seat.Looks.What;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seating;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** Partners see how the programme goes, in numbers by which nobody is recognised, and nothing else opens to them. */
@Tag("OLS-65")
class PartnerDeskTest {
    private final World world = World.inMemory().withKind();
    private final Seating seating = new Seating(world);
    private final PartnerDesk desk = desk(seating);

    private static PartnerDesk desk(Seating seating) {
        World world = seating.world;
        return new PartnerDesk(
                world.programmeDesk, seating.looks, world.book, world.books.relationships(), world.books.profiles());
    }

    @Test
    void whoeverSitsAsAPartnerSeesItAsLongAsTheySit() {
        refused(Why.UNKNOWN, "programme", () -> desk.see(OTHER_MENTEE, "kind"));
        Seat invited = seating.desk.invite(COORDINATOR, "kind", "PARTNER", OTHER_MENTEE.key(), "");
        refused(Why.UNKNOWN, "programme", () -> desk.see(OTHER_MENTEE, "kind"));
        Seat taken = seating.desk.answer(OTHER_MENTEE, invited.id(), invited.turn(), true, 0);

        assertThat(desk.see(OTHER_MENTEE, "kind").programme().key()).isEqualTo("kind");
        assertThat(seating.looks.waiting(OTHER_MENTEE, List.of(seating.programme())))
                .extracting(one -> one.what())
                .containsExactly(What.VIEW);
        seating.desk.end(OTHER_MENTEE, taken.id(), taken.turn());
        refused(Why.UNKNOWN, "programme", () -> desk.see(OTHER_MENTEE, "kind"));
    }

    @Test
    void aPartnersSeatIsNothingOfTheSettingsAndOutlivesTheirChanges() {
        seating.taken(OTHER_MENTEE, "PARTNER");
        seating.roles(new Role("funder", "Funder", "Pays.", 0, null, null));
        seating.taken(MENTEE, "CONTACT");

        assertThat(seating.programme().seats().seats(OTHER_MENTEE.key())).isFalse();
        assertThat(desk.see(OTHER_MENTEE, "kind")).isNotNull();
    }

    @Test
    void besidesThemOnlyThoseSeeItWhoLookAfterTheProgramme() {
        assertThat(desk.see(COORDINATOR, "kind")).isNotNull();
        assertThat(desk.see(ADMIN, "kind")).isNotNull();
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.see(NOBODY, "kind"));
        List.of(MENTEE, MENTOR, OTHER_MENTOR, OUTSIDER)
                .forEach(one -> refused(Why.UNKNOWN, "programme", () -> desk.see(one, "kind")));
        refused(Why.UNKNOWN, "programme", () -> desk.see(COORDINATOR, "none"));
    }

    @Test
    void smallNumbersAreAllTheSameAndNothingIsAddedUp() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(Count::of)).containsOnly(new Count(0, true));
        assertThat(Count.of(0)).isEqualTo(new Count(0, false));
        assertThat(Count.of(5)).isEqualTo(new Count(5, false));
        assertThat(Overview.class.getRecordComponents())
                .as("a sum over them would give a small one away")
                .extracting(one -> one.getName())
                .containsExactly("programme", "open", "running", "completed", "free");
    }

    @Test
    void whatIsThereIsCounted() {
        fill(world);
        Overview seen = desk.see(COORDINATOR, "kind");

        assertThat(seen.open()).isEqualTo(new Count(6, false));
        assertThat(seen.running()).isEqualTo(new Count(0, true));
        assertThat(seen.completed()).isEqualTo(new Count(0, true));
        assertThat(seen.free()).isEqualTo(new Count(0, true));
    }

    private static void fill(World world) {
        world.pairs.withoutContract();
        world.pairs.begun(OTHER_MENTEE, MENTOR);
        int over = world.pairs.begun(OTHER_MENTEE, MENTOR).id();
        List.of(OTHER_MENTEE, MENTOR).forEach(one -> world.pairs.desk.done(one, over));
        world.profiles.save(OTHER_MENTOR, Told.offering("sql", 3), Map.of(), 1);
        IntStream.range(0, 6).forEach(one -> world.open(MENTEE));
    }

    @Test
    void itCostsTheSameWhateverThereIs() {
        try (Tables tables = Tables.onH2()) {
            Seating kept = new Seating(World.over(tables.ao()).withKind());
            kept.taken(OTHER_MENTEE, "PARTNER");
            PartnerDesk over = desk(kept);
            long empty = Statements.of(tables::statements, () -> over.see(OTHER_MENTEE, "kind"))
                    .count();
            fill(kept.world);

            assertThat(Statements.of(tables::statements, () -> over.see(OTHER_MENTEE, "kind")))
                    .isEqualTo(empty)
                    .isAtMost(6);
        }
    }
}
