package org.openmentorship.bench.town;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.openmentorship.bench.Scale;

/** Requests with their skills, offers, lines of the ledger and the tally: two boards to compare, and the rest elsewhere. */
final class RequestRows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long BEGINNING = 1_760_000_000_000L;
    private static final long MINUTE = 60_000;
    private static final List<String> ELSEWHERE =
            List.of("OPEN", "IN_DISCUSSION", "DRAFT", "REDIRECTED", "WITHDRAWN", "IN_DISCUSSION");
    private static final List<String> DEEDS = List.of("drafted", "submitted", "edited", "offered", "offer-withdrawn");
    private final Scale scale;
    private final Connection connection;
    private final Prose prose = new Prose(new SplittableRandom(20261121));
    private final Map<String, Map<String, Integer>> tally = new TreeMap<>();

    RequestRows(Scale scale, Connection connection) {
        this.scale = scale;
        this.connection = connection;
    }

    void write() throws Exception {
        try (Batch requests = batch(
                        "REQUEST",
                        "ID VERSION TURN PROGRAMME OWNER_KEY SUBMISSION TITLE WORDS SEARCH_TEXT WEEKS STATE"
                                + " SHELF CREATED_AT OPENED_AT NEWNESS CHANGED_AT OFFERS");
                Batch skills = batch("REQUEST_SKILL", "REQUEST_NUMBER SKILL");
                Batch offers = batch(
                        "REQUEST_OFFER", "REQUEST_NUMBER MENTOR_KEY STANDING_KEY MESSAGE STATE OFFERED_AT VERSION");
                Batch events = batch("SHARED_AUDIT", "SUBJECT TURN TURN_KEY ACTOR DEED DETAIL DONE_AT")) {
            for (int id = 1; id <= scale.requests(); id++) {
                request(requests, id);
                skills.add(id, prose.skill(id));
                skills.add(id, prose.skill(id + 1));
                if (offered(id) > 0) {
                    String mentor = Town.key(id % Town.MENTORS);
                    offers.add(id, mentor, id + ":" + mentor, prose.words(20), "OFFERED", at(id), 1);
                }
                for (int turn = 1; turn <= scale.eventsPerRequest(); turn++) {
                    String subject = "request:" + id;
                    String deed = DEEDS.get((turn - 1) % DEEDS.size());
                    events.add(subject, turn, subject + ":" + turn, owner(id), deed, "", at(id) + turn);
                }
            }
        }
        tally();
        goOnBehind("REQUEST");
    }

    private Batch batch(String table, String columns) throws SQLException {
        return new Batch(connection, Town.table(table), List.of(columns.split(" ")));
    }

    private void request(Batch requests, int id) throws Exception {
        String programme = programme(id);
        boolean board = programme.equals(Town.BIG) || programme.equals(Town.SMALL);
        String state = board ? "OPEN" : ELSEWHERE.get(id % ELSEWHERE.size());
        String shelf = state.equals("OPEN") || state.equals("IN_DISCUSSION") ? "BOARD" : state;
        String title = prose.words(7);
        Map<String, String> answers = answers();
        String search = title + "\n" + String.join("\n", answers.values());
        long opened = state.equals("DRAFT") ? 0 : at(id);
        tally.computeIfAbsent(programme, key -> new TreeMap<>()).merge(state, 1, Integer::sum);
        requests.add(
                id,
                1,
                scale.eventsPerRequest(),
                programme,
                owner(id),
                owner(id) + ":submission-" + id,
                title,
                JSON.writeValueAsString(document(id, answers)),
                search.toLowerCase(Locale.ROOT),
                1 + id % 12,
                state,
                shelf,
                at(id),
                opened,
                -opened,
                at(id),
                offered(id));
    }

    private Map<String, Object> document(int id, Map<String, String> answers) {
        return Map.of(
                "answers", answers,
                "skills", List.of(prose.skill(id), prose.skill(id + 1)),
                "checks", List.of("infrastructure", "organisation", "skills"));
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (String question : List.of("what", "how", "barriers", "mentor")) {
            answers.put(question, prose.words(25));
        }
        return answers;
    }

    /** The big board and the small one first, in turns so that both are as old; the rest by number. */
    private String programme(int id) {
        int small = Scale.IN_THE_SMALL_PROGRAMME;
        if (id <= 2 * small) {
            return id % 2 == 0 ? Town.SMALL : Town.BIG;
        }
        return id <= scale.inTheBigProgramme() + small ? Town.BIG : Town.programme(2 + id % (scale.programmes() - 2));
    }

    private int offered(int id) {
        return id % 4 == 0 ? 1 : 0;
    }

    private String owner(int id) {
        return Town.key(Town.MENTORS + id % (scale.people() - Town.MENTORS));
    }

    private static long at(int id) {
        return BEGINNING + id * MINUTE;
    }

    private void tally() throws Exception {
        try (Batch rows = batch("REQUEST_TALLY", "PROGRAMME NUMBERS HELD")) {
            for (var one : tally.entrySet()) {
                rows.add(one.getKey(), JSON.writeValueAsString(Map.of("of", one.getValue())), 0L);
            }
        }
    }

    /** The next request that the app makes gets the next number. */
    private void goOnBehind(String table) throws SQLException {
        String name = Town.table(table);
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (var statement = connection.createStatement()) {
            statement.execute(
                    postgres
                            ? "select setval(pg_get_serial_sequence('\"" + name + "\"', 'ID'), " + scale.requests()
                                    + ")"
                            : "alter table \"" + name + "\" alter column \"ID\" restart with "
                                    + (scale.requests() + 1));
        }
    }
}
