package org.openmentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Terms are proposed, taken back, and end with the introduction. */
class ContractMovesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private final World world = World.inMemory().withKind();
    private final Way way = new Way(world);
    private final ContractDesk desk = world.contracts;
    private final Contract opened = way.introduced();

    @Test
    @Tag("KIND-X1")
    void eitherProposesAndThereAreTermsAndAPageForThoseWhomItConcerns() {
        Contract proposed = way.proposed(opened, MENTOR);
        Terms terms = way.terms(opened);

        assertThat(proposed.state()).isEqualTo(State.PROPOSED);
        assertThat(terms.version()).isEqualTo(1);
        assertThat(world.contractEvents).last().isEqualTo(new Contract.Event.Proposed(proposed, terms, MENTOR.key()));
        var page = world.pages.get("contract:" + opened.id());
        assertThat(page.title()).isEqualTo(Kind.DRAFT.title());
        assertThat(page.under()).containsExactly("Contracts", "2026");
        assertThat(page.author()).isEqualTo(MENTOR.key());
        assertThat(page.people()).containsExactlyInAnyOrder(MENTEE.key(), MENTOR.key(), COORDINATOR.key());
        assertThat(page.body())
                .startsWith("<ac:structured-macro ac:name=\"mentorship-contract\"><ac:parameter ac:name=\"contract\">"
                        + opened.id() + "</ac:parameter><ac:rich-text-body>")
                .contains(terms.storage());
    }

    @Test
    void nobodyProposesWhatTheyHaveNotSeen() {
        way.outlined(opened, MENTEE);

        refused(Why.STALE, "stale", () -> desk.propose(MENTOR, opened.id(), opened.turn()));
        refused(Why.CLOSED, "state.OUTLINE", () -> desk.reopen(MENTOR, opened.id(), 0, ""));
    }

    @Test
    void anEndThatHasPassedIsNotProposed() {
        Contract outlined = way.outlined(opened, MENTEE);
        Contract late = desk.write(
                MENTEE,
                opened.id(),
                outlined.turn(),
                Way.from(outlined.outline(), TODAY.minusDays(9), TODAY.minusDays(2)));

        assertThat(refused(Why.INVALID, "summary", () -> desk.propose(MENTEE, opened.id(), late.turn()))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("end");
    }

    @Test
    void whoeverAsksForChangesSaysWhyOrNotAndThenItIsWrittenAgain() {
        Contract proposed = way.proposed(opened, MENTEE);
        refused(Why.INVALID, "summary", () -> desk.reopen(MENTOR, opened.id(), 1, "x".repeat(601)));
        refused(
                Why.CLOSED,
                "state.PROPOSED",
                () -> desk.write(MENTOR, opened.id(), proposed.turn(), proposed.outline()));
        Contract reopened = desk.reopen(MENTOR, opened.id(), 1, " Fewer hours, please ");

        assertThat(reopened.state()).isEqualTo(State.OUTLINE);
        assertThat(reopened.words()).isEqualTo("Fewer hours, please");
        assertThat(world.ledger.of("contract:" + opened.id()))
                .extracting(Ledger.Entry::actor, Ledger.Entry::action, Ledger.Entry::detail)
                .endsWith(tuple(MENTEE.key(), "proposed", "1"), tuple(MENTOR.key(), "reopened", "1"));
        assertThat(world.contractEvents)
                .last()
                .isEqualTo(new Contract.Event.Reopened(reopened, MENTOR.key(), "Fewer hours, please"));
        Contract again = way.proposed(opened, MENTEE);
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.words()).isEmpty();
        assertThat(world.books.contracts().terms(opened.id()))
                .extracting(Terms::version)
                .containsExactly(1, 2);
        refused(Why.STALE, "stale", () -> desk.reopen(MENTOR, opened.id(), 1, ""));
    }

    @Test
    @Tag("KIND-04")
    void whatIsNotSignedEndsWhenTheIntroductionEnds() {
        way.proposed(opened, MENTEE);
        var request = world.book.find(opened.request()).orElseThrow();
        world.requests.returnToBoard(MENTEE, request.id(), request.version());

        assertThat(way.now(opened).state()).isEqualTo(State.CLOSED);
        assertThat(world.contractEvents).last().isInstanceOf(Contract.Event.Closed.class);
        refused(Why.CLOSED, "state.CLOSED", () -> way.sign(opened, MENTOR));
        refused(Why.CLOSED, "state.CLOSED", () -> way.outlined(opened, MENTEE));
    }

    @Test
    @Tag("KIND-04")
    void aMentorMayTakeTheOfferBackAtAnyTime() {
        world.offers.withdraw(MENTOR, opened.offer());

        assertThat(way.now(opened).state()).isEqualTo(State.CLOSED);
        assertThat(desk.close(opened.id(), MENTEE.key())).isEqualTo(way.now(opened));
        Contract other = way.introduced();
        assertThat(desk.close(other.id(), COORDINATOR.key()).state()).isEqualTo(State.CLOSED);
        assertThat(way.now(other).lastBy()).isEqualTo(COORDINATOR.key());
    }

    @Test
    void whatIsSignedStaysSignedWhenTheRequestIsReturned() {
        Contract signed = way.signed();
        var request = world.book.find(signed.request()).orElseThrow();
        world.requests.returnToBoard(MENTEE, request.id(), request.version());

        assertThat(way.now(signed)).isEqualTo(signed);
    }
}
