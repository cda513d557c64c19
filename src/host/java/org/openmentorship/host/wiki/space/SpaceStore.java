package org.openmentorship.host.wiki.space;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.openmentorship.host.wiki.Db;

/** Keeps spaces and their permissions. */
public final class SpaceStore {
    private static final String COLUMNS =
            "select id, space_key, name, description, home_page, status, creator, created from wiki_space ";

    /** A space as it is kept, with who may what there. */
    private record Row(
            long id,
            String key,
            String name,
            String description,
            long home,
            String status,
            String creator,
            long created,
            List<Right> rights) {
        Row with(List<Right> granted) {
            return new Row(id, key, name, description, home, status, creator, created, granted);
        }
    }

    /** Something that a group, a person or, without both, everybody may do. */
    private record Right(long id, String type, String group, String person) {}

    private final Db db;
    private final UserAccessor people;
    private final LongFunction<Page> pages;

    public SpaceStore(Db db, UserAccessor people, LongFunction<Page> pages) {
        this.db = db;
        this.people = people;
        this.pages = pages;
    }

    public Optional<StoredSpace> byId(long id) {
        return known(COLUMNS + "where id = ?", id);
    }

    public Optional<StoredSpace> byKey(String key) {
        return known(COLUMNS + "where upper(space_key) = upper(?)", key);
    }

    /** A space of one’s own each time: whoever has it may change it. */
    private Optional<StoredSpace> known(String sql, Object value) {
        return db.memory()
                .of(
                        () -> db.sql(sql, value)
                                .query(SpaceStore::row)
                                .optional()
                                .map(one -> one.with(rights(one.id()))),
                        Optional::isPresent,
                        sql,
                        value)
                .map(this::space);
    }

    public List<StoredSpace> all() {
        return db.sql(COLUMNS + "order by lower(name)").query(SpaceStore::row).list().stream()
                .map(one -> space(one.with(rights(one.id()))))
                .toList();
    }

    long insert(String key, String name, String description, ConfluenceUser creator, long now) {
        long id = db.insert(
                "insert into wiki_space (space_key, name, description, home_page, status, creator, created)"
                        + " values (?, ?, ?, 0, ?, ?, ?)",
                key,
                name,
                description,
                SpaceStatus.CURRENT.name(),
                key(creator),
                now);
        db.memory().changed();
        return id;
    }

    void update(Space space, long homePage) {
        db.update(
                "update wiki_space set name = ?, home_page = ?, status = ? where id = ?",
                space.getName(),
                homePage,
                space.getSpaceStatus().name(),
                space.getId());
        db.memory().changed();
    }

    void grant(SpacePermission permission) {
        permission.setId(db.insert(
                "insert into wiki_space_right (space_id, type, group_name, user_key) values (?, ?, ?, ?)",
                permission.getSpace().getId(),
                permission.getType(),
                permission.getGroup(),
                key(permission.getUserSubject())));
        db.memory().changed();
    }

    void revoke(SpacePermission permission) {
        db.update("delete from wiki_space_right where id = ?", permission.getId());
        db.memory().changed();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("name"),
                row.getString("description"),
                row.getLong("home_page"),
                row.getString("status"),
                row.getString("creator"),
                row.getLong("created"),
                List.of());
    }

    private List<Right> rights(long space) {
        return db.sql(
                        "select id, type, group_name, user_key from wiki_space_right where space_id = ? order by id",
                        space)
                .query((row, number) -> new Right(
                        row.getLong("id"),
                        row.getString("type"),
                        row.getString("group_name"),
                        row.getString("user_key")))
                .list();
    }

    private StoredSpace space(Row row) {
        StoredSpace space = new StoredSpace(row.key(), row.description(), row.home(), pages);
        space.setId(row.id());
        space.setName(row.name());
        space.setSpaceStatus(SpaceStatus.valueOf(row.status()));
        space.setCreationDate(new Date(row.created()));
        space.setCreator(row.creator() == null ? null : people.getUserByKey(new UserKey(row.creator())));
        row.rights().forEach(right -> space.addPermission(permission(right, space)));
        return space;
    }

    private SpacePermission permission(Right right, Space space) {
        SpacePermission permission = right.group() != null
                ? SpacePermission.createGroupSpacePermission(right.type(), space, right.group())
                : right.person() != null
                        ? SpacePermission.createUserSpacePermission(
                                right.type(), space, people.getUserByKey(new UserKey(right.person())))
                        : SpacePermission.createAnonymousSpacePermission(right.type(), space);
        permission.setId(right.id());
        return permission;
    }

    private static String key(ConfluenceUser user) {
        return user == null ? null : user.getKey().getStringValue();
    }
}
