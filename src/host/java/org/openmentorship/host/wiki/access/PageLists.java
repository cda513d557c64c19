package org.openmentorship.host.wiki.access;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openmentorship.host.wiki.Db;
import org.openmentorship.host.wiki.page.ContentLoader;
import org.openmentorship.host.wiki.space.SpaceStore;
import org.openmentorship.host.wiki.space.StoredSpace;

/** Lists of pages and spaces with nothing in them that the reader may not see. */
public final class PageLists {
    // How many rows are looked at for one list; a workbench has no more.
    private static final int LOOKED_AT = 300;

    private final Db db;
    private final SpaceStore spaces;
    private final ContentLoader loader;
    private final PermissionManager permissions;

    public PageLists(Db db, SpaceStore spaces, ContentLoader loader, PermissionManager permissions) {
        this.db = db;
        this.spaces = spaces;
        this.loader = loader;
        this.permissions = permissions;
    }

    public List<StoredSpace> spaces(ConfluenceUser reader) {
        return permissions.getPermittedEntities(reader, Permission.VIEW, spaces.all());
    }

    public List<Page> recentlyChanged(ConfluenceUser reader, int limit) {
        return visible(
                reader,
                db.sql(
                                "select id from wiki_content where kind = 'page' and status = 'current'"
                                        + " order by modified desc, id desc limit ?",
                                LOOKED_AT)
                        .query(Long.class)
                        .list(),
                limit);
    }

    /** Pages with the text in their title first, then those with it in their body. */
    public List<Page> search(ConfluenceUser reader, String text, int limit) {
        String like = "%"
                + text.replaceAll("\\p{Cntrl}", " ")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
        return visible(
                reader,
                db.sql(
                                "select id from wiki_content where kind = 'page' and status = 'current'"
                                        + " and (lower(title) like ? escape '!' or lower(body) like ? escape '!')"
                                        + " order by case when lower(title) like ? escape '!' then 0 else 1 end, modified desc"
                                        + " limit ?",
                                like,
                                like,
                                like,
                                LOOKED_AT)
                        .query(Long.class)
                        .list(),
                limit);
    }

    public List<Page> labelled(ConfluenceUser reader, String label, int limit) {
        return visible(
                reader,
                db.sql(
                                "select c.id from wiki_content c join wiki_label l on l.content_id = c.id where l.name = ?"
                                        + " and c.kind = 'page' and c.status = 'current' order by c.modified desc limit ?",
                                label,
                                LOOKED_AT)
                        .query(Long.class)
                        .list(),
                limit);
    }

    /** What this reader has written, the newest change first. */
    public List<Page> written(ConfluenceUser reader, int limit) {
        return visible(
                reader,
                db.sql(
                                "select id from wiki_content where kind = 'page' and status = 'current' and creator = ?"
                                        + " order by modified desc, id desc limit ?",
                                reader.getKey().getStringValue(),
                                LOOKED_AT)
                        .query(Long.class)
                        .list(),
                limit);
    }

    public List<Page> trash(ConfluenceUser reader, Space space) {
        return visible(
                reader,
                db.sql(
                                "select id from wiki_content where kind = 'page' and status = 'deleted' and space_id = ?"
                                        + " order by modified desc",
                                space.getId())
                        .query(Long.class)
                        .list(),
                LOOKED_AT);
    }

    /** The pages of a space that have no parent, its home page first. */
    public List<Page> roots(ConfluenceUser reader, Space space) {
        long home = space instanceof StoredSpace stored ? stored.getHomePageId() : 0;
        return visible(
                reader,
                db.sql(
                                "select id from wiki_content where kind = 'page' and status = 'current' and space_id = ?"
                                        + " and parent_id = 0 order by case when id = ? then 0 else 1 end, lower(title)",
                                space.getId(),
                                home)
                        .query(Long.class)
                        .list(),
                LOOKED_AT);
    }

    public List<Page> children(ConfluenceUser reader, Page page) {
        return permissions.getPermittedEntities(reader, Permission.VIEW, page.getChildren());
    }

    private List<Page> visible(ConfluenceUser reader, List<Long> ids, int limit) {
        return ids.stream()
                .map(loader::page)
                .filter(Objects::nonNull)
                .filter(page -> permissions.hasPermission(reader, Permission.VIEW, page))
                .limit(limit)
                .toList();
    }
}
