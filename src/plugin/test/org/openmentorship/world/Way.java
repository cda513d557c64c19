package org.openmentorship.world;

import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.SigningDesk.Sign;
import org.openmentorship.contract.Terms;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.shared.People.Visitor;

/** The way of a mentee and a mentor in a world, step by step: introduced, proposed, signed. */
public final class Way {
    /** The answers to what is asked before the start. */
    public static final Map<String, String> ANSWERS = Map.of(
            "times", "Tuesdays at nine, calls only by appointment",
            "rollover", "A missed hour moves to the next week",
            "starting-point", "Three scripts that work",
            "progress", "One package with tests",
            "activities", "Reading code together");

    private final World world;

    public Way(World world) {
        this.world = world;
    }

    /** The contract that an introduction opens. */
    public Contract introduced() {
        return introduced(MENTEE, MENTOR);
    }

    public Contract introduced(Visitor mentee, Visitor mentor) {
        Request request = world.open(mentee);
        Offer offer = world.offers.offer(mentor, request.id(), "");
        world.offers.accept(mentee, offer.id(), request.version());
        return world.books.contracts().ofOffer(offer.id()).orElseThrow();
    }

    public Contract now(Contract contract) {
        return world.books.contracts().find(contract.id()).orElseThrow();
    }

    /** The outline as it stands with other answers. */
    public static Outline with(Outline outline, Map<String, String> answers) {
        return new Outline(
                outline.title(),
                outline.description(),
                answers,
                outline.start(),
                outline.end(),
                outline.hoursAWeek(),
                outline.meetEveryWeeks());
    }

    public static Outline called(Outline outline, String title) {
        return new Outline(
                title,
                outline.description(),
                outline.answers(),
                outline.start(),
                outline.end(),
                outline.hoursAWeek(),
                outline.meetEveryWeeks());
    }

    public static Outline from(Outline outline, LocalDate start, LocalDate end) {
        return new Outline(
                outline.title(),
                outline.description(),
                outline.answers(),
                start,
                end,
                outline.hoursAWeek(),
                outline.meetEveryWeeks());
    }

    /** With all answers that are asked. */
    public Contract outlined(Contract contract, Visitor visitor) {
        Map<String, String> answers = new HashMap<>(ANSWERS);
        answers.put("times", ANSWERS.get("times") + ", turn " + now(contract).turn());
        return world.contracts.write(
                visitor, contract.id(), now(contract).turn(), with(now(contract).outline(), answers));
    }

    public Contract proposed(Contract contract, Visitor visitor) {
        Contract outlined = outlined(contract, visitor);
        return world.contracts.propose(visitor, contract.id(), outlined.turn());
    }

    /** The terms of an introduction, ready to sign. */
    public Contract proposed() {
        return proposed(introduced(), MENTEE);
    }

    public Terms terms(Contract contract) {
        var all = world.books.contracts().terms(contract.id());
        return all.get(all.size() - 1);
    }

    /** What somebody sends who signs the newest terms. */
    public Sign form(Contract contract, Visitor visitor) {
        Terms terms = terms(contract);
        return new Sign(
                terms.version(),
                terms.hash(),
                world.village.find(visitor.key()).orElseThrow().name(),
                true,
                UUID.randomUUID().toString(),
                "Europe/London");
    }

    public Contract sign(Contract contract, Visitor visitor) {
        return world.signing.sign(visitor, contract.id(), form(contract, visitor));
    }

    /** Signed by both. */
    public Contract signed() {
        Contract proposed = proposed();
        sign(proposed, MENTEE);
        return sign(proposed, MENTOR);
    }
}
