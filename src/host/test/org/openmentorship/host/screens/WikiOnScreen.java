package org.openmentorship.host.screens;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.openmentorship.host.Browser;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;
import org.openmentorship.host.TinyApp;
import org.openmentorship.host.scene.Stage;

/** A wiki with two people and two spaces, and how tests speak with it. */
abstract class WikiOnScreen {
    static Host host;
    static Stage stage;
    static Space space;
    static Space shared;
    private static int pages;

    final Browser browser = new Browser(host.base());

    @BeforeAll
    static void start() throws Exception {
        host = Host.start(Options.forTests(null, null), engine -> {
            Site site = new Site(engine);
            stage = site.stage();
            return site;
        });
        for (String name : List.of("ada", "ben")) {
            stage.addUser(new Stage.Person(name, name + " Example", name + "@example.org", List.of(), "", ""));
        }
        host.engine().apps().install(new TinyApp().jar());
        space = service(SpaceManager.class)
                .createPrivateSpace(
                        "TEAM", "Team", "", service(UserAccessor.class).getUserByName("ada"));
        shared = service(SpaceManager.class)
                .createSpace("SHARED", "Shared", "", service(UserAccessor.class).getUserByName("ada"));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    static Page page(String body) {
        return page(space, null, body);
    }

    static Page page(Space where, Page parent, String body) {
        Page page = new Page();
        page.setSpace(where);
        page.setTitle("Page " + ++pages);
        page.setParentPage(parent);
        page.setBodyAsString(body);
        service(PageManager.class).saveContentEntity(page, DefaultSaveContext.DEFAULT);
        return page;
    }

    static Page fresh(Page page) {
        return service(PageManager.class).getPage(page.getId());
    }

    HttpResponse<String> edit(Page page, int version, String content, String more) throws Exception {
        return post(
                "ada",
                "/pages/doeditpage.action",
                "pageId=" + page.getId() + "&originalVersion=" + version + "&title=" + encode(page.getTitle())
                        + "&content=" + encode(content) + more);
    }

    HttpResponse<String> as(String person, String path) throws Exception {
        HttpResponse<String> answer = browser.call(person, "GET", path, null);
        String to = answer.headers().firstValue("Location").orElse("");
        return to.isEmpty() ? answer : browser.call(person, "GET", to.replaceFirst("^/confluence", ""), null);
    }

    HttpResponse<String> post(String person, String path, String form) throws Exception {
        return browser.call(
                person,
                "POST",
                path,
                form,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Atlassian-Token",
                "no-check");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static <T> T service(Class<T> type) {
        return host.engine().services().get(type);
    }
}
