package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The restrictions of one type on one content.
 *
 * <p>Source: github.com/baloise/digital-signature; Javadoc 7.19.14
 *
 * <p>Status: seen
 */
public class ContentPermissionSet extends ConfluenceEntityObject implements Iterable<ContentPermission> {
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

    public void addContentPermission(ContentPermission permission) {
        permissions.add(permission);
    }

    public boolean isEmpty() {
        return permissions.isEmpty();
    }

    @Override
    public Iterator<ContentPermission> iterator() {
        return permissions.iterator();
    }
}
