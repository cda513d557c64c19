package org.openmentorship.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.person.Contact;
import org.openmentorship.request.Request.State;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** What mentors offer, and what mentees accept. */
class OfferDeskTest {
    private final World world = World.inMemory().withKind();
    private final OfferDesk desk = world.offers;
    private final Request request = world.open(MENTEE);

    @Test
    @Tag("KIND-23")
    @Tag("KIND-33")
    void aMentorOffersWithAMessage() {
        Offer offer = desk.offer(MENTOR, request.id(), " I could! ");

        assertThat(offer.message()).isEqualTo("I could!");
        assertThat(world.now(request).offers()).isEqualTo(1);
        assertThat(world.now(request).version()).isEqualTo(request.version());
    }

    @Test
    @Tag("KIND-24")
    void severalMentorsOfferAndTheRequestStaysOnTheBoard() {
        desk.offer(MENTOR, request.id(), "");
        desk.offer(OTHER_MENTOR, request.id(), "");
        desk.offer(world.village.welcome(Village.inGroup("third", "mentors")), request.id(), "");

        assertThat(world.now(request).offers()).isEqualTo(3);
        assertThat(world.now(request).state()).isEqualTo(State.OPEN);
    }

    @Test
    void anOfferIsMadeOnceAndAgainAfterItWasWithdrawn() {
        Offer offer = desk.offer(MENTOR, request.id(), "");
        refused(Why.CLOSED, "offered-already", () -> desk.offer(MENTOR, request.id(), ""));
        desk.withdraw(MENTOR, offer.id());
        refused(Why.CLOSED, "offer-gone", () -> desk.withdraw(MENTOR, offer.id()));

        assertThat(world.now(request).offers()).isZero();
        assertThat(desk.offer(MENTOR, request.id(), "").id()).isNotEqualTo(offer.id());
    }

    @Test
    void nobodyOffersOnTheirOwnRequest() {
        Visitor both = world.village.welcome(Village.inGroup("both", "mentors"));
        Request own = world.open(both);

        refused(Why.NOT_ALLOWED, "own-request", () -> desk.offer(both, own.id(), ""));
    }

    @Test
    void onlyMentorsOffer() {
        refused(Why.NOT_ALLOWED, "not-mentor", () -> desk.offer(OTHER_MENTEE, request.id(), ""));
        refused(Why.NOT_ALLOWED, "not-mentor", () -> desk.offer(COORDINATOR, request.id(), ""));
        refused(Why.UNKNOWN, "unknown", () -> desk.offer(OUTSIDER, request.id(), ""));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.offer(NOBODY, request.id(), ""));
        refused(Why.INVALID, "summary", () -> desk.offer(MENTOR, request.id(), "x".repeat(501)));
    }

    @Test
    @Tag("KIND-25")
    void acceptanceIntroducesTheTwoAndNobodyElse() {
        Offer offer = desk.offer(MENTOR, request.id(), "");
        Offer other = desk.offer(OTHER_MENTOR, request.id(), "");
        for (Visitor one : List.of(MENTEE, MENTOR, OTHER_MENTOR, OTHER_MENTEE, COORDINATOR)) {
            assertThat(introduction(one)).isEmpty();
        }
        Request met = desk.accept(MENTEE, offer.id(), request.version());

        assertThat(met.state()).isEqualTo(State.IN_DISCUSSION);
        assertThat(contact(MENTEE)).isEqualTo("key-mentor@example.org");
        assertThat(contact(MENTOR)).isEqualTo("key-mentee@example.org");
        for (Visitor one : List.of(OTHER_MENTOR, OTHER_MENTEE, COORDINATOR)) {
            assertThat(introduction(one)).isEmpty();
        }
        refused(Why.CLOSED, "state.IN_DISCUSSION", () -> desk.accept(MENTEE, other.id(), met.version()));
        refused(
                Why.CLOSED,
                "state.IN_DISCUSSION",
                () -> desk.offer(world.village.welcome(Village.inGroup("third", "mentors")), request.id(), ""));
    }

    @Test
    @Tag("KIND-24")
    void aRequestInDiscussionStaysVisible() {
        Offer offer = desk.offer(MENTOR, request.id(), "");
        desk.accept(MENTEE, offer.id(), request.version());

        assertThat(world.requests.see(OTHER_MENTOR, request.id()).state()).isEqualTo(State.IN_DISCUSSION);
    }

    @Test
    void onlyTheMenteeAccepts() {
        Offer offer = desk.offer(MENTOR, request.id(), "");

        refused(Why.NOT_ALLOWED, "not-yours", () -> desk.accept(MENTOR, offer.id(), request.version()));
        refused(Why.NOT_ALLOWED, "not-yours", () -> desk.accept(COORDINATOR, offer.id(), request.version()));
        refused(Why.UNKNOWN, "offer-unknown", () -> desk.accept(OTHER_MENTEE, offer.id(), request.version()));
        refused(Why.UNKNOWN, "offer-unknown", () -> desk.accept(OUTSIDER, offer.id(), request.version()));
        refused(Why.UNKNOWN, "offer-unknown", () -> desk.accept(MENTEE, 4711, request.version()));
        refused(Why.STALE, "stale", () -> desk.accept(MENTEE, offer.id(), request.version() + 1));
    }

    @Test
    void anOfferOfSomebodyWhoHasGoneIsNotAccepted() {
        Offer offer = desk.offer(MENTOR, request.id(), "");
        world.village.gone.add(MENTOR.key());

        refused(Why.CLOSED, "mentor-gone", () -> desk.accept(MENTEE, offer.id(), request.version()));
    }

    @Test
    void anOfferThatWasWithdrawnIsNotAccepted() {
        Offer offer = desk.offer(MENTOR, request.id(), "");
        desk.withdraw(MENTOR, offer.id());

        refused(Why.CLOSED, "offer-gone", () -> desk.accept(MENTEE, offer.id(), request.version()));
    }

    @Test
    @Tag("KIND-25")
    void offersAreSeenByTheMenteeTheirMentorAndCoordinators() {
        Offer first = desk.offer(MENTOR, request.id(), "One");
        Offer second = desk.offer(OTHER_MENTOR, request.id(), "Two");

        assertThat(desk.offers(MENTEE, request.id())).containsExactly(first, second);
        assertThat(desk.offers(COORDINATOR, request.id())).containsExactly(first, second);
        assertThat(desk.offers(MENTOR, request.id())).containsExactly(first);
        assertThat(desk.offers(OTHER_MENTEE, request.id())).isEmpty();
        refused(Why.UNKNOWN, "unknown", () -> desk.offers(OUTSIDER, request.id()));
    }

    @Test
    @Tag("KIND-31")
    void afterADiscussionThatLedNowhereTheRequestReturnsWithItsOtherOffers() {
        Offer accepted = desk.offer(MENTOR, request.id(), "");
        desk.offer(OTHER_MENTOR, request.id(), "");
        Request met = desk.accept(MENTEE, accepted.id(), request.version());
        Request back = world.requests.returnToBoard(MENTEE, request.id(), met.version());

        assertThat(back.state()).isEqualTo(State.OPEN);
        assertThat(back.offers()).isEqualTo(1);
        assertThat(introduction(MENTEE)).isEmpty();
        assertThat(introduction(MENTOR)).isEmpty();
    }

    @Test
    @Tag("KIND-04")
    void aMentorLeavesADiscussionWithoutFault() {
        Offer offer = desk.offer(MENTOR, request.id(), "");
        Request met = desk.accept(MENTEE, offer.id(), request.version());
        desk.withdraw(MENTOR, offer.id());

        assertThat(introduction(MENTEE)).isEmpty();
        assertThat(world.requests
                        .returnToBoard(MENTEE, request.id(), met.version())
                        .offers())
                .isZero();
    }

    @Test
    void whatEndsTheRequestEndsItsOffers() {
        Offer offer = desk.offer(MENTOR, request.id(), "");
        world.requests.withdraw(MENTEE, request.id(), request.version());

        assertThat(world.book.findOffer(offer.id()).orElseThrow().state()).isEqualTo(Offer.State.WITHDRAWN);
        assertThat(world.now(request).offers()).isZero();
    }

    @Test
    void anEditUnderWayStillFitsWhenAnOfferComes() {
        desk.offer(MENTOR, request.id(), "");
        RequestDesk.Save save = new RequestDesk.Save(
                request.id(), null, request.version(), "kind", Kind.called("New title"), true, false);

        Request edited = world.requests.save(MENTEE, save).request();
        assertThat(edited.draft().title()).isEqualTo("New title");
        assertThat(edited.offers()).isEqualTo(1);
    }

    private Optional<OfferDesk.Introduction> introduction(Visitor visitor) {
        return desk.look(world.guest(visitor), request.id()).introduction();
    }

    private String contact(Visitor visitor) {
        return introduction(visitor)
                .map(OfferDesk.Introduction::contact)
                .map(Contact::email)
                .orElse("");
    }
}
