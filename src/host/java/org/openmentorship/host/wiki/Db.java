package org.openmentorship.host.wiki;

import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The wiki's door to its database: statements, and transactions that join the one already open. */
public final class Db {
    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final Memory memory = new Memory(this);

    public Db(DataSource source) {
        client = JdbcClient.create(source);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    public JdbcClient.StatementSpec sql(String sql, Object... values) {
        JdbcClient.StatementSpec statement = client.sql(sql);
        for (Object value : values) {
            statement = statement.param(value);
        }
        return statement;
    }

    /** What need not be read each time. */
    public Memory memory() {
        return memory;
    }

    public int update(String sql, Object... values) {
        return sql(sql, values).update();
    }

    /** Inserts one row and answers the id that the database gave it. */
    public long insert(String sql, Object... values) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        sql(sql, values).update(keys, "id");
        return Objects.requireNonNull(keys.getKeyAs(Number.class), "the new row’s id")
                .longValue();
    }

    public <T> T write(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    public void write(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }
}
