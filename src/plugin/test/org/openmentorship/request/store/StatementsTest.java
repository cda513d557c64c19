package org.openmentorship.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openmentorship.cost.Statements;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.request.RequestRoom.Guest;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** What a page of the board costs does not depend on how much is on it. */
class StatementsTest {
    private static final Tables TABLES = Tables.onH2();
    private static final World WORLD = World.over(TABLES.ao()).withKind();

    @BeforeAll
    static void fill() {
        for (int i = 0; i < 60; i++) {
            Request request = WORLD.open(MENTEE);
            WORLD.offers.offer(MENTOR, request.id(), "");
        }
    }

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void aPageOfTheBoardCostsTwoStatementsWhateverItShows() {
        for (int limit : List.of(1, 10, 50)) {
            assertThat(cost(() -> {
                        var board = WORLD.requests.board(MENTOR, query(limit));
                        assertThat(board.requests()).hasSize(limit);
                        board.requests()
                                .forEach(one -> assertThat(one.draft().title()).isNotEmpty());
                    }))
                    .isEqualTo(2);
        }
    }

    @Test
    void myOffersOnAPageCostOne() {
        List<Request> page = WORLD.requests.board(MENTOR, query(50)).requests();

        assertThat(cost(() -> assertThat(WORLD.offers.mine(MENTOR, page)).hasSize(50)))
                .isEqualTo(1);
    }

    @Test
    void theNumbersOfACoordinatorCostOne() {
        Guest coordinator = WORLD.guest(COORDINATOR);

        assertThat(cost(() -> WORLD.requests.counts(coordinator))).isEqualTo(1);
    }

    @Test
    void oneRequestWithAllThatIsKnownOfItCostsThree() {
        int id = WORLD.requests.board(MENTOR, query(1)).requests().get(0).id();

        Guest coordinator = WORLD.guest(COORDINATOR);

        assertThat(cost(() -> WORLD.offers.look(coordinator, id))).isEqualTo(3);
    }

    private static BoardQuery query(int limit) {
        return new BoardQuery("kind", Set.of(), "git", "package", 8, null, "", limit);
    }

    private static Statements cost(Runnable work) {
        return Statements.of(TABLES::statements, work);
    }
}
