package com.atlassian.confluence.event.events.security;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.security.ContentPermission;

/**
 * The restrictions of a content changed; it also comes without a permission, twice for one change and for a move.
 *
 * <p>Source: Javadoc 5.7.4, 6.6.0; the comment on NonEmptyContentPermissionEventMatcher in atlassian-connect
 *
 * <p>Status: seen
 */
public class ContentPermissionEvent extends ContentEvent {
    private final transient ContentEntityObject content;
    private final transient ContentPermission contentPermission;

    public ContentPermissionEvent(Object src, ContentEntityObject content, ContentPermission contentPermission) {
        super(src);
        this.content = content;
        this.contentPermission = contentPermission;
    }

    @Override
    public ContentEntityObject getContent() {
        return content;
    }

    /** The permission that was added or removed, or null. */
    public ContentPermission getContentPermission() {
        return contentPermission;
    }
}
