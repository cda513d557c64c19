package org.openmentorship.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.world.Tables;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Signatures do not wait for the page, and the page does not wait for signatures: whatever dies between them, both come. */
@Tag("KIND-27")
class SignedBeforeThePageTest {
    private final World world = World.inMemory().withKind();
    private final Way way = new Way(world);
    private final Tables tables = Tables.onH2();
    private final Keeping at = Keeping.over(tables.ao());
    private final Contract proposed = way.proposed();
    private final String once = "contract:" + proposed.id();
    private final Wish wish = world.pages.get(once);

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void aNodeThatDiesBeforeThePageLeavesItToTheNextRoundOfTheJob() {
        at.keeper.want(once, "kind", wish);
        way.sign(proposed, MENTEE);
        assertThat(way.sign(proposed, MENTOR).state()).isEqualTo(Contract.State.SIGNED);
        assertThat(at.wiki.pages.values()).noneMatch(page -> page.title().equals(proposed.title()));

        at.keeper.keep();

        assertThat(at.pages.named(once)).get().extracting(ManagedPage::state).isEqualTo(State.THERE);
        assertThat(at.wiki.page(proposed.title()).body())
                .contains(way.terms(proposed).storage());
    }

    @Test
    void whereThePageIsRefusedTheyStillSignAndALaterRoundMakesIt() {
        at.wiki.without.add(MENTEE.key());
        at.keeper.want(once, "kind", wish);
        at.keeper.keep();
        way.sign(proposed, MENTEE);
        assertThat(way.sign(proposed, MENTOR).state()).isEqualTo(Contract.State.SIGNED);

        at.wiki.without.clear();
        at.clock.pass(Errands.WAITS.get(0));
        at.keeper.keep();

        assertThat(at.pages.named(once)).get().extracting(ManagedPage::state).isEqualTo(State.THERE);
    }

    @Test
    void signingAsksForNoOtherPageBecauseThePageShowsWhoHasSigned() {
        way.sign(proposed, MENTEE);
        way.sign(proposed, MENTOR);
        assertThat(world.pages).containsEntry(once, wish);
    }
}
