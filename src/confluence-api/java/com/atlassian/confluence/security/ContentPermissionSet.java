package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.core.bean.EntityObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The restrictions of one type on one content.
 *
 * <p>Source: Javadoc 10.1.1; github.com/baloise/digital-signature
 *
 * <p>Status: seen
 */
public class ContentPermissionSet extends EntityObject implements Iterable<ContentPermission> {
    private String type;
    private ContentEntityObject owningContent;
    private final Set<ContentPermission> permissions = new LinkedHashSet<>();

    public ContentPermissionSet() {}

    public ContentPermissionSet(String type, ContentEntityObject owningContent) {
        this.type = type;
        this.owningContent = owningContent;
    }

    public String getType() {
        return type;
    }

    public ContentEntityObject getOwningContent() {
        return owningContent;
    }

    public void addContentPermission(ContentPermission contentPermission) {
        permissions.add(contentPermission);
        contentPermission.setOwningSet(this);
    }

    public void removeContentPermission(ContentPermission contentPermission) {
        permissions.removeIf(known -> same(known, contentPermission));
    }

    /** Whether somebody is in it for the same type, whatever object says so. */
    public boolean contains(ContentPermission contentPermission) {
        return permissions.stream().anyMatch(known -> same(known, contentPermission));
    }

    public Collection<ContentPermission> contentPermissionsCopy() {
        return new ArrayList<>(permissions);
    }

    public boolean isEmpty() {
        return permissions.isEmpty();
    }

    public int size() {
        return permissions.size();
    }

    @Override
    public Iterator<ContentPermission> iterator() {
        return permissions.iterator();
    }

    private static boolean same(ContentPermission one, ContentPermission other) {
        return Objects.equals(one.getType(), other.getType())
                && Objects.equals(one.getGroupName(), other.getGroupName())
                && Objects.equals(one.getUserSubject(), other.getUserSubject());
    }
}
