package org.openmentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.programme.Programme;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipDesk.Left;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** Who finishes, who leaves, and when that is the end for all. */
class MembersTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final RelationshipDesk desk = pairs.desk;

    @Test
    @Tag("KIND-30")
    void itIsCompletedWhenEachHasSaidDone() {
        Relationship running = pairs.running();
        Relationship one = desk.done(MENTEE, running.id());
        assertThat(one.state()).isEqualTo(State.ACTIVE);
        assertThat(desk.done(MENTEE, running.id())).isEqualTo(one);
        Relationship all = desk.done(MENTOR, running.id());

        assertThat(all.state()).isEqualTo(State.COMPLETED);
        assertThat(all.endedAt()).isEqualTo(world.clock.instant());
        assertThat(world.pairEvents)
                .endsWith(new Event.DoneByOne(one, MENTEE.key()), new Event.Completed(all, MENTOR.key()));
        assertThat(pairs.request(running).state()).isEqualTo(Request.State.AGREED);
    }

    @Test
    void aBreakDoesNotKeepAnybodyFromFinishing() {
        Relationship running = pairs.running();
        desk.takeBreak(MENTEE, running.id(), running.turn(), null);
        desk.done(MENTEE, running.id());

        assertThat(desk.done(MENTOR, running.id()).state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void nobodyIsDoneBeforeTheStart() {
        Relationship talking = pairs.introduced();

        refused(Why.CLOSED, "state.IN_DISCUSSION", () -> desk.done(MENTEE, talking.id()));
        refused(Why.NOT_ALLOWED, "not-yours", () -> desk.done(COORDINATOR, talking.id()));
    }

    @Test
    @Tag("KIND-29")
    void whenACoMentorLeavesTheOthersGoOn() {
        Relationship team = pairs.team();
        Left left = desk.withdraw(OTHER_MENTOR, team.id(), "", true);

        assertThat(left.relationship().state()).isEqualTo(State.ACTIVE);
        assertThat(left.backOnBoard()).isFalse();
        assertThat(left.relationship().members())
                .filteredOn(one -> !one.here())
                .extracting(Member::person)
                .containsExactly(OTHER_MENTOR.key());
        assertThat(pairs.request(team).state()).isEqualTo(Request.State.AGREED);
        refused(Why.NOT_ALLOWED, "not-yours", () -> desk.withdraw(OTHER_MENTOR, team.id(), "", false));
    }

    @Test
    @Tag("KIND-29")
    void theFirstMentorLeavesARunningTeamAndItGoesOnToo() {
        Relationship team = pairs.team();
        assertThat(desk.withdraw(MENTOR, team.id(), "", false).relationship().state())
                .isEqualTo(State.ACTIVE);
        assertThat(desk.withdraw(OTHER_MENTOR, team.id(), "", false)
                        .relationship()
                        .state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    @Tag("KIND-31")
    void withTheLastMenteeItEndsAndOnlyWhoAskedMayPutTheRequestBack() {
        Relationship team = pairs.team();
        Left first = desk.withdraw(MENTEE, team.id(), "", true);
        assertThat(first.relationship().state()).isEqualTo(State.ACTIVE);
        assertThat(first.backOnBoard()).isFalse();
        Left last = desk.withdraw(OTHER_MENTEE, team.id(), "", true);

        assertThat(last.relationship().state()).isEqualTo(State.WITHDRAWN);
        assertThat(last.backOnBoard()).isFalse();
        assertThat(pairs.request(team).state()).isEqualTo(Request.State.AGREED);
    }

    @Test
    void whoHasNotSaidDoneAndLeavesLetsTheOthersFinish() {
        Relationship team = pairs.team();
        desk.done(MENTEE, team.id());
        desk.done(OTHER_MENTEE, team.id());
        desk.done(MENTOR, team.id());
        Relationship after = desk.withdraw(OTHER_MENTOR, team.id(), "", false).relationship();

        assertThat(after.state()).isEqualTo(State.COMPLETED);
        assertThat(world.pairEvents).endsWith(new Event.Completed(after, OTHER_MENTOR.key()));
    }

    @Test
    @Tag("KIND-27")
    void beforeTheSignaturesAThirdLeavesByTheContractAndOneOfTheTwoEndsIt() {
        Way way = new Way(world);
        Contract contract = way.introduced();
        world.contracts.join(MENTOR, contract.id(), "other-mentor", Role.MENTOR);
        Relationship talking = pairs.of(contract);
        Relationship two = desk.withdraw(OTHER_MENTOR, talking.id(), "", false).relationship();
        assertThat(two.state()).isEqualTo(State.IN_DISCUSSION);
        assertThat(two.member(OTHER_MENTOR.key())).isEmpty();
        assertThat(way.now(contract).party(OTHER_MENTOR.key())).isEmpty();

        world.contracts.join(MENTEE, contract.id(), "other-mentor", Role.MENTOR);
        assertThat(pairs.of(contract).members()).hasSize(3).allMatch(Member::here);
        Relationship ended = desk.withdraw(MENTOR, talking.id(), "", false).relationship();
        assertThat(ended.state()).isEqualTo(State.WITHDRAWN);
        assertThat(way.now(contract).state()).isEqualTo(Contract.State.CLOSED);
    }

    @Test
    void aCoordinatorReassignsAtAnyTimeAndOnlyOnce() {
        Relationship talking = pairs.introduced();
        Left left = desk.close(COORDINATOR, talking.id(), talking.turn(), State.REASSIGNED);

        assertThat(left.relationship().state()).isEqualTo(State.REASSIGNED);
        assertThat(left.backOnBoard()).isTrue();
        assertThat(world.pairEvents)
                .containsExactly(new Event.ClosedByCoordinator(left.relationship(), COORDINATOR.key()));
        int turn = left.relationship().turn();
        refused(Why.CLOSED, "state.REASSIGNED", () -> desk.close(ADMIN, talking.id(), turn, State.LAPSED));
        refused(Why.STALE, "stale", () -> desk.close(ADMIN, talking.id(), talking.turn(), State.LAPSED));
    }

    @Test
    void whereNothingNewIsTakenTheRequestStaysUntilItCanGoBack() {
        Relationship running = pairs.running();
        Programme kind = world.programmes.find("kind").orElseThrow();
        world.programmes.update(kind.with(2, Programme.State.CLOSED));
        Left left = desk.close(COORDINATOR, running.id(), running.turn(), State.LAPSED);

        assertThat(left.backOnBoard()).isFalse();
        assertThat(pairs.request(running).state()).isEqualTo(Request.State.AGREED);
        assertThat(pairs.diary
                        .mine(MENTEE, new Diary.MineQuery("kind", true, "", 0))
                        .todos())
                .extracting(Diary.Todo::what)
                .containsExactly(Diary.What.RETURN_REQUEST);
    }

    @Test
    @Tag("KIND-31")
    void aMenteeWhoDoesNotWantToGoBackIsNotAskedAgain() {
        Relationship running = pairs.running();
        desk.withdraw(MENTEE, running.id(), "", false);

        assertThat(pairs.request(running).state()).isEqualTo(Request.State.WITHDRAWN);
        assertThat(pairs.diary
                        .mine(MENTEE, new Diary.MineQuery("kind", true, "", 0))
                        .todos())
                .isEmpty();
    }

    @Test
    @Tag("KIND-04")
    void leavingIsPossibleInAnArchivedProgrammeTooAndNothingElse() {
        Relationship running = pairs.running();
        Programme kind = world.programmes.find("kind").orElseThrow();
        world.programmes.update(kind.with(2, Programme.State.ARCHIVED));

        refused(Why.CLOSED, "archived", () -> desk.done(MENTEE, running.id()));
        refused(Why.CLOSED, "archived", () -> desk.takeBreak(MENTEE, running.id(), running.turn(), null));
        assertThat(desk.withdraw(MENTEE, running.id(), "", true).relationship().state())
                .isEqualTo(State.WITHDRAWN);
    }
}
