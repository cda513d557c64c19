package org.openmentorship.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.Board;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.request.RequestBook.Sort;
import org.openmentorship.shared.Ledger;
import org.openmentorship.world.Kind;

/** What every store of requests does: keeps them, and turns the pages of the board. */
abstract class RequestBookContract extends KeepingContract {
    @ParameterizedTest
    @EnumSource(Sort.class)
    void turningThePagesShowsEverythingOnceAndInOrder(Sort sort) {
        for (int i = 0; i < 23; i++) {
            Request request = put(MENTEE, Kind.weeks(1 + i % 4), State.OPEN, NOON.plusSeconds(i / 3));
            book().update(request.turnWithOffers(i % 3));
        }
        List<Request> seen = new ArrayList<>();
        BoardQuery query = query("", "", null, sort, "", 5);
        Board board = book().board(query);
        seen.addAll(board.requests());
        while (!board.next().isEmpty()) {
            assertThat(board.requests()).hasSize(5);
            board = book().board(query("", "", null, sort, board.next(), 5));
            seen.addAll(board.requests());
        }
        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((a, b) -> Long.compare(rank(a, sort), rank(b, sort)));
    }

    private static long rank(Request request, Sort sort) {
        return switch (sort) {
            case NEWEST -> -request.openedAt().toEpochMilli();
            case OLDEST -> request.openedAt().toEpochMilli();
            case SHORTEST -> request.draft().weeks();
            case FEWEST_OFFERS -> request.offers();
        };
    }

    @Test
    void aPageAfterAPlaceThatMakesNoSenseIsTheFirst() {
        put(MENTEE, Kind.DRAFT, State.OPEN, NOON);

        for (String nonsense : List.of("x", "1-", "1-2-3", "999999999999999999999-1", "' or 1=1 --")) {
            if (!(book() instanceof org.openmentorship.world.memory.MemoryRequests)) {
                assertThat(book().board(query("", "", null, Sort.NEWEST, nonsense, 5))
                                .requests())
                        .hasSize(1);
            }
        }
    }

    @Test
    void theBoardIsFilteredBySkillTextAndWeeks() {
        Request r = put(
                MENTEE,
                new Draft("A package", Map.of("what", "Straße 100% sure_ly!"), List.of("r"), 4, Set.of()),
                State.OPEN,
                NOON);
        Request sql = put(
                MENTEE,
                new Draft("A Query", Map.of("what", "faster"), List.of("sql", "git"), 9, Set.of()),
                State.OPEN,
                NOON);

        assertThat(skilled("sql", State.OPEN)).containsExactly(sql.id());
        assertThat(texted("PACKAGE")).containsExactly(r.id());
        assertThat(texted("faster")).containsExactly(sql.id());
        assertThat(texted("100% sure_")).containsExactly(r.id());
        assertThat(texted("a_query")).isEmpty();
        assertThat(texted("100%ly")).isEmpty();
        assertThat(texted("ly!")).containsExactly(r.id());
        assertThat(ids(book().board(query("", "", 4, Sort.NEWEST, "", 9)))).containsExactly(r.id());
        assertThat(ids(book().board(query("git", "query", 10, Sort.SHORTEST, "", 9))))
                .containsExactly(sql.id());
    }

    @Test
    void statesAreShownAndCountedApart() {
        Request open = put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        put(MENTEE, Kind.DRAFT, State.DRAFT, null);
        put(MENTEE, Kind.DRAFT, State.WITHDRAWN, NOON);

        assertThat(ids(book().board(query("", "", null, Sort.NEWEST, "", 9)))).containsExactly(open.id());
        assertThat(book().counts(programme, Set.of(State.OPEN, State.DRAFT, State.AGREED)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(State.OPEN, 1, State.DRAFT, 1, State.AGREED, 0));
    }

    @Test
    void whatMovesIsCountedWhereItIs() {
        Request first = put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        book().update(first.to(State.WITHDRAWN, NOON));

        assertThat(book().counts(programme, Set.of(State.OPEN, State.WITHDRAWN, State.IN_DISCUSSION)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(State.OPEN, 1, State.WITHDRAWN, 1, State.IN_DISCUSSION, 0));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void severalListsAreReadAsOne(Sort sort) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            State state =
                    List.of(State.OPEN, State.REDIRECTED, State.IN_DISCUSSION).get(i % 3);
            all.add(put(MENTEE, Kind.weeks(9 - i), state, NOON.plusSeconds(i)).id());
        }
        Set<State> states = Set.of(State.OPEN, State.REDIRECTED);
        List<Request> seen = new ArrayList<>();
        Board board = new Board(List.of(), "");
        do {
            board = book().board(new BoardQuery(programme, states, "", "", null, sort, board.next(), 2));
            seen.addAll(board.requests());
        } while (!board.next().isEmpty());

        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        assertThat(seen).isSortedAccordingTo((a, b) -> Long.compare(rank(a, sort), rank(b, sort)));
        assertThat(seen).allMatch(one -> states.contains(one.state()) && all.contains(one.id()));
    }

    @Test
    void ownersFindTheirOwnNewestFirst() {
        Request first = put(MENTEE, Kind.DRAFT, State.DRAFT, null);
        put(OTHER_MENTEE, Kind.DRAFT, State.OPEN, NOON);
        Request second = put(MENTEE, Kind.DRAFT, State.OPEN, NOON);

        assertThat(book().owned(MENTEE.key(), programme)).containsExactly(second, first);
        assertThat(book().owned(MENTEE.key(), "")).contains(second, first);
        assertThat(book().owned(MENTEE.key(), "elsewhere")).isEmpty();
    }

    @Test
    void mentorsFindTheOpenRequestsThatTheirOffersStandOn() {
        Request first = put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        Request second = put(OTHER_MENTEE, Kind.DRAFT, State.OPEN, NOON);
        Request talking = put(MENTEE, Kind.DRAFT, State.IN_DISCUSSION, NOON);
        book().insert(offer(first, MENTOR));
        book().insert(offer(second, MENTOR));
        book().insert(offer(second, OTHER_MENTOR));
        book().insert(offer(talking, MENTOR));

        assertThat(book().offered(MENTOR.key(), programme)).containsExactly(second, first);
        assertThat(book().offered(MENTOR.key(), "")).contains(second, first).doesNotContain(talking);
        Offer other = book().myOffers(OTHER_MENTOR.key(), List.of(second.id())).get(0);
        book().update(other.to(Offer.State.WITHDRAWN));
        assertThat(book().offered(OTHER_MENTOR.key(), programme)).isEmpty();
    }

    @Test
    @Tag("KIND-24")
    void severalMentorsOfferAndEachOnce() {
        Request request = put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        Offer first = book().insert(offer(request, MENTOR));
        Offer second = book().insert(offer(request, OTHER_MENTOR));

        assertThat(book().offersOf(request.id())).containsExactly(first, second);
        assertThat(book().myOffers(MENTOR.key(), List.of(request.id(), 999))).containsExactly(first);
        assertThat(book().myOffers(MENTOR.key(), List.of())).isEmpty();
        assertThatThrownBy(() -> book().insert(offer(request, MENTOR))).isInstanceOf(Ledger.Collision.class);
    }

    @Test
    void whoeverHasWithdrawnMayOfferAgain() {
        Request request = put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        for (int i = 0; i < 3; i++) {
            Offer offer = book().insert(offer(request, MENTOR));
            book().update(offer.to(Offer.State.WITHDRAWN));
            assertThat(book().findOffer(offer.id())).contains(offer.to(Offer.State.WITHDRAWN));
            assertThat(book().myOffers(MENTOR.key(), List.of(request.id()))).isEmpty();
        }
        assertThat(book().offersOf(request.id())).hasSize(3);
    }
}
