package org.openmentorship.bench.town;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Rows for one table, sent many at a time. */
final class Batch implements AutoCloseable {
    private static final int SIZE = 1000;
    private final PreparedStatement statement;
    private int waiting;

    /** Into a table of ours, whose names are quoted, or of the wiki, whose names are not. */
    Batch(Connection connection, String table, List<String> columns) throws SQLException {
        boolean ours = table.startsWith("AO_");
        String quote = ours ? "\"" : "";
        String names = quote + String.join(quote + ", " + quote, columns) + quote;
        statement = connection.prepareStatement("insert into " + quote + table + quote + " (" + names + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == SIZE) {
            send();
        }
    }

    private void send() throws SQLException {
        statement.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        if (waiting > 0) {
            send();
        }
        statement.close();
    }
}
