package org.openmentorship.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.person.Standing;
import org.openmentorship.request.Request.State;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;

/** Every persona times every state: one letter each for owner, other mentee, mentor, coordinator, admin, outsider, nobody. */
class RequestAccessTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Village VILLAGE = new Village();
    private static final Map<Character, Visitor> PERSONAS = personas();

    private static Map<Character, Visitor> personas() {
        Map<Character, Visitor> all = new LinkedHashMap<>();
        all.put('o', Village.MENTEE);
        all.put('e', Village.OTHER_MENTEE);
        all.put('m', Village.MENTOR);
        all.put('c', Village.COORDINATOR);
        all.put('a', Village.ADMIN);
        all.put('x', Village.OUTSIDER);
        all.put('n', Village.NOBODY);
        return all;
    }

    @Test
    void whoSeesARequest() {
        matrix(
                (who, state) -> RequestAccess.maySee(who, standing(who), request(state)),
                "o",
                "oemca",
                "oemca",
                "oca",
                "oca",
                "oca",
                "oca");
    }

    @Test
    void whoEdits() {
        matrix((who, state) -> RequestAccess.mayEdit(who, standing(who), request(state)), "o", "o", "", "", "", "", "");
    }

    @Test
    @Tag("KIND-04")
    void whoWithdraws() {
        matrix((who, state) -> RequestAccess.mayWithdraw(who, request(state), true), "o", "o", "o", "", "", "", "");
    }

    @Test
    @Tag("KIND-31")
    void whoWithdrawsWhenTheIntroducedGoOnNoMore() {
        matrix((who, state) -> RequestAccess.mayWithdraw(who, request(state), false), "o", "o", "o", "o", "", "", "");
    }

    @Test
    @Tag("KIND-31")
    void whoReturnsItToTheBoard() {
        matrix(
                (who, state) -> RequestAccess.mayReturn(who, standing(who), request(state)),
                "",
                "",
                "oca",
                "oca",
                "ca",
                "o",
                "oca");
    }

    @Test
    @Tag("KIND-23")
    void whoOffers() {
        matrix((who, state) -> RequestAccess.mayOffer(who, standing(who), request(state)), "", "m", "", "", "", "", "");
    }

    @Test
    void whoKnowsWhoseItIs() {
        matrix(
                (who, state) -> RequestAccess.maySeeOwner(who, standing(who), request(state)),
                "oca",
                "oca",
                "oca",
                "oca",
                "oca",
                "oca",
                "oca");
    }

    @Test
    @Tag("KIND-25")
    void whoSeesAllOffers() {
        matrix(
                (who, state) -> RequestAccess.maySeeOffers(who, standing(who), request(state)),
                "o",
                "oca",
                "oca",
                "oca",
                "oca",
                "oca",
                "oca");
    }

    @Test
    @Tag("KIND-25")
    void whoAccepts() {
        matrix(
                (who, state) -> RequestAccess.mayAccept(who, standing(who), request(state), offer(Offer.State.OFFERED)),
                "",
                "o",
                "",
                "",
                "",
                "",
                "");
        matrix(
                (who, state) ->
                        RequestAccess.mayAccept(who, standing(who), request(state), offer(Offer.State.WITHDRAWN)),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    @Test
    @Tag("KIND-21")
    void whoRedirects() {
        matrix(
                (who, state) -> RequestAccess.mayRedirect(who, standing(who), request(state)),
                "",
                "ca",
                "",
                "",
                "",
                "",
                "");
    }

    @Test
    @Tag("KIND-25")
    void whoLearnsTheContactOfTheOther() {
        matrix(
                (who, state) -> RequestAccess.maySeeContact(who, request(state), offer(Offer.State.ACCEPTED)),
                "",
                "",
                "om",
                "om",
                "",
                "",
                "");
        matrix(
                (who, state) -> RequestAccess.maySeeContact(who, request(state), offer(Offer.State.OFFERED)),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** One text for each state, in their order. */
    private static void matrix(BiPredicate<Visitor, State> rule, String... allowed) {
        assertThat(allowed).hasSameSizeAs(State.values());
        Iterator<String> expected = List.of(allowed).iterator();
        for (State state : State.values()) {
            StringBuilder found = new StringBuilder();
            PERSONAS.forEach((letter, who) -> {
                if (rule.test(who, state)) {
                    found.append(letter);
                }
            });
            assertThat(found.toString()).as(state.name()).isEqualTo(expected.next());
        }
    }

    private static Standing standing(Visitor who) {
        return Standing.of(who, VILLAGE.seesSpace(who, "MENTOR"), Kind.PROGRAMME);
    }

    private static Request request(State state) {
        return new Request(1, 1, "kind", Village.MENTEE.key(), Kind.DRAFT, state, NOW, NOW, NOW, 1, null, 1);
    }

    private static Offer offer(Offer.State state) {
        return new Offer(1, 1, Village.MENTOR.key(), "", state, NOW, 1);
    }
}
