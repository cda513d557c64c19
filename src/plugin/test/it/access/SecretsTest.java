package it.access;

import static it.access.Deeds.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.access.Deeds.Found;
import it.support.Answer;
import it.support.Mailbox;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What two write for each other, or one for the coordinators, is read by nobody else: at no door, on no screen, in no mail. */
@WithConfluence
@Scene("access")
@Tag("KIND-36")
class SecretsTest {
    private static final List<String> PEOPLE =
            List.of("outsider1", "mentee1", "mentee2", "mentor1", "mentor2", "coordinator1", "coordinator2", "admin");
    private static final Set<String> PAIR = Set.of("mentee1", "mentor1");
    private static final Set<String> PAIR_AND_COORDINATORS = Set.of("mentee1", "mentor1", "coordinator1", "admin");

    /** Who has to read what, and nobody else. */
    private static final Map<String, Set<String>> READERS = new TreeMap<>(Map.of(
            "zebraoutline",
            PAIR_AND_COORDINATORS,
            "zebrareopening",
            PAIR_AND_COORDINATORS,
            "zebranote",
            PAIR,
            "zebragain",
            PAIR,
            "zebradoing",
            PAIR,
            "zebrahelp",
            Set.of("mentee1", "coordinator1", "admin"),
            "zebraanswer",
            Set.of("mentee1", "coordinator1", "admin"),
            "zebracasenote",
            Set.of("coordinator1", "admin")));

    private final Map<String, Session> people = new LinkedHashMap<>();
    private Deeds deeds;
    private Described described;

    @BeforeEach
    void signIn(Wiki wiki) {
        PEOPLE.forEach(name -> people.put(name, wiki.as(name)));
        people.put("", wiki.anonymous());
        deeds = new Deeds(is("mentee1"), is("mentor1"), is("coordinator1"), is("admin"));
        described = new Described(is("mentee1"));
    }

    private Session is(String name) {
        return people.get(name);
    }

    @Test
    @Tag("KIND-28")
    void eachSecretReachesThoseWhomItIsForAndNobodyElse(Wiki wiki) {
        List<Found> all = List.of(outline(), running(), ended());

        Map<String, Set<String>> seen = new TreeMap<>();
        READERS.keySet().forEach(secret -> seen.put(secret, new TreeSet<>()));
        seen.put("zebrafarewell", new TreeSet<>());
        people.forEach((name, session) -> read(session, all)
                .forEach(text -> seen.forEach((secret, readers) -> {
                    if (text.contains(secret)) {
                        readers.add(name);
                    }
                })));
        assertThat(PAIR).containsAll(seen.remove("zebrafarewell"));
        assertThat(seen).isEqualTo(READERS);
        mails(wiki);
    }

    /** All that there is to read about them, at every door and on every screen. */
    private List<String> read(Session session, List<Found> all) {
        List<String> texts = new ArrayList<>();
        Set<String> paths = new TreeSet<>();
        for (Found found : all) {
            described.doors().values().stream()
                    .filter(door -> !door.writes())
                    .forEach(door -> paths.add("/rest/mentorship/1" + found.at(door.path())));
            paths.add("/display/OPEN/Mine?mrl-pair=" + found.pair().relationship());
            paths.add("/display/OPEN/Mine?mrc-contract=" + found.pair().contract());
            paths.add("/display/OPEN/Board?mrb-request=" + found.id());
        }
        for (String list :
                List.of("cases?state=OPEN&", "cases?state=TAKEN&", "cases?state=DONE&", "requests?", "meetups?")) {
            paths.add("/rest/mentorship/1/" + list + "programme=kind");
        }
        for (String page : List.of("Mine", "Queue", "Queue?mrq-tab=taken", "Queue?mrq-tab=done", "Board", "Form")) {
            paths.add("/display/OPEN/" + page);
        }
        paths.add("/display/~mentee1");
        paths.add("/display/~mentor1");
        paths.forEach(path -> texts.add(session.get(path).body()));
        return texts;
    }

    private Found outline() {
        Found found = deeds.found("outline");
        String contract = "/contracts/" + found.pair().contract();
        JsonNode before = is("mentee1").rest(contract).json();
        ObjectNode outline = before.path("outline").deepCopy();
        outline.put("description", "About the zebraoutline of it");
        good(is("mentee1").rest("PUT", contract + "/outline", outline.set("turn", before.path("turn"))));
        good(deeds.tried("contractPropose", is("mentee1"), found));
        good(is("mentor1")
                .rest("POST", contract + "/reopen", Map.of("version", 1, "words", "For the zebrareopening, please")));
        return found;
    }

    private Found running() {
        Found found = deeds.found("help");
        String pair = "/relationships/" + found.pair().relationship();
        Map<String, Object> gains = Map.of("impact", "zebragain", "worked", "zebragain", "learned", "zebragain");
        good(is("mentee1").rest("PUT", pair + "/gains", gains));
        good(is("mentee1").rest("PUT", pair + "/doing", Map.of("feeling", "MORE", "words", "zebradoing")));
        JsonNode note = good(is("mentor1")
                        .rest("POST", pair + "/notes", Map.of("day", PairDeeds.inDays(0), "title", "On the zebranote")))
                .json();
        int matter = good(is("mentee1").rest("POST", "/help", help(found, "This zebrahelp is for you alone")))
                .json()
                .path("id")
                .asInt();
        Map<String, Object> answer = Map.of(
                "turn", 1, "state", "DONE", "note", "A zebracasenote for colleagues", "answer", "Our zebraanswer");
        good(is("coordinator1").rest("PUT", "/cases/" + matter, answer));
        return found.with(note.path("id").asInt(), matter);
    }

    private Found ended() {
        Found found = deeds.found("signed");
        good(is("mentor1")
                .rest(
                        "POST",
                        "/relationships/" + found.pair().relationship() + "/withdrawal",
                        Map.of("words", "My zebrafarewell", "toBoard", false)));
        return found;
    }

    private static Map<String, Object> help(Found found, String words) {
        Map<String, Object> help =
                new LinkedHashMap<>(PairDeeds.help(found.pair().relationship()));
        help.put("words", words);
        return help;
    }

    private void mails(Wiki wiki) {
        Mailbox box = new Mailbox(wiki);
        box.waitFor("mentee1", mail -> mail.text().contains("zebraanswer"));
        box.waitFor("mentee1", mail -> mail.text().contains("zebrafarewell"));
        box.all()
                .forEach(mail -> READERS.forEach((secret, readers) -> {
                    boolean tells = (mail.subject() + mail.text() + mail.html()).contains(secret);
                    assertThat(!tells || readers.contains(mail.to().replaceAll("@.*", "")))
                            .as(secret + " to " + mail.to() + ": " + mail.subject())
                            .isTrue();
                }));
    }

    @Test
    @Tag("REPS-11")
    void addressesAreForThoseWhoWereIntroduced() {
        List<Found> all = List.of(deeds.found("outline"), deeds.found("signed"));
        Set<String> seen = new TreeSet<>();
        people.forEach((name, session) -> read(session, all).forEach(text -> {
            if (text.contains("mailto:mentor1@") || text.contains("mailto:mentee1@")) {
                seen.add(name);
            }
        }));
        assertThat(seen).isEqualTo(PAIR);
        Answer profile = is("mentee2").get("/display/~mentor1");
        assertThat(profile.body()).doesNotContain("mentor1@");
    }
}
