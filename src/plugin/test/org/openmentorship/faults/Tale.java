package org.openmentorship.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.openmentorship.contract.Contract;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.notify.Letter;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.queue.Case;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** What is to be told of an end state, without the ids that every run has anew. */
record Tale(List<String> lines) {
    /** What terms say of where they belong. */
    private static final Pattern NUMBERS = Pattern.compile("(?m)^ *(request|contract): \\d+$");

    /** The subjects are named by what they are and their id or key, with a space between. */
    static Tale of(World world, String subjects) {
        List<String> lines = new ArrayList<>();
        for (String subject : subjects.split(" ")) {
            String kind = subject.substring(0, subject.indexOf(':'));
            String id = subject.substring(subject.indexOf(':') + 1);
            if (kind.equals("beginning")) {
                var begun = world.pairs.book.ofOffer(Integer.parseInt(id));
                lines.addAll(of(world, "relationship:" + begun.orElseThrow().id()).lines);
                continue;
            }
            if (kind.equals("introduction")) {
                var contract = world.books.contracts().ofOffer(Integer.parseInt(id));
                lines.addAll(of(world, "contract:" + contract.orElseThrow().id()).lines);
                continue;
            }
            if (kind.equals("profile")) {
                lines.add(profile(world, new PersonKey(id)));
                continue;
            }
            if (kind.equals("seat")) {
                lines.addAll(seat(world, Integer.parseInt(id)));
                continue;
            }
            lines.addAll(kind.equals("programme") ? programme(world, id) : numbered(world, kind, Integer.parseInt(id)));
            lines.addAll(ledger(world, subject));
        }
        return new Tale(lines);
    }

    private static List<String> programme(World world, String key) {
        var programme = world.programmes.find(key).orElseThrow();
        return List.of(programme.version() + " " + programme.state());
    }

    /** Without the person, who is another one each time. */
    private static String profile(World world, PersonKey person) {
        MentoringProfile one = world.books.profiles().of(person).orElseThrow();
        long told = world.ledger.of("profile:" + person).size();
        long cases = world.caseBook.asked(person, "", 9).size();
        return one.draft() + " " + one.pause() + " " + one.tooMuchSince() + " " + one.turn() + " " + told + " " + cases;
    }

    private static List<String> numbered(World world, String kind, int id) {
        List<String> lines = new ArrayList<>(
                switch (kind) {
                    case "request" -> request(world, id);
                    case "case" -> matter(world, id);
                    case "contract" -> contract(world, id);
                    case "relationship" -> pair(world, id);
                    case "meetup" -> meetup(world, id);
                    default -> throw new AssertionError("Say here what is to be told of a " + kind);
                });
        letters(world, kind, id).forEach(lines::add);
        return lines;
    }

    private static List<String> request(World world, int id) {
        Request request = world.book.find(id).orElseThrow();
        List<String> lines = new ArrayList<>(List.of(request.version() + " " + request.turn() + " " + request.state()
                + " " + request.offers() + " " + request.draft() + request.redirect()));
        world.book.offersOf(id).stream().map(Tale::said).sorted().forEach(lines::add);
        return lines;
    }

    private static List<String> contract(World world, int id) {
        Contract contract = world.books.contracts().find(id).orElseThrow();
        List<String> lines = new ArrayList<>(List.of(contract.version() + " " + contract.turn() + " " + contract.state()
                + " " + contract.parties() + " " + contract.outline() + " " + contract.lastBy()));
        world.books
                .contracts()
                .terms(id)
                .forEach(one -> lines.add(
                        one.version() + " " + NUMBERS.matcher(one.text()).replaceAll("")));
        world.books
                .contracts()
                .signatures(id)
                .forEach(one -> lines.add(one.version() + " " + one.signer() + " " + one.role() + " " + one.name()));
        return lines;
    }

    private static List<String> pair(World world, int id) {
        Relationship pair = world.books.relationships().find(id).orElseThrow();
        List<String> lines = new ArrayList<>(List.of(
                pair.turn() + " " + pair.state() + " " + pair.plan() + " " + pair.extension() + pair.nextMeeting()
                        + pair.breakUntil() + pair.watched().nudges()));
        pair.members().forEach(one -> lines.add(one.person() + " " + one.role() + " " + one.done() + one.here()));
        world.books.relationships().notes(id).forEach(one -> lines.add(one.day() + " " + one.title()));
        world.books.relationships().gains(id).forEach(one -> lines.add(one.person() + " " + one.impact()));
        world.caseBook.found(id).forEach(one -> lines.add(one.kind() + " " + one.turn() + " " + one.state()));
        return lines;
    }

    private static List<String> meetup(World world, int id) {
        Meetup meetup = world.books.meetups().find(id).orElseThrow();
        List<String> lines = new ArrayList<>(List.of(
                meetup.turn() + " " + meetup.at() + " " + meetup.title() + " " + meetup.place() + meetup.cancelled()));
        world.books
                .meetups()
                .talks(List.of(id))
                .forEach(one -> lines.add(one.person() + " " + one.title() + " " + one.cancelled()));
        return lines;
    }

    /** Without the person, who is another one each time. */
    private static List<String> seat(World world, int id) {
        var seat = world.books.seats().find(id).orElseThrow();
        var seats = world.programmes.find(seat.programme()).orElseThrow().seats();
        List<String> lines = new ArrayList<>(List.of(seat.turn() + " " + seat.role() + " " + seat.state() + " "
                + seat.words() + " " + seat.read() + " " + seat.onboarding() + " "
                + seats.mentors().contains(seat.person())));
        letters(world, "seat", id).forEach(lines::add);
        lines.addAll(ledger(world, "seat:" + id));
        return lines.stream()
                .map(one -> one.replace(seat.person().value(), "somebody"))
                .toList();
    }

    private static List<String> matter(World world, int id) {
        Case matter = world.caseBook.find(id).orElseThrow();
        return List.of(matter.turn() + " " + matter.kind() + " " + matter.state() + " " + matter.owner() + " "
                + matter.words() + " " + matter.note() + " " + matter.answer());
    }

    private static String said(Offer offer) {
        return offer.mentor() + " " + offer.state() + " " + offer.version();
    }

    private static List<String> ledger(World world, String subject) {
        return world.ledger.of(subject).stream()
                .map((Ledger.Entry entry) -> entry.turn() + " " + entry.action() + " " + entry.actor())
                .toList();
    }

    private static Stream<String> letters(World world, String kind, int id) {
        return letters(world).stream()
                .filter(letter -> letter.matter().subject().name().equalsIgnoreCase(kind)
                        && letter.matter().id() == id)
                .map(letter -> letter.kind() + " to " + letter.to())
                .sorted();
    }

    private static List<Letter> letters(World world) {
        Instant late = world.clock.instant().plus(Duration.ofDays(99));
        List<Letter> letters = new ArrayList<>();
        world.outbox
                .due(late, 100_000)
                .forEach(id -> letters.add(world.outbox.find(id).orElseThrow()));
        return letters;
    }

    /** Every row as it is now, to see that nothing has changed. */
    static Set<String> everything(Tables tables) {
        Set<String> all = new TreeSet<>();
        for (Class<? extends RawEntity<?>> type : Tables.ENTITIES) {
            rows(tables, type).forEach(row -> all.add(type.getSimpleName() + row));
        }
        return all;
    }

    private static <T extends RawEntity<K>, K> List<String> rows(Tables tables, Class<? extends RawEntity<?>> type) {
        @SuppressWarnings("unchecked")
        Class<T> known = (Class<T>) type;
        return Arrays.stream(tables.ao().find(known))
                .map(row -> values(type, row))
                .sorted()
                .toList();
    }

    private static String values(Class<?> type, Object row) {
        TreeMap<String, String> values = new TreeMap<>();
        for (var method : type.getMethods()) {
            boolean getter = method.getName().startsWith("get") && method.getParameterCount() == 0;
            if (getter
                    && (method.getDeclaringClass() == type || method.getName().equals("getID"))) {
                try {
                    values.put(method.getName(), String.valueOf(method.invoke(row)));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return values.toString();
    }
}
