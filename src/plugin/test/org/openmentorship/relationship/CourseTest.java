package org.openmentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Ledger;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** A relationship follows what others decide: the introduction, the contract, the request. */
class CourseTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final Way way = new Way(world);

    @Test
    @Tag("KIND-25")
    @Tag("KIND-36")
    void itBeginsWithTheIntroduction() {
        Contract contract = way.introduced();
        Relationship talking = pairs.of(contract);

        assertThat(talking.state()).isEqualTo(State.IN_DISCUSSION);
        assertThat(talking.title()).isEqualTo(contract.title());
        assertThat(talking.members())
                .extracting(one -> one.role() + " " + one.person())
                .containsExactly("MENTEE key-mentee", "MENTOR key-mentor");
        assertThat(talking.plan().end()).isEqualTo(talking.plan().start().plusWeeks(8));
        assertThat(world.pairEvents).isEmpty();
    }

    @Test
    @Tag("KIND-26")
    void itFollowsTheContractWhilePeopleTalk() {
        Contract contract = way.introduced();
        Contract outlined = way.outlined(contract, MENTEE);
        world.contracts.write(MENTOR, contract.id(), outlined.turn(), Way.called(outlined.outline(), "A better name"));
        assertThat(pairs.of(contract).title()).isEqualTo("A better name");
        assertThat(pairs.of(contract).proposed()).isFalse();

        way.proposed(contract, MENTOR);
        assertThat(pairs.of(contract).proposed()).isTrue();
        world.contracts.reopen(MENTEE, contract.id(), 1, "One thing more");
        assertThat(pairs.of(contract).proposed()).isFalse();
        world.contracts.join(MENTEE, contract.id(), "other-mentee", Role.MENTEE);
        assertThat(pairs.of(contract).members()).hasSize(3);
        world.contracts.leave(MENTOR, contract.id(), OTHER_MENTEE.key());
        assertThat(pairs.of(contract).members()).filteredOn(Member::here).hasSize(2);
    }

    @Test
    @Tag("KIND-27")
    void itRunsFromTheLastSignatureAndNotBefore() {
        Contract proposed = way.proposed();
        way.sign(proposed, MENTEE);
        assertThat(pairs.of(proposed).state()).isEqualTo(State.IN_DISCUSSION);
        way.sign(proposed, MENTOR);
        Relationship running = pairs.of(proposed);

        assertThat(running.state()).isEqualTo(State.ACTIVE);
        assertThat(running.startedAt()).isEqualTo(world.clock.instant());
        assertThat(running.members()).allMatch(one -> one.askedAt() == null);
        assertThat(pairs.request(running).state()).isEqualTo(Request.State.AGREED);
        assertThat(world.pairEvents).containsExactly(new Event.Started(running, MENTOR.key()));
    }

    @Test
    void whereTheStartIsLaterItIsAgreedUntilThen() {
        Relationship later = pairs.from(LocalDate.of(2026, 12, 1));

        assertThat(later.state()).isEqualTo(State.AGREED);
        assertThat(later.startedAt()).isNull();
        assertThat(world.pairEvents).isEmpty();
    }

    @Test
    @Tag("KIND-X9")
    void whereNoContractIsUsedItRunsAtOnce() {
        pairs.withoutContract();
        Relationship begun = pairs.begun();

        assertThat(begun.state()).isEqualTo(State.ACTIVE);
        assertThat(begun.contract()).isZero();
        assertThat(pairs.request(begun).state()).isEqualTo(Request.State.AGREED);
        assertThat(world.pairEvents).containsExactly(new Event.Started(begun, MENTEE.key()));
    }

    @Test
    @Tag("KIND-31")
    void aMenteeWhoTakesTheRequestAwayEndsIt() {
        Relationship talking = pairs.introduced();
        Request request = pairs.request(talking);
        world.requests.withdraw(MENTEE, request.id(), request.version());

        assertThat(pairs.now(talking).state()).isEqualTo(State.WITHDRAWN);
        assertThat(world.pairEvents).hasSize(1).hasOnlyElementsOfType(Event.Withdrawn.class);
    }

    @Test
    void aCoordinatorWhoReturnsTheRequestEndsItAndTheNextIntroductionIsANewOne() {
        Relationship talking = pairs.introduced();
        Request request = pairs.request(talking);
        world.requests.returnToBoard(COORDINATOR, request.id(), request.version());
        Request back = pairs.request(talking);
        var offer = world.offers.offer(MENTOR, back.id(), "");
        world.offers.accept(MENTEE, offer.id(), back.version());

        assertThat(pairs.now(talking).state()).isEqualTo(State.WITHDRAWN);
        Relationship second = pairs.book.ofOffer(offer.id()).orElseThrow();
        assertThat(second.id()).isNotEqualTo(talking.id());
        assertThat(second.state()).isEqualTo(State.IN_DISCUSSION);
    }

    @Test
    void eachTurnIsALineOfItsHistoryInItsOrder() {
        Relationship running = pairs.running();
        pairs.desk.withdraw(MENTEE, running.id(), "", true);

        assertThat(world.ledger.of("relationship:" + running.id()))
                .extracting(one -> one.turn() + " " + one.action())
                .containsExactly("1 introduced", "2 outlined", "3 proposed", "4 signed", "5 started", "6 withdrawn");
        assertThat(world.ledger.of("request:" + running.request()))
                .extracting(Ledger.Entry::action)
                .endsWith("introduced", "agreed", "parted", "returned");
    }
}
