package org.openmentorship.host.data;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Small values by key: the host’s own and the apps’ plugin settings. */
public final class Settings {

    private final Database database;
    private final JdbcClient jdbc;

    public Settings(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
        database.prepare("create table if not exists host_setting"
                + " (setting_key varchar(500) primary key, setting_value text not null)");
    }

    public Optional<String> get(String key) {
        return jdbc.sql("select setting_value from host_setting where setting_key = ?")
                .param(key)
                .query(String.class)
                .optional();
    }

    public void put(String key, String value) {
        database.transactions().executeWithoutResult(status -> {
            if (jdbc.sql("update host_setting set setting_value = ? where setting_key = ?")
                            .params(value, key)
                            .update()
                    == 0) {
                jdbc.sql("insert into host_setting (setting_key, setting_value) values (?, ?)")
                        .params(key, value)
                        .update();
            }
        });
    }

    public void remove(String key) {
        jdbc.sql("delete from host_setting where setting_key = ?").param(key).update();
    }
}
