package org.openmentorship.host.screens.space;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.Urls;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.Visit.Stop;

/** Space tools: who may do what, and the trash. */
public final class ToolScreens {
    private static final Map<String, String> TYPES = types();

    private final Desk desk;

    public ToolScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/spaces/spacepermissions.action", this::permissions);
        router.post("/spaces/addspacepermission.action", this::grant);
        router.post("/spaces/removespacepermission.action", this::revoke);
        router.get("/pages/viewtrash.action", this::trash);
        router.post("/pages/restorepage.action", this::restore);
        router.post("/pages/purgepage.action", this::purge);
    }

    private void permissions(Visit visit) throws IOException {
        Space space = desk.space(visit, "key", Permission.ADMINISTER);
        List<Row> rows = space.getPermissions().stream()
                .map(given ->
                        new Row(given.getId(), subject(given), TYPES.getOrDefault(given.getType(), given.getType())))
                .toList();
        desk.show(
                visit,
                View.of("space/permissions", "Permissions of " + space.getName())
                        .in(space)
                        .with("rows", rows)
                        .with("types", TYPES)
                        .with("groups", desk.wiki().people.groups()));
    }

    private void grant(Visit visit) throws IOException {
        Space space = desk.space(visit, "key", Permission.ADMINISTER);
        String type = visit.param("type");
        String name = visit.param("subject").strip();
        ConfluenceUser user = desk.wiki().users.getUserByName(name);
        SpacePermission wanted;
        if (name.equals("anonymous")) {
            wanted = SpacePermission.createAnonymousSpacePermission(type, space);
        } else if (user != null) {
            wanted = SpacePermission.createUserSpacePermission(type, space, user);
        } else if (desk.wiki().people.groups().contains(name)) {
            wanted = SpacePermission.createGroupSpacePermission(type, space, name);
        } else {
            throw new Stop(400, "There is no person and no group named “" + name + "”. Please check the name.");
        }
        if (!TYPES.containsKey(type)) {
            throw new Stop(400, "This permission is not known here.");
        }
        desk.wiki().spacePermissions.savePermission(wanted);
        note("Space permission granted", space, wanted);
        visit.redirect("/spaces/spacepermissions.action?key=" + Visit.encode(space.getKey()));
    }

    private void revoke(Visit visit) throws IOException {
        Space space = desk.space(visit, "key", Permission.ADMINISTER);
        long id = visit.id("permission");
        space.getPermissions().stream()
                .filter(given -> given.getId() == id)
                .findFirst()
                .ifPresent(given -> {
                    desk.wiki().spacePermissions.removePermission(given);
                    note("Space permission revoked", space, given);
                });
        visit.redirect("/spaces/spacepermissions.action?key=" + Visit.encode(space.getKey()));
    }

    private void trash(Visit visit) throws IOException {
        Space space = desk.space(visit, "key", Permission.ADMINISTER);
        desk.show(
                visit,
                View.of("space/trash", "Trash of " + space.getName())
                        .in(space)
                        .with("pages", desk.wiki().lists.trash(visit.user(), space)));
    }

    private void restore(Visit visit) throws IOException {
        Page page = trashed(visit);
        desk.attempt(() -> desk.wiki().pages.restorePage(page));
        visit.redirect(Urls.path(page));
    }

    private void purge(Visit visit) throws IOException {
        Page page = trashed(visit);
        desk.wiki().pages.removeContentEntity(page);
        desk.wiki().audit.note("Page purged", page.getSpaceKey() + ": " + page.getTitle());
        visit.redirect("/pages/viewtrash.action?key=" + Visit.encode(page.getSpaceKey()));
    }

    private Page trashed(Visit visit) {
        Page page = desk.wiki().pages.getPage(visit.id("pageId"));
        if (page == null || !page.isDeleted()) {
            throw new Stop(404, Desk.NOTHING);
        }
        desk.need(desk.wiki().permissions.hasPermission(visit.user(), Permission.ADMINISTER, page.getSpace()));
        return page;
    }

    private void note(String action, Space space, SpacePermission permission) {
        desk.wiki().audit.note(action, space.getKey() + ": " + subject(permission) + " " + permission.getType());
    }

    private static String subject(SpacePermission given) {
        return given.isGroupPermission()
                ? "Group " + given.getGroup()
                : given.isUserPermission() ? given.getUserSubject().getFullName() : "Anonymous";
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(SpacePermission.VIEWSPACE_PERMISSION, "View");
        types.put(SpacePermission.CREATEEDIT_PAGE_PERMISSION, "Create and edit pages");
        types.put(SpacePermission.COMMENT_PERMISSION, "Comment");
        types.put(SpacePermission.ADMINISTER_SPACE_PERMISSION, "Administer the space");
        return types;
    }

    /** One permission as it is listed. */
    public record Row(long id, String subject, String what) {}
}
