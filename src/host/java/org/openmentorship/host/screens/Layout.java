package org.openmentorship.host.screens;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmentorship.host.Engine;
import org.openmentorship.host.render.PageResources;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.Wiki;

/** Puts a view into the frame that all screens share: header, sidebar, content, and the reader's theme. */
public final class Layout {
    public static final String THEME_COOKIE = "wiki.theme";
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final boolean AUI = Layout.class.getResource("/aui/aui-prototyping.css") != null;

    private final Engine engine;
    private final Wiki wiki;
    private final AppLinks links;

    Layout(Engine engine, Wiki wiki) {
        this.engine = engine;
        this.wiki = wiki;
        this.links = new AppLinks(engine.modules());
    }

    public void show(Visit visit, View view) throws IOException {
        ConfluenceUser reader = visit.user();
        Map<String, Object> values = new HashMap<>(view.values);
        values.put("urls", new Urls(visit.context()));
        values.put(
                "dates",
                new Dates(wiki.users.getUserPreferences(reader).getTimeZone().toZoneId()));
        values.put("user", reader);
        values.put("token", visit.token());
        values.put("here", visit.here());
        values.put("path", visit.path());
        values.put("title", view.title);
        values.put("space", view.space);
        values.put("page", view.page);
        values.put("area", view.area);
        values.put("admin", isAdmin(reader));
        values.put("readOnly", engine.services().get(AccessModeService.class).isReadOnlyAccessModeEnabled());
        addPlaces(values, visit, view);
        values.put("bodyHtml", engine.templates().render(view.template, values));
        addLook(values, visit, view);
        visit.html(view.status, engine.templates().render("host/layout.vm", values));
    }

    /** What stands around the content: the space's tree and tools, administration, the links of apps. */
    private void addPlaces(Map<String, Object> values, Visit visit, View view) {
        ConfluenceUser reader = visit.user();
        Space space = view.space;
        Map<String, Object> around = AppLinks.around(view, reader);
        values.put("headerItems", links.header(around));
        values.put("userItems", reader == null ? List.of() : links.userMenu(around));
        values.put("adminItems", view.area.equals("admin") ? links.admin(around) : List.of());
        values.put("spaceItems", space == null ? List.of() : links.space(around));
        values.put("mayCreate", space != null && wiki.permissions.hasCreatePermission(reader, space, Page.class));
        values.put("mayTool", space != null && wiki.permissions.hasPermission(reader, Permission.ADMINISTER, space));
        SideTree tree = new SideTree(wiki.lists, reader, view.page, visit.context());
        values.put("treeHtml", space == null ? "" : tree.html(space));
    }

    boolean isAdmin(ConfluenceUser reader) {
        return wiki.permissions.hasPermission(reader, Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION);
    }

    private void addLook(Map<String, Object> values, Visit visit, View view) {
        String[] contexts = switch (view.area) {
            case "admin" -> new String[] {"atl.general", "atl.admin"};
            case "page" -> new String[] {"atl.general", "page", "viewcontent"};
            default -> new String[] {"atl.general"};
        };
        PageResources.Links links = engine.resources().links(contexts);
        values.put("css", links.css());
        values.put("js", links.js());
        values.put("aui", AUI);
        values.put("theme", theme(visit));
    }

    private static String theme(Visit visit) {
        Cookie[] cookies = Optional.ofNullable(visit.request().getCookies()).orElse(new Cookie[0]);
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(THEME_COOKIE))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst()
                .orElse("auto");
    }
}
