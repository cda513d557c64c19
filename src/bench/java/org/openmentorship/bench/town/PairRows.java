package org.openmentorship.bench.town;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Requests that have come to an agreement, with their offers, contracts, signatures and relationships. */
final class PairRows implements AutoCloseable {
    static final long BEGINNING = 1_760_000_000_000L;
    static final long MINUTE = 60_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STATES = List.of("ACTIVE", "COMPLETED", "WITHDRAWN", "ON_BREAK", "LAPSED");
    private static final LocalDate START = LocalDate.of(2026, 11, 1);
    private static final String RELATION =
            "ID PROGRAMME REQUEST_NUMBER OFFER_NUMBER CONTRACT_NUMBER TITLE STATE PROPOSED START_DAY END_DAY WEEK_HOURS"
                    + " MEET_EVERY_WEEKS CREATED_AT STARTED_AT ENDED_AT NEXT_MEETING LONGER_AT NUDGES SILENT_SINCE"
                    + " LOOK_AT TURN";
    private final Prose prose = new Prose(new SplittableRandom(20261121));
    private final Batch requests;
    private final Batch offers;
    private final Batch contracts;
    private final Batch parties;
    private final Batch signatures;
    private final Batch relations;
    private final Batch members;

    PairRows(Connection connection) throws SQLException {
        requests = batch(
                connection,
                "REQUEST",
                "ID VERSION TURN PROGRAMME OWNER_KEY SUBMISSION TITLE WORDS SEARCH_TEXT WEEKS STATE SHELF CREATED_AT"
                        + " OPENED_AT NEWNESS CHANGED_AT OFFERS");
        offers = batch(
                connection,
                "REQUEST_OFFER",
                "ID REQUEST_NUMBER MENTOR_KEY STANDING_KEY MESSAGE STATE OFFERED_AT VERSION");
        contracts = batch(
                connection,
                "CONTRACT",
                "ID PROGRAMME REQUEST_NUMBER OFFER_NUMBER STATE OUTLINE WORDS VERSION TURN LAST_BY LAST_AT OPENED_AT"
                        + " SIGNED_AT");
        parties = batch(connection, "CONTRACT_PARTY", "CONTRACT_NUMBER PERSON_KEY ROLE INTRODUCED PARTY_KEY");
        signatures = batch(
                connection,
                "CONTRACT_SIGNATURE",
                "CONTRACT_NUMBER VERSION HASH SIGNER_KEY ROLE FULL_NAME SIGNED_AT ZONE SIGNING_KEY SUBMISSION"
                        + " SUBMISSION_KEY");
        relations = batch(connection, "RELATION", RELATION);
        members = batch(
                connection,
                "RELATION_MEMBER",
                "RELATION_NUMBER PERSON_KEY ROLE LAST_AT ASKED_AT DONE_AT LEFT_AT SEAT MINE_LIST THERE_LIST");
    }

    static Batch batch(Connection connection, String table, String columns) throws SQLException {
        return new Batch(connection, Town.table(table), List.of(columns.split(" ")));
    }

    /** Of a reader’s own a third has ended. */
    void add(int id, boolean own, String mentee, String mentor) throws Exception {
        String state = own ? (id % 3 == 0 ? "COMPLETED" : "ACTIVE") : STATES.get(id % STATES.size());
        String title = prose.words(7);
        long at = BEGINNING + id * MINUTE;
        request(id, mentee, title, at);
        offers.add(id, id, mentor, id + ":" + mentor, prose.words(15), "ACCEPTED", at, 2);
        contract(id, title, mentee, mentor, at);
        boolean live = state.equals("ACTIVE") || state.equals("ON_BREAK");
        relation(id, title, state, live, at);
        member(id, mentee, "MENTEE", live, at);
        member(id, mentor, "MENTOR", live, at);
    }

    private void relation(int id, String title, String state, boolean live, long at) throws Exception {
        relations.add(
                id,
                PairTown.PROGRAMME,
                id,
                id,
                id,
                title,
                state,
                true,
                START.toString(),
                START.plusWeeks(8).toString(),
                1,
                1,
                at,
                at,
                live ? 0L : at,
                0L,
                0L,
                0,
                0L,
                0L,
                5);
    }

    private void request(int id, String owner, String title, long at) throws Exception {
        Map<String, Object> words = Map.of(
                "answers", Map.of("what", prose.words(25)), "skills", List.of(prose.skill(id)), "checks", List.of());
        requests.add(
                id,
                3,
                5,
                PairTown.PROGRAMME,
                owner,
                owner + ":submission-" + id,
                title,
                JSON.writeValueAsString(words),
                title.toLowerCase(Locale.ROOT),
                8,
                "AGREED",
                "AGREED",
                at,
                at,
                -at,
                at,
                1);
    }

    private void contract(int id, String title, String mentee, String mentor, long at)
            throws SQLException, JsonProcessingException {
        Map<String, Object> outline = Map.of(
                "title", title,
                "description", prose.words(25),
                "answers", Map.of("times", prose.words(8)),
                "start", START.toString(),
                "end", START.plusWeeks(8).toString(),
                "hoursAWeek", 1,
                "meetEveryWeeks", 1);
        contracts.add(
                id,
                PairTown.PROGRAMME,
                id,
                id,
                "SIGNED",
                JSON.writeValueAsString(outline),
                "",
                1,
                5,
                mentor,
                at,
                at,
                at);
        for (String person : List.of(mentee, mentor)) {
            String role = person.equals(mentee) ? "MENTEE" : "MENTOR";
            String key = "signed-" + id;
            parties.add(id, person, role, true, id + ":" + person);
            signatures.add(
                    id,
                    1,
                    "0".repeat(64),
                    person,
                    role,
                    "Somebody",
                    at,
                    "UTC",
                    id + ":1:" + person,
                    person + ":" + key,
                    key);
        }
    }

    private void member(int id, String person, String role, boolean live, long at) throws SQLException {
        String list = (live ? "live:" : "ended:") + person;
        members.add(id, person, role, at, at, 0L, 0L, id + ":" + person, list, PairTown.PROGRAMME + ":" + list);
    }

    @Override
    public void close() throws SQLException {
        for (Batch one : List.of(requests, offers, contracts, parties, signatures, relations, members)) {
            one.close();
        }
    }
}
