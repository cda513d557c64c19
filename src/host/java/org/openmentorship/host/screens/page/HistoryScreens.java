package org.openmentorship.host.screens.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.Urls;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.Visit.Stop;
import org.openmentorship.host.wiki.page.ContentRow.Version;

/** The versions of a page: list, comparison, restoring, its source, and taking the page away. */
public final class HistoryScreens {
    private final Desk desk;

    public HistoryScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/pages/viewpreviousversions.action", this::history);
        router.get("/pages/diffpagesbyversion.action", this::compare);
        router.post("/pages/revertpagebacktoversion.action", this::restore);
        router.get(
                "/pages/viewsource.action",
                visit -> desk.show(visit, on(desk.page(visit), "source", "Storage format")));
        router.get(
                "/pages/removepage.action",
                visit -> desk.show(visit, on(desk.page(visit, Permission.REMOVE), "remove", "Delete the page")));
        router.post("/pages/doremovepage.action", this::remove);
    }

    private void history(Visit visit) throws IOException {
        Page page = desk.page(visit);
        List<Row> rows = desk.wiki().contents.versions(page.getId()).stream()
                .map(version -> new Row(version, person(version.modifier())))
                .toList();
        desk.show(
                visit,
                on(page, "history", "History of " + page.getTitle())
                        .with("rows", rows)
                        .with("mayEdit", desk.wiki().permissions.hasPermission(visit.user(), Permission.EDIT, page)));
    }

    private void compare(Visit visit) throws IOException {
        Page page = desk.page(visit);
        Version one = version(page, visit.id("before"));
        Version other = version(page, visit.id("after"));
        boolean inOrder = one.number() <= other.number();
        Version before = inOrder ? one : other;
        Version after = inOrder ? other : one;
        desk.show(
                visit,
                on(page, "diff", "Changes in " + page.getTitle())
                        .with("before", before)
                        .with("after", after)
                        .with("lines", LineDiff.of(before.body(), after.body())));
    }

    private void restore(Visit visit) throws IOException {
        Page page = desk.page(visit, Permission.EDIT);
        Version wanted = version(page, visit.id("version"));
        desk.attempt(() -> desk.wiki().pages.saveNewVersion(page, changed -> {
            changed.setTitle(wanted.title());
            changed.setBodyAsString(wanted.body());
            changed.setVersionComment("Restored version " + wanted.number());
        }));
        visit.redirect(Urls.path(page));
    }

    private void remove(Visit visit) throws IOException {
        Page page = desk.page(visit, Permission.REMOVE);
        Page home = page.getSpace().getHomePage();
        if (home != null && home.getId() == page.getId()) {
            throw new Stop(400, "The home page of a space stays as long as the space.");
        }
        desk.wiki().pages.trashPage(page);
        desk.wiki().audit.note("Page deleted", page.getSpaceKey() + ": " + page.getTitle());
        visit.redirect("/display/" + Visit.encode(page.getSpaceKey()));
    }

    private View on(Page page, String template, String title) {
        return View.of("page/" + template, title).on(page);
    }

    private Version version(Page page, long number) {
        return desk.wiki().contents.versions(page.getId()).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new Stop(404, "This page has no version " + number + "."));
    }

    private ConfluenceUser person(String key) {
        return key == null ? null : desk.wiki().users.getUserByKey(new UserKey(key));
    }

    /** One line of the history; the person is null when nobody was signed in. */
    public record Row(Version version, ConfluenceUser person) {
        public Date at() {
            return new Date(version.modified());
        }

        public String name() {
            return person == null ? "Anonymous" : person.getFullName();
        }
    }
}
