package it.seat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.support.Answer;
import it.support.Session;
import java.util.List;
import java.util.Map;

/** How somebody tries the doors of seats, each time at a seat of the owner’s in the state that the door wants. */
public final class SeatDeeds {
    private final Session owner;
    private final Session coordinator;

    public SeatDeeds(Session owner, Session coordinator) {
        this.owner = owner;
        this.coordinator = coordinator;
    }

    public Answer tried(String door, Session who) {
        described();
        return switch (door) {
            case "seatList" -> who.rest("/seats?programme=kind&limit=5");
            case "seatInvite" -> undone(who, who.rest("POST", "/seats", invitation("mentor1", "COORDINATOR")));
            case "seatSignUp" -> undone(who, who.rest("POST", "/seats/wishes", read("guest")));
            case "seatRead" -> reading(who);
            case "seatAnswer" -> who.rest("PUT", at(invited(), "answer"), answer(invited()));
            case "seatEnd" -> who.rest("PUT", at(hosting(), "end"), turn(hosting()));
            case "seatStep" -> who.rest("PUT", at(hosting(), "step"), step(hosting()));
            case "seatGuide" -> who.rest("PUT", at(hosting(), "guide"), guide(hosting()));
            default -> throw new AssertionError("Say here how to try " + door);
        };
    }

    private Answer reading(Session who) {
        hosting();
        return who.rest("PUT", "/seats/reading", read("host"));
    }

    /** Two roles that everybody may take, with a first step. */
    public void described() {
        ObjectNode programme = (ObjectNode) coordinator.rest("/programmes/kind").json();
        if (programme.at("/plan/roles").isEmpty() && programme.has("plan")) {
            for (String id : List.of("host", "guest")) {
                ((ObjectNode) programme.path("plan"))
                        .withArray("roles")
                        .addObject()
                        .put("id", id)
                        .put("name", id)
                        .put("text", "What a " + id + " does.")
                        .put("entry", "OPEN")
                        .putArray("steps")
                        .addObject()
                        .put("id", "talk")
                        .put("text", "A first talk");
            }
            coordinator.rest("PUT", "/programmes/kind", programme);
        }
    }

    private static Map<String, Object> invitation(String person, String role) {
        return Map.of("programme", "kind", "role", role, "person", person, "words", "Please");
    }

    private static Map<String, Object> read(String role) {
        return Map.of("programme", "kind", "role", role, "version", 1);
    }

    /** So that the next one finds it as it was. */
    private static Answer undone(Session who, Answer answer) {
        if (answer.status() == 201) {
            who.rest("PUT", at(answer.json(), "end"), turn(answer.json()));
        }
        return answer;
    }

    private JsonNode invited() {
        JsonNode seat = seat("CONTACT");
        if (seat == null) {
            coordinator.rest("POST", "/seats", invitation("mentee1", "CONTACT"));
        }
        return seat("CONTACT");
    }

    private JsonNode hosting() {
        JsonNode seat = seat("host");
        if (seat == null) {
            owner.rest("POST", "/seats/wishes", read("host"));
        }
        return seat("host");
    }

    /** The owner’s, as it is now; null when there is none. */
    private JsonNode seat(String role) {
        for (JsonNode seat : coordinator
                .rest("/seats?programme=kind&limit=200&role=" + role)
                .json()
                .path("seats")) {
            if (seat.path("person").asText().equals("mentee1")) {
                return seat;
            }
        }
        return null;
    }

    private static String at(JsonNode seat, String deed) {
        return "/seats/" + (seat == null ? 0 : seat.path("id").asInt()) + "/" + deed;
    }

    private static int number(JsonNode seat) {
        return seat == null ? 1 : seat.path("turn").asInt();
    }

    private static Map<String, Object> turn(JsonNode seat) {
        return Map.of("turn", number(seat));
    }

    private static Map<String, Object> answer(JsonNode seat) {
        return Map.of("turn", number(seat), "accept", false, "version", 0);
    }

    private static Map<String, Object> step(JsonNode seat) {
        return Map.of("turn", number(seat), "step", "talk", "done", true);
    }

    private static Map<String, Object> guide(JsonNode seat) {
        return Map.of("turn", number(seat), "person", "coordinator1");
    }
}
