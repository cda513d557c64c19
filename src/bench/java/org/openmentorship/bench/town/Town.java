package org.openmentorship.bench.town;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import org.openmentorship.bench.Scale;
import org.openmentorship.host.data.Database;
import org.openmentorship.host.data.ao.Prefix;

/** Generates people, programmes, requests, offers and the ledger behind them. */
public final class Town {
    /** The name of each generated person ends with a number; the password of all is that of the first mentee. */
    public static final String PERSON = "person";

    public static final String PASSWORD = "mentee1";

    /** The first people are mentors too. */
    public static final int MENTORS = 100;

    public static final String BIG = "big";
    public static final String SMALL = "small";
    private final Scale scale;
    private final Database database;

    public Town(Scale scale, Database database) {
        this.scale = scale;
        this.database = database;
    }

    /** The name of a table of ours. */
    public static String table(String name) {
        return Prefix.of("org.openmentorship.confluence") + "_" + name;
    }

    public static String key(int person) {
        return String.format(Locale.ROOT, "%032x", person + 1);
    }

    static String programme(int number) {
        return number == 0 ? BIG : number == 1 ? SMALL : "programme-" + number;
    }

    public void build() throws Exception {
        long start = System.nanoTime();
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            people(connection);
            programmes(connection);
            new RequestRows(scale, connection).write();
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  a town of %,d people, %d programmes, %,d requests, %,d events in %.0f s%n",
                scale.people(),
                scale.programmes(),
                scale.requests(),
                scale.requests() * scale.eventsPerRequest(),
                (System.nanoTime() - start) / 1e9);
    }

    private void people(Connection connection) throws Exception {
        String hash = database.jdbc()
                .sql("select password_hash from wiki_person where name = ?")
                .param(PASSWORD)
                .query(String.class)
                .single();
        List<String> columns = List.of(
                "user_key", "name", "full_name", "email", "password_hash", "active", "locale", "time_zone", "theme");
        try (Batch people = new Batch(connection, "wiki_person", columns);
                Batch groups = new Batch(connection, "wiki_membership", List.of("group_name", "user_key"))) {
            for (int i = 0; i < scale.people(); i++) {
                String name = PERSON + i;
                people.add(key(i), name, "Person " + i, name + "@example.org", hash, true, "", "", "");
                groups.add("confluence-users", key(i));
                groups.add("mentoring-members", key(i));
                if (i < MENTORS) {
                    groups.add("mentors", key(i));
                }
            }
        }
    }

    /** Copies of the one that the scene has made. */
    private void programmes(Connection connection) throws Exception {
        String document = database.jdbc()
                .sql("select \"DOCUMENT\" from \"" + table("PROGRAMME") + "\" where \"PROGRAMME_KEY\" = 'kind'")
                .query(String.class)
                .single();
        JsonNode kind = JsonMapper.builder().build().readTree(document);
        List<String> columns = List.of("PROGRAMME_KEY", "VERSION", "STATE", "DOCUMENT");
        try (Batch programmes = new Batch(connection, table("PROGRAMME"), columns)) {
            for (int i = 0; i < scale.programmes(); i++) {
                ((ObjectNode) kind).put("key", programme(i));
                programmes.add(programme(i), 1, "OPEN", kind.toString());
            }
        }
    }
}
