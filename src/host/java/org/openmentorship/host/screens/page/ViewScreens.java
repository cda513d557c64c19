package org.openmentorship.host.screens.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openmentorship.host.screens.AppLinks;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.Visit.Stop;
import org.openmentorship.host.wiki.page.ContentRow;
import org.openmentorship.host.wiki.page.ContentRow.Version;
import org.openmentorship.host.wiki.render.RenderContext;

/** A page as its readers see it, by its title, by its id, or in an older version. */
public final class ViewScreens {
    private final Desk desk;

    public ViewScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/display/*", this::display);
        router.get("/pages/viewpage.action", this::byId);
    }

    /** {@code /display/KEY}, {@code /display/KEY/Title} with plus signs for spaces. */
    private void display(Visit visit) throws IOException {
        String raw = visit.request().getRequestURI().substring((visit.context() + "/display").length());
        String[] parts = raw.split("/", 3);
        String key = parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        String title = parts.length < 3 ? "" : URLDecoder.decode(parts[2], StandardCharsets.UTF_8);
        named(visit, key, title);
    }

    private void named(Visit visit, String key, String title) throws IOException {
        Space space = desk.wiki().spaces.getSpace(key);
        if (key.startsWith("~") && space == null) {
            visit.redirect("/users/viewuserprofile.action?username=" + Visit.encode(key.substring(1)));
            return;
        }
        if (space == null) {
            throw new Stop(404, "There is no space with this key, or you may not see it.");
        }
        desk.need(desk.wiki().permissions.hasPermission(visit.user(), Permission.VIEW, space));
        Page page = title.isEmpty() ? space.getHomePage() : desk.wiki().pages.getPage(key, title);
        if (page == null) {
            missing(visit, space, title);
            return;
        }
        desk.need(desk.wiki().permissions.hasPermission(visit.user(), Permission.VIEW, page));
        show(visit, page);
    }

    private void byId(Visit visit) throws IOException {
        if (visit.param("pageId").isEmpty() && !visit.param("title").isEmpty()) {
            named(visit, visit.param("spaceKey"), visit.param("title"));
            return;
        }
        Page page = desk.page(visit);
        if (visit.param("pageVersion").isEmpty()) {
            show(visit, page);
            return;
        }
        long wanted = visit.id("pageVersion");
        ContentRow row = desk.wiki().contents.find(page.getId()).orElseThrow();
        Version version = desk.wiki().contents.versions(page.getId()).stream()
                .filter(known -> known.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new Stop(404, "This page has no version " + wanted + "."));
        show(
                visit,
                version.number() == page.getVersion()
                        ? page
                        : desk.wiki().loader.page(row, version));
    }

    private void missing(Visit visit, Space space, String title) throws IOException {
        desk.show(
                visit,
                View.of("page/missing", "Page not found")
                        .in(space)
                        .status(404)
                        .with("wanted", title)
                        .with("similar", desk.wiki().lists.search(visit.user(), title, 5)));
    }

    private void show(Visit visit, Page page) throws IOException {
        var permissions = desk.wiki().permissions;
        String title = page.getTitle();
        View view = View.of("page/view", title).on(page).area("page");
        RenderContext context = RenderContext.of(page, ConversionContextOutputType.DISPLAY);
        String content = desk.renderer().render(page.getBodyAsString(), context);
        desk.show(
                visit,
                view.with("contentHtml", content)
                        .with("old", !page.isLatestVersion())
                        .with(
                                "home",
                                page.getSpace().getHomePage() != null
                                        && page.getSpace().getHomePage().getId() == page.getLatestVersionId())
                        .with("mayEdit", permissions.hasPermission(visit.user(), Permission.EDIT, page))
                        .with("mayComment", permissions.hasCreatePermission(visit.user(), page, Comment.class))
                        .with("restricted", isRestricted(page))
                        .with("changed", page.getVersion() > 1)
                        .with("items", new AppLinks(desk.engine().modules()).page(AppLinks.around(view, visit.user())))
                        .with("comments", comments(visit, page)));
    }

    private boolean isRestricted(Page page) {
        return !desk.wiki()
                        .restrictions
                        .getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION)
                        .isEmpty()
                || !desk.wiki()
                        .restrictions
                        .getContentPermissionSets(page, ContentPermission.EDIT_PERMISSION)
                        .isEmpty();
    }

    private List<ShownComment> comments(Visit visit, Page page) {
        return page.getComments().stream()
                .map(comment -> new ShownComment(
                        comment,
                        desk.renderer()
                                .render(
                                        comment.getBodyAsString(),
                                        RenderContext.of(comment, ConversionContextOutputType.DISPLAY)),
                        desk.wiki().permissions.hasPermission(visit.user(), Permission.REMOVE, comment)))
                .toList();
    }

    /** A comment below a page, with its text as HTML. */
    public record ShownComment(Comment comment, String textHtml, boolean mayRemove) {
        public String author() {
            return Optional.ofNullable(comment.getCreator())
                    .map(user -> user.getFullName())
                    .orElse("Anonymous");
        }
    }
}
