package org.openmentorship.host.wiki.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmentorship.host.wiki.Db;
import org.openmentorship.host.wiki.page.ContentRow.Version;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps pages and comments in one table and their older versions in another. */
public final class ContentStore {
    private final Db db;

    public ContentStore(Db db) {
        this.db = db;
    }

    public Optional<ContentRow> find(long id) {
        return db.sql(ContentRow.COLUMNS + "where id = ?", id)
                .query(ContentRow::read)
                .optional();
    }

    public Optional<ContentRow> page(long space, String title) {
        return db.sql(ContentRow.COLUMNS + "where title_slot = ?", slot(space, title))
                .query(ContentRow::read)
                .optional();
    }

    public List<ContentRow> children(long parent, String kind) {
        String order = kind.equals("page") ? "lower(title)" : "id";
        return db.sql(
                        ContentRow.COLUMNS + "where parent_id = ? and kind = ? and status = 'current' order by "
                                + order,
                        parent,
                        kind)
                .query(ContentRow::read)
                .list();
    }

    public List<ContentRow> pages(long space, boolean currentOnly) {
        String which = currentOnly ? " and status = 'current'" : "";
        return db.sql(
                        ContentRow.COLUMNS + "where space_id = ? and kind = 'page'" + which + " order by lower(title)",
                        space)
                .query(ContentRow::read)
                .list();
    }

    long insert(ContentRow row) {
        return db.insert(
                "insert into wiki_content (kind, space_id, parent_id, title, title_slot, body, version,"
                        + " version_comment, status, creator, created, modifier, modified)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.kind(),
                row.space(),
                row.parent(),
                row.title(),
                slotOf(row),
                row.body(),
                row.version(),
                row.versionComment(),
                row.status(),
                row.creator(),
                row.created(),
                row.modifier(),
                row.modified());
    }

    /** Writes the row where the stored version is still the expected one; somebody else's save is never lost. */
    void update(ContentRow row, int expectedVersion) {
        int changed = db.update(
                "update wiki_content set space_id = ?, parent_id = ?, title = ?, title_slot = ?, body = ?, version = ?,"
                        + " version_comment = ?, status = ?, modifier = ?, modified = ? where id = ? and version = ?",
                row.space(),
                row.parent(),
                row.title(),
                slotOf(row),
                row.body(),
                row.version(),
                row.versionComment(),
                row.status(),
                row.modifier(),
                row.modified(),
                row.id(),
                expectedVersion);
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Content " + row.id() + " was changed by somebody else");
        }
    }

    void keepVersion(long id) {
        db.update(
                "insert into wiki_version (content_id, version, title, body, version_comment, modifier, modified)"
                        + " select id, version, title, body, version_comment, modifier, modified from wiki_content"
                        + " where id = ?",
                id);
    }

    void move(long id, long parent) {
        db.update("update wiki_content set parent_id = ? where id = ?", parent, id);
    }

    /** Brings one page with its comments into another space. */
    void settle(long id, long space, String title) {
        db.update("update wiki_content set space_id = ?, title_slot = ? where id = ?", space, slot(space, title), id);
        db.update("update wiki_content set space_id = ? where parent_id = ? and kind = 'comment'", space, id);
    }

    void delete(long id) {
        db.update("delete from wiki_version where content_id = ?", id);
        db.update("delete from wiki_label where content_id = ?", id);
        db.update("delete from wiki_restriction where content_id = ?", id);
        db.update("delete from wiki_content where id = ? or (parent_id = ? and kind = 'comment')", id, id);
    }

    /** All versions of a page, the newest first. */
    public List<Version> versions(long id) {
        return db.sql("""
                        select version, title, body, version_comment, modifier, modified from wiki_content where id = ?
                        union all
                        select version, title, body, version_comment, modifier, modified from wiki_version
                        where content_id = ? order by version desc""", id, id).query(Version::read).list();
    }

    private static String slotOf(ContentRow row) {
        return row.kind().equals("page") && row.status().equals("current") ? slot(row.space(), row.title()) : null;
    }

    private static String slot(long space, String title) {
        return space + ":" + title.toLowerCase(Locale.ROOT);
    }
}
