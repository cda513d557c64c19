package org.openmentorship.bench.town;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openmentorship.host.data.Database;

/** A wiki that has seen so many relationships: two readers are in thirty of them, whatever their number. */
public final class PairTown {
    /** The programme that the scene has made. */
    public static final String PROGRAMME = "kind";

    static final int PEOPLE = 400;
    private static final int OWN = 30;
    private final Database database;
    private final int relationships;

    public PairTown(Database database, int relationships) {
        this.database = database;
        this.relationships = relationships;
    }

    public void build() throws Exception {
        long start = System.nanoTime();
        String mentee = key("mentee1");
        String mentor = key("mentor1");
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            people(connection);
            try (PairRows rows = new PairRows(connection);
                    CaseRows cases = new CaseRows(connection)) {
                int every = relationships / OWN;
                for (int id = 1; id <= relationships; id++) {
                    boolean own = id % every == 0 && id / every <= OWN;
                    rows.add(
                            id,
                            own,
                            own ? mentee : Town.key(id % PEOPLE),
                            own ? mentor : Town.key((id * 7 + 1) % PEOPLE));
                    cases.add(id);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
        System.out.printf(
                Locale.ROOT, "  %,d relationships in %.0f s%n", relationships, (System.nanoTime() - start) / 1e9);
    }

    private String key(String name) {
        return database.jdbc()
                .sql("select user_key from wiki_person where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private static void people(Connection connection) throws Exception {
        List<String> columns = new ArrayList<>(List.of("user_key", "name", "full_name", "email", "password_hash"));
        columns.addAll(List.of("active", "locale", "time_zone", "theme"));
        try (Batch people = new Batch(connection, "wiki_person", columns);
                Batch groups = new Batch(connection, "wiki_membership", List.of("group_name", "user_key"))) {
            for (int i = 0; i < PEOPLE; i++) {
                String name = Town.PERSON + i;
                people.add(Town.key(i), name, "Person " + i, name + "@example.org", "none", true, "", "", "");
                groups.add("mentoring-members", Town.key(i));
            }
        }
    }
}
