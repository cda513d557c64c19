package it.cluster;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The database that the nodes share, for what no screen can do: hold a lock, let time pass, cut a cable. */
final class Tables implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Connection connection;

    Tables(String address) throws SQLException {
        connection = DriverManager.getConnection(address);
    }

    int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.execute();
            return Math.max(0, statement.getUpdateCount());
        }
    }

    long number(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Waits until a count is at least this. */
    void waitFor(long least, String sql, Object... values) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (number(sql, values) < least) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Only " + number(sql, values) + " instead of " + least + ": " + sql);
            }
            Thread.sleep(50);
        }
    }

    /** Everything that would arrive in the inbox waits until the returned lock is closed. */
    AutoCloseable blockedInbox() throws SQLException {
        connection.setAutoCommit(false);
        change("lock table host_mail in exclusive mode");
        return () -> {
            connection.commit();
            connection.setAutoCommit(true);
        };
    }

    /** As when its machine is gone: the database rolls back what the node was doing. */
    void cutOff(String node) throws SQLException {
        change("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?", node);
    }

    /** The name of the app’s outbox, quoted. */
    String outbox() throws SQLException {
        try (PreparedStatement statement = prepared(
                        "select table_name from information_schema.tables where table_name like ?", "AO%OUTBOX");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return '"' + rows.getString(1) + '"';
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
