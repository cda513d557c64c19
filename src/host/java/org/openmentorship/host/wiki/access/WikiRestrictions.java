package org.openmentorship.host.wiki.access;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openmentorship.host.wiki.Db;

/** Confluence's service for page restrictions; those on viewing hold for the pages below too. */
public final class WikiRestrictions implements ContentPermissionManager {
    private final Db db;

    public WikiRestrictions(Db db) {
        this.db = db;
    }

    @Override
    public void addContentPermission(ContentPermission permission, ContentEntityObject content) {
        ConfluenceUser user = permission.getUserSubject();
        permission.setId(db.insert(
                "insert into wiki_restriction (content_id, type, group_name, user_key) values (?, ?, ?, ?)",
                content.getId(),
                permission.getType(),
                permission.getGroupName(),
                user == null ? null : user.getKey().getStringValue()));
        ContentPermissionSet known = content.getContentPermissionSet(permission.getType());
        if (known == null || !contains(known, permission)) {
            content.addPermission(permission);
        }
    }

    @Override
    public void removeContentPermission(ContentPermission permission) {
        db.update("delete from wiki_restriction where id = ?", permission.getId());
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

    @Override
    public void setContentPermissions(
            Collection<ContentPermission> permissions, ContentEntityObject content, String type) {
        db.write(() -> {
            db.update("delete from wiki_restriction where content_id = ? and type = ?", content.getId(), type);
            permissions.forEach(permission -> addContentPermission(permission, content));
        });
    }

    private static boolean contains(ContentPermissionSet set, ContentPermission wanted) {
        for (ContentPermission permission : set) {
            if (permission == wanted) {
                return true;
            }
        }
        return false;
    }
}
