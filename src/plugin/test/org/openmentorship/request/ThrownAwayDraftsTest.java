package org.openmentorship.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;

/** A draft that its owner withdraws has never been anybody else’s business, and never becomes it. */
class ThrownAwayDraftsTest {
    private static final Draft GAPS = new Draft("For my eyes", Map.of(), List.of(), 0, Set.of());
    private final World world = World.inMemory().withKind();
    private final RequestDesk desk = world.requests;

    @Test
    void aDraftThatIsThrownAwayStaysWithItsOwner() {
        Request gone = thrownAway();

        assertThat(desk.see(MENTEE, gone.id())).isEqualTo(gone);
        refused(Why.UNKNOWN, "unknown", () -> desk.see(COORDINATOR, gone.id()));
        assertThat(desk.board(COORDINATOR, query(State.WITHDRAWN)).requests()).isEmpty();
        assertThat(desk.counts(world.guest(COORDINATOR))).containsEntry(State.WITHDRAWN, 0);
    }

    @Test
    @Tag("KIND-31")
    void itCannotReturnToABoardItWasNeverOn() {
        Request gone = thrownAway();

        refused(Why.CLOSED, "never-submitted", () -> desk.returnToBoard(MENTEE, gone.id(), gone.version()));
        assertThat(desk.board(COORDINATOR, query(State.OPEN)).requests()).isEmpty();
    }

    private Request thrownAway() {
        Request draft = desk.save(MENTEE, World.form(GAPS, false, false)).request();
        return desk.withdraw(MENTEE, draft.id(), draft.version());
    }

    private static BoardQuery query(State state) {
        return new BoardQuery("kind", Set.of(state), "", "", null, null, "", 0);
    }
}
