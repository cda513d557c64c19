package org.openmentorship.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import net.java.ao.RawEntity;
import org.openmentorship.faults.Deed.Start;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Ledger;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** What is to be told of an end state, without the ids that every run has anew. */
record Tale(String state, List<String> offers, List<String> ledger, List<String> letters) {
    static Tale of(World world, Deed deed, Start start, int changed) {
        if (deed.ofProgramme()) {
            String key = deed == Deed.CREATE_PROGRAMME
                    ? start.fresh().key()
                    : start.programme().key();
            var programme = world.programmes.find(key).orElseThrow();
            return new Tale(
                    programme.version() + " " + programme.state(),
                    List.of(),
                    ledger(world, "programme:" + key),
                    List.of());
        }
        Request request = world.book.find(changed).orElseThrow();
        return new Tale(
                request.version() + " " + request.turn() + " " + request.state() + " " + request.offers() + " "
                        + request.draft() + request.redirect(),
                world.book.offersOf(changed).stream().map(Tale::said).sorted().toList(),
                ledger(world, "request:" + changed),
                letters(world).stream()
                        .filter(letter -> letter.matter().subject() == Subject.REQUEST
                                && letter.matter().id() == changed)
                        .map(letter -> letter.kind() + " to " + letter.to())
                        .sorted()
                        .toList());
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
