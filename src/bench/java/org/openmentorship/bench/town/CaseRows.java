package org.openmentorship.bench.town;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** What has come to the coordinators’ queue: something about every fifth relationship. */
final class CaseRows implements AutoCloseable {
    private static final int SELDOM = 5;
    private static final List<String> KINDS = List.of("HELP", "SILENT", "NO_OUTLINE", "PAGE_GONE", "UNSIGNED");
    private static final List<String> STATES = List.of("OPEN", "TAKEN", "DONE", "OPEN");
    private final Prose prose = new Prose(new SplittableRandom(20261122));
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Batch cases;
    private final Batch tally;

    CaseRows(Connection connection) throws SQLException {
        cases = PairRows.batch(
                connection,
                "QUEUE_CASE",
                "PROGRAMME KIND RELATION_NUMBER NAMED TITLE ASKER_KEY WORDS STATE OWNER_KEY NOTE ANSWER SINCE_AT DONE_AT"
                        + " TURN STATE_LIST KIND_LIST OWNER_LIST PLACE");
        tally = PairRows.batch(connection, "QUEUE_TALLY", "PROGRAMME NUMBERS HELD");
    }

    void add(int relationship) throws SQLException {
        if (relationship % SELDOM != 0) {
            return;
        }
        int number = relationship / SELDOM;
        String kind = KINDS.get(number % KINDS.size());
        String state = STATES.get(number % STATES.size());
        boolean help = kind.equals("HELP");
        String owner = state.equals("OPEN") ? null : Town.key(number % PairTown.PEOPLE);
        numbers.merge(state, 1, Integer::sum);
        write(relationship, kind, state, owner, help ? Town.key(number % PairTown.PEOPLE) : null);
    }

    private void write(int relationship, String kind, String state, String owner, String asker) throws SQLException {
        long at = PairRows.BEGINNING + relationship * PairRows.MINUTE;
        long done = state.equals("DONE") ? at : 0;
        String list = PairTown.PROGRAMME + ":" + state;
        cases.add(
                PairTown.PROGRAMME,
                kind,
                relationship,
                kind + ":" + relationship,
                prose.words(7),
                asker,
                asker == null ? "" : prose.words(20),
                state,
                owner,
                "",
                "",
                at,
                done,
                1,
                list,
                list + ":" + kind,
                list + ":" + (owner == null ? "" : owner),
                done == 0 ? at : -done);
    }

    @Override
    public void close() throws SQLException {
        try {
            tally.add(PairTown.PROGRAMME, new ObjectMapper().writeValueAsString(Map.of("of", numbers)), 0L);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        cases.close();
        tally.close();
    }
}
