package org.openmentorship.host.wiki.space;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import java.util.Objects;

/** Confluence's service that grants and revokes space permissions. */
public final class WikiSpacePermissions implements SpacePermissionManager {
    private final SpaceStore spaces;

    public WikiSpacePermissions(SpaceStore spaces) {
        this.spaces = spaces;
    }

    @Override
    public void savePermission(SpacePermission permission) {
        boolean there = spaces.byId(permission.getSpace().getId()).orElseThrow().getPermissions().stream()
                .anyMatch(granted -> same(granted, permission));
        if (!there) {
            spaces.grant(permission);
        }
    }

    @Override
    public void removePermission(SpacePermission permission) {
        spaces.byId(permission.getSpace().getId()).orElseThrow().getPermissions().stream()
                .filter(granted -> same(granted, permission))
                .forEach(spaces::revoke);
    }

    private static boolean same(SpacePermission one, SpacePermission other) {
        return one.getType().equals(other.getType())
                && Objects.equals(one.getGroup(), other.getGroup())
                && Objects.equals(one.getUserSubject(), other.getUserSubject());
    }
}
