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

    private final Db db;
    private final UserAccessor people;
    private final LongFunction<Page> pages;

    public SpaceStore(Db db, UserAccessor people, LongFunction<Page> pages) {
        this.db = db;
        this.people = people;
        this.pages = pages;
    }

    public Optional<StoredSpace> byId(long id) {
        return db.sql(COLUMNS + "where id = ?", id).query(this::read).optional().map(this::withPermissions);
    }

    public Optional<StoredSpace> byKey(String key) {
        return db.sql(COLUMNS + "where upper(space_key) = upper(?)", key)
                .query(this::read)
                .optional()
                .map(this::withPermissions);
    }

    public List<StoredSpace> all() {
        List<StoredSpace> found =
                db.sql(COLUMNS + "order by lower(name)").query(this::read).list();
        found.forEach(this::withPermissions);
        return found;
    }

    long insert(String key, String name, String description, ConfluenceUser creator, long now) {
        return db.insert(
                "insert into wiki_space (space_key, name, description, home_page, status, creator, created)"
                        + " values (?, ?, ?, 0, ?, ?, ?)",
                key,
                name,
                description,
                SpaceStatus.CURRENT.name(),
                key(creator),
                now);
    }

    void update(Space space, long homePage) {
        db.update(
                "update wiki_space set name = ?, home_page = ?, status = ? where id = ?",
                space.getName(),
                homePage,
                space.getSpaceStatus().name(),
                space.getId());
    }

    void grant(SpacePermission permission) {
        permission.setId(db.insert(
                "insert into wiki_space_right (space_id, type, group_name, user_key) values (?, ?, ?, ?)",
                permission.getSpace().getId(),
                permission.getType(),
                permission.getGroup(),
                key(permission.getUserSubject())));
    }

    void revoke(SpacePermission permission) {
        db.update("delete from wiki_space_right where id = ?", permission.getId());
    }

    private StoredSpace withPermissions(StoredSpace space) {
        db.sql(
                        "select id, type, group_name, user_key from wiki_space_right where space_id = ? order by id",
                        space.getId())
                .query((row, number) -> permission(row, space))
                .list()
                .forEach(space::addPermission);
        return space;
    }

    private SpacePermission permission(ResultSet row, Space space) throws SQLException {
        String type = row.getString("type");
        String group = row.getString("group_name");
        String user = row.getString("user_key");
        SpacePermission permission = group != null
                ? SpacePermission.createGroupSpacePermission(type, space, group)
                : user != null
                        ? SpacePermission.createUserSpacePermission(type, space, people.getUserByKey(new UserKey(user)))
                        : SpacePermission.createAnonymousSpacePermission(type, space);
        permission.setId(row.getLong("id"));
        return permission;
    }

    private StoredSpace read(ResultSet row, int number) throws SQLException {
        StoredSpace space = new StoredSpace(
                row.getString("space_key"), row.getString("description"), row.getLong("home_page"), pages);
        space.setId(row.getLong("id"));
        space.setName(row.getString("name"));
        space.setSpaceStatus(SpaceStatus.valueOf(row.getString("status")));
        space.setCreationDate(new Date(row.getLong("created")));
        String creator = row.getString("creator");
        space.setCreator(creator == null ? null : people.getUserByKey(new UserKey(creator)));
        return space;
    }

    private static String key(ConfluenceUser user) {
        return user == null ? null : user.getKey().getStringValue();
    }
}
