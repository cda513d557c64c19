package org.openmentorship.bench.town;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import org.openmentorship.host.data.Database;

/** A programme with so many mentors: each offers three skills of the scene’s catalogue and speaks two languages. */
public final class MentorTown {
    private static final List<String> SKILLS =
            List.of("r", "python", "sql", "excel", "git", "statistics", "visualisation", "writing");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private static final String PROGRAMME = PairTown.PROGRAMME;
    private final Prose prose = new Prose(new SplittableRandom(20261123));
    private final Database database;
    private final int mentors;

    public MentorTown(Database database, int mentors) {
        this.database = database;
        this.mentors = mentors;
    }

    public void build() throws Exception {
        long start = System.nanoTime();
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            people(connection);
            profiles(connection);
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
        System.out.printf(Locale.ROOT, "  %,d mentors in %.0f s%n", mentors, (System.nanoTime() - start) / 1e9);
    }

    private void people(Connection connection) throws Exception {
        List<String> columns = new ArrayList<>(List.of("user_key", "name", "full_name", "email", "password_hash"));
        columns.addAll(List.of("active", "locale", "time_zone", "theme"));
        try (Batch people = new Batch(connection, "wiki_person", columns);
                Batch groups = new Batch(connection, "wiki_membership", List.of("group_name", "user_key"))) {
            for (int i = 0; i < mentors; i++) {
                String name = Town.PERSON + i;
                people.add(Town.key(i), name, "Person " + i, name + "@example.org", "none", true, "", "", "");
                groups.add("mentoring-members", Town.key(i));
                groups.add("mentors", Town.key(i));
            }
        }
    }

    private void profiles(Connection connection) throws Exception {
        try (Batch profiles = PairRows.batch(
                        connection,
                        "PROFILE",
                        "ID PERSON_KEY SORT_NAME WORDS SEARCH_TEXT RESTING TOO_MUCH_SINCE PLACES_USED CHANGED_AT TURN HELD");
                Batch facets =
                        PairRows.batch(connection, "PROFILE_FACET", "FACET PLACE_RANK SORT_NAME PROFILE_NUMBER")) {
            for (int i = 0; i < mentors; i++) {
                List<String> skills = some(SKILLS, i, 3);
                List<String> languages = some(LANGUAGES, i, 2);
                int capacity = i % 5;
                String about = prose.words(20);
                String name = String.format(Locale.ROOT, "person %06d", (i * 7919L) % 1_000_000);
                profiles.add(
                        i + 1,
                        Town.key(i),
                        name,
                        words(about, skills, languages, capacity),
                        name + "\n" + about,
                        false,
                        0L,
                        0,
                        PairRows.BEGINNING,
                        2,
                        0L);
                list(facets, i + 1, skills, languages, capacity, name);
            }
        }
    }

    private static void list(
            Batch facets, int number, List<String> skills, List<String> languages, int capacity, String name)
            throws SQLException {
        for (String skill : with("", skills)) {
            for (String language : with("", languages)) {
                facets.add(PROGRAMME + "|" + skill + "|" + language, -capacity, name, number);
            }
        }
    }

    private static List<String> some(List<String> all, int from, int many) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            some.add(all.get((from * (many + 2) + i) % all.size()));
        }
        return some;
    }

    private static List<String> with(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private static String words(String about, List<String> skills, List<String> languages, int capacity) {
        StringJoiner offers = new StringJoiner(",");
        skills.forEach(
                one -> offers.add("{\"programme\":\"" + PROGRAMME + "\",\"skill\":\"" + one + "\",\"level\":2}"));
        return "{\"about\":\"" + about + "\",\"offers\":[" + offers + "],\"learns\":[],\"languages\":[\""
                + String.join("\",\"", languages) + "\"],\"zone\":\"Europe/London\",\"week\":\"\",\"capacity\":"
                + capacity
                + ",\"mentorsIn\":[\"" + PROGRAMME + "\"],\"reach\":\"\",\"sight\":{}}";
    }
}
