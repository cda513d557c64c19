package org.openmentorship.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import org.openmentorship.badge.Badges;
import org.openmentorship.badge.Completed;
import org.openmentorship.privacy.Farewell.Rooms;
import org.openmentorship.privacy.Retention.Shelves;
import org.openmentorship.privacy.store.AoHoldings;
import org.openmentorship.privacy.store.AoPrivacyBook;
import org.openmentorship.seat.Seating;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** A world from which people can go, over genuine Active Objects. */
public final class Leaving {
    public final World world;
    public final PrivacyBook book;
    public final Holdings holdings;
    public final PrivacyDesk desk;
    public final Retention retention;
    private final Tables tables;

    public Leaving(Tables tables) {
        this.tables = tables;
        world = World.over(tables.ao()).withKind();
        book = new AoPrivacyBook(tables.ao());
        holdings = new AoHoldings(tables.ao());
        Removal removal = new Removal(world.book, world.ledger, world.clock);
        desk = new PrivacyDesk(
                holdings,
                new Badges().lodge(new Completed(world.pairs.book)),
                new Farewell(rooms(removal), world.village, world.transactions),
                book,
                world.outbox,
                world.village,
                world.ledger,
                world.transactions,
                world.clock);
        Shelves shelves =
                new Shelves(world.book, removal, world.pairs.book, world.caseBook, world.outbox, world.ledger);
        retention = new Retention(shelves, book, world.transactions, world.clock);
    }

    private Rooms rooms(Removal removal) {
        return new Rooms(
                world.programmes,
                world.programmeDesk,
                world.books.seats(),
                new Seating(world).desk,
                world.book,
                removal,
                world.offers,
                world.pairs.book,
                world.pairs.desk,
                world.caseBook,
                world.queue,
                world.books.profiles());
    }

    /** Where a text stands anywhere in any table: table and column. */
    public List<String> found(String text) {
        List<String> places = new ArrayList<>();
        for (Class<? extends RawEntity<?>> table : Tables.ENTITIES) {
            Class<? extends Entity> typed = table.asSubclass(Entity.class);
            for (Entity row : tables.ao().find(typed)) {
                columns(typed, row).forEach((name, value) -> {
                    if (String.valueOf(value).contains(text)) {
                        places.add(typed.getSimpleName() + "." + name + " = " + value);
                    }
                });
            }
        }
        return places;
    }

    private static Map<String, Object> columns(Class<? extends Entity> table, Entity row) {
        Map<String, Object> all = new TreeMap<>();
        for (var method : table.getDeclaredMethods()) {
            if (method.getName().startsWith("get")) {
                try {
                    all.put(method.getName().substring(3), method.invoke(row));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return all;
    }

    public static String refusal(Runnable deed) {
        try {
            deed.run();
        } catch (Refused no) {
            return no.problems().isEmpty() ? no.key() : no.problems().get(0).key();
        }
        return "";
    }
}
