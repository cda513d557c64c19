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

/** Counts every SQL statement that is executed, so that a test can say how many a screen costs. */
final class StatementCounter {

    private final LongAdder executed = new LongAdder();

    long count() {
        return executed.sum();
    }

    DataSource around(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return counted(Connection.class, super.getConnection());
            }
        };
    }

    private <T> T counted(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                StatementCounter.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> call(target, method, args)));
    }

    private Object call(Object target, Method method, Object[] args) throws Throwable {
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            executed.increment();
        }
        if ("unwrap".equals(method.getName())) {
            return target;
        }
        try {
            Object result = method.invoke(target, args);
            if (result instanceof PreparedStatement prepared) {
                return counted(PreparedStatement.class, prepared);
            }
            return result instanceof Statement statement && method.getName().equals("createStatement")
                    ? counted(Statement.class, statement)
                    : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
