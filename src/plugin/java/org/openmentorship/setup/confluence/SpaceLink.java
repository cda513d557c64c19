package org.openmentorship.setup.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * The link in the tools of a space: for those who administer it.
 *
 * <p>The sidebar asks on every page of every space, so it asks Confluence alone, which knows by heart, and none of our tables;
 * coordinators who do not administer the space come from the programme’s page.
 */
public final class SpaceLink implements Condition {
    private final PermissionManager permissions;

    public SpaceLink(PermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    public void init(Map<String, String> params) {
        // nothing to set
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && AuthenticatedUserThreadLocal.get() != null
                && permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.ADMINISTER, space);
    }
}
