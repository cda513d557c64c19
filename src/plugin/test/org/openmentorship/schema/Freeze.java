package org.openmentorship.schema;

import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openmentorship.host.data.Database;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Tables;
import org.openmentorship.world.World;

/** Writes the tables of today, with a little data in them, into the folder given: run it before a release. */
public final class Freeze {
    static final String FIRST = "The first, that was offered for";

    private Freeze() {}

    public static void main(String[] folder) throws IOException {
        Path to = Files.createDirectories(Path.of(folder[0]));
        try (Database h2 = Tables.emptyH2();
                Database postgres = Tables.emptyPostgres()) {
            write(h2, to.resolve("h2.sql"));
            write(postgres, to.resolve("postgres.sql"));
        }
    }

    static void write(Database database, Path file) throws IOException {
        fill(World.over(Tables.on(database).ao()).withKind());
        List<String> lines =
                database.kind() == Database.Kind.H2 ? h2(database) : new PostgresDump(database.jdbc()).lines();
        Files.write(file, lines);
    }

    private static List<String> h2(Database database) {
        return database.jdbc().sql("script simple columns nopasswords nosettings").query(String.class).list().stream()
                .filter(statement -> statement.contains("AO_"))
                .toList();
    }

    /** One of each that there can be. */
    private static void fill(World world) {
        Request first = world.requests
                .save(MENTEE, World.form(Kind.called(FIRST), true, false))
                .request();
        world.offers.offer(MENTOR, first.id(), "I could – “gladly”");
        Request met = world.open(MENTEE);
        Offer accepted = world.offers.offer(MENTOR, met.id(), "");
        world.offers.withdraw(
                OTHER_MENTOR, world.offers.offer(OTHER_MENTOR, met.id(), "").id());
        world.offers.accept(MENTEE, accepted.id(), met.version());
        world.draft(MENTEE);
        Request elsewhere = world.open(OTHER_MENTEE);
        world.requests.redirect(COORDINATOR, elsewhere.id(), elsewhere.version(), "network", "Try there");
        Request gone = world.open(OTHER_MENTEE);
        world.requests.withdraw(OTHER_MENTEE, gone.id(), gone.version());
    }
}
