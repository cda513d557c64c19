package org.openmentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Village;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Co-mentors and further mentees are parties like the two who were introduced, and may leave again. */
class PartiesTest {
    private final World world = World.inMemory().withKind();
    private final Way way = new Way(world);
    private final ContractDesk desk = world.contracts;
    private final Contract opened = way.introduced();
    private final int id = opened.id();

    @Test
    void aCoMentorAndAnotherMenteeJoinAndAllOfThemSign() {
        desk.join(MENTOR, id, "other-mentor", Role.MENTOR);
        Contract team = desk.join(MENTEE, id, " other-mentee ", Role.MENTEE);

        assertThat(team.parties())
                .containsExactly(
                        new Party(MENTEE.key(), Role.MENTEE, true),
                        new Party(MENTOR.key(), Role.MENTOR, true),
                        new Party(OTHER_MENTOR.key(), Role.MENTOR, false),
                        new Party(OTHER_MENTEE.key(), Role.MENTEE, false));
        assertThat(world.contractEvents)
                .last()
                .isEqualTo(new Contract.Event.PartiesChanged(team, MENTEE.key(), OTHER_MENTEE.key(), true));
        Contract proposed = way.proposed(opened, OTHER_MENTEE);
        assertThat(world.pages.get("contract:" + id).people()).contains(OTHER_MENTEE.key(), OTHER_MENTOR.key());
        for (Visitor one : List.of(OTHER_MENTEE, MENTOR, OTHER_MENTOR)) {
            assertThat(way.sign(proposed, one).state()).isEqualTo(State.PROPOSED);
        }
        assertThat(way.sign(proposed, MENTEE).state()).isEqualTo(State.SIGNED);
        assertThat(world.signing.look(MENTEE, id).signed())
                .extracting(Terms.Signature::role)
                .containsExactly(Role.MENTEE, Role.MENTOR, Role.MENTOR, Role.MENTEE);
    }

    @Test
    void onlySomebodyWhoIsHereAndNotAmongThemYetJoins() {
        world.village.gone.add(OTHER_MENTEE.key());

        wrong("user", () -> desk.join(MENTEE, id, "", Role.MENTEE));
        wrong("user", () -> desk.join(MENTEE, id, "somebody-else", Role.MENTEE));
        wrong("user", () -> desk.join(MENTEE, id, "other-mentee", Role.MENTEE));
        wrong("user", () -> desk.join(MENTEE, id, "outsider", Role.MENTEE));
        wrong("user", () -> desk.join(MENTEE, id, "mentor", Role.MENTEE));
        wrong("role", () -> desk.join(MENTEE, id, "other-mentor", null));
        refused(Why.NOT_ALLOWED, "not-party", () -> desk.join(COORDINATOR, id, "other-mentor", Role.MENTOR));
        assertThat(way.now(opened)).isEqualTo(opened);
    }

    @Test
    void threeMentorsAndFiveMenteesAreTheMost() {
        join("m1", Role.MENTOR);
        join("m2", Role.MENTOR);
        for (int i = 1; i < 5; i++) {
            join("e" + i, Role.MENTEE);
        }
        world.village.welcome(Village.visitor("one-more", false));

        wrong("role", () -> desk.join(MENTEE, id, "one-more", Role.MENTOR));
        wrong("role", () -> desk.join(MENTEE, id, "one-more", Role.MENTEE));
        assertThat(way.now(opened).parties()).hasSize(8);
    }

    @Test
    @Tag("KIND-04")
    void whoeverHasJoinedLeavesAtAnyTimeAndTermsThatNameThemAreNotSigned() {
        desk.join(MENTOR, id, "other-mentor", Role.MENTOR);
        Contract proposed = way.proposed(opened, MENTEE);
        way.sign(proposed, OTHER_MENTOR);
        way.sign(proposed, MENTEE);
        world.village.outside.add(OTHER_MENTOR.key());
        Contract left = desk.leave(OTHER_MENTOR, id, OTHER_MENTOR.key());

        assertThat(left.state()).isEqualTo(State.OUTLINE);
        assertThat(world.pages.get("contract:" + id).people())
                .containsExactlyInAnyOrder(MENTEE.key(), MENTOR.key(), COORDINATOR.key());
        assertThat(world.pages.get("contract:" + id).author()).isEqualTo(MENTEE.key());
        assertThat(left.party(OTHER_MENTOR.key())).isEmpty();
        assertThat(world.contractEvents)
                .last()
                .isEqualTo(new Contract.Event.PartiesChanged(left, OTHER_MENTOR.key(), OTHER_MENTOR.key(), false));
        refused(Why.UNKNOWN, "unknown", () -> world.signing.look(OTHER_MENTOR, id));
        refused(Why.STALE, "reopened", () -> way.sign(proposed, MENTOR));
        assertThat(world.books.contracts().signatures(id)).hasSize(2);
        Contract again = way.proposed(opened, MENTEE);
        way.sign(again, MENTEE);
        assertThat(way.sign(again, MENTOR).state()).isEqualTo(State.SIGNED);
    }

    @Test
    void anotherPartyTakesSomebodyOutWhileTheOutlineIsOpen() {
        desk.join(MENTOR, id, "other-mentor", Role.MENTOR);
        assertThat(world.signing
                        .look(MENTEE, id)
                        .rights()
                        .takeOut(way.now(opened).parties().get(2)))
                .isTrue();
        assertThat(world.signing
                        .look(MENTEE, id)
                        .rights()
                        .takeOut(way.now(opened).parties().get(1)))
                .isFalse();
        desk.leave(MENTEE, id, OTHER_MENTOR.key());
        assertThat(way.now(opened).parties()).hasSize(2);

        desk.join(MENTOR, id, "other-mentor", Role.MENTOR);
        way.proposed(opened, MENTEE);
        refused(Why.CLOSED, "state.PROPOSED", () -> desk.leave(MENTEE, id, OTHER_MENTOR.key()));
        refused(Why.NOT_ALLOWED, "not-party", () -> desk.leave(COORDINATOR, id, OTHER_MENTOR.key()));
    }

    @Test
    void whoeverJoinsLaterSeesThePageOfEarlierTermsToo() {
        way.proposed(opened, MENTEE);
        desk.reopen(MENTOR, id, 1, "");
        assertThat(world.pages).hasSize(1);
        desk.join(MENTOR, id, "other-mentor", Role.MENTOR);

        var page = world.pages.get("contract:" + id);
        assertThat(page.people()).contains(OTHER_MENTOR.key());
        assertThat(page.body()).contains(way.terms(opened).storage());
    }

    @Test
    void whoeverHasGoneIsTakenOutBeforeTermsAreProposed() {
        desk.join(MENTOR, id, "other-mentor", Role.MENTOR);
        world.village.gone.add(OTHER_MENTOR.key());

        wrong("parties", () -> way.proposed(opened, MENTEE));
        desk.leave(MENTEE, id, OTHER_MENTOR.key());
        assertThat(way.proposed(opened, MENTEE).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void theTwoWhoWereIntroducedStayAndNobodyLeavesWhatIsSigned() {
        refused(Why.NOT_ALLOWED, "first-stays", () -> desk.leave(MENTOR, id, MENTOR.key()));
        refused(Why.NOT_ALLOWED, "first-stays", () -> desk.leave(MENTOR, id, MENTEE.key()));
        refused(Why.UNKNOWN, "no-party", () -> desk.leave(MENTOR, id, OTHER_MENTEE.key()));
        desk.join(MENTOR, id, "other-mentor", Role.MENTOR);
        Contract proposed = way.proposed(opened, MENTEE);
        for (Visitor one : List.of(MENTEE, MENTOR, OTHER_MENTOR)) {
            way.sign(proposed, one);
        }
        refused(Why.CLOSED, "state.SIGNED", () -> desk.leave(OTHER_MENTOR, id, OTHER_MENTOR.key()));
    }

    private void join(String name, Role role) {
        world.village.welcome(Village.visitor(name, false));
        desk.join(MENTEE, id, name, role);
    }

    private static void wrong(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThat(refused(Why.INVALID, "summary", work).problems())
                .extracting(Problem::field)
                .containsExactly(field);
    }
}
