package it.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.seat.SeatDeeds;
import it.support.Answer;
import it.support.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How somebody tries each door, each time at a request of its own in the wanted situation. */
public final class Deeds {
    /** The owner’s request as the visitor finds it; {@code offer} is the mentor’s, {@code pair} what has come of it. */
    public record Found(int id, int version, int offer, Pair pair) {
        public Found(int id, int version, int offer) {
            this(id, version, offer, Pair.NONE);
        }

        /** The same with what has been written since. */
        Found with(int note, int matter) {
            return new Found(
                    id,
                    version,
                    offer,
                    new Pair(pair.contract, pair.relationship, note, matter, pair.meetup, pair.talk));
        }

        /** The path of a door with the numbers of what was found. */
        public String at(String path) {
            int one = switch (path.split("/")[1]) {
                case "offers" -> offer;
                case "contracts" -> pair.contract();
                case "relationships" -> pair.relationship();
                case "cases" -> pair.matter();
                case "meetups" -> pair.meetup();
                case "talks" -> pair.talk();
                default -> id;
            };
            return path.replace("{id}", "" + one)
                    .replace("{note}", "" + pair.note())
                    .replace("{key}", "kind")
                    .replace("{user}", "mentor1")
                    .replace("{language}", "de");
        }
    }

    /** What there is of the two after their introduction, 0 where it is not there. */
    public record Pair(int contract, int relationship, int note, int matter, int meetup, int talk) {
        static final Pair NONE = new Pair(0, 0, 0, 0, 0, 0);
    }

    /** One try. */
    interface Deed {
        Answer by(Session who, Found found);
    }

    private final Session owner;
    private final Session mentor;
    private final Session coordinator;
    private final Session admin;
    private final PairDeeds pairs;
    private final SeatDeeds seats;
    private final Map<String, Deed> deeds = Map.ofEntries(
            entry("descriptionDescribe", (who, found) -> who.rest("/openapi.json")),
            entry("programmeList", (who, found) -> who.rest("/programmes?limit=5")),
            entry(
                    "programmeCreate",
                    (who, found) -> who.rest("POST", "/programmes", programme("p" + UUID.randomUUID()))),
            entry("programmeSee", (who, found) -> who.rest("/programmes/kind")),
            entry("programmeChange", (who, found) -> who.rest("PUT", "/programmes/kind", programme("kind"))),
            entry("programmeSetState", (who, found) -> who.rest("PUT", "/programmes/kind/state", open())),
            entry("setupCreate", (who, found) -> who.rest("POST", "/setup/programmes", order())),
            entry("setupBegin", (who, found) -> who.rest("POST", "/setup/creations", order())),
            entry(
                    "setupChangeDefaults",
                    (who, found) -> who.rest("PUT", "/setup/defaults", Map.of("creators", "ADMINS", "version", 1))),
            entry(
                    "setupDesign",
                    (who, found) -> who.rest("POST", "/setup/programmes/kind/design", Map.of("place", ""))),
            entry("setupAgain", (who, found) -> who.rest("POST", "/setup/programmes/kind/pages", Map.of("place", ""))),
            entry("privacyTell", (who, found) -> who.rest("/privacy/me")),
            entry(
                    "privacyForgetMe",
                    (who, found) -> who.rest("POST", "/privacy/me/erasure", Map.of("confirm", "outsider1"))),
            entry("retentionChoose", (who, found) -> who.rest("PUT", "/privacy/periods", Map.of("turn", 1))),
            entry("retentionRun", (who, found) -> who.rest("POST", "/privacy/run", Map.of())),
            entry(
                    "retentionForget",
                    (who, found) -> who.rest(
                            "POST", "/privacy/erasures", Map.of("person", "outsider1", "confirm", "outsider1"))),
            entry("mailSee", (who, found) -> who.rest("/mails")),
            entry("mailChange", (who, found) -> who.rest("PUT", "/mails", Map.of("unwanted", List.of(), "turn", 1))),
            entry("profileMine", (who, found) -> who.rest("/profile")),
            entry("profileChange", (who, found) -> who.rest("PUT", "/profile", Map.of("capacity", 1, "turn", 1))),
            entry(
                    "profileRest",
                    (who, found) -> who.rest("PUT", "/profile/break", Map.of("resting", false, "turn", 2))),
            entry("profileTooMuch", (who, found) -> who.rest("POST", "/profile/too-much", Map.of())),
            entry("profileRelieved", (who, found) -> who.rest("POST", "/profile/relief", Map.of())),
            entry("profileSee", (who, found) -> who.rest("/profiles/mentor1")),
            entry("mentorsFind", (who, found) -> who.rest("/mentors?programme=kind&limit=3")),
            entry("requestBoard", (who, found) -> who.rest("/requests?programme=kind&limit=3")),
            entry("requestCreate", (who, found) -> who.rest("POST", "/requests", form("kind", true))),
            entry("requestSee", (who, found) -> who.rest("/requests/" + found.id())),
            entry("requestChange", (who, found) -> who.rest("PUT", "/requests/" + found.id(), change(found))),
            entry("requestWithdraw", (who, found) -> post(who, found, "withdrawal", seen(found))),
            entry("requestReturnToBoard", (who, found) -> post(who, found, "return", seen(found))),
            entry("requestRedirect", (who, found) -> post(who, found, "redirection", redirection(found))),
            entry("requestOffers", (who, found) -> who.rest("/requests/" + found.id() + "/offers")),
            entry("requestOffer", (who, found) -> post(who, found, "offers", Map.of("message", "I could"))),
            entry("requestWithdrawOffer", (who, found) -> who.rest("POST", offer(found) + "/withdrawal", Map.of())),
            entry("requestAccept", (who, found) -> who.rest("POST", offer(found) + "/acceptance", seen(found))));

    public Deeds(Session owner, Session mentor, Session coordinator, Session admin) {
        this.owner = owner;
        this.mentor = mentor;
        this.coordinator = coordinator;
        this.admin = admin;
        this.seats = new SeatDeeds(owner, coordinator);
        this.pairs = new PairDeeds(owner, mentor, coordinator);
    }

    public Answer tried(String door, Session who, Found found) {
        if (door.startsWith("seat")) {
            return seats.tried(door, who);
        }
        Deed deed = deeds.containsKey(door) ? deeds.get(door) : pairs.deed(door);
        return deed.by(who, found);
    }

    /** Where the visitor finds the two after their introduction, or what they need besides. */
    private Found further(Found open, String situation) {
        return new Ways(this, owner, mentor, coordinator)
                .to(situation, later(open, tried("requestAccept", owner, open)));
    }

    /** What the matrix says of a door that opens to somebody: where they find the owner’s request then. */
    public static String open(String door) {
        return Matrix.read().rows().stream()
                .filter(row -> row.door().equals(door))
                .filter(row -> row.answers().stream().anyMatch(answer -> answer.startsWith("2")))
                .map(Matrix.Row::situation)
                .findFirst()
                .orElseThrow();
    }

    /** A new request of the owner. */
    public Found found(String situation) {
        Answer created = good(owner.rest("POST", "/requests", form("kind", !situation.equals("draft"))));
        Found found = new Found(created.json().path("id").asInt(), 1, 0);
        if (situation.equals("draft")) {
            return found;
        }
        Answer offered = good(post(mentor, found, "offers", Map.of("message", "I could")));
        Found open = new Found(found.id(), 1, offered.json().path("id").asInt());
        return switch (situation) {
            case "introduced" -> later(open, tried("requestAccept", owner, open));
            case "redirected" -> later(open, tried("requestRedirect", coordinator, open));
            case "withdrawn" -> later(open, tried("requestWithdraw", owner, open));
            case "", "open" -> open;
            default -> further(open, situation);
        };
    }

    private static Found later(Found found, Answer answer) {
        return new Found(found.id(), good(answer).json().path("version").asInt(), found.offer());
    }

    public static Answer good(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }

    /** The KIND programme, as it is now, under this key. */
    public ObjectNode programme(String key) {
        ObjectNode programme = (ObjectNode) admin.rest("/programmes/kind").json();
        return programme.put("key", key.substring(0, Math.min(key.length(), 40)));
    }

    private Map<String, Object> open() {
        return Map.of(
                "state", "OPEN", "version", programme("kind").path("version").asInt());
    }

    private static Map<String, Object> order() {
        return Map.of(
                "preset",
                "empty",
                "key",
                "p" + UUID.randomUUID(),
                "name",
                "Another",
                "spaceKey",
                "OPEN",
                "coordinators",
                "coordinator1");
    }

    public static Map<String, Object> form(String programme, boolean submit) {
        String text = "Turn the three scripts of our small team into one tested package.";
        return Map.of(
                "programme",
                programme,
                "submissionKey",
                UUID.randomUUID().toString(),
                "title",
                "Scripts into a package",
                "answers",
                Map.of("what", text, "how", text, "barriers", text, "mentor", text),
                "skills",
                List.of("r"),
                "weeks",
                6,
                "checks",
                List.of("infrastructure", "organisation", "skills"),
                "submit",
                submit,
                "anyway",
                true);
    }

    private static Map<String, Object> change(Found found) {
        Map<String, Object> change = new HashMap<>(form("kind", false));
        change.remove("submissionKey");
        change.put("version", found.version());
        change.put("title", "Scripts into a better package");
        return change;
    }

    public static Map<String, Object> seen(Found found) {
        return Map.of("version", found.version());
    }

    private static Map<String, Object> redirection(Found found) {
        return Map.of("version", found.version(), "alternative", "course", "message", "A course is better.");
    }

    private static String offer(Found found) {
        return "/offers/" + found.offer();
    }

    private static Answer post(Session who, Found found, String deed, Object body) {
        return who.rest("POST", "/requests/" + found.id() + "/" + deed, body);
    }
}
