package org.openmentorship.host.screens.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.Urls;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.WikiProblem;

/** Who may view and who may edit one page, by names of people and groups. */
public final class RestrictionScreens {
    private static final String VIEW = ContentPermission.VIEW_PERMISSION;
    private static final String EDIT = ContentPermission.EDIT_PERMISSION;

    private final Desk desk;

    public RestrictionScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/pages/pagerestrictions.action", this::show);
        router.post("/pages/setpagerestrictions.action", this::save);
    }

    private void show(Visit visit) throws IOException {
        Page page = desk.page(visit);
        show(visit, page, names(page, VIEW), names(page, EDIT), "");
    }

    private void save(Visit visit) throws IOException {
        Page page = desk.page(visit, Permission.EDIT);
        String viewers = visit.param("viewers");
        String editors = visit.param("editors");
        try {
            List<ContentPermission> view = parse(visit, VIEW, viewers);
            List<ContentPermission> edit = parse(visit, EDIT, editors);
            desk.wiki().restrictions.setContentPermissions(view, page, VIEW);
            desk.wiki().restrictions.setContentPermissions(edit, page, EDIT);
        } catch (WikiProblem e) {
            show(visit, page, viewers, editors, e.getMessage());
            return;
        }
        desk.wiki().audit.note("Page restrictions changed", page.getSpaceKey() + ": " + page.getTitle());
        visit.redirect(Urls.path(page));
    }

    private void show(Visit visit, Page page, String viewers, String editors, String problem) throws IOException {
        List<String> above = page.getAncestors().stream()
                .filter(ancestor -> !names(ancestor, VIEW).isEmpty())
                .map(ancestor ->
                        ancestor.getTitle() + ": " + names(ancestor, VIEW).replace("\n", ", "))
                .toList();
        desk.show(
                visit,
                View.of("page/restrictions", "Restrictions of " + page.getTitle())
                        .on(page)
                        .status(problem.isEmpty() ? 200 : 400)
                        .with("viewers", viewers)
                        .with("editors", editors)
                        .with("above", above)
                        .with("groups", desk.wiki().people.groups())
                        .with("mayEdit", desk.wiki().permissions.hasPermission(visit.user(), Permission.EDIT, page))
                        .with("problem", problem));
    }

    /** One name a line; whoever restricts a page stays able to open it. */
    private List<ContentPermission> parse(Visit visit, String type, String text) {
        List<ContentPermission> found = new ArrayList<>();
        List<String> names = Stream.of(text.split("[\\n,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        for (String name : names) {
            ConfluenceUser user = desk.wiki().users.getUserByName(name);
            if (user != null) {
                found.add(ContentPermission.createUserPermission(type, user));
            } else if (desk.wiki().people.groups().contains(name)) {
                found.add(ContentPermission.createGroupPermission(type, name));
            } else {
                throw new WikiProblem("There is no person and no group named “" + name + "”. Please check the name.");
            }
        }
        ConfluenceUser self = visit.user();
        boolean missing = found.stream().noneMatch(given -> self != null && self.equals(given.getUserSubject()));
        if (!found.isEmpty() && missing && self != null) {
            found.add(ContentPermission.createUserPermission(type, self));
        }
        return found;
    }

    private static String names(Page page, String type) {
        ContentPermissionSet set = page.getContentPermissionSet(type);
        List<String> names = new ArrayList<>();
        if (set != null) {
            set.forEach(given -> names.add(
                    given.isGroupPermission()
                            ? given.getGroupName()
                            : given.getUserSubject().getName()));
        }
        return String.join("\n", names);
    }
}
