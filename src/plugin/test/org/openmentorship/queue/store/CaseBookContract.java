package org.openmentorship.queue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseBook.Slice;
import org.openmentorship.shared.Ledger;

/** What every store of cases does; each test works in a programme of its own. */
abstract class CaseBookContract {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_123L);
    private final String programme = "p-" + UUID.randomUUID().toString().substring(0, 30);

    abstract CaseBook book();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Case asked = new Case(
                0,
                programme,
                Kind.HELP,
                7,
                name(),
                "مرحبا 😀 <b> ' \\ %",
                MENTEE.key(),
                "ß\n\t“”".repeat(400),
                State.OPEN,
                null,
                "",
                "",
                NOON,
                null,
                1);
        Case kept = book().insert(asked);

        assertThat(kept).isEqualTo(asked.withId(kept.id()));
        assertThat(book().find(kept.id())).contains(kept);
        assertThat(book().named(kept.once())).contains(kept);
        assertThat(book().find(987_654)).isEmpty();
    }

    @Test
    void aChangeIsFoundWithItsOwnerNoteAndAnswer() {
        Case kept = book().insert(found(Kind.SILENT, 0));
        Case after = kept.to(State.TAKEN, COORDINATOR.key(), NOON)
                .say("called", "soon")
                .to(State.DONE, MENTOR.key(), NOON.plusSeconds(9));
        book().update(after);

        assertThat(book().find(kept.id())).contains(after);
        assertThat(after.owner()).isEqualTo(COORDINATOR.key());
    }

    @Test
    void theSameMatterIsThereOnceUntilItHasMendedItself() {
        Case first = book().insert(found(Kind.SILENT, 0));
        Case again = Case.found(programme, Kind.SILENT, 0, first.once(), "", NOON);

        assertThatThrownBy(() -> book().insert(again)).isInstanceOf(Ledger.Collision.class);
        book().update(first.to(State.DONE, null, NOON));
        assertThatThrownBy(() -> book().insert(again)).isInstanceOf(Ledger.Collision.class);
        book().update(nameless(first));
        assertThat(book().named(first.once())).isEmpty();
        assertThat(book().find(first.id())).contains(nameless(first));
        assertThat(book().insert(again).id()).isNotEqualTo(first.id());
    }

    @Test
    void whatWasFoundAboutARelationshipIsFoundUntilItHasMendedItself() {
        int relationship = (int) (System.nanoTime() & 0xFFFFFFF);
        Case silent = book().insert(about(Kind.SILENT, relationship));
        Case gone = book().insert(about(Kind.PERSON_GONE, relationship));
        book().insert(about(Kind.HELP, relationship));
        Case mended = book().insert(about(Kind.PAGE_GONE, relationship));
        book().update(nameless(mended));
        Case done = silent.to(State.DONE, COORDINATOR.key(), NOON);
        book().update(done);

        assertThat(book().found(relationship)).containsExactly(done, gone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "kind", "owner", "owner and kind"})
    void turningThePagesShowsEverythingOnceTheLongestWaitingFirst(String list) {
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            boolean other = i % 4 == 3;
            Case one = book().insert(found(other ? Kind.HELP : Kind.UNSIGNED, 100 - i / 3));
            book().update(one.to(State.TAKEN, other ? MENTOR.key() : COORDINATOR.key(), NOON));
            if (list.equals("state") || !other) {
                expected.add(one.id());
            }
        }
        List<Case> seen = pages(new QueueQuery(
                programme,
                State.TAKEN,
                list.contains("kind") ? Kind.UNSIGNED : null,
                list.contains("owner") ? COORDINATOR.key() : null,
                "",
                5));

        assertThat(seen).extracting(Case::id).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(seen)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.since().compareTo(b.since()));
    }

    private List<Case> pages(QueueQuery first) {
        List<Case> seen = new ArrayList<>();
        Slice page = book().list(first);
        seen.addAll(page.cases());
        while (!page.next().isEmpty()) {
            assertThat(page.cases()).hasSize(first.limit());
            page = book().list(new QueueQuery(
                    programme, first.state(), first.kind(), first.owner(), page.next(), first.limit()));
            seen.addAll(page.cases());
        }
        return seen;
    }

    @Test
    void whatIsDoneIsListedTheLatestFirst() {
        for (int i = 0; i < 5; i++) {
            book().update(book().insert(found(Kind.SILENT, i)).to(State.DONE, null, NOON.plusSeconds(i)));
        }
        book().insert(found(Kind.SILENT, 0));

        assertThat(pages(new QueueQuery(programme, State.DONE, null, null, "", 2)))
                .hasSize(5)
                .isSortedAccordingTo((a, b) -> b.doneAt().compareTo(a.doneAt()));
    }

    @Test
    void casesAreCountedWhereTheyAre() {
        Case one = book().insert(found(Kind.SILENT, 0));
        Case two = book().insert(found(Kind.HELP, 0));
        book().insert(found(Kind.HELP, 0));
        book().update(one.to(State.TAKEN, COORDINATOR.key(), NOON));
        book().update(two.to(State.DONE, COORDINATOR.key(), NOON));

        assertThat(book().counts(programme))
                .containsExactlyInAnyOrderEntriesOf(Map.of(State.OPEN, 1, State.TAKEN, 1, State.DONE, 1));
        assertThat(book().counts("elsewhere"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(State.OPEN, 0, State.TAKEN, 0, State.DONE, 0));
    }

    @Test
    void askersFindWhatTheyHaveAskedNewestFirst() {
        Case first = book().insert(asked());
        book().insert(found(Kind.SILENT, 0));
        Case second = book().insert(asked());

        assertThat(book().asked(MENTEE.key(), programme, 9)).containsExactly(second, first);
        assertThat(book().asked(MENTEE.key(), programme, 1)).containsExactly(second);
        assertThat(book().asked(MENTEE.key(), "", 50)).contains(second, first);
        assertThat(book().asked(MENTOR.key(), programme, 9)).isEmpty();
    }

    private Case asked() {
        Case one = found(Kind.HELP, 0);
        return new Case(
                0,
                programme,
                one.kind(),
                0,
                one.once(),
                "",
                MENTEE.key(),
                "Help",
                one.state(),
                null,
                "",
                "",
                NOON,
                null,
                1);
    }

    private Case found(Kind kind, int seconds) {
        return Case.found(programme, kind, 0, name(), "A package", NOON.plusSeconds(seconds));
    }

    private Case about(Kind kind, int relationship) {
        return Case.found(programme, kind, relationship, name(), "A package", NOON);
    }

    private static Case nameless(Case one) {
        return new Case(
                one.id(),
                one.programme(),
                one.kind(),
                one.relationship(),
                "",
                one.title(),
                one.asker(),
                one.words(),
                State.DONE,
                one.owner(),
                one.note(),
                one.answer(),
                one.since(),
                NOON,
                one.turn() + 1);
    }

    private static String name() {
        return "matter:" + UUID.randomUUID();
    }
}
