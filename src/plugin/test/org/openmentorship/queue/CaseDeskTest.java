package org.openmentorship.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.queue.CaseDesk.Change;
import org.openmentorship.queue.CaseDesk.Outcome;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;
import org.openmentorship.world.World;

/** The queue shows coordinators what needs them, and nothing twice. */
class CaseDeskTest {
    private final World world = World.inMemory().withKind();
    private final CaseDesk desk = world.queue;

    @Test
    void theQueueIsForCoordinators() {
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.queue(MENTEE, query(State.OPEN)));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.queue(MENTOR, query(State.OPEN)));
        refused(Why.UNKNOWN, "programme", () -> desk.queue(OUTSIDER, query(State.OPEN)));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.queue(NOBODY, query(State.OPEN)));
        assertThat(desk.queue(ADMIN, query(State.OPEN)).cases()).isEmpty();
    }

    @Test
    @Tag("OSK-15")
    void aCaseIsTakenGivenBackDoneAndReopened() {
        Case found = found("silent:1");
        assertThat(one(COORDINATOR, found, Action.TAKE).owner()).isEqualTo(COORDINATOR.key());
        assertThat(one(COORDINATOR, found, Action.GIVE_BACK).owner()).isNull();
        assertThat(one(COORDINATOR, found, Action.DONE).doneAt()).isEqualTo(world.clock.instant());
        Case open = one(COORDINATOR, found, Action.REOPEN);

        assertThat(open.doneAt()).isNull();
        assertThat(open.turn()).isEqualTo(5);
        assertThat(desk.queue(COORDINATOR, query(State.OPEN)).counts())
                .containsEntry(State.OPEN, 1)
                .containsEntry(State.TAKEN, 0)
                .containsEntry(State.DONE, 0);
    }

    @Test
    void whatSomebodyElseHasTakenIsLeftToThemUntilSomebodyTakesItOver() {
        Case found = found("silent:1");
        Case taken = one(COORDINATOR, found, Action.TAKE);

        assertThat(one(COORDINATOR, found, Action.TAKE)).isEqualTo(taken);
        assertThat(desk.together(ADMIN, List.of(found.id()), Action.TAKE).get(0).refused())
                .map(Refused::key)
                .contains("mentorship.queue.problem.state.TAKEN");
        Case over = desk.change(ADMIN, new Change(found.id(), taken.turn(), State.TAKEN, null, null));
        assertThat(over.owner()).isEqualTo(ADMIN.key());
    }

    @Test
    void whoeverHasSeenAnOlderTurnLooksAgain() {
        Case found = found("silent:1");
        desk.change(COORDINATOR, new Change(found.id(), 1, null, "First", null));

        refused(Why.STALE, "stale", () -> desk.change(ADMIN, new Change(found.id(), 1, null, "Second", null)));
        assertThat(desk.see(ADMIN, found.id()).note()).isEqualTo("First");
    }

    @Test
    void impossibleStepsAreRefusedAndNobodyAnswersWhatNobodyAsked() {
        Case found = found("silent:1");
        Change answer = new Change(found.id(), 1, null, null, "Answer");
        assertThat(refused(Why.INVALID, "summary", () -> desk.change(COORDINATOR, answer))
                        .problems())
                .extracting(Problems.Problem::field)
                .containsExactly("answer");
        one(COORDINATOR, found, Action.DONE);
        refused(
                Why.CLOSED,
                "state.DONE",
                () -> desk.change(COORDINATOR, new Change(found.id(), 2, State.TAKEN, null, null)));
        for (Action action : List.of(Action.TAKE, Action.GIVE_BACK, Action.TRY_AGAIN, Action.REMIND)) {
            assertThat(desk.together(COORDINATOR, List.of(found.id()), action)
                            .get(0)
                            .matter())
                    .as("%s", action)
                    .isEmpty();
        }
    }

    @Test
    void manyAreDoneAtOnceEachForItself() {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(found("silent:" + i).id());
        }
        one(COORDINATOR, desk.see(COORDINATOR, ids.get(1)), Action.DONE);
        ids.add(404);
        ids.add(ids.get(0));
        List<Outcome> outcomes = desk.together(COORDINATOR, ids, Action.TAKE);

        assertThat(outcomes)
                .extracting(one -> one.refused().map(Refused::why).orElse(null))
                .containsExactly(null, Why.CLOSED, null, Why.UNKNOWN);
        assertThat(desk.queue(COORDINATOR, query(State.TAKEN)).cases()).hasSize(2);
    }

    @Test
    void tooManyOrNoneAtOnceIsSaid() {
        List<Integer> many = IntStream.range(0, 51).boxed().toList();

        refused(Why.INVALID, "summary", () -> desk.together(COORDINATOR, many, Action.TAKE));
        refused(Why.INVALID, "summary", () -> desk.together(COORDINATOR, List.of(), Action.TAKE));
        refused(Why.INVALID, "summary", () -> desk.together(COORDINATOR, null, null));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.together(NOBODY, List.of(1), Action.TAKE));
    }

    @Test
    void whatHasMendedItselfLeavesTheQueueAndMayComeAgain() {
        Case first = found("silent:1");
        desk.open(Case.found("kind", Kind.SILENT, 1, "silent:1", "A package", Instant.EPOCH));
        assertThat(desk.queue(COORDINATOR, query(State.OPEN)).cases()).hasSize(1);

        desk.mended("silent:1");
        desk.mended("silent:1");
        assertThat(desk.queue(COORDINATOR, query(State.OPEN)).cases()).isEmpty();
        assertThat(desk.see(COORDINATOR, first.id()).doneAt()).isEqualTo(world.clock.instant());
        assertThat(found("silent:1").id()).isNotEqualTo(first.id());
    }

    @Test
    void whatACoordinatorHasDoneDoesNotComeAgainUntilItHasMendedItself() {
        Case first = found("silent:1");
        one(COORDINATOR, first, Action.DONE);
        desk.open(Case.found("kind", Kind.SILENT, 1, "silent:1", "A package", Instant.EPOCH));
        assertThat(desk.queue(COORDINATOR, query(State.OPEN)).cases()).isEmpty();

        desk.mended("silent:1");
        assertThat(desk.see(COORDINATOR, first.id()).state()).isEqualTo(State.DONE);
        assertThat(found("silent:1").id()).isNotEqualTo(first.id());
    }

    @Test
    void aStuckThingIsToldToBeTriedAgain() {
        desk.open(Case.found("kind", Kind.PAGE_STUCK, 0, "page:1", "A package", Instant.EPOCH));
        Case found = world.caseBook.named("page:1").orElseThrow();
        world.cases.clear();
        Case after = one(COORDINATOR, found, Action.TRY_AGAIN);

        assertThat(world.cases).containsExactly(new Case.Event.TryAgain(after, COORDINATOR.key()));
        assertThat(after.state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatCannotBeTriedAgainIsSaidToBeSo() {
        Case found = found("silent:1");
        assertThat(desk.together(COORDINATOR, List.of(found.id()), Action.TRY_AGAIN)
                        .get(0)
                        .refused())
                .map(Refused::key)
                .contains("mentorship.queue.problem.nothing-to-try");
        assertThat(desk.see(COORDINATOR, found.id())).isEqualTo(found);
    }

    @Test
    void whileTheWikiIsReadOnlyNothingIsDoneAndThatIsSaidOnce() {
        Case found = found("silent:1");
        CaseRoom room =
                new CaseRoom(world.programmes, world.caseBook, world.village, world.ledger, world.bus, world.clock);
        Transactions readOnly = new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                throw new Refused(Why.READ_ONLY, "mentorship.shared.refused.read-only");
            }

            @Override
            public void afterCommit(Runnable work) {
                throw new AssertionError("Nothing is kept");
            }
        };
        CaseDesk closed = new CaseDesk(room, world.caseBook, readOnly, world.clock);

        refused(Why.READ_ONLY, "read-only", () -> closed.together(COORDINATOR, List.of(found.id()), Action.TAKE));
    }

    @Test
    void everyTurnHasItsLineInTheLedger() {
        Case found = found("silent:1");
        one(COORDINATOR, found, Action.TAKE);
        desk.mended("silent:1");

        assertThat(world.ledger.of("case:" + found.id()))
                .extracting(one -> one.turn() + " " + one.action() + " " + one.actor())
                .containsExactly("1 found null", "2 TAKEN " + COORDINATOR.key(), "3 mended null");
    }

    private Case one(Visitor visitor, Case matter, Action action) {
        return desk.together(visitor, List.of(matter.id()), action)
                .get(0)
                .matter()
                .orElseThrow();
    }

    private Case found(String once) {
        desk.open(Case.found("kind", Kind.SILENT, 1, once, "A package", world.clock.instant()));
        return world.caseBook.named(once).orElseThrow();
    }

    private static QueueQuery query(State state) {
        return new QueueQuery("kind", state, null, null, "", 0);
    }
}
