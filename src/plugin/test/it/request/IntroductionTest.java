package it.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.support.Answer;
import it.support.Mailbox;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From an offer to two people who have each other's address, and nobody else has. */
@WithConfluence
@Scene("kind")
class IntroductionTest {

    @Test
    @Tag("KIND-25")
    void bothGetEachOthersNameAndAddressAndNobodyHadThemBefore(Wiki wiki) {
        Session mentee = wiki.as("mentee2");
        Session mentor = wiki.as("mentor1");
        int request = submit(mentee, "Introduce us");
        int offer = offer(mentor, request, "I packaged three of these.");
        assertNoAddress(mentor.get(detail(request)));
        assertNoAddress(mentee.get(detail(request)));
        assertNoAddress(mentor.rest("/requests/" + request));
        assertNoAddress(mentee.rest("/requests/" + request + "/offers"));

        assertThat(accept(mentee, offer, version(mentee, request)).status()).isEqualTo(200);

        Mailbox mailbox = new Mailbox(wiki);
        Mailbox.Mail toMentee = mailbox.waitFor(
                "callum.fraser@",
                mail -> mail.text().contains("Introduce us") && mail.text().contains("priya.raman@"));
        Mailbox.Mail toMentor = mailbox.waitFor(
                "priya.raman@",
                mail -> mail.text().contains("Introduce us") && mail.text().contains("callum.fraser@"));
        assertThat(toMentee.html()).contains("priya.raman@").contains("Introduce us");
        assertThat(toMentor.html()).contains("callum.fraser@").contains("Introduce us");
        assertThat(mentor.get(detail(request)).body()).contains("callum.fraser@");
        assertThat(mentee.get(detail(request)).body()).contains("priya.raman@");
        assertNoAddress(wiki.as("mentor2").get(detail(request)));
        assertNoAddress(wiki.as("mentee3").get(detail(request)));
    }

    @Test
    @Tag("KIND-24")
    void severalMentorsMayOfferAndTheRequestStaysInSightUntilItIsAgreed(Wiki wiki) {
        Session mentee = wiki.as("mentee3");
        int request = submit(mentee, "Several may offer");
        int first = offer(wiki.as("mentor1"), request, "Me.");
        offer(wiki.as("mentor2"), request, "Or me.");
        assertThat(mentee.rest("/requests/" + request + "/offers")
                        .json()
                        .path("offers")
                        .size())
                .isEqualTo(2);
        accept(mentee, first, version(mentee, request));
        JsonNode seen = wiki.as("mentor2").rest("/requests/" + request).json();
        assertThat(seen.path("state").asText()).isEqualTo("IN_DISCUSSION");
        assertThat(wiki.as("mentor3").get("/display/MENTOR/Request+board").text())
                .contains("Several may offer");
    }

    @Test
    @Tag("KIND-31")
    void aRequestGoesBackToTheBoardWhenTheMenteeWishes(Wiki wiki) {
        Session mentee = wiki.as("mentee3");
        int request = submit(mentee, "There and back again");
        assertThat(mentee.rest(
                                "POST",
                                "/requests/" + request + "/withdrawal",
                                Map.of("version", version(mentee, request)))
                        .status())
                .isEqualTo(200);
        assertThat(wiki.as("mentor1").rest("/requests/" + request).status()).isEqualTo(404);
        Answer back =
                mentee.rest("POST", "/requests/" + request + "/return", Map.of("version", version(mentee, request)));
        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(wiki.as("mentor1")
                        .rest("/requests/" + request)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("OPEN");
    }

    @Test
    @Tag("KIND-23")
    void theMenteeAndTheCoordinatorHearOfAnOffer(Wiki wiki) {
        int request = submit(wiki.as("mentee4"), "Tell me of offers");
        offer(wiki.as("mentor3"), request, "Happy to.");
        Mailbox mailbox = new Mailbox(wiki);
        mailbox.waitFor("jonas.weber@", mail -> mail.text().contains("Tell me of offers"));
        mailbox.waitFor("sofia.lindqvist@", mail -> mail.text().contains("Tell me of offers"));
    }

    @Test
    @Tag("KIND-21")
    void aCoordinatorRedirectsWithOneActionAndTheMenteeIsToldKindly(Wiki wiki) {
        Session mentee = wiki.as("mentee4");
        int request = submit(mentee, "Better asked elsewhere");
        Map<String, Object> redirection = Map.of(
                "version",
                version(mentee, request),
                "alternative",
                "channel",
                "message",
                "The channel knows this one.");
        assertThat(wiki.as("mentor1")
                        .rest("POST", "/requests/" + request + "/redirection", redirection)
                        .status())
                .isEqualTo(403);
        Answer done = wiki.as("coordinator1").rest("POST", "/requests/" + request + "/redirection", redirection);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        new Mailbox(wiki).waitFor("jonas.weber@", mail -> mail.text().contains("The channel knows this one."));
        assertThat(mentee.get(detail(request)).text()).contains("The channel knows this one.");
    }

    @RepeatedTest(5)
    void ofTwoAcceptancesAtOnceExactlyOneWins(Wiki wiki) throws Exception {
        Session mentee = wiki.as("mentee2");
        int request = submit(mentee, "Two clicks at once");
        int one = offer(wiki.as("mentor1"), request, "One.");
        int two = offer(wiki.as("mentor2"), request, "Two.");
        int version = version(mentee, request);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> clicks = List.of(
                    () -> {
                        together.await();
                        return accept(mentee, one, version).status();
                    },
                    () -> {
                        together.await();
                        return accept(mentee, two, version).status();
                    });
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> click : hands.invokeAll(clicks)) {
                statuses.add(click.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        } finally {
            hands.shutdownNow();
        }
        JsonNode offers = mentee.rest("/requests/" + request + "/offers").json().path("offers");
        assertThat(offers)
                .extracting(offer -> offer.path("state").asText())
                .containsExactlyInAnyOrder("ACCEPTED", "OFFERED");
    }

    private static int submit(Session mentee, String title) {
        Answer answer = mentee.rest("POST", "/requests", Requests.good(title));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().path("state").asText()).as(answer.body()).isEqualTo("OPEN");
        return answer.json().path("id").asInt();
    }

    private static int offer(Session mentor, int request, String message) {
        Answer answer = mentor.rest("POST", "/requests/" + request + "/offers", Map.of("message", message));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asInt();
    }

    private static Answer accept(Session mentee, int offer, int version) {
        return mentee.rest("POST", "/offers/" + offer + "/acceptance", Map.of("version", version));
    }

    private static int version(Session who, int request) {
        return who.rest("/requests/" + request).json().path("version").asInt();
    }

    private static String detail(int request) {
        return "/display/MENTOR/Request+board?mrb-request=" + request;
    }

    private static void assertNoAddress(Answer answer) {
        assertThat(answer.body()).doesNotContain("@example", "mailto:");
    }
}
