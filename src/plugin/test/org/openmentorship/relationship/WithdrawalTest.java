package org.openmentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.relationship.Diary.MineQuery;
import org.openmentorship.relationship.Diary.Todo;
import org.openmentorship.relationship.Diary.What;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipDesk.Left;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** Anybody leaves at any time, without a reason, without fault, without a trace on them. */
class WithdrawalTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final RelationshipDesk desk = pairs.desk;

    @Test
    @Tag("KIND-29")
    @Tag("KIND-35")
    @Tag("KIND-04")
    @Tag("KIND-X4")
    void aMentorWithdrawsWithoutAReasonAndTheMenteeChoosesWhatIsNext() {
        Relationship running = pairs.running();
        Left left = desk.withdraw(MENTOR, running.id(), "", true);

        assertThat(left.relationship().state()).isEqualTo(State.WITHDRAWN);
        assertThat(left.backOnBoard()).isFalse();
        assertThat(pairs.request(running).state()).isEqualTo(Request.State.AGREED);
        assertThat(world.pairEvents).contains(new Event.Withdrawn(left.relationship(), MENTOR.key(), ""));
        assertThat(pairs.diary.mine(MENTEE, new MineQuery("kind", true, "", 0)).todos())
                .extracting(Todo::what)
                .containsExactly(What.RETURN_REQUEST);

        Request request = pairs.request(running);
        world.requests.withdraw(MENTEE, request.id(), request.version());
        assertThat(pairs.diary.mine(MENTEE, new MineQuery("kind", true, "", 0)).todos())
                .isEmpty();
    }

    @Test
    @Tag("KIND-25")
    @Tag("KIND-29")
    void whoeverGoesOnNoMoreIsNotShownToTheOtherOnTheRequest() {
        Relationship running = pairs.running();
        int request = running.request();
        assertThat(world.offers.look(world.guest(MENTEE), request).introduction())
                .isPresent();
        desk.withdraw(MENTOR, running.id(), "", false);

        assertThat(world.offers.look(world.guest(MENTEE), request).introduction())
                .isEmpty();
        assertThat(pairs.request(running).offers()).isZero();
    }

    @Test
    @Tag("KIND-31")
    void theRequestReturnsToTheBoardIfTheMenteeWishes() {
        Relationship running = pairs.running();
        Left left = desk.withdraw(MENTEE, running.id(), " Thank you. ", true);

        assertThat(left.backOnBoard()).isTrue();
        assertThat(pairs.request(running).state()).isEqualTo(Request.State.OPEN);
        assertThat(world.pairEvents)
                .contains(new Event.Withdrawn(left.relationship(), MENTEE.key(), "Thank you."))
                .hasOnlyElementsOfTypes(Event.Started.class, Event.Withdrawn.class);
    }

    @Test
    @Tag("KIND-29")
    void beforeTheContractIsSignedItIsClosedToo() {
        Relationship talking = pairs.introduced();
        Left left = desk.withdraw(MENTEE, talking.id(), "", false);

        assertThat(left.relationship().state()).isEqualTo(State.WITHDRAWN);
        assertThat(world.books
                        .contracts()
                        .find(talking.contract())
                        .orElseThrow()
                        .state())
                .isEqualTo(Contract.State.CLOSED);
        assertThat(pairs.request(talking).state()).isEqualTo(Request.State.WITHDRAWN);
        assertThat(world.pairEvents).hasSize(1);
    }

    @Test
    void whatIsWrittenIsCheckedAndNothingIsLost() {
        Relationship running = pairs.running();

        refused(Why.INVALID, "summary", () -> desk.withdraw(MENTEE, running.id(), "x".repeat(601), true));
        assertThat(pairs.now(running)).isEqualTo(running);
    }

    @Test
    void onlyMembersWithdrawAndOnlyOnce() {
        Relationship running = pairs.running();

        refused(Why.UNKNOWN, "unknown", () -> desk.withdraw(OTHER_MENTOR, running.id(), "", false));
        refused(Why.UNKNOWN, "unknown", () -> desk.withdraw(OUTSIDER, running.id(), "", false));
        refused(Why.NOT_ALLOWED, "not-yours", () -> desk.withdraw(COORDINATOR, running.id(), "", false));
        desk.withdraw(MENTOR, running.id(), "", false);
        refused(Why.CLOSED, "state.WITHDRAWN", () -> desk.withdraw(MENTOR, running.id(), "", false));
        refused(Why.CLOSED, "state.WITHDRAWN", () -> desk.withdraw(MENTEE, running.id(), "", false));
    }

    @Test
    @Tag("KIND-29")
    void whatWasDoneIsKeptAndNobodyIsMarked() {
        Relationship running = pairs.running();
        pairs.journal.gains(MENTEE, running.id(), "Faster", "", "Testing");
        desk.withdraw(MENTOR, running.id(), "", false);

        Diary.Look look = pairs.diary.look(MENTEE, running.id());
        assertThat(look.gains()).hasSize(1);
        assertThat(look.relationship().members()).allMatch(Relationship.Member::here);
        assertThat(look.contacts()).isEmpty();
        assertThat(pairs.diary.mine(MENTOR, new MineQuery("kind", false, "", 0)).pairs())
                .hasSize(1);
    }

    @Test
    void aReturnedRequestEndsTheRelationshipThatHasGrownOutOfIt() {
        Relationship running = pairs.running();
        Request agreed = pairs.request(running);
        world.requests.returnToBoard(MENTEE, agreed.id(), agreed.version());

        assertThat(pairs.now(running).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void anOfferThatIsTakenBackEndsItToo() {
        Relationship talking = pairs.introduced();
        world.offers.withdraw(MENTOR, talking.offer());

        assertThat(pairs.now(talking).state()).isEqualTo(State.WITHDRAWN);
        assertThat(world.pairEvents).hasSize(1);
    }

    @Test
    void aCoordinatorClosesAndTheRequestGoesBackToTheBoard() {
        Relationship running = pairs.running();
        refused(Why.INVALID, "summary", () -> desk.close(COORDINATOR, running.id(), running.turn(), State.COMPLETED));
        refused(Why.CLOSED, "state.ACTIVE", () -> desk.close(MENTEE, running.id(), running.turn(), State.LAPSED));
        Left left = desk.close(COORDINATOR, running.id(), running.turn(), State.LAPSED);

        assertThat(left.relationship().state()).isEqualTo(State.LAPSED);
        assertThat(left.backOnBoard()).isTrue();
        assertThat(world.pairEvents).contains(new Event.ClosedByCoordinator(left.relationship(), COORDINATOR.key()));
    }
}
