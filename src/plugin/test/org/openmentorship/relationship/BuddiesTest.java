package org.openmentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.plan.Plan;
import org.openmentorship.plan.Plan.Kind;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Programme.Running;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.request.Request;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** Buddies are mentor and mentee of each other: either asks, either offers, and nothing tells one from the other. */
@Tag("KIND-X9")
class BuddiesTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;

    @BeforeEach
    void buddies() {
        world.programmes.update(programme(false, Kind.BUDDIES));
    }

    @Test
    void whoeverMayAskMayAlsoOfferAndBothAreBuddiesAtOnce() {
        Relationship pair = pairs.begun(MENTEE, OTHER_MENTEE);

        assertThat(pair.state()).isEqualTo(State.ACTIVE);
        assertThat(pair.members()).extracting(Member::role).containsExactly(Role.BUDDY, Role.BUDDY);
        assertThat(pairs.request(pair).state()).isEqualTo(Request.State.AGREED);
        assertThat(pairs.begun(OTHER_MENTEE, MENTEE).members())
                .extracting(Member::person)
                .containsExactly(OTHER_MENTEE.key(), MENTEE.key());
        Request open = world.open(MENTEE);
        refused(Why.UNKNOWN, "unknown", () -> world.offers.offer(OUTSIDER, open.id(), ""));
    }

    @Test
    void silenceIsThatOfTheOneWhoHasBeenSilentForLonger() {
        Relationship pair = pairs.begun(MENTEE, OTHER_MENTEE);
        world.clock.pass(Duration.ofDays(2));
        assertThat(silent(pair)).containsExactlyInAnyOrder(MENTEE.key(), OTHER_MENTEE.key());

        pairs.book.touch(pair.id(), MENTEE.key(), world.clock.instant());
        world.clock.pass(Duration.ofDays(1));
        assertThat(silent(pair)).containsExactly(OTHER_MENTEE.key());
    }

    @Test
    void itIsDoneWhenBothHaveSaidSo() {
        Relationship pair = pairs.begun(MENTEE, OTHER_MENTEE);

        assertThat(pairs.desk.done(OTHER_MENTEE, pair.id()).state()).isEqualTo(State.ACTIVE);
        assertThat(pairs.desk.done(MENTEE, pair.id()).state()).isEqualTo(State.COMPLETED);
    }

    @Test
    void whenOneOfTheTwoLeavesItEndsForBoth() {
        Relationship pair = pairs.begun(MENTEE, OTHER_MENTEE);
        pairs.desk.withdraw(OTHER_MENTEE, pair.id(), "", false);

        assertThat(pairs.now(pair).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whereThereArePairsTooMentorsOfferAsEver() {
        world.programmes.update(programme(false, Kind.PAIR, Kind.BUDDIES));
        Request open = world.open(MENTEE);

        refused(Why.NOT_ALLOWED, "not-mentor", () -> world.offers.offer(OTHER_MENTEE, open.id(), ""));
        assertThat(pairs.begun().members()).extracting(Member::role).containsExactly(Role.MENTEE, Role.MENTOR);
    }

    @Test
    void aContractWouldTellOneFromTheOtherSoThereIsNone() {
        Programme before = world.programmes.find("kind").orElseThrow();

        assertThat(refused(
                                Why.INVALID,
                                "summary",
                                () -> world.programmeDesk.change(
                                        ADMIN, programme(true, Kind.BUDDIES).with(before.version(), before.state())))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("running.contract");
    }

    private List<PersonKey> silent(Relationship pair) {
        return Silence.of(pairs.now(pair), world.clock.instant()).forWhom();
    }

    private static Programme programme(boolean contract, Kind... kinds) {
        Programme kind =
                org.openmentorship.world.Kind.planned(new Plan(List.of(kinds), null, null, null, null, null, null));
        return kind.with(kind.profile(), new Running(contract, null, 1, 1, null, "", ""));
    }
}
