package org.openmentorship.host.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One database for the wiki and every app.
 *
 * <p>Transactions belong to Spring: SAL’s template, Active Objects and the wiki’s SQL join the same one on a thread.
 */
public final class Database implements AutoCloseable {

    /** What differs between the databases that we know. */
    public enum Kind {
        H2,
        POSTGRES
    }

    private final HikariDataSource pool;
    private final StatementCounter counter;
    private final DataSource joined;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Kind kind;
    private final AutoCloseable server;

    private Database(HikariDataSource pool, Kind kind, AutoCloseable server) {
        this.pool = pool;
        this.kind = kind;
        this.server = server;
        this.counter = new StatementCounter();
        DataSource counted = counter.around(pool);
        this.joined = new TransactionAwareDataSourceProxy(counted);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(counted));
        this.jdbc = JdbcClient.create(counted);
    }

    /** Opens {@code h2}, {@code postgres} (embedded) or a {@code jdbc:postgresql:…} address. */
    public static Database open(String name, Path home, boolean memory) {
        if (name.startsWith("jdbc:postgresql:")) {
            return new Database(pool(name, null), Kind.POSTGRES, () -> {});
        }
        return switch (name) {
            case "h2" ->
                new Database(
                        pool(
                                h2Address(home, memory)
                                        + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000",
                                "sa"),
                        Kind.H2,
                        () -> {});
            case "postgres" -> {
                EmbeddedServer server = EmbeddedServer.start(home.resolve("postgres"), memory);
                yield new Database(pool(server.address(), "postgres"), Kind.POSTGRES, server);
            }
            default ->
                throw new IllegalArgumentException(
                        "The database “" + name + "” is not known: use h2, postgres or jdbc:postgresql://…");
        };
    }

    /** Joins the transaction of the calling thread; Active Objects works on this. */
    public DataSource dataSource() {
        return joined;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    public Kind kind() {
        return kind;
    }

    /** Counts the SQL statements sent since the start. */
    public long statements() {
        return counter.count();
    }

    /** Of these, the ones sent by threads that served a visitor. */
    public long visitStatements() {
        return counter.countInVisits();
    }

    /** Of these, the ones on tables of apps: Confluence answers for the rest, and from caches. */
    public long appStatements() {
        return counter.countForAppsInVisits();
    }

    /** Runs statements that create what is missing, separated by semicolons at line ends. */
    public void prepare(String ddl) {
        for (String statement : ddl.split(";\\s*(\\n|$)")) {
            if (!statement.isBlank()) {
                jdbc.sql(statement).update();
            }
        }
    }

    @Override
    public void close() {
        if (kind == Kind.H2) {
            jdbc.sql("SHUTDOWN").update();
        }
        pool.close();
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("The database did not stop.", e);
        }
    }

    private static String h2Address(Path home, boolean memory) {
        return memory
                ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                : "jdbc:h2:file:" + home.resolve("db").resolve("wiki");
    }

    private static HikariDataSource pool(String address, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        if (user != null) {
            config.setUsername(user);
        }
        config.setMaximumPoolSize(20);
        config.setConnectionTimeout(15_000);
        config.setPoolName("wiki");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new IllegalArgumentException(
                    "The database cannot be opened (does another host use this home?): " + e.getMessage(), e);
        }
    }
}
