package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/**
 * Says what a person may do; a null user is the anonymous visitor.
 *
 * <p>Source: Javadoc 10.1.2
 *
 * <p>Status: seen
 */
public interface PermissionManager {
    Object TARGET_APPLICATION = new Object();
    Object TARGET_SYSTEM = new Object();
    Object TARGET_PEOPLE_DIRECTORY = new Object();

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    /** Status of this member: assumed. */
    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects);
}
