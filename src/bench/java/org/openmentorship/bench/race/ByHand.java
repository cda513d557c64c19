package org.openmentorship.bench.race;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.openmentorship.bench.town.Town;

/** What a first page needs, of the board or of the mentors, by the statements that somebody would write for this alone. */
final class ByHand {
    private static final int ROWS = 25;
    private final DataSource source;

    ByHand(DataSource source) {
        this.source = source;
    }

    /** All rows of the page, every column as text; programme, requests, numbers, the reader’s own and the reader’s offers. */
    List<List<String>> page(String programme, String reader) {
        try (Connection connection = source.getConnection()) {
            List<List<String>> all = new ArrayList<>(rows(
                    connection, "select * from " + table("PROGRAMME") + " where \"PROGRAMME_KEY\" = ?", programme));
            List<List<String>> requests = requests(connection, programme);
            all.addAll(requests);
            all.addAll(rows(
                    connection, "select * from " + table("REQUEST_TALLY") + " where \"PROGRAMME\" = ?", programme));
            all.addAll(rows(
                    connection,
                    "select \"ID\", \"TITLE\", \"STATE\" from " + table("REQUEST")
                            + " where \"OWNER_KEY\" = ? and \"PROGRAMME\" = ? order by \"ID\" desc limit 200",
                    reader,
                    programme));
            Object[] keys =
                    requests.stream().map(row -> row.get(0) + ":" + reader).toArray();
            String marks = String.join(", ", Collections.nCopies(keys.length, "?"));
            all.addAll(rows(
                    connection,
                    "select * from " + table("REQUEST_OFFER") + " where \"STANDING_KEY\" in (" + marks + ")",
                    keys));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the list alone, with the programme that says who may see them: what the REST door reads. */
    List<List<String>> list(String programme) {
        try (Connection connection = source.getConnection()) {
            List<List<String>> all = new ArrayList<>(rows(
                    connection, "select * from " + table("PROGRAMME") + " where \"PROGRAMME_KEY\" = ?", programme));
            all.addAll(requests(connection, programme));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> requests(Connection connection, String programme) throws SQLException {
        return rows(
                connection,
                "select \"ID\", \"VERSION\", \"TURN\", \"PROGRAMME\", \"OWNER_KEY\", \"TITLE\", \"WORDS\", \"WEEKS\","
                        + " \"STATE\", \"CREATED_AT\", \"OPENED_AT\", \"CHANGED_AT\", \"OFFERS\", \"REDIRECT_TO\","
                        + " \"REDIRECT_WORDS\" from " + table("REQUEST")
                        + " where \"PROGRAMME\" = ? and \"SHELF\" = 'BOARD'"
                        + " order by \"PROGRAMME\", \"SHELF\", \"NEWNESS\", \"ID\" limit " + ROWS,
                programme);
    }

    /** The mentors of a programme with a skill and a language, the most free places first, and the reader’s own profile. */
    List<List<String>> mentors(String programme, String skill, String language, String reader) {
        try (Connection connection = source.getConnection()) {
            List<List<String>> all = new ArrayList<>(rows(
                    connection, "select * from " + table("PROGRAMME") + " where \"PROGRAMME_KEY\" = ?", programme));
            all.addAll(rows(connection, "select * from " + table("PROFILE") + " where \"PERSON_KEY\" = ?", reader));
            all.addAll(rows(
                    connection,
                    "select f.\"PLACE_RANK\", p.\"PERSON_KEY\", p.\"SORT_NAME\", p.\"WORDS\", p.\"RESTING\","
                            + " p.\"REST_UNTIL\", p.\"TOO_MUCH_SINCE\", p.\"PLACES_USED\", p.\"TURN\" from "
                            + "(select \"PLACE_RANK\", \"PROFILE_NUMBER\" from " + table("PROFILE_FACET")
                            + " where \"FACET\" = ? order by \"FACET\", \"PLACE_RANK\", \"PROFILE_NUMBER\" limit "
                            + ROWS + ") f join " + table("PROFILE") + " p on p.\"ID\" = f.\"PROFILE_NUMBER\""
                            + " order by f.\"PLACE_RANK\", f.\"PROFILE_NUMBER\"",
                    programme + "|" + skill + "|" + language));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String table(String name) {
        return '"' + Town.table(name) + '"';
    }

    private static List<List<String>> rows(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                int width = found.getMetaData().getColumnCount();
                while (found.next()) {
                    List<String> row = new ArrayList<>(width);
                    for (int i = 1; i <= width; i++) {
                        row.add(found.getString(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
