package org.openmentorship.relationship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.plan.Rounds.Span;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.Relationship.Watched;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.RelationshipBook.Doing;
import org.openmentorship.relationship.RelationshipBook.Done;
import org.openmentorship.relationship.RelationshipBook.Feeling;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.relationship.RelationshipBook.Note;
import org.openmentorship.relationship.RelationshipBook.Slice;
import org.openmentorship.relationship.RelationshipBook.Wanted;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.world.Village;

/** What every store of relationships does; each test works with people of its own. */
abstract class RelationshipBookContract extends KeepingContract {
    private final Visitor somebody = Village.visitor(UUID.randomUUID().toString(), false);

    @Test
    void aSignOfLifeTakesNoTurnAndNeverGoesBack() {
        Relationship kept = book().insert(fresh(State.ACTIVE, MENTEE, MENTOR));
        book().touch(kept.id(), MENTOR.key(), NOON.plusSeconds(60));
        book().touch(kept.id(), MENTOR.key(), NOON.plusSeconds(30));
        book().touch(kept.id(), OTHER_MENTOR.key(), NOON.plusSeconds(60));

        Relationship after = book().find(kept.id()).orElseThrow();
        assertThat(after.turn()).isEqualTo(kept.turn());
        assertThat(after.member(MENTOR.key()).orElseThrow().lastAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(after.member(MENTEE.key()).orElseThrow().lastAt()).isEqualTo(NOON);
        assertThat(after.watched()).isEqualTo(kept.watched());
    }

    @Test
    void whoeverHasBeenRemindedIsLookedAtSoonAfterASignOfLife() {
        Relationship kept = book().insert(fresh(State.ACTIVE, MENTEE, MENTOR));
        book().update(watched(kept, new Watched(1, NOON, null, NOON.plusSeconds(900))));
        book().touch(kept.id(), MENTOR.key(), NOON.plusSeconds(60));

        assertThat(book().find(kept.id()).orElseThrow().watched().lookAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void theWatchFindsWhatIsDueEarliestFirstAndPutsItOff() {
        List<Relationship> three = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Relationship one = book().insert(fresh(State.ACTIVE, MENTEE, MENTOR));
            Instant at = Instant.EPOCH.plusSeconds(30 - i);
            three.add(watched(one, new Watched(0, null, null, at)));
            book().update(three.get(i));
        }
        Instant then = Instant.EPOCH.plusSeconds(29);
        assertThat(book().due(then, 9))
                .containsExactly(three.get(2).id(), three.get(1).id());
        assertThat(book().due(then, 1)).containsExactly(three.get(2).id());

        book().lookAgain(three.get(2).id(), three.get(2).turn() - 1, NOON);
        book().lookAgain(three.get(1).id(), three.get(1).turn(), NOON);
        assertThat(book().due(then, 9)).containsExactly(three.get(2).id());
        assertThat(book().find(three.get(1).id()).orElseThrow().turn())
                .isEqualTo(three.get(1).turn());
        three.forEach(one -> book().update(watched(one, Watched.NOTHING)));
        assertThat(book().due(then, 9)).isEmpty();
    }

    @Test
    void turningThePagesShowsEverythingOfAPersonOnceNewestFirst() {
        List<Relationship> live = new ArrayList<>();
        List<Relationship> over = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Relationship one = book().insert(fresh(State.ACTIVE, somebody, MENTOR));
            if (i % 4 == 3) {
                over.add(0, in(one, State.COMPLETED));
                book().update(over.get(0));
            } else {
                live.add(0, one);
            }
        }
        Relationship left = book().insert(fresh(State.ACTIVE, somebody, MENTOR));
        over.add(0, gone(left, somebody.key()));
        book().update(over.get(0));
        book().insert(fresh(State.ACTIVE, MENTEE, MENTOR));

        assertThat(pages(programme, true, 4)).containsExactlyElementsOf(live);
        assertThat(pages("", true, 4)).containsExactlyElementsOf(live);
        assertThat(pages(programme, false, 3)).containsExactlyElementsOf(over);
        assertThat(pages("elsewhere", true, 4)).isEmpty();
        assertThat(book().of(somebody.key(), "", true, "' or 1=1 --", 4).rows()).hasSize(4);
    }

    private List<Relationship> pages(String where, boolean live, int limit) {
        List<Relationship> seen = new ArrayList<>();
        Slice<Relationship> page = book().of(somebody.key(), where, live, "", limit);
        seen.addAll(page.rows());
        while (!page.next().isEmpty()) {
            assertThat(page.rows()).hasSize(limit);
            page = book().of(somebody.key(), where, live, page.next(), limit);
            seen.addAll(page.rows());
        }
        return seen;
    }

    @Test
    @Tag("OLS-13")
    void everythingOfAProgrammeIsFoundByItsStateAndByTheDayOnWhichItBegan() {
        Relationship agreed = book().insert(begun(DAY, State.ACTIVE));
        Relationship talking = book().insert(begun(null, State.IN_DISCUSSION));
        Relationship later = book().insert(begun(DAY.plusDays(30), State.COMPLETED));
        LocalDate noon = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
        assertThat(RelationshipBook.firstDay(talking)).isEqualTo(noon);

        assertThat(all(Set.of())).containsExactly(later, talking, agreed);
        assertThat(all(Set.of(State.ACTIVE, State.IN_DISCUSSION))).containsExactly(talking, agreed);
        assertThat(all(Set.of(), new Span(DAY.plusDays(1), DAY.plusDays(29)))).isEmpty();
        assertThat(all(Set.of(), new Span(noon, noon))).contains(talking);
        assertThat(all(Set.of(), new Span(noon.plusDays(1), noon.plusDays(1)))).doesNotContain(talking);
        assertThat(all(Set.of(), new Span(LocalDate.of(1, 1, 1), noon), new Span(DAY.plusDays(30), DAY.plusDays(30))))
                .containsExactly(later, talking, agreed);
        assertThat(all(Set.of(State.COMPLETED), new Span(DAY.plusDays(30), LocalDate.of(9999, 12, 31))))
                .containsExactly(later);
        Slice<Relationship> first = book().all(new Wanted(programme, Set.of(), List.of(), "", 2));
        assertThat(first.rows()).containsExactly(later, talking);
        assertThat(book().all(new Wanted(programme, Set.of(), List.of(), first.next(), 2)))
                .isEqualTo(new Slice<>(List.of(agreed), ""));
        assertThat(book().all(new Wanted(programme, Set.of(), List.of(), "' or 1=1 --", 9))
                        .rows())
                .hasSize(3);
    }

    @Test
    @Tag("OSK-20")
    void whatSomebodyCompletedIsFoundAndNeitherWhatTheyLeftNorWhatEndedOtherwise() {
        Relationship first = completed(member(somebody.key(), NOON, null), State.COMPLETED);
        Relationship second = completed(member(somebody.key(), NOON.plusSeconds(9), null), State.COMPLETED);
        completed(member(somebody.key(), NOON, null), State.WITHDRAWN);
        completed(member(somebody.key(), NOON, null), State.ACTIVE);
        completed(member(somebody.key(), NOON, NOON), State.COMPLETED);
        completed(member(somebody.key(), null, null), State.COMPLETED);

        assertThat(second.id()).isGreaterThan(first.id());
        Done last = new Done(programme, Role.MENTEE, NOON.plusSeconds(9));
        assertThat(book().done(somebody.key(), 9)).containsExactly(last, new Done(programme, Role.MENTEE, NOON));
        assertThat(book().done(somebody.key(), 1)).containsExactly(last);
        assertThat(book().done(OTHER_MENTOR.key(), 9)).isEmpty();
    }

    private static Member member(PersonKey person, Instant done, Instant left) {
        return new Member(person, Role.MENTEE, NOON, null, done, left);
    }

    private Relationship completed(Member mentee, State state) {
        Relationship one = book().insert(fresh(State.ACTIVE, somebody, MENTOR));
        List<Member> members = List.of(mentee, new Member(MENTOR.key(), Role.MENTOR, NOON, null, NOON, null));
        book().update(whole(one.id(), one.request(), one.offer(), state, members, one.watched(), 2));
        return one;
    }

    private List<Relationship> all(Set<State> states, Span... begun) {
        return book().all(new Wanted(programme, states, List.of(begun), "", 9)).rows();
    }

    @Test
    void whatRunsIsCountedForSeveralProgrammesAtOnce() {
        for (State state : State.values()) {
            book().insert(fresh(state, MENTEE, MENTOR));
        }

        assertThat(book().running(List.of(programme, "elsewhere"))).isEqualTo(Map.of(programme, 2));
        assertThat(book().running(List.of())).isEmpty();
        assertThat(book().completed(programme)).isEqualTo(1);
        assertThat(book().completed("elsewhere")).isZero();
    }

    @Test
    void aGainIsKeptOnceForEachMember() {
        int id = NUMBERS.incrementAndGet();
        Gain first = new Gain(id, MENTEE.key(), "ß\n".repeat(900), "", "All", Doing.NOTHING, NOON);
        Gain other = new Gain(id, MENTOR.key(), "", "", "", new Doing(Feeling.STUCK, "ß “so”", NOON), NOON);
        book().keep(first);
        book().keep(other);
        Gain later = new Gain(id, MENTEE.key(), "", "This", "", new Doing(Feeling.MORE, "", NOON), NOON.plusSeconds(1));
        book().keep(later);

        assertThat(book().gains(id)).containsExactly(later, other);
        assertThat(book().gains(id + 1)).isEmpty();
    }

    @Test
    void notesAreFoundOldestFirst() {
        int id = NUMBERS.incrementAndGet();
        Note first = book().insert(new Note(0, id, DAY, "First “session”", MENTEE.key()));
        Note second = book().insert(new Note(0, id, DAY.minusDays(1), "Second", MENTOR.key()));

        assertThat(book().notes(id)).containsExactly(first, second);
        assertThat(book().findNote(second.id())).contains(second);
        assertThat(book().findNote(987_654)).isEmpty();
        assertThat(first.page()).isEqualTo("note:" + first.id());
    }
}
