package org.openmentorship.host.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts every SQL statement that is executed, those of visits and of apps apart.
 *
 * <p>So a test can say how many a screen costs, whatever jobs and executors do in the meantime.
 */
final class StatementCounter {

    private static final String TABLE_OF_AN_APP = "AO_";

    private final LongAdder executed = new LongAdder();
    private final LongAdder executedInVisits = new LongAdder();
    private final LongAdder executedForAppsInVisits = new LongAdder();

    long count() {
        return executed.sum();
    }

    long countInVisits() {
        return executedInVisits.sum();
    }

    long countForAppsInVisits() {
        return executedForAppsInVisits.sum();
    }

    DataSource around(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return counted(Connection.class, super.getConnection(), "");
            }
        };
    }

    private <T> T counted(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                StatementCounter.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> call(target, sql, method, args)));
    }

    private void count(String sql) {
        executed.increment();
        if (Visiting.here()) {
            executedInVisits.increment();
            if (sql.contains(TABLE_OF_AN_APP)) {
                executedForAppsInVisits.increment();
            }
        }
    }

    private Object call(Object target, String prepared, Method method, Object[] args) throws Throwable {
        String sql = args != null && args.length > 0 && args[0] instanceof String text ? text : prepared;
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            count(sql);
        }
        if ("unwrap".equals(method.getName())) {
            return target;
        }
        try {
            Object result = method.invoke(target, args);
            if (result instanceof PreparedStatement statement) {
                return counted(PreparedStatement.class, statement, sql);
            }
            return result instanceof Statement statement && method.getName().equals("createStatement")
                    ? counted(Statement.class, statement, "")
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
