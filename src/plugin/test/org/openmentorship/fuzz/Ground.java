package org.openmentorship.fuzz;

import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.ContractText;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.privacy.Leaving;
import org.openmentorship.programme.Programme;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk.Help;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seating;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Brings a world to where the example of an operation is a good body. */
final class Ground {
    /** What the address names, and what the example says of it and is otherwise here. */
    record Found(Object id, Map<String, String> other) {
        String fitting(String body) {
            String fitting = body;
            for (Map.Entry<String, String> one : other.entrySet()) {
                fitting = fitting.replace(one.getKey(), one.getValue());
            }
            return fitting;
        }
    }

    private static final LocalDate LATER = LocalDate.of(2027, 3, 14);
    private final World world;
    private final Way way;
    private final IntSupplier periods;

    Ground(Leaving leaving) {
        world = leaving.world;
        periods = () -> leaving.book.terms().turn();
        way = new Way(world);
    }

    Found before(String operation) {
        int version = world.programmes.find("kind").orElseThrow().version();
        world.programmes.update(Kind.PROGRAMME.with(version, Programme.State.OPEN));
        int now = world.programmes.find("kind").orElseThrow().version();
        ours();
        return switch (operation.replaceAll("[A-Z].*", "")) {
            case "programme" -> new Found("kind", Map.of("\"version\":3", "\"version\":" + now));
            case "privacy" -> new Found(0, Map.of("mentee1", "outsider"));
            case "retention" -> new Found(0, Map.of("mentee1", "outsider", turn(1), turn(periods.getAsInt())));
            case "setup" -> new Found("kind", Map.of());
            case "contract" -> contract(operation);
            case "contracttext" -> text();
            case "relationship", "journal" -> pair(operation);
            case "case" -> matter();
            case "meetup" -> meetup();
            case "seat" -> seat();
            case "request" -> request(operation);
            default -> new Found(0, Map.of());
        };
    }

    /** Our own words again, whatever somebody has made of them. */
    private void ours() {
        Words ours = world.texts.preset("en");
        ContractText current = world.texts.look(COORDINATOR, "kind").current();
        if (!current.words().equals(ours)) {
            world.texts.write(COORDINATOR, "kind", current.version(), ours);
        }
    }

    private Found request(String operation) {
        Request request = world.open(MENTEE);
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        boolean offers = operation.equals("requestAccept") || operation.equals("requestWithdrawOffer");
        return new Found(offers ? offer.id() : request.id(), Map.of());
    }

    private Found contract(String operation) {
        Contract opened = way.introduced();
        boolean later = operation.equals("contractReopen") || operation.equals("contractSign");
        Contract contract =
                later ? way.proposed(opened, MENTEE) : operation.equals("contractPropose") ? full(opened) : opened;
        String hash = later ? way.terms(contract).hash() : "";
        return new Found(
                contract.id(),
                Map.of(
                        turn(2),
                        turn(contract.turn()),
                        turn(3),
                        turn(contract.turn()),
                        "5e97da86547b5e97da86547b5e97da86547b5e97da86547b5e97da86547b1234",
                        hash,
                        "Amina Yusuf",
                        "Name of key-mentee",
                        "mentor2",
                        "other-mentor"));
    }

    private Contract full(Contract opened) {
        return way.outlined(opened, MENTEE);
    }

    private static String turn(int turn) {
        return "\"turn\":" + turn;
    }

    private Found text() {
        int version = world.texts.look(COORDINATOR, "kind").current().version();
        return new Found("kind", Map.of("\"version\":1", "\"version\":" + version));
    }

    private Found pair(String operation) {
        Relationship pair = world.pairs.running();
        Relationship now = switch (operation) {
            case "relationshipResume" -> world.pairs.desk.takeBreak(MENTOR, pair.id(), pair.turn(), null);
            case "relationshipAnswerEnd" -> world.pairs.desk.proposeEnd(MENTOR, pair.id(), pair.turn(), LATER);
            case "journalPresent" -> world.pairs.desk.done(MENTEE, pair.id());
            default -> pair;
        };
        return new Found(
                pair.id(),
                Map.of(
                        turn(4),
                        turn(now.turn()),
                        turn(5),
                        turn(now.turn()),
                        "\"meetup\":3",
                        "\"meetup\":" + dated().id(),
                        "\"relationship\":0",
                        "\"relationship\":" + pair.id()));
    }

    private Found matter() {
        Case asked = world.queue.help(
                Village.OTHER_MENTEE,
                new Help("kind", 0, "", "Nobody answers", UUID.randomUUID().toString()));
        return new Found(asked.id(), Map.of("[6,7]", "[" + asked.id() + ",7]"));
    }

    /** The mentee is asked to be a mentor, or is one already. */
    private Found seat() {
        Seating seating = new Seating(world);
        seating.roles(Seating.MENTORS, Seating.EXPERTS);
        Seat seat = seating.book
                .live("kind", "MENTOR", MENTEE.key())
                .orElseGet(() -> seating.desk.invite(COORDINATOR, "kind", "MENTOR", MENTEE.key(), ""));
        return new Found(
                seat.id(),
                Map.of(
                        turn(1),
                        turn(seat.turn()),
                        "CONTACT",
                        "expert",
                        "\"version\":0",
                        "\"version\":1",
                        "mentor2",
                        "other-mentor",
                        "coordinator1",
                        "coordinator"));
    }

    private Found meetup() {
        return new Found(dated().id(), Map.of());
    }

    private Meetup dated() {
        return world.pairs.meetups.add(
                COORDINATOR,
                "kind",
                new MeetupDesk.Plan(
                        world.clock.instant().plusSeconds(9_000), "Europe/London", "December meet-up", "Online"));
    }
}
