package it.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator says who sees the board, the directory, the supply, the meet-ups and the roles: every door heeds it. */
@WithConfluence
@Scene("kind")
@Tag("WMF-18")
class WhoSeesWhatTest {
    private static final List<String> PAGES = List.of("Request+board", "Mentors", "Mentor+supply", "Meet-ups");

    @Test
    void whatIsForSomeIsShownToThemAndToNobodyElse(Wiki wiki) {
        Session mentee = wiki.as("mentee2");
        Session mentor = wiki.as("mentor1");
        int meetup = mentee.rest("/meetups?programme=kind")
                .json()
                .at("/meetups/1/id")
                .asInt();
        assertThat(open(mentee, meetup)).isEqualTo(List.of(true, true, true, true, true));

        seen(wiki, "PARTIES", "");
        assertThat(open(mentee, meetup)).isEqualTo(List.of(false, false, false, false, false));
        assertThat(open(mentor, meetup)).isEqualTo(List.of(true, true, true, true, true));
        assertThat(open(wiki.as("coordinator1"), meetup)).isEqualTo(List.of(true, true, true, true, true));
        nothingIsOnThePages(mentee);

        seen(wiki, "MEMBERS", "");
        assertThat(open(mentee, meetup)).isEqualTo(List.of(true, true, true, true, true));
        seen(wiki, "MEMBERS", "mentors");
        assertThat(open(mentee, meetup)).isEqualTo(List.of(false, false, false, false, false));
        assertThat(open(mentor, meetup)).isEqualTo(List.of(true, true, true, true, true));
    }

    /** Of the board, the directory, the supply, the meet-ups and the people, each at all of its doors alike. */
    private static List<Boolean> open(Session who, int meetup) {
        Answer people = who.get("/display/MENTOR/Mentoring?mrs-seats=NOW");
        return List.of(
                who.rest("/requests?programme=kind").json().at("/requests").size() > 3,
                same(found(who.rest("/mentors?programme=kind")), shown(who, "Mentors")),
                shown(who, "Mentor+supply"),
                same(
                        found(who.rest("/meetups?programme=kind")),
                        found(who.rest("/meetups/" + meetup)),
                        shown(who, "Meet-ups")),
                same(
                        !who.rest("/seats?programme=kind").json().at("/seats").isEmpty(),
                        people.body().contains("mentorship-tabs")));
    }

    private static boolean shown(Session who, String page) {
        return !who.get("/display/MENTOR/" + page).text().contains("or it is not open to you");
    }

    private static boolean same(boolean first, boolean... others) {
        for (boolean other : others) {
            assertThat(other).isEqualTo(first);
        }
        return first;
    }

    private static boolean found(Answer answer) {
        assertThat(answer.status()).isIn(200, 404);
        return answer.status() == 200;
    }

    private static void nothingIsOnThePages(Session mentee) {
        for (String page : PAGES) {
            assertThat(mentee.get("/display/MENTOR/" + page).html().body().text())
                    .as(page)
                    .doesNotContain("Priya Raman")
                    .doesNotContain("meet.example.org")
                    .doesNotContain("Teach me how to code");
        }
    }

    private static void seen(Wiki wiki, String sight, String askers) {
        Session coordinator = wiki.as("coordinator1");
        ObjectNode kind = coordinator.rest("/programmes/kind").json().deepCopy();
        ObjectNode sights = ((ObjectNode) kind.get("plan")).putObject("sights");
        List.of("board", "mentors", "supply", "meetups", "people").forEach(one -> sights.put(one, sight));
        ((ObjectNode) kind.get("seats")).put("askersGroup", askers);
        Answer kept = coordinator.rest("PUT", "/programmes/kind", kind);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
    }
}
