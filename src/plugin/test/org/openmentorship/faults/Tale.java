package org.openmentorship.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import net.java.ao.RawEntity;
import org.openmentorship.notify.Letter;
import org.openmentorship.queue.Case;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Ledger;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** What is to be told of an end state, without the ids that every run has anew. */
record Tale(List<String> lines) {
    /** The subjects are named by what they are and their id or key, with a space between. */
    static Tale of(World world, String subjects) {
        List<String> lines = new ArrayList<>();
        for (String subject : subjects.split(" ")) {
            String kind = subject.substring(0, subject.indexOf(':'));
            String id = subject.substring(subject.indexOf(':') + 1);
            lines.addAll(kind.equals("programme") ? programme(world, id) : numbered(world, kind, Integer.parseInt(id)));
            lines.addAll(ledger(world, subject));
        }
        return new Tale(lines);
    }

    private static List<String> programme(World world, String key) {
        var programme = world.programmes.find(key).orElseThrow();
        return List.of(programme.version() + " " + programme.state());
    }

    private static List<String> numbered(World world, String kind, int id) {
        List<String> lines = new ArrayList<>(
                switch (kind) {
                    case "request" -> request(world, id);
                    case "case" -> matter(world, id);
                    default -> throw new AssertionError("Say here what is to be told of a " + kind);
                });
        letters(world).stream()
                .filter(letter -> letter.matter().subject().name().equalsIgnoreCase(kind)
                        && letter.matter().id() == id)
                .map(letter -> letter.kind() + " to " + letter.to())
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    private static List<String> request(World world, int id) {
        Request request = world.book.find(id).orElseThrow();
        List<String> lines = new ArrayList<>(List.of(request.version() + " " + request.turn() + " " + request.state()
                + " " + request.offers() + " " + request.draft() + request.redirect()));
        world.book.offersOf(id).stream().map(Tale::said).sorted().forEach(lines::add);
        return lines;
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

    private static List<Letter> letters(World world) {
        Instant late = world.clock.instant().plus(Duration.ofDays(99));
        List<Letter> letters = new ArrayList<>();
        world.outbox
                .due(late, 100_000)
                .forEach(id -> letters.add(world.outbox.find(id).orElseThrow()));
        return letters;
    }

    /** Every row as it is now, to see that nothing has changed. */
    static String everything(Tables tables, List<Class<? extends RawEntity<?>>> types) {
        StringBuilder all = new StringBuilder();
        for (Class<? extends RawEntity<?>> type : types) {
            all.append(type.getSimpleName()).append(rows(tables, type)).append('\n');
        }
        return all.toString();
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
