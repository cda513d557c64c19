package it.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.access.Deeds.Deed;
import it.access.Deeds.Found;
import it.support.Answer;
import it.support.Session;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How somebody tries the doors to what comes after an introduction; the owner knows the turns that they ask for. */
final class PairDeeds {
    private static final String TEXT = "/programmes/kind/contract-text";
    private final Session owner;
    private final Session mentor;
    private final Session coordinator;
    private final Map<String, Deed> deeds = Map.ofEntries(
            entry("contractSee", (who, found) -> who.rest(contract(found))),
            entry("contractWrite", (who, found) -> who.rest("PUT", contract(found) + "/outline", outline(found))),
            entry("contractJoin", (who, found) -> contract(who, found, "parties", joining())),
            entry("contractLeave", (who, found) -> contract(who, found, "leave", Map.of("user", "mentor3"))),
            entry("contractPropose", (who, found) -> contract(who, found, "proposals", seen(contract(found), "/turn"))),
            entry("contractReopen", (who, found) -> contract(who, found, "reopen", reopening(found))),
            entry("contractSign", (who, found) -> contract(who, found, "signatures", signature(who, found))),
            entry("contracttextSee", (who, found) -> who.rest(TEXT)),
            entry("contracttextPreset", (who, found) -> who.rest(TEXT + "/presets/de")),
            entry("contracttextWrite", (who, found) -> who.rest("POST", TEXT, text(true))),
            entry("contracttextPreview", (who, found) -> who.rest("POST", TEXT + "/preview", text(false))),
            entry("relationshipMine", (who, found) -> who.rest("/relationships?limit=2")),
            entry("relationshipSee", (who, found) -> who.rest(pair(found))),
            entry("relationshipTakeBreak", (who, found) -> pair(who, found, "break", turn(found))),
            entry("relationshipResume", (who, found) -> pair(who, found, "resume", turn(found))),
            entry("relationshipProposeEnd", (who, found) -> pair(who, found, "extension", end(found))),
            entry("relationshipAnswerEnd", (who, found) -> pair(who, found, "extension/answer", no(found))),
            entry("relationshipWithdraw", (who, found) -> pair(who, found, "withdrawal", leaving())),
            entry("relationshipDone", (who, found) -> pair(who, found, "done", turn(found))),
            entry("relationshipClose", (who, found) -> pair(who, found, "closing", closing(found))),
            entry("journalMeet", (who, found) -> who.rest("PUT", pair(found) + "/meeting", meeting(found))),
            entry("journalWrite", (who, found) -> pair(who, found, "notes", note())),
            entry(
                    "journalNote",
                    (who, found) ->
                            who.rest(pair(found) + "/notes/" + found.pair().note())),
            entry("journalDoing", (who, found) -> who.rest("PUT", pair(found) + "/doing", doing())),
            entry("journalGains", (who, found) -> who.rest("PUT", pair(found) + "/gains", gains())),
            entry("journalPresent", (who, found) -> pair(who, found, "talks", talk(found))),
            entry(
                    "journalHelp",
                    (who, found) -> who.rest("POST", "/help", help(found.pair().relationship()))),
            entry("caseQueue", (who, found) -> who.rest("/cases?programme=kind&limit=3")),
            entry("caseSee", (who, found) -> who.rest(matter(found))),
            entry("caseChange", (who, found) -> who.rest("PUT", matter(found), taken(found))),
            entry("caseTogether", (who, found) -> who.rest("POST", "/cases", together(found))),
            entry("pairsSee", (who, found) -> who.rest("/pairs?programme=kind&limit=3")),
            entry("meetupComing", (who, found) -> who.rest("/meetups?programme=kind")),
            entry("meetupSee", (who, found) -> who.rest(meetup(found))),
            entry("meetupAdd", (who, found) -> who.rest("POST", "/meetups", meetup(1, false))),
            entry("meetupChange", (who, found) -> who.rest("PUT", meetup(found), meetup(dated(found), false))),
            entry(
                    "meetupCancelTalk",
                    (who, found) -> who.rest("DELETE", "/talks/" + found.pair().talk(), "")));

    PairDeeds(Session owner, Session mentor, Session coordinator) {
        this.owner = owner;
        this.mentor = mentor;
        this.coordinator = coordinator;
    }

    Deed deed(String door) {
        return deeds.get(door);
    }

    private static String contract(Found found) {
        return "/contracts/" + found.pair().contract();
    }

    private static Answer contract(Session who, Found found, String deed, Object body) {
        return who.rest("POST", contract(found) + "/" + deed, body);
    }

    private static String pair(Found found) {
        return "/relationships/" + found.pair().relationship();
    }

    private static Answer pair(Session who, Found found, String deed, Object body) {
        return who.rest("POST", pair(found) + "/" + deed, body);
    }

    private static String matter(Found found) {
        return "/cases/" + found.pair().matter();
    }

    private static String meetup(Found found) {
        return "/meetups/" + found.pair().meetup();
    }

    private Map<String, Object> seen(String path, String turn) {
        return Map.of("turn", owner.rest(path).json().at(turn).asInt());
    }

    private Map<String, Object> turn(Found found) {
        return seen(pair(found), "/relationship/turn");
    }

    private ObjectNode outline(Found found) {
        JsonNode contract = owner.rest(contract(found)).json();
        ObjectNode outline = contract.path("outline").isObject()
                ? contract.path("outline").deepCopy()
                : ((ObjectNode) contract).removeAll();
        ObjectNode answers = outline.putObject("answers");
        owner.rest(TEXT)
                .json()
                .at("/current/words/fields")
                .forEach(one -> answers.put(one.path("id").asText(), "As we said on the phone."));
        return outline.put("turn", contract.path("turn").asInt());
    }

    private static Map<String, Object> joining() {
        return Map.of("user", "mentor3", "role", "MENTOR");
    }

    private Map<String, Object> reopening(Found found) {
        int version = owner.rest(contract(found)).json().path("version").asInt();
        return Map.of("version", version, "words", "Two hours a week, please.");
    }

    private Map<String, Object> signature(Session who, Found found) {
        JsonNode contract = owner.rest(contract(found)).json();
        int version = contract.path("version").asInt();
        return Map.of(
                "version",
                version,
                "hash",
                contract.at("/terms/" + Math.max(0, version - 1) + "/hash").asText(),
                "name",
                who == mentor ? "Priya Raman" : "Amina Yusuf",
                "read",
                true,
                "key",
                UUID.randomUUID().toString(),
                "zone",
                "Europe/London");
    }

    private Map<String, Object> text(boolean keep) {
        JsonNode current = coordinator.rest(TEXT).json().path("current");
        JsonNode words = current.path("words");
        return keep ? Map.of("version", current.path("version").asInt(), "words", words) : Map.of("words", words);
    }

    static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }

    private Map<String, Object> end(Found found) {
        return Map.of("turn", turn(found).get("turn"), "end", inDays(100));
    }

    private Map<String, Object> no(Found found) {
        return Map.of("turn", turn(found).get("turn"), "agree", false);
    }

    static Map<String, Object> leaving() {
        return Map.of("words", "Thank you for the hours that we had.", "toBoard", false);
    }

    private Map<String, Object> closing(Found found) {
        int turn = coordinator.rest(pair(found)).json().at("/relationship/turn").asInt();
        return Map.of("turn", turn, "as", "LAPSED");
    }

    private Map<String, Object> meeting(Found found) {
        return Map.of("turn", turn(found).get("turn"), "at", inDays(3) + "T12:00", "zone", "Europe/London");
    }

    private static Map<String, Object> note() {
        return Map.of("day", inDays(0), "title", "The shape of a package");
    }

    private static Map<String, Object> doing() {
        return Map.of("feeling", "SLOW", "words", "One step at a time");
    }

    private static Map<String, Object> gains() {
        return Map.of("impact", "One package.", "worked", "Short steps.", "learned", "How to test.");
    }

    private static Map<String, Object> talk(Found found) {
        return Map.of("meetup", found.pair().meetup(), "title", "From scripts to a package");
    }

    static Map<String, Object> help(int relationship) {
        String key = UUID.randomUUID().toString();
        return Map.of("programme", "kind", "relationship", relationship, "words", "We need help.", "key", key);
    }

    private Map<String, Object> taken(Found found) {
        int turn = coordinator.rest(matter(found)).json().path("turn").asInt();
        return Map.of("turn", turn, "state", "TAKEN", "note", "Called on Monday.");
    }

    private static Map<String, Object> together(Found found) {
        return Map.of("ids", List.of(found.pair().matter()), "action", "TAKE");
    }

    private int dated(Found found) {
        return coordinator.rest(meetup(found)).json().path("turn").asInt();
    }

    static Map<String, Object> meetup(int turn, boolean cancelled) {
        return Map.of(
                "programme",
                "kind",
                "turn",
                turn,
                "at",
                inDays(20) + "T14:00",
                "zone",
                "Europe/London",
                "title",
                "The next meet-up",
                "place",
                "Online",
                "cancelled",
                cancelled);
    }
}
