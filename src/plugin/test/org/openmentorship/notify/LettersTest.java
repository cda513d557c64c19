package org.openmentorship.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Seats;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** Who is told what when something happens. */
class LettersTest {
    private final World world = World.inMemory().withKind();
    private int read;

    @Test
    @Tag("KIND-22")
    void aRequestIsToldToTheSeatedMentors() {
        world.open(MENTEE);

        assertThat(news()).containsExactly("SUBMITTED mentor", "SUBMITTED other-mentor");
        assertThat(world.outbox.find(1).orElseThrow().matter().other()).isNull();
        assertThat(world.wakes).isPositive();
    }

    @Test
    @Tag("KIND-22")
    void whereNoMentorIsSeatedTheCoordinatorsHearOfIt() {
        Programme kind = Kind.PROGRAMME;
        Seats seats = kind.seats();
        Seats byGroup = new Seats(
                seats.leads(), seats.coordinators(), seats.contacts(), List.of(), seats.askersGroup(), "mentors");
        world.programmes.update(new Programme(
                kind.key(),
                kind.version(),
                kind.state(),
                kind.spaceKey(),
                kind.profile(),
                kind.guidance(),
                kind.form(),
                byGroup,
                kind.places(),
                kind.running(),
                null));
        world.open(MENTEE);

        assertThat(news()).containsExactly("SUBMITTED coordinator");
    }

    @Test
    void aDraftIsToldToNobody() {
        world.draft(MENTEE);

        assertThat(news()).isEmpty();
    }

    @Test
    void nobodyIsToldWhatTheyDidThemselves() {
        world.open(MENTOR);

        assertThat(news()).containsExactly("SUBMITTED other-mentor");
    }

    @Test
    @Tag("KIND-23")
    void anOfferIsToldToTheMenteeAndTheCoordinators() {
        Request request = opened();
        world.offers.offer(MENTOR, request.id(), "I could");

        assertThat(news()).containsExactly("OFFERED mentee", "OFFERED_COORDINATOR coordinator");
        Letter letter = world.outbox.find(read - 1).orElseThrow();
        assertThat(letter.matter().words()).isEqualTo("I could");
        assertThat(letter.matter().other()).isEqualTo(MENTOR.key());
    }

    @Test
    void aMenteeWhoCoordinatesIsToldOnce() {
        Request request = world.open(COORDINATOR);
        news();
        world.offers.offer(MENTOR, request.id(), "");

        assertThat(news()).containsExactly("OFFERED coordinator");
    }

    @Test
    @Tag("KIND-25")
    void anIntroductionIsToldToBoth() {
        Request request = opened();
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        news();
        world.offers.accept(MENTEE, offer.id(), request.version());

        assertThat(news()).containsExactly("INTRODUCED_MENTEE mentee", "INTRODUCED_MENTOR mentor");
    }

    @Test
    @Tag("KIND-21")
    void aRedirectionIsToldToTheMenteeWithTheCoordinatorsWords() {
        Request request = opened();
        world.offers.offer(OTHER_MENTOR, request.id(), "");
        news();
        world.requests.redirect(COORDINATOR, request.id(), request.version(), "network", "Ask there, kindly.");

        assertThat(news()).containsExactly("REDIRECTED mentee", "WITHDRAWN other-mentor");
        Letter letter = world.outbox.find(read - 1).orElseThrow();
        assertThat(letter.matter().words()).isEqualTo("Ask there, kindly.");
        assertThat(letter.matter().detail()).isEqualTo("network");
    }

    @Test
    void aWithdrawalIsToldToThoseWhoHadOffered() {
        Request request = opened();
        world.offers.offer(MENTOR, request.id(), "");
        Offer gone = world.offers.offer(OTHER_MENTOR, request.id(), "");
        world.offers.withdraw(OTHER_MENTOR, gone.id());
        news();
        world.requests.withdraw(MENTEE, request.id(), request.version());

        assertThat(news()).containsExactly("WITHDRAWN mentor");
    }

    @Test
    @Tag("KIND-29")
    @Tag("KIND-31")
    void aReturnToTheBoardIsToldOnceToTheMentorWhoWasInDiscussion() {
        Request request = opened();
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        Request met = world.offers.accept(MENTEE, offer.id(), request.version());
        news();
        world.requests.returnToBoard(MENTEE, request.id(), met.version());

        assertThat(news()).containsExactly("PAIR_WITHDRAWN mentor", "PAIR_WITHDRAWN_COORDINATOR coordinator");
    }

    @Test
    @Tag("KIND-31")
    void aMenteeIsToldWhenSomebodyElseReturnsTheRequest() {
        Request request = opened();
        Request away = world.requests.redirect(COORDINATOR, request.id(), request.version(), "network", "Ask there");
        news();
        world.requests.returnToBoard(COORDINATOR, away.id(), away.version());

        assertThat(news()).containsExactly("RETURNED_MENTEE mentee");
        assertThat(world.outbox.find(read).orElseThrow().matter().other()).isEqualTo(COORDINATOR.key());
    }

    @Test
    @Tag("KIND-29")
    @Tag("KIND-31")
    void aMentorWhoTakesBackAnAcceptedOfferIsToldOnceAndTheMenteeChooses() {
        Offer offer = accepted();
        world.offers.withdraw(MENTOR, offer.id());

        assertThat(news()).containsExactly("PAIR_WITHDRAWN_MENTEE mentee", "PAIR_WITHDRAWN_COORDINATOR coordinator");
    }

    @Test
    @Tag("KIND-31")
    void whoseMentoringACoordinatorTakesBackToTheBoardIsToldOnce() {
        Offer offer = accepted();
        Request met = world.requests.see(MENTEE, offer.request());
        world.requests.returnToBoard(COORDINATOR, met.id(), met.version());

        assertThat(news())
                .filteredOn(one -> one.endsWith("mentee"))
                .containsExactlyInAnyOrder("PAIR_WITHDRAWN_MENTEE mentee", "RETURNED_AFTER_PAIR mentee");
        assertThat(stillTrue()).containsOnlyOnce("RETURNED_AFTER_PAIR").doesNotContain("PAIR_WITHDRAWN_MENTEE");
    }

    @Test
    void anOfferTakenBackIsToldToTheMentee() {
        Request request = opened();
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        news();
        world.offers.withdraw(MENTOR, offer.id());

        assertThat(news()).containsExactly("OFFER_WITHDRAWN mentee");
    }

    private Offer accepted() {
        Request request = opened();
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        world.offers.accept(MENTEE, offer.id(), request.version());
        news();
        return offer;
    }

    /** The kinds of all letters that would leave now. */
    private List<String> stillTrue() {
        return world.outbox.due(world.clock.instant(), 200).stream()
                .map(id -> world.outbox.find(id).orElseThrow())
                .filter(one -> world.tidings.test(one).isPresent())
                .map(one -> one.kind().name())
                .toList();
    }

    private Request opened() {
        Request request = world.open(MENTEE);
        news();
        return request;
    }

    /** The letters since the last look, by kind and person. */
    private List<String> news() {
        List<Integer> ids = world.outbox.due(world.clock.instant(), 200);
        List<String> found = IntStream.rangeClosed(read + 1, ids.size())
                .mapToObj(id -> world.outbox.find(id).orElseThrow())
                .map(one -> one.kind() + " " + one.to().value().substring("key-".length()))
                .toList();
        read = ids.size();
        return found;
    }
}
