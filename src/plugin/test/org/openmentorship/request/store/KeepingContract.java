package org.openmentorship.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTEE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

/** How every store keeps requests; each test works in a programme of its own. */
abstract class KeepingContract {
    static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_123L);
    final String programme = "p-" + UUID.randomUUID();

    abstract RequestBook book();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Request kept = put(MENTEE, Kind.DRAFT, State.OPEN, NOON);

        assertThat(book().find(kept.id())).contains(kept);
        assertThat(kept.draft()).isEqualTo(Kind.DRAFT);
    }

    @Test
    void aWishIsFoundAsItWas() {
        Draft wish = new Draft("A", Map.of(), List.of(), 1, Set.of(), 0, OTHER_MENTEE.key());
        Request kept = put(MENTEE, wish, State.OPEN, NOON);

        assertThat(book().find(kept.id()).orElseThrow().draft()).isEqualTo(wish);
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
    void openOnesAreCountedForSeveralProgrammesAtOnce() {
        put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        put(MENTEE, Kind.DRAFT, State.AGREED, NOON);

        assertThat(book().open(List.of(programme, "elsewhere"))).isEqualTo(Map.of(programme, 2));
        assertThat(book().open(List.of())).isEmpty();
    }

    @Test
    @Tag("WMF-28")
    void itIsCountedHowManyNameASkillButNotWhatWasThrownAway() {
        put(MENTEE, Kind.DRAFT, State.OPEN, NOON);
        put(MENTEE, Kind.DRAFT, State.AGREED, NOON);
        put(OTHER_MENTEE, Kind.DRAFT, State.DRAFT, null);
        put(OTHER_MENTEE, Kind.DRAFT, State.WITHDRAWN, null);

        assertThat(book().naming(programme, Set.of("r", "sql"))).isEqualTo(Map.of("r", 3));
        assertThat(book().naming(programme, Set.of())).isEmpty();
        assertThat(book().naming("elsewhere", Set.of("r"))).isEmpty();
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

    Request put(Visitor owner, Draft draft, State state, Instant opened) {
        return book().insert(
                        fresh(owner, draft, state, opened), UUID.randomUUID().toString());
    }

    Request fresh(Visitor owner, Draft draft, State state, Instant opened) {
        return new Request(0, 1, programme, owner.key(), draft, state, NOON, opened, NOON, 0, null, 1);
    }

    static Offer offer(Request request, Visitor mentor) {
        return new Offer(0, request.id(), mentor.key(), "", Offer.State.OFFERED, NOON, 1);
    }

    List<Integer> skilled(String skill, State state) {
        return ids(book().board(query(skill, "", null, Sort.NEWEST, "", 9).in(Set.of(state))));
    }

    List<Integer> texted(String text) {
        return ids(book().board(query("", text, null, Sort.NEWEST, "", 9)));
    }

    BoardQuery query(String skill, String text, Integer weeks, Sort sort, String after, int limit) {
        return new BoardQuery(
                programme, Set.of(State.OPEN, State.IN_DISCUSSION), skill, text, weeks, sort, after, limit);
    }

    static List<Integer> ids(Board board) {
        return board.requests().stream().map(Request::id).toList();
    }
}
