package it.access;

import static it.access.Deeds.good;

import com.fasterxml.jackson.databind.JsonNode;
import it.access.Deeds.Found;
import it.access.Deeds.Pair;
import it.support.Answer;
import it.support.Session;
import java.util.Map;

/** The way of an owner and a mentor after their introduction, as far as a row of the matrix wants them. */
final class Ways {
    private final Deeds deeds;
    private final Session owner;
    private final Session mentor;
    private final Session coordinator;

    Ways(Deeds deeds, Session owner, Session mentor, Session coordinator) {
        this.deeds = deeds;
        this.owner = owner;
        this.mentor = mentor;
        this.coordinator = coordinator;
    }

    Found to(String situation, Found introduced) {
        JsonNode newest = good(owner.rest("/relationships?limit=1")).json().at("/relationships/0/relationship");
        Found outline = with(
                introduced,
                new Pair(newest.path("contract").asInt(), newest.path("id").asInt(), 0, 0, 0, 0));
        did("contractWrite", owner, outline);
        return switch (situation) {
            case "outline" -> outline;
            case "joined" -> did("contractJoin", owner, outline);
            case "proposed" -> proposed(outline);
            case "closed" -> did("relationshipWithdraw", mentor, outline);
            default -> later(situation, signed(proposed(outline)));
        };
    }

    private Found later(String situation, Found signed) {
        return switch (situation) {
            case "signed" -> noted(signed);
            case "break" -> did("relationshipTakeBreak", mentor, signed);
            case "extension" -> did("relationshipProposeEnd", owner, signed);
            case "ended" -> did("relationshipWithdraw", mentor, noted(signed));
            case "help" -> asked(signed, PairDeeds.help(signed.pair().relationship()));
            case "done" -> done(signed);
            case "talk" -> talk(done(signed));
            case "cancelled" -> cancelled(done(signed));
            default -> throw new AssertionError("No situation: " + situation);
        };
    }

    private Found did(String door, Session who, Found found) {
        good(deeds.tried(door, who, found));
        return found;
    }

    private Found proposed(Found outline) {
        return did("contractPropose", owner, outline);
    }

    private Found signed(Found proposed) {
        did("contractSign", owner, proposed);
        return did("contractSign", mentor, proposed);
    }

    private Found noted(Found signed) {
        int note = id(deeds.tried("journalWrite", owner, signed));
        did("journalGains", owner, signed);
        Pair pair = signed.pair();
        return with(signed, new Pair(pair.contract(), pair.relationship(), note, 0, 0, 0));
    }

    private Found asked(Found signed, Map<String, Object> help) {
        int matter = id(owner.rest("POST", "/help", help));
        Pair pair = signed.pair();
        return with(signed, new Pair(pair.contract(), pair.relationship(), 0, matter, 0, 0));
    }

    private Found done(Found signed) {
        did("relationshipDone", owner, signed);
        did("relationshipDone", mentor, signed);
        int meetup = id(coordinator.rest("POST", "/meetups", PairDeeds.meetup(1, false)));
        Pair pair = signed.pair();
        return with(signed, new Pair(pair.contract(), pair.relationship(), 0, 0, meetup, 0));
    }

    private Found talk(Found done) {
        int talk = id(deeds.tried("journalPresent", owner, done));
        Pair pair = done.pair();
        return with(done, new Pair(pair.contract(), pair.relationship(), 0, 0, pair.meetup(), talk));
    }

    private Found cancelled(Found done) {
        good(coordinator.rest("PUT", "/meetups/" + done.pair().meetup(), PairDeeds.meetup(1, true)));
        return done;
    }

    private static int id(Answer answer) {
        return good(answer).json().path("id").asInt();
    }

    private static Found with(Found found, Pair pair) {
        return new Found(found.id(), found.version(), found.offer(), pair);
    }
}
