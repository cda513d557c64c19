package org.openmentorship.host.screens.space;

import com.atlassian.confluence.pages.DuplicateDataRuntimeException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import java.util.List;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.Urls;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.WikiProblem;

/** Moving a page with those below it: below another page, to the top of a space, or into another space. */
public final class MoveScreens {
    private final Desk desk;

    public MoveScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/pages/movepage.action", this::form);
        router.post("/pages/domovepage.action", this::move);
    }

    private void form(Visit visit) throws IOException {
        Page page = desk.page(visit, Permission.EDIT);
        String parent = page.getParent() == null ? "" : page.getParent().getTitle();
        show(visit, page, page.getSpaceKey(), parent, "");
    }

    private void move(Visit visit) throws IOException {
        Page page = desk.page(visit, Permission.EDIT);
        String key = visit.param("spaceKey");
        String title = visit.param("parent").strip();
        try {
            Space to = spaces(visit).stream()
                    .filter(space -> space.getKey().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new WikiProblem("Please choose a space in which you may create pages."));
            if (title.isEmpty()) {
                desk.wiki().pages.movePageToTopLevel(page, to);
            } else {
                desk.wiki().pages.movePageAsChild(page, parent(visit, to, title));
            }
        } catch (WikiProblem | DuplicateDataRuntimeException e) {
            show(visit, page, key, title, e.getMessage());
            return;
        }
        desk.wiki().audit.note("Page moved", page.getSpaceKey() + ": " + page.getTitle());
        visit.redirect(Urls.path(page));
    }

    private Page parent(Visit visit, Space space, String title) {
        Page found = desk.wiki().pages.getPage(space.getKey(), title);
        if (found == null || !desk.wiki().permissions.hasPermission(visit.user(), Permission.VIEW, found)) {
            throw new WikiProblem("There is no page “" + title + "” in this space. Please check its title.");
        }
        return found;
    }

    private List<Space> spaces(Visit visit) {
        return desk.wiki().lists.spaces(visit.user()).stream()
                .filter(space -> desk.wiki().permissions.hasCreatePermission(visit.user(), space, Page.class))
                .map(Space.class::cast)
                .toList();
    }

    private void show(Visit visit, Page page, String spaceKey, String parent, String problem) throws IOException {
        desk.show(
                visit,
                View.of("page/move", "Move “" + page.getTitle() + "”")
                        .on(page)
                        .status(problem.isEmpty() ? 200 : 400)
                        .with("spaces", spaces(visit))
                        .with("spaceKey", spaceKey)
                        .with("parent", parent)
                        .with("problem", problem));
    }
}
