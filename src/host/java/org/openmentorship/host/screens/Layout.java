package org.openmentorship.host.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
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
import org.openmentorship.host.app.fragment.WebItem;
import org.openmentorship.host.render.PageResources;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.Wiki;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a view into the frame that all screens share: header, sidebar, content, and the reader's theme. */
public final class Layout {
    public static final String THEME_COOKIE = "wiki.theme";
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final boolean AUI = Layout.class.getResource("/aui/aui-prototyping.css") != null;

    private static final Logger LOG = LoggerFactory.getLogger(Layout.class);

    private final Engine engine;
    private final Wiki wiki;

    Layout(Engine engine, Wiki wiki) {
        this.engine = engine;
        this.wiki = wiki;
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
        values.put("title", view.title);
        values.put("space", view.space);
        values.put("page", view.page);
        values.put("area", view.area);
        values.put("admin", isAdmin(reader));
        values.put(
                "mayCreate",
                view.space != null && wiki.permissions.hasCreatePermission(reader, view.space, Page.class));
        values.put(
                "mayTool",
                view.space != null && wiki.permissions.hasPermission(reader, Permission.ADMINISTER, view.space));
        Map<String, Object> around = around(view, reader);
        values.put("headerItems", items(true, around, "system.header/left"));
        values.put(
                "spaceItems",
                items(view.space != null, around, "system.space.sidebar/main-links", "system.space.tools/addons"));
        values.put("adminItems", items(view.area.equals("admin"), around, "system.admin/configuration"));
        values.put(
                "treeHtml",
                view.space == null
                        ? ""
                        : new SideTree(wiki.lists, reader, view.page, visit.context()).html(view.space));
        values.put("bodyHtml", engine.templates().render(view.template, values));
        addLook(values, visit, view);
        visit.html(view.status, engine.templates().render("host/layout.vm", values));
    }

    /** What conditions and links of apps are told about the place. */
    public static Map<String, Object> around(View view, ConfluenceUser reader) {
        Map<String, Object> around = new HashMap<>();
        around.put("user", reader);
        around.put("space", view.space);
        around.put("page", view.page);
        return around;
    }

    private List<WebItem> items(boolean wanted, Map<String, Object> around, String... sections) {
        return wanted
                ? Stream.of(sections).flatMap(section -> items(section, around)).toList()
                : List.of();
    }

    /** An app whose link fails loses that place, not everybody's screen. */
    private Stream<WebItem> items(String section, Map<String, Object> around) {
        try {
            return engine.modules().webItems(section, around).stream();
        } catch (RuntimeException e) {
            LOG.warn("The links of apps in {} cannot be shown: {}", section, e.getMessage());
            return Stream.empty();
        }
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
