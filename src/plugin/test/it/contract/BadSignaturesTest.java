package it.contract;

import static it.relationship.Couple.good;
import static org.assertj.core.api.Assertions.assertThat;

import it.relationship.Couple;
import it.support.Answer;
import it.support.Scene;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a signature, it is said in a sentence, and nothing is half signed. */
@WithConfluence
@Scene("kind")
@Tag("KIND-27")
class BadSignaturesTest {

    @Test
    void theSameFormSentTwiceSignsOnceAndAnotherOneIsToldSo(Wiki wiki) {
        Couple couple = Terms.proposed(Couple.introduced(wiki, "mentee1", "mentor1", "Sent twice"), "As we said.");
        Map<String, Object> signature = Terms.signature(couple, Terms.MENTEE1);
        Answer first = Terms.signs(couple, couple.mentee, signature);
        Answer again = Terms.signs(couple, couple.mentee, signature);
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.json()).isEqualTo(first.json());
        assertRefused(Terms.signs(couple, couple.mentee, Terms.signature(couple, Terms.MENTEE1)), 409, "have signed");
        assertThat(good(couple.mentee.rest(couple.contract())).path("signatures"))
                .hasSize(1);
    }

    @Test
    void nobodySignsForSomebodyElse(Wiki wiki) {
        Couple couple = Terms.proposed(Couple.introduced(wiki, "mentee1", "mentor2", "In my name"), "As we said.");
        Answer other = Terms.signs(couple, couple.mentee, Terms.signature(couple, Terms.MENTOR2));
        assertRefused(other, 400, "");
        assertThat(other.json().path("problems").get(0).path("field").asText()).isEqualTo("name");
        assertThat(other.json().path("problems").get(0).path("message").asText())
                .contains(Terms.MENTEE1);
        Map<String, Object> coordinators = Terms.signature(couple, "Sofia Lindqvist");
        assertRefused(Terms.signs(couple, wiki.as("coordinator1"), coordinators), 403, "");
        assertRefused(Terms.signs(couple, wiki.as("mentor1"), Terms.signature(couple, Terms.MENTOR1)), 404, "");
        assertRefused(Terms.signs(couple, wiki.anonymous(), coordinators), 401, "");
        nothingIsSigned(couple);
    }

    @Test
    void whoeverHasNotReadItIsAskedTo(Wiki wiki) {
        Couple couple = Terms.proposed(Couple.introduced(wiki, "mentee2", "mentor1", "Unread"), "As we said.");
        Map<String, Object> signature = Terms.signature(couple, Terms.MENTEE2);
        signature.put("read", false);
        signature.put("name", " ");
        Answer unread = Terms.signs(couple, couple.mentee, signature);
        assertRefused(unread, 400, "");
        assertThat(unread.json().path("problems"))
                .extracting(one -> one.path("field").asText())
                .containsExactlyInAnyOrder("read", "name");
        nothingIsSigned(couple);
    }

    @Test
    void otherTermsThanThoseThatWereSeenAreNotSigned(Wiki wiki) {
        Couple couple = Terms.proposed(Couple.introduced(wiki, "mentee2", "mentor2", "Other terms"), "As we said.");
        Map<String, Object> seen = Terms.signature(couple, Terms.MENTOR2);
        Map<String, Object> forged = Terms.signature(couple, Terms.MENTOR2);
        forged.put("hash", "0".repeat(64));
        assertRefused(Terms.signs(couple, couple.mentor, forged), 409, "version 1");

        good(Terms.reopens(couple, couple.mentee, 1, ""));
        assertRefused(Terms.signs(couple, couple.mentor, seen), 409, "asked for changes");
        Terms.proposed(couple, "Said anew.");
        assertRefused(Terms.signs(couple, couple.mentor, seen), 409, "version 2");
        nothingIsSigned(couple);
    }

    @Test
    void theOutlineDoesNotChangeUnderThoseWhoSign(Wiki wiki) {
        Couple couple = Terms.proposed(Couple.introduced(wiki, "mentee3", "mentor1", "Under the pen"), "As we said.");
        assertRefused(Terms.writes(couple, couple.mentor, Terms.turn(couple), "Something else."), 409, "");
        good(Terms.signs(couple, couple.mentor, Terms.signature(couple, Terms.MENTOR1)));
        good(Terms.signs(couple, couple.mentee, Terms.signature(couple, "Léa Fontaine")));
        assertRefused(Terms.reopens(couple, couple.mentor, 1, ""), 409, "");
        assertThat(good(couple.mentee.rest(couple.contract())).path("outline").toString())
                .doesNotContain("Something else.");
    }

    @Test
    @Tag("KIND-29")
    void afterAWithdrawalNobodySignsAnyMore(Wiki wiki) {
        Couple couple = Terms.proposed(Couple.introduced(wiki, "mentee4", "mentor1", "Gone before"), "As we said.");
        Map<String, Object> signature = Terms.signature(couple, Terms.MENTOR1);
        String page = Terms.page(couple);
        good(couple.does(couple.mentee, "withdrawal", Map.of("words", "", "toBoard", false)));
        assertRefused(Terms.signs(couple, couple.mentor, signature), 409, "");
        assertRefused(Terms.reopens(couple, couple.mentor, 1, ""), 409, "");
        assertThat(couple.mentor.get(page).text()).contains("This contract was closed before everybody had signed it.");
        assertThat(couple.mentor.get(page).html().select("form[data-mentorship-pen]"))
                .isEmpty();
        nothingIsSigned(couple);
    }

    @Test
    void bodiesThatAreNoSignatureAreRefusedInASentence(Wiki wiki) {
        Couple couple = Terms.proposed(Couple.introduced(wiki, "mentee4", "mentor2", "Odd bodies"), "As we said.");
        for (String body : List.of("", "{", "[]", "null", "{\"version\":\"x\"}", "{\"signer\":\"mentor1\"}")) {
            assertRefused(couple.mentee.rest("POST", couple.contract() + "/signatures", body), 400, "");
        }
        nothingIsSigned(couple);
    }

    private static void nothingIsSigned(Couple couple) {
        assertThat(good(couple.mentee.rest(couple.contract())).path("signatures"))
                .isEmpty();
    }

    private static void assertRefused(Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("message").asText())
                .contains(" ", said)
                .doesNotContain("Exception", "mentorship.");
    }
}
