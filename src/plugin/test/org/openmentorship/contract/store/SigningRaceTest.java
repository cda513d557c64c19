package org.openmentorship.contract.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.SigningDesk.Sign;
import org.openmentorship.contract.Terms;
import org.openmentorship.contract.Terms.Signature;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Two nodes on one PostgreSQL, each with all objects of its own: whatever happens at one instant, one thing happens. */
class SigningRaceTest {
    private static final int ROUNDS = 1000;
    private static final int FEW = 40;
    private static final TwoNodes NODES = new TwoNodes();
    private static final Map<Integer, Integer> SIGNED = new ConcurrentHashMap<>();
    private static final World ONE = counting(NODES.one);
    private static final World OTHER = counting(NODES.other);
    private static final Way WAY = new Way(ONE);
    private static final Contract FIRST = WAY.proposed();
    private static final Terms TERMS = WAY.terms(FIRST);
    private static final Request REQUEST = ONE.book
            .find(FIRST.request())
            .orElseThrow()
            .write(new Draft("Many", Map.of(), List.of(), 1, Set.of()), ONE.clock.instant());

    /** Counts what is kept of what it is told, by contract. */
    private static World counting(World node) {
        node.bus.on(
                Contract.Event.Signed.class,
                event -> node.transactions.afterCommit(
                        () -> SIGNED.merge(event.contract().id(), 1, Integer::sum)));
        return node;
    }

    @AfterAll
    static void close() {
        NODES.close();
    }

    @Test
    @Tag("KIND-27")
    void whoeverSignsAtTheSameInstantHasSignedOnceAndTheLastSignatureCountsOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Contract proposed = ready();
            Sign mine = form(proposed, MENTEE);
            Sign yours = form(proposed, MENTOR);
            List<Object> ends = NODES.atOnce(
                    () -> ONE.signing.sign(MENTEE, proposed.id(), mine),
                    () -> OTHER.signing.sign(MENTOR, proposed.id(), yours));

            assertThat(ends).hasOnlyElementsOfType(Contract.class);
            assertThat(ends)
                    .extracting(end -> ((Contract) end).state())
                    .containsExactlyInAnyOrder(State.PROPOSED, State.SIGNED);
            signed(proposed);
        }
    }

    @Test
    void theSameFormFromTwoNodesIsOneSignature() throws Exception {
        for (int round = 0; round < FEW; round++) {
            Contract proposed = ready();
            ONE.signing.sign(MENTOR, proposed.id(), form(proposed, MENTOR));
            Sign mine = form(proposed, MENTEE);
            List<Object> ends = NODES.atOnce(
                    () -> ONE.signing.sign(MENTEE, proposed.id(), mine),
                    () -> OTHER.signing.sign(MENTEE, proposed.id(), mine));

            assertThat(ends).hasOnlyElementsOfType(Contract.class);
            signed(proposed);
        }
    }

    @Test
    void whoeverAsksForChangesAtThatInstantIsHeardOrTooLate() throws Exception {
        for (int round = 0; round < FEW; round++) {
            Contract proposed = ready();
            ONE.signing.sign(MENTOR, proposed.id(), form(proposed, MENTOR));
            Sign mine = form(proposed, MENTEE);
            List<Object> ends = NODES.atOnce(
                    () -> ONE.signing.sign(MENTEE, proposed.id(), mine),
                    () -> OTHER.contracts.reopen(MENTOR, proposed.id(), 1, ""));

            if (WAY.now(proposed).state() == State.SIGNED) {
                assertThat(ends.get(1)).isEqualTo(Why.CLOSED);
                signed(proposed);
            } else {
                assertThat(ends.get(0)).isEqualTo(Why.STALE);
                unsigned(proposed, State.OUTLINE, Request.State.IN_DISCUSSION);
            }
        }
    }

    @Test
    @Tag("KIND-04")
    void whoeverWithdrawsAtThatInstantIsHeardOrFindsItSigned() throws Exception {
        for (int round = 0; round < FEW; round++) {
            Contract proposed = ready();
            ONE.signing.sign(MENTOR, proposed.id(), form(proposed, MENTOR));
            Sign mine = form(proposed, MENTEE);
            Request request = ONE.book.find(proposed.request()).orElseThrow();
            boolean mentor = round % 2 == 0;
            List<Object> ends = NODES.atOnce(
                    () -> ONE.signing.sign(MENTEE, proposed.id(), mine),
                    () -> mentor
                            ? OTHER.offers.withdraw(MENTOR, proposed.offer())
                            : OTHER.requests.withdraw(MENTEE, request.id(), request.version()));

            if (WAY.now(proposed).state() == State.SIGNED) {
                assertThat(ends.get(1)).isInstanceOf(Why.class);
                signed(proposed);
            } else {
                assertThat(ends.get(0)).isEqualTo(Why.CLOSED);
                unsigned(proposed, State.CLOSED, mentor ? Request.State.IN_DISCUSSION : Request.State.WITHDRAWN);
            }
        }
    }

    /** Proposed terms like those of the first of all, by as few writes as there can be. */
    private static Contract ready() {
        return ONE.transactions.inTransaction(() -> {
            Request request = ONE.book.insert(REQUEST, UUID.randomUUID().toString());
            Offer offer = new Offer(0, request.id(), MENTOR.key(), "", Offer.State.ACCEPTED, request.openedAt(), 2);
            Contract kept = ONE.books.contracts().insert(like(FIRST, request, ONE.book.insert(offer)));
            Terms terms = new Terms(kept.id(), 1, 0, "", "", TERMS.hash(), MENTEE.key(), TERMS.at());
            ONE.books.contracts().insert(terms);
            return kept;
        });
    }

    private static Sign form(Contract proposed, Visitor visitor) {
        String key = UUID.randomUUID().toString();
        return new Sign(proposed.version(), TERMS.hash(), "Name of " + visitor.key(), true, key, "UTC");
    }

    private static Contract like(Contract first, Request request, Offer offer) {
        return new Contract(
                0,
                "kind",
                request.id(),
                offer.id(),
                State.PROPOSED,
                first.parties(),
                first.outline(),
                "",
                1,
                1,
                MENTEE.key(),
                first.lastAt(),
                first.openedAt(),
                null);
    }

    private static void signed(Contract proposed) {
        Contract now = WAY.now(proposed);
        assertThat(now.state()).isEqualTo(State.SIGNED);
        assertThat(ONE.books.contracts().signatures(proposed.id()))
                .extracting(Signature::signer, Signature::hash)
                .containsExactlyInAnyOrder(tuple(MENTEE.key(), TERMS.hash()), tuple(MENTOR.key(), TERMS.hash()));
        assertThat(SIGNED).containsEntry(proposed.id(), 1);
        assertThat(ONE.ledger.of("contract:" + proposed.id())).hasSize(now.turn() - proposed.turn());
        assertThat(ONE.book.find(proposed.request()).orElseThrow().state()).isEqualTo(Request.State.AGREED);
        assertThat(ONE.ledger.of("request:" + proposed.request()))
                .extracting(Ledger.Entry::action)
                .containsExactly("agreed");
    }

    private static void unsigned(Contract proposed, State state, Request.State request) {
        Contract now = WAY.now(proposed);
        assertThat(now.state()).isEqualTo(state);
        assertThat(ONE.books.contracts().signatures(proposed.id()))
                .extracting(Signature::signer)
                .containsExactly(MENTOR.key());
        assertThat(SIGNED).doesNotContainKey(proposed.id());
        assertThat(ONE.ledger.of("contract:" + proposed.id())).hasSize(now.turn() - proposed.turn());
        assertThat(ONE.book.find(proposed.request()).orElseThrow().state()).isEqualTo(request);
    }
}
