package org.openmentorship.host.data.ao;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/** Says that the tables are there: they are migrated before an app’s first bean is made. */
record ReadyMetaData(EntityManager manager) implements ActiveObjectsModuleMetaData {

    @Override
    public void awaitInitialization() {
        // already there
    }

    @Override
    public void awaitInitialization(long timeout, TimeUnit unit) {
        // already there
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public boolean isDataSourcePresent() {
        return true;
    }

    @Override
    public boolean isTablePresent(Class<? extends RawEntity<?>> type) {
        String name = manager.getTableNameConverter().getName(type);
        try (var connection = manager.getProvider().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, name, null)) {
            return tables.next();
        } catch (SQLException e) {
            throw new ActiveObjectsException("The tables cannot be listed.", e);
        }
    }
}
