package org.openmentorship.host.wiki.access;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openmentorship.host.wiki.Db;

/** Confluence's service for page restrictions; those on viewing hold for the pages below too. */
public final class WikiRestrictions implements ContentPermissionManager {
    private final Db db;
    private final EventPublisher events;

    public WikiRestrictions(Db db, EventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** Does nothing where the same person or group has the permission already. */
    @Override
    public void addContentPermission(ContentPermission permission, ContentEntityObject content) {
        if (write(permission, content)) {
            events.publish(new ContentPermissionEvent(this, content, permission));
        }
    }

    @Override
    public void removeContentPermission(ContentPermission permission) {
        db.update("delete from wiki_restriction where id = ?", permission.getId());
        ContentPermissionSet set = permission.getOwningSet();
        if (set != null) {
            set.removeContentPermission(permission);
            events.publish(new ContentPermissionEvent(this, set.getOwningContent(), permission));
        }
    }

    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
        List<ContentEntityObject> chain = new ArrayList<>();
        if (content instanceof Page page && type.equals(ContentPermission.VIEW_PERMISSION)) {
            chain.addAll(page.getAncestors());
        }
        chain.add(content);
        return chain.stream()
                .map(owner -> owner.getContentPermissionSet(type))
                .filter(set -> set != null && !set.isEmpty())
                .toList();
    }

    /** Tells the apps of each permission that came or went, and once more of the whole, as Confluence does. */
    @Override
    public void setContentPermissions(
            Collection<ContentPermission> permissions, ContentEntityObject content, String type) {
        ContentPermissionSet known = content.getContentPermissionSet(type);
        ContentPermissionSet old = set(type, content, known == null ? List.of() : known.contentPermissionsCopy());
        ContentPermissionSet now = set(type, content, permissions);
        db.write(() -> {
            db.update("delete from wiki_restriction where content_id = ? and type = ?", content.getId(), type);
            old.forEach(permission -> known.removeContentPermission(permission));
            now.contentPermissionsCopy().forEach(permission -> write(permission, content));
        });
        changes(old, now).forEach(gone -> tell(content, gone));
        changes(now, old).forEach(come -> tell(content, come));
        tell(content, null);
    }

    /** What is in one set and not in the other. */
    private static List<ContentPermission> changes(ContentPermissionSet one, ContentPermissionSet other) {
        return one.contentPermissionsCopy().stream()
                .filter(permission -> !other.contains(permission))
                .toList();
    }

    private static ContentPermissionSet set(
            String type, ContentEntityObject content, Collection<ContentPermission> permissions) {
        ContentPermissionSet set = new ContentPermissionSet(type, content);
        permissions.forEach(set::addContentPermission);
        return set;
    }

    /** Writes one permission without a word to the apps; false where it is there already. */
    public boolean write(ContentPermission permission, ContentEntityObject content) {
        ConfluenceUser user = permission.getUserSubject();
        String group = permission.getGroupName() == null ? "" : permission.getGroupName();
        String key = user == null ? "" : user.getKey().getStringValue();
        boolean there = !db.sql(
                        "select id from wiki_restriction where content_id = ? and type = ?"
                                + " and coalesce(group_name, '') = ? and coalesce(user_key, '') = ?",
                        content.getId(),
                        permission.getType(),
                        group,
                        key)
                .query(Long.class)
                .list()
                .isEmpty();
        if (there) {
            return false;
        }
        permission.setId(db.insert(
                "insert into wiki_restriction (content_id, type, group_name, user_key) values (?, ?, ?, ?)",
                content.getId(),
                permission.getType(),
                permission.getGroupName(),
                user == null ? null : key));
        ContentPermissionSet known = content.getContentPermissionSet(permission.getType());
        if (known == null || !known.contains(permission)) {
            content.addPermission(permission);
        }
        return true;
    }

    private void tell(ContentEntityObject content, ContentPermission permission) {
        events.publish(new ContentPermissionEvent(this, content, permission));
    }
}
