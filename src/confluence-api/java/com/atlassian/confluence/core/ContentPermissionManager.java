package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.Collection;
import java.util.List;

/**
 * Reads and changes the restrictions of content.
 *
 * <p>Source: Javadoc 9.5.1; github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface ContentPermissionManager {
    void addContentPermission(ContentPermission permission, ContentEntityObject content);

    void removeContentPermission(ContentPermission permission);

    /** Every set that restricts this content, its own and the inherited ones. */
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type);

    /** Status of this member: assumed. */
    void setContentPermissions(Collection<ContentPermission> permissions, ContentEntityObject content, String type);
}
