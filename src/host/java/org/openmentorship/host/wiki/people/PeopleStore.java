package org.openmentorship.host.wiki.people;

import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.openmentorship.host.wiki.Db;

/** Keeps accounts, their groups and their password hashes. */
public final class PeopleStore {
    public static final String EVERYBODY = "confluence-users";
    public static final String ADMINISTRATORS = "confluence-administrators";
    private static final String COLUMNS =
            "select user_key, name, full_name, email, active, locale, time_zone, theme from wiki_person ";

    private final Db db;
    private final Passwords passwords = new Passwords();

    public PeopleStore(Db db) {
        this.db = db;
    }

    public Optional<Account> byKey(String key) {
        return known(COLUMNS + "where user_key = ?", key);
    }

    public Optional<Account> byName(String name) {
        return known(COLUMNS + "where name = ?", plain(name));
    }

    /** Whoever is not there yet is looked for each time. */
    private Optional<Account> known(String sql, String value) {
        return db.memory()
                .of(() -> db.sql(sql, value).query(PeopleStore::read).optional(), Optional::isPresent, sql, value);
    }

    /** People whose name or full name contains the text, in the order of their full names. */
    public List<Account> search(String text, int limit) {
        String like = "%" + plain(text).replace("%", "").replace("_", "") + "%";
        return db.sql(
                        COLUMNS + "where name like ? or lower(full_name) like ? order by lower(full_name) limit ?",
                        like,
                        like,
                        limit)
                .query(PeopleStore::read)
                .list();
    }

    /** Somebody with the user name of a deleted person gets their key back, as in Confluence. */
    public Account create(String name, String password, String fullName, String email) {
        String key = db.sql("select user_key from wiki_gone where name = ?", plain(name))
                .query(String.class)
                .optional()
                .orElseGet(() -> UUID.randomUUID().toString().replace("-", ""));
        db.update("delete from wiki_gone where user_key = ?", key);
        db.update(
                "insert into wiki_person (user_key, name, full_name, email, password_hash, active, locale, time_zone,"
                        + " theme) values (?, ?, ?, ?, ?, true, '', '', '')",
                key,
                name.toLowerCase(Locale.ROOT),
                fullName,
                email,
                passwords.hash(password));
        db.memory().changed();
        join(EVERYBODY, key);
        return byKey(key).orElseThrow();
    }

    public Optional<Account> authenticate(String name, String password) {
        return byName(name)
                .filter(Account::active)
                .filter(account -> passwords.matches(password, hashOf(account.key())));
    }

    public void setPreferences(UserKey key, Preferences wanted) {
        db.update(
                "update wiki_person set locale = ?, time_zone = ?, theme = ? where user_key = ?",
                wanted.language(),
                wanted.zone(),
                wanted.theme(),
                key.getStringValue());
        db.memory().changed();
    }

    public void setActive(UserKey key, boolean active) {
        db.update("update wiki_person set active = ? where user_key = ?", active, key.getStringValue());
        db.memory().changed();
    }

    public void rename(UserKey key, String name, String fullName, String email) {
        db.update(
                "update wiki_person set name = ?, full_name = ?, email = ? where user_key = ?",
                plain(name),
                fullName,
                email,
                key.getStringValue());
        db.memory().changed();
    }

    /** The key stays known, with the name that it had last. */
    public void delete(UserKey key) {
        db.write(() -> {
            db.update(
                    "insert into wiki_gone (user_key, name) select user_key, name from wiki_person where user_key = ?",
                    key.getStringValue());
            db.update("delete from wiki_membership where user_key = ?", key.getStringValue());
            db.update("delete from wiki_person where user_key = ?", key.getStringValue());
            db.memory().changed();
        });
    }

    /** The last user name of a deleted person. */
    public Optional<String> gone(UserKey key) {
        return db.sql("select name from wiki_gone where user_key = ?", key.getStringValue())
                .query(String.class)
                .optional();
    }

    public void addGroup(String name) {
        if (!groups().contains(name)) {
            db.update("insert into wiki_group (name) values (?)", name);
        }
    }

    public List<String> groups() {
        return db.sql("select name from wiki_group order by name")
                .query(String.class)
                .list();
    }

    public void join(String group, String userKey) {
        addGroup(group);
        if (!groupsOf(userKey).contains(group)) {
            db.update("insert into wiki_membership (group_name, user_key) values (?, ?)", group, userKey);
            db.memory().changed();
        }
    }

    public List<String> groupsOf(String userKey) {
        String sql = "select group_name from wiki_membership where user_key = ? order by group_name";
        return db.memory()
                .of(
                        () -> List.copyOf(
                                db.sql(sql, userKey).query(String.class).list()),
                        groups -> !groups.isEmpty(),
                        sql,
                        userKey);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\p{Cntrl}", "");
    }

    private String hashOf(UserKey key) {
        return db.sql("select password_hash from wiki_person where user_key = ?", key.getStringValue())
                .query(String.class)
                .single();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                new UserKey(row.getString("user_key")),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("email"),
                row.getBoolean("active"),
                new Preferences(row.getString("locale"), row.getString("time_zone"), row.getString("theme")));
    }
}
