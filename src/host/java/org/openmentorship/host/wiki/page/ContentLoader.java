package org.openmentorship.host.wiki.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;
import org.openmentorship.host.wiki.Db;
import org.openmentorship.host.wiki.page.ContentRow.Version;
import org.openmentorship.host.wiki.space.SpaceStore;

/** Builds pages and comments from their rows, each with its space, ancestors, labels and restrictions. */
public final class ContentLoader {
    private final Db db;
    private final ContentStore contents;
    private final SpaceStore spaces;
    private final UserAccessor people;

    public ContentLoader(Db db, ContentStore contents, SpaceStore spaces, UserAccessor people) {
        this.db = db;
        this.contents = contents;
        this.spaces = spaces;
        this.people = people;
    }

    public Page page(long id) {
        return contents.find(id)
                .filter(row -> row.kind().equals(Page.CONTENT_TYPE))
                .map(this::page)
                .orElse(null);
    }

    public Page page(ContentRow row) {
        return page(row, spaces.byId(row.space()).orElse(null));
    }

    /** The page as it was in an older version: same place, same people, other text. */
    public Page page(ContentRow newest, Version version) {
        Page page = page(newest);
        Page old = (Page) page.clone();
        old.setTitle(version.title());
        old.setBodyAsString(version.body());
        old.setVersion(version.number());
        old.setVersionComment(version.comment());
        old.setLastModifier(person(version.modifier()));
        old.setLastModificationDate(new Date(version.modified()));
        old.setOriginalVersion(page);
        return old;
    }

    Comment comment(ContentRow row) {
        Comment comment = new Comment();
        fill(comment, row);
        comment.setContainer(page(row.parent()));
        return comment;
    }

    List<Page> children(Page page) {
        return contents.children(page.getId(), Page.CONTENT_TYPE).stream()
                .map(row -> {
                    Page child = page(row, page.getSpace());
                    child.setParentPage(page);
                    return child;
                })
                .toList();
    }

    List<Comment> comments(Page page) {
        return contents.children(page.getId(), Comment.CONTENT_TYPE).stream()
                .map(row -> {
                    Comment comment = new Comment();
                    fill(comment, row);
                    comment.setContainer(page);
                    return comment;
                })
                .toList();
    }

    private Page page(ContentRow row, Space space) {
        StoredPage page = new StoredPage(this);
        fill(page, row);
        page.setSpace(space);
        if (row.parent() != 0) {
            contents.find(row.parent()).ifPresent(parent -> page.setParentPage(page(parent, space)));
        }
        db.sql("select name from wiki_label where content_id = ? order by name", row.id())
                .query(String.class)
                .list()
                .forEach(name -> page.getLabels().add(new Label(name)));
        db.sql("select id, type, group_name, user_key from wiki_restriction where content_id = ? order by id", row.id())
                .query(this::restriction)
                .list()
                .forEach(page::addPermission);
        return page;
    }

    private void fill(ContentEntityObject content, ContentRow row) {
        content.setId(row.id());
        content.setTitle(row.title());
        content.setBodyAsString(row.body());
        content.setVersion(row.version());
        content.setVersionComment(row.versionComment());
        content.setContentStatus(row.status());
        content.setCreator(person(row.creator()));
        content.setCreationDate(new Date(row.created()));
        content.setLastModifier(person(row.modifier()));
        content.setLastModificationDate(new Date(row.modified()));
    }

    private ContentPermission restriction(ResultSet row, int number) throws SQLException {
        String group = row.getString("group_name");
        String type = row.getString("type");
        ContentPermission permission = group != null
                ? ContentPermission.createGroupPermission(type, group)
                : ContentPermission.createUserPermission(type, person(row.getString("user_key")));
        permission.setId(row.getLong("id"));
        return permission;
    }

    private ConfluenceUser person(String key) {
        return key == null ? null : people.getUserByKey(new UserKey(key));
    }
}
