package org.openmentorship.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.Request.Redirect;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook;
import org.openmentorship.request.RequestBook.Board;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.request.RequestBook.Sort;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.world.Kind;

/** What every store of requests does; each test works in a programme of its own. */
abstract class RequestBookContract {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_123L);
    private final String programme = "p-" + UUID.randomUUID();

    abstract RequestBook book();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Request kept = put(MENTEE, Kind.DRAFT, State.OPEN, NOON);

        assertThat(book().find(kept.id())).contains(kept);
        assertThat(kept.draft()).isEqualTo(Kind.DRAFT);
    }

    @Test
    void anEmptyDraftIsFoundAsItWas() {
        Draft empty = new Draft("", Map.of(), List.of(), 0, Set.of());
        Request kept = put(MENTEE, empty, State.DRAFT, null);

        assertThat(book().find(kept.id())).contains(kept);
    }

    @Test
    void aDraftThatWasThrownAwayIsOnNoBoardAndInNoNumber() {
        put(MENTEE, Kind.DRAFT, State.WITHDRAWN, null);
        Request seen = put(MENTEE, Kind.DRAFT, State.WITHDRAWN, NOON);
        put(MENTEE, Kind.DRAFT, State.DRAFT, null);

        Set<State> withdrawn = Set.of(State.WITHDRAWN);
        assertThat(book().board(new BoardQuery(programme, withdrawn, "", "", null, Sort.NEWEST, "", 9))
                        .requests())
                .containsExactly(seen);
        assertThat(book().counts(programme, Set.of(State.WITHDRAWN, State.DRAFT)))
                .containsEntry(State.WITHDRAWN, 1)
                .containsEntry(State.DRAFT, 1);
    }

    @Test
    void anyWritingIsFoundAsItWas() {
        Draft draft =
                new Draft("مرحبا 😀 <b> ' \\ %", Map.of("what", "ß\n\t“\\u0000”".repeat(500)), List.of(), 1, Set.of());
        Request kept = put(MENTEE, draft, State.OPEN, NOON);

        assertThat(book().find(kept.id()).orElseThrow().draft()).isEqualTo(draft);
    }

    @Test
    @Tag("KIND-21")
    void aChangeIsFoundWithItsOtherSkillsAndItsRedirection() {
        Request before = put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        Draft other = new Draft("Other", Map.of("what", "else"), List.of("sql"), 3, Set.of());
        Request after = before.write(other, NOON.plusSeconds(1)).redirectTo(new Redirect("network", "Try there"), NOON);
        book().update(after);

        assertThat(book().find(before.id())).contains(after);
        assertThat(skilled("sql", State.REDIRECTED)).containsExactly(after.id());
        assertThat(skilled("r", State.REDIRECTED)).isEmpty();
    }

    @Test
    void nobodyIsFoundUnderAnIdThatIsNotThere() {
        assertThat(book().find(987_654)).isEmpty();
        assertThat(book().findOffer(987_654)).isEmpty();
    }

    @Test
    void theSameSubmissionOfAnOwnerIsKeptOnce() {
        Request request = fresh(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        String submission = UUID.randomUUID().toString();
        Request kept = book().insert(request, submission);

        assertThat(book().sent(MENTEE.key(), submission)).contains(kept);
        assertThat(book().sent(OTHER_MENTEE.key(), submission)).isEmpty();
        assertThatThrownBy(() -> book().insert(request, submission)).isInstanceOf(Ledger.Collision.class);
        assertThat(book().insert(fresh(OTHER_MENTEE, Kind.DRAFT, State.OPEN, NOON), submission))
                .isNotNull();
    }

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
            if (!(book() instanceof org.openmentorship.world.MemoryRequests)) {
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

    private Request put(Visitor owner, Draft draft, State state, Instant opened) {
        return book().insert(
                        fresh(owner, draft, state, opened), UUID.randomUUID().toString());
    }

    private Request fresh(Visitor owner, Draft draft, State state, Instant opened) {
        return new Request(0, 1, programme, owner.key(), draft, state, NOON, opened, NOON, 0, null, 1);
    }

    private static Offer offer(Request request, Visitor mentor) {
        return new Offer(0, request.id(), mentor.key(), "", Offer.State.OFFERED, NOON, 1);
    }

    private List<Integer> skilled(String skill, State state) {
        return ids(book().board(query(skill, "", null, Sort.NEWEST, "", 9).in(Set.of(state))));
    }

    private List<Integer> texted(String text) {
        return ids(book().board(query("", text, null, Sort.NEWEST, "", 9)));
    }

    private BoardQuery query(String skill, String text, Integer weeks, Sort sort, String after, int limit) {
        return new BoardQuery(
                programme, Set.of(State.OPEN, State.IN_DISCUSSION), skill, text, weeks, sort, after, limit);
    }

    private static List<Integer> ids(Board board) {
        return board.requests().stream().map(Request::id).toList();
    }
}
