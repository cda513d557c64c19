package it.cost;

import static it.access.Deeds.good;
import static org.assertj.core.api.Assertions.assertThat;

import it.access.Deeds;
import it.access.Deeds.Found;
import it.access.Deeds.Pair;
import it.support.Session;
import it.support.Wiki;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openmentorship.cost.Statements;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;

/** The screens of pairs, contracts, the queue and meet-ups cost a fixed number of SQL statements, however much there is. */
class MentoringCostsAlwaysTheSameTest {
    private static final int MORE = 8;
    private static final List<String> PEOPLE = List.of("mentee1", "mentor1", "coordinator1");
    private static Host host;
    private static Map<String, Session> people;
    private static Deeds deeds;

    @BeforeAll
    static void start() throws Exception {
        Path scene = Path.of(System.getProperty("top"), "src", "plugin", "test", "scenes", "access.yaml");
        host = Host.start(Options.forTests(Path.of(System.getProperty("app.jar")), scene));
        Wiki wiki = new Wiki(host.base());
        people = new LinkedHashMap<>();
        PEOPLE.forEach(name -> people.put(name, wiki.as(name)));
        deeds = new Deeds(is("mentee1"), is("mentor1"), is("coordinator1"), wiki.as("admin"));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static Session is(String name) {
        return people.get(name);
    }

    @Test
    void whateverThereIs() {
        Found talk = deeds.found("talk");
        Found running = some();
        Found proposed = deeds.found("proposed");
        Map<String, Integer> most = most(running.pair(), proposed.pair(), talk.pair());
        Map<String, Long> few = costs(most);
        for (int i = 0; i < MORE; i++) {
            more(running.pair(), proposed.pair(), talk.pair(), i);
        }

        assertThat(costs(most)).isEqualTo(few);
    }

    /** What each screen may cost at most; beside them their doors. */
    private static Map<String, Integer> most(Pair running, Pair proposed, Pair talk) {
        Map<String, Integer> most = new LinkedHashMap<>();
        most.put("/display/OPEN/Mine", 9);
        most.put("/display/OPEN/Mine?mrl-pair=" + running.relationship(), 14);
        most.put("/display/OPEN/Mine?mrl-pair=" + talk.relationship(), 14);
        most.put("/display/OPEN/Mine?mrc-contract=" + proposed.contract(), 12);
        most.put("/display/OPEN/Mine?mrc-contract=" + running.contract(), 12);
        most.put("/display/OPEN/Queue", 6);
        most.put("/display/OPEN/Programme?mrv-pairs=ALL", 6);
        most.put("/rest/mentorship/1/pairs?programme=kind&state=ALL", 6);
        most.put("/display/OPEN/Meetups", 6);
        most.put("/rest/mentorship/1/relationships", 8);
        most.put("/rest/mentorship/1/relationships?live=false", 8);
        most.put("/rest/mentorship/1/cases?programme=kind", 6);
        most.put("/rest/mentorship/1/meetups?programme=kind", 6);
        most.put("/rest/mentorship/1/meetups/" + talk.meetup(), 6);
        return most;
    }

    /** Something of everything. */
    private static Found some() {
        deeds.found("");
        deeds.found("redirected");
        deeds.found("outline");
        deeds.found("ended");
        help(is("mentor1"), 0);
        Found running = deeds.found("help");
        note(running.pair(), 99);
        return running;
    }

    private static void more(Pair running, Pair proposed, Pair talk, int number) {
        some();
        deeds.found("proposed");
        Pair done = deeds.found("talk").pair();
        good(is("mentor1")
                .rest(
                        "POST",
                        "/relationships/" + done.relationship() + "/talks",
                        Map.of("meetup", talk.meetup(), "title", "Another talk")));
        note(running, number);
        help(is("mentee1"), running.relationship());
        again(proposed.contract());
    }

    private static void note(Pair pair, int number) {
        String relationship = "/relationships/" + pair.relationship();
        good(is("mentee1")
                .rest("POST", relationship + "/notes", Map.of("day", "2026-11-21", "title", "Session " + number)));
        String gained = "Something, " + number;
        for (Session who : List.of(is("mentee1"), is("mentor1"))) {
            Map<String, String> gains = Map.of("impact", gained, "worked", gained, "learned", gained);
            good(who.rest("PUT", relationship + "/gains", gains));
        }
    }

    private static void help(Session who, int relationship) {
        String key = UUID.randomUUID().toString();
        good(who.rest(
                "POST",
                "/help",
                Map.of("programme", "kind", "relationship", relationship, "words", "Please", "key", key)));
    }

    /** The next version of the terms. */
    private static void again(int contract) {
        String path = "/contracts/" + contract;
        int version = is("mentee1").rest(path).json().path("version").asInt();
        good(is("mentor1").rest("POST", path + "/reopen", Map.of("version", version, "words", "Once more")));
        int turn = is("mentee1").rest(path).json().path("turn").asInt();
        good(is("mentee1").rest("POST", path + "/proposals", Map.of("turn", turn)));
    }

    private static Map<String, Long> costs(Map<String, Integer> most) {
        Map<String, Long> costs = new TreeMap<>();
        most.forEach((page, limit) -> people.forEach((name, session) -> {
            int[] status = new int[1];
            Statements statements = Statements.of(
                    host.engine().database()::appStatements,
                    () -> status[0] = session.get(page).status());
            assertThat(status[0]).as(page + " for " + name).isIn(200, 403);
            assertThat(statements).as("SQL statements of %s for %s", page, name).isAtMost(limit);
            costs.put(page + " for " + name, statements.count());
        }));
        return costs;
    }
}
