package org.openmentorship.host.data.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.openmentorship.host.data.Database;

/** Makes an entity manager with Atlassian’s names for one table prefix. */
final class EntityManagers {

    private EntityManagers() {}

    static EntityManager make(Database database, String prefix) {
        DisposableDataSource source = disposable(database.dataSource());
        DatabaseProvider provider = switch (database.kind()) {
            case H2 -> new H2DatabaseProvider(source, "PUBLIC");
            case POSTGRES -> new PostgreSQLDatabaseProvider(source, "public");
        };
        return new EntityManager(provider, new Configuration(new Names(prefix)));
    }

    private static DisposableDataSource disposable(DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                EntityManagers.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    try {
                        return method.invoke(source, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private record Configuration(NameConverters names) implements EntityManagerConfiguration {

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            String own = names instanceof Names ours ? ours.prefix.toLowerCase(Locale.ROOT) + "_" : "";
            return (table, caseSensitive) -> table.toLowerCase(Locale.ROOT).startsWith(own);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }

    private static final class Names implements NameConverters {
        private final String prefix;
        private final TableNameConverter tables;
        private final FieldNameConverter fields = new AtlassianFieldNameConverter();
        private final SequenceNameConverter sequences = new AtlassianSequenceNameConverter();
        private final TriggerNameConverter triggers = new AtlassianTriggerNameConverter();
        private final IndexNameConverter indexes = new AtlassianIndexNameConverter();
        private final UniqueNameConverter uniques = new AtlassianUniqueNameConverter();

        Names(String prefix) {
            this.prefix = prefix;
            this.tables = new AtlassianTableNameConverter(name -> prefix + "_" + name);
        }

        @Override
        public TableNameConverter getTableNameConverter() {
            return tables;
        }

        @Override
        public FieldNameConverter getFieldNameConverter() {
            return fields;
        }

        @Override
        public SequenceNameConverter getSequenceNameConverter() {
            return sequences;
        }

        @Override
        public TriggerNameConverter getTriggerNameConverter() {
            return triggers;
        }

        @Override
        public IndexNameConverter getIndexNameConverter() {
            return indexes;
        }

        @Override
        public UniqueNameConverter getUniqueNameConverter() {
            return uniques;
        }
    }
}
