package org.openmentorship.host.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.schema.Table;
import org.example.app.TickEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.data.ao.ActiveObjectsMaker;
import org.springframework.transaction.UnexpectedRollbackException;

/** Active Objects in the host’s transactions, on both databases. */
class ActiveObjectsTest {

    @TempDir
    Path home;

    private Database database;
    private ActiveObjects tables;

    /** A table whose name is too long for some databases. */
    @Table("A_NAME_THAT_IS_TOO_LONG")
    public interface LongEntity extends Entity {}

    /** A column that Oracle keeps for itself. */
    @Table("RESERVED")
    public interface ReservedEntity extends Entity {
        String getLevel();

        void setLevel(String level);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void nestedTransactionsJoinAndRollBackTogether(String db) {
        open(db);
        assertThatThrownBy(() -> tables.executeInTransaction(() -> {
                    add("outer");
                    tables.executeInTransaction(() -> add("inner"));
                    throw new IllegalStateException("planned");
                }))
                .hasMessage("planned");
        assertThat(tables.count(TickEntity.class)).isZero();
        assertThatThrownBy(() -> tables.executeInTransaction(() -> {
                    add("outer");
                    try {
                        tables.executeInTransaction(() -> {
                            throw new IllegalStateException("swallowed");
                        });
                    } catch (IllegalStateException e) {
                        // what failed inside must not be committed outside
                    }
                    return null;
                }))
                .isInstanceOf(UnexpectedRollbackException.class);
        assertThat(tables.count(TickEntity.class)).isZero();
        tables.executeInTransaction(() -> add("kept"));
        assertThat(tables.count(TickEntity.class)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void theWikisSqlSharesTheTransaction(String db) {
        open(db);
        Settings settings = new Settings(database);
        assertThatThrownBy(() -> database.transactions().executeWithoutResult(status -> {
                    add("one");
                    settings.put("a", "b");
                    throw new IllegalStateException("planned");
                }))
                .hasMessage("planned");
        assertThat(tables.count(TickEntity.class)).isZero();
        assertThat(settings.get("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void aDoubleEntryIsRefusedWithItsCause(String db) {
        open(db);
        add("same");
        assertThatThrownBy(() -> add("same"))
                .isInstanceOf(ActiveObjectsException.class)
                .hasCauseInstanceOf(SQLException.class);
        TickEntity tick = add("other");
        tick.setLabel("same");
        assertThatThrownBy(tick::save).hasStackTraceContaining("SQLException");
        assertThat(tables.count(TickEntity.class)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void rowsSurviveANewMigrationAndUpgradeTasksRunOnce(String db) {
        open(db);
        add("kept");
        List<String> runs = new ArrayList<>();
        ActiveObjectsUpgradeTask task = new ActiveObjectsUpgradeTask() {
            @Override
            public ModelVersion getModelVersion() {
                return ModelVersion.valueOf("1");
            }

            @Override
            public void upgrade(ModelVersion current, ActiveObjects objects) {
                runs.add(current.toString());
            }
        };
        for (int i = 0; i < 2; i++) {
            tables = maker().make("test", List.of(TickEntity.class), List.of(task));
        }
        assertThat(runs).containsExactly("0");
        assertThat(tables.find(TickEntity.class))
                .extracting(TickEntity::getLabel)
                .containsExactly("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = "h2")
    void namesThatNotEveryDatabaseTakesAreRefused(String db) {
        open(db);
        assertThatThrownBy(() -> maker().make("test", List.of(LongEntity.class), List.of()))
                .isInstanceOf(AppRefused.class)
                .hasMessageContaining("LongEntity");
        assertThatThrownBy(() -> maker().make("test", List.of(ReservedEntity.class), List.of()))
                .isInstanceOf(AppRefused.class)
                .hasMessageContaining("LEVEL");
    }

    private void open(String db) {
        database = Database.open(db, home, true);
        tables = maker().make("test", List.of(TickEntity.class), List.of());
    }

    private ActiveObjectsMaker maker() {
        return new ActiveObjectsMaker(database, new Settings(database));
    }

    private TickEntity add(String label) {
        return tables.create(TickEntity.class, new DBParam("LABEL", label));
    }
}
