package org.openmentorship.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OUTSIDER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** Requests move: they go, come back, are redirected, and the ledger knows of it. */
class RequestMovesTest {
    private final World world = World.inMemory().withKind();
    private final RequestDesk desk = world.requests;

    @Test
    @Tag("KIND-31")
    void aWithdrawnRequestReturnsToTheBoard() {
        Request open = world.open(MENTEE);
        Request gone = desk.withdraw(MENTEE, open.id(), open.version());
        assertThat(gone.state()).isEqualTo(State.WITHDRAWN);
        refused(Why.UNKNOWN, "unknown", () -> desk.see(MENTOR, open.id()));
        refused(Why.NOT_ALLOWED, "not-yours", () -> desk.returnToBoard(COORDINATOR, gone.id(), gone.version()));

        Request back = desk.returnToBoard(MENTEE, gone.id(), gone.version());
        assertThat(back.state()).isEqualTo(State.OPEN);
        assertThat(back.openedAt()).isEqualTo(open.openedAt());
        assertThat(board(MENTOR)).containsExactly(back);
    }

    @Test
    @Tag("KIND-21")
    @Tag("KIND-36")
    void aCoordinatorRedirectsWithKindWords() {
        Request open = world.open(MENTEE);
        Request there = desk.redirect(COORDINATOR, open.id(), open.version(), "network", " Try the channel. ");

        assertThat(there.state()).isEqualTo(State.REDIRECTED);
        assertThat(there.redirect().message()).isEqualTo("Try the channel.");
        assertThat(desk.see(MENTEE, open.id()).redirect().alternative()).isEqualTo("network");
        assertThat(board(MENTOR)).isEmpty();
        assertThat(desk.board(COORDINATOR, query(Set.of(State.REDIRECTED))).requests())
                .containsExactly(there);
        assertThat(desk.board(MENTOR, query(Set.of(State.REDIRECTED))).requests())
                .isEmpty();

        Request back = desk.returnToBoard(COORDINATOR, there.id(), there.version());
        assertThat(back.redirect()).isNull();
    }

    @Test
    @Tag("KIND-21")
    void aRedirectionNeedsWordsAndAPlaceOfTheProgramme() {
        Request open = world.open(MENTEE);

        assertThat(refused(
                                Why.INVALID,
                                "summary",
                                () -> desk.redirect(COORDINATOR, open.id(), open.version(), "moon", " "))
                        .problems())
                .extracting(Problems.Problem::field)
                .containsExactly("message", "alternative");
        refused(
                Why.NOT_ALLOWED,
                "not-coordinator",
                () -> desk.redirect(MENTOR, open.id(), open.version(), "network", "There"));
    }

    @Test
    void theBoardIsForThoseWhoSeeTheSpace() {
        world.open(MENTEE);

        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> board(NOBODY));
        refused(Why.UNKNOWN, "programme", () -> board(OUTSIDER));
        refused(Why.UNKNOWN, "programme", () -> desk.counts(world.guest(OUTSIDER)));
        refused(Why.UNKNOWN, "programme", () -> desk.save(OUTSIDER, World.form(Kind.DRAFT, true, false)));
        assertThat(board(OTHER_MENTEE)).hasSize(1);
    }

    @Test
    void theLedgerKnowsWhoDidWhatWhen() {
        Request open = world.open(MENTEE);
        world.offers.offer(MENTOR, open.id(), "");
        desk.redirect(COORDINATOR, open.id(), open.version(), "network", "There");

        assertThat(world.offers.look(world.guest(MENTEE), open.id()).history())
                .extracting(Ledger.Entry::action, Ledger.Entry::turn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("submitted", 1),
                        org.assertj.core.groups.Tuple.tuple("offered", 2),
                        org.assertj.core.groups.Tuple.tuple("redirected", 3));
    }

    @Test
    @Tag("KIND-25")
    void whoHasOfferedIsNotInTheHistoryThatOthersSee() {
        Request open = world.open(MENTEE);
        world.offers.offer(MENTOR, open.id(), "");

        assertThat(world.offers.look(world.guest(OTHER_MENTEE), open.id()).history())
                .extracting(Ledger.Entry::action)
                .containsExactly("submitted");
    }

    private List<Request> board(Visitor visitor) {
        return desk.board(visitor, query(Set.of())).requests();
    }

    private static BoardQuery query(Set<State> states) {
        return new BoardQuery("kind", states, "", "", null, null, "", 0);
    }
}
