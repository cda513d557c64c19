package org.openmentorship.host.screens;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.openmentorship.host.Browser;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;
import org.openmentorship.host.TinyApp;
import org.openmentorship.host.scene.Stage;

/** The wiki's screens over HTTP: what people see, what is refused, and that no text is lost. */
class ScreensTest {
    private static Host host;
    private static Space space;
    private static Space shared;
    private static int pages;

    private final Browser browser = new Browser(host.base());

    @BeforeAll
    static void start() throws Exception {
        Stage[] stage = new Stage[1];
        host = Host.start(Options.forTests(null, null), engine -> {
            Site site = new Site(engine);
            stage[0] = site.stage();
            return site;
        });
        for (String name : List.of("ada", "ben")) {
            stage[0].addUser(new Stage.Person(name, name + " Example", name + "@example.org", List.of(), "", ""));
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

    @Test
    void aPageIsShownByItsTitleWithItsMacros() throws Exception {
        Page page = page("<p>Hello &amp; welcome</p><ac:structured-macro ac:name=\"greeting\">"
                + "<ac:parameter ac:name=\"name\">Ann</ac:parameter></ac:structured-macro>");
        HttpResponse<String> shown = as("ada", Urls.path(page));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("<h1 id=\"title-text\">" + page.getTitle(), "Hello &amp; welcome", "Hello Ann");
    }

    @Test
    void whoMayNotSeeASpaceLearnsNothingOfItsPages() throws Exception {
        Page page = page("<p>secret</p>");
        HttpResponse<String> refused = as("ben", Urls.path(page));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("secret", page.getTitle());
        assertThat(browser.get(Urls.path(page)).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/login.action?os_destination=%2Fdisplay%2FTEAM"));
        for (String address : List.of(
                "/pages/viewsource.action",
                "/pages/viewpreviousversions.action",
                "/spaces/flyingpdf/pdfpageexport.action",
                "/exportword",
                "/pages/editpage.action")) {
            assertThat(as("ben", address + "?pageId=" + page.getId()).statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
        assertThat(as("ben", "/dosearchsite.action?queryString=secret").body()).contains("Nothing found");
    }

    @Test
    void aMissingPageOffersToCreateItToThoseWhoMay() throws Exception {
        HttpResponse<String> missing = as("ada", "/display/TEAM/No+such+page");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Page not found", "title=No+such+page");
        assertThat(as("ada", "/pages/viewpage.action?pageId=x").statusCode()).isEqualTo(404);
    }

    @Test
    void anEditIsSavedAsANewVersion() throws Exception {
        Page page = page("<p>one</p>");
        assertThat(edit(page, 1, "<p>two</p>", "").statusCode()).isEqualTo(303);
        assertThat(fresh(page).getBodyAsString()).isEqualTo("<p>two</p>");
        assertThat(as("ada", "/pages/viewpage.action?pageVersion=1&pageId=" + page.getId())
                        .body())
                .contains("<p>one</p>", "You are looking at version 1");
        assertThat(as("ada", "/pages/diffpagesbyversion.action?before=1&after=2&pageId=" + page.getId())
                        .body())
                .contains("+ &lt;p&gt;two&lt;/p&gt;", "− &lt;p&gt;one&lt;/p&gt;");
        String restore = "pageId=" + page.getId() + "&version=1";
        assertThat(post("ada", "/pages/revertpagebacktoversion.action", restore).statusCode())
                .isEqualTo(303);
        assertThat(fresh(page).getBodyAsString()).isEqualTo("<p>one</p>");
        assertThat(fresh(page).getVersion()).isEqualTo(3);
    }

    @Test
    void whoeverSavesSecondKeepsTheirTextAndSeesTheOther() throws Exception {
        Page page = page("<p>one</p>");
        edit(page, 1, "<p>theirs</p>", "");
        HttpResponse<String> conflict = edit(page, 1, "<p>mine</p>", "");
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains(
                        "&lt;p&gt;mine&lt;/p&gt;</textarea>",
                        "− &lt;p&gt;theirs&lt;/p&gt;",
                        "name=\"originalVersion\" value=\"2\"");
        assertThat(fresh(page).getBodyAsString()).isEqualTo("<p>theirs</p>");
        assertThat(edit(page, 2, "<p>mine</p>", "").statusCode()).isEqualTo(303);
    }

    @Test
    void brokenStorageFormatComesBackWithTheLineAndTheText() throws Exception {
        Page page = page("<p>one</p>");
        HttpResponse<String> refused = edit(page, 1, "<p>a</p>\n<p>b", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Line 2: ", "&lt;p&gt;b</textarea>");
        assertThat(fresh(page).getVersion()).isEqualTo(1);
    }

    @Test
    void aPreviewSavesNothing() throws Exception {
        Page page = page("<p>one</p>");
        assertThat(edit(page, 1, "<p>look</p>", "&preview=yes").body()).contains("<p>look</p>", "Preview");
        assertThat(fresh(page).getVersion()).isEqualTo(1);
    }

    @Test
    void aRestrictionFromTheScreenHoldsBelowThePage() throws Exception {
        Page top = page(shared, null, "<p>top</p>");
        Page leaf = page(shared, top, "<p>leaf</p>");
        assertThat(as("ben", Urls.path(leaf)).statusCode()).isEqualTo(200);
        String body = "pageId=" + top.getId() + "&viewers=ada&editors=";
        assertThat(post("ada", "/pages/setpagerestrictions.action", body).statusCode())
                .isEqualTo(303);
        assertThat(as("ben", Urls.path(leaf)).statusCode()).isEqualTo(403);
        assertThat(as("ada", Urls.path(leaf)).body()).contains("Restricted");
        HttpResponse<String> unknown = post(
                "ada", "/pages/setpagerestrictions.action", "pageId=" + top.getId() + "&viewers=ada%0Anobody&editors=");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("“nobody”", "ada\nnobody</textarea>");
    }

    @Test
    void peopleCommentAndTakeTheirOwnCommentBack() throws Exception {
        Page page = page(shared, null, "<p>one</p>");
        assertThat(post("ben", "/pages/doaddcomment.action", "pageId=" + page.getId() + "&content=%3Cb%3Ehi%3C/b%3E")
                        .statusCode())
                .isEqualTo(303);
        assertThat(as("ben", Urls.path(page)).body()).contains("&lt;b&gt;hi&lt;/b&gt;");
        long id = fresh(page).getComments().get(0).getId();
        assertThat(post("ben", "/pages/removecomment.action", "commentId=" + id).statusCode())
                .isEqualTo(303);
        assertThat(fresh(page).getComments()).isEmpty();
        assertThat(post("ben", "/pages/doaddcomment.action", "pageId=" + page.getId() + "&content=+")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPageIsPrintedAsPdfAndWord() throws Exception {
        Page page = page("<p>one</p><ac:image><ri:url ri:value=\"http://example.org/x.png\"/></ac:image>");
        assertThat(as("ada", "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.getId())
                        .body())
                .startsWith("%PDF-");
        assertThat(as("ada", "/exportword?pageId=" + page.getId()).body())
                .contains("<p>one</p>")
                .doesNotContain("<script");
    }

    @Test
    void aDisabledAppLeavesAReadableBox() throws Exception {
        Page page = page("<ac:structured-macro ac:name=\"greeting\"/>");
        String key = host.engine().apps().list().get(0).key();
        assertThat(post("admin", "/plugins/servlet/upm/change", "deed=disable&key=" + key)
                        .statusCode())
                .isEqualTo(303);
        assertThat(as("ada", Urls.path(page)).body()).contains("Unknown macro: <strong>greeting</strong>");
        assertThat(post("admin", "/plugins/servlet/upm/change", "deed=enable&key=" + key)
                        .statusCode())
                .isEqualTo(303);
        assertThat(as("ada", Urls.path(page)).body()).doesNotContain("Unknown macro");
        assertThat(as("ada", "/plugins/servlet/upm").statusCode()).isEqualTo(403);
    }

    @Test
    void noScreenHasScriptsOrStylesInIt() throws Exception {
        Page page = page("<p>one</p>");
        for (String address : List.of(
                "/",
                "/login.action",
                "/browsepeople.action",
                "/users/viewmysettings.action",
                "/dosearchsite.action?queryString=one",
                "/display/~ada",
                "/admin/console.action",
                "/plugins/servlet/upm",
                "/admin/scheduledjobs/viewscheduledjobs.action",
                "/admin/mail-inbox.action",
                "/admin/auditlog.action",
                "/admin/users/browseusers.action",
                "/spaces/createspace-start.action",
                "/spaces/spacepermissions.action?key=TEAM",
                "/pages/viewtrash.action?key=TEAM",
                "/pages/createpage.action?spaceKey=TEAM",
                "/pages/editpage.action?pageId=" + page.getId(),
                "/pages/viewpage.action?pageId=" + page.getId(),
                "/pages/pagerestrictions.action?pageId=" + page.getId(),
                "/pages/viewpreviousversions.action?pageId=" + page.getId(),
                "/nowhere")) {
            HttpResponse<String> answer = as("admin", address);
            assertThat(answer.statusCode()).as(address).isEqualTo(address.equals("/nowhere") ? 404 : 200);
            assertThat(answer.body())
                    .as(address)
                    .doesNotContainPattern("<script(?![^>]*src=)|<style| style=| on[a-z]+=\"")
                    .doesNotContainPattern("\\$[a-z!]");
        }
    }

    private static Page page(String body) {
        return page(space, null, body);
    }

    private static Page page(Space where, Page parent, String body) {
        Page page = new Page();
        page.setSpace(where);
        page.setTitle("Page " + ++pages);
        page.setParentPage(parent);
        page.setBodyAsString(body);
        service(PageManager.class).saveContentEntity(page, DefaultSaveContext.DEFAULT);
        return page;
    }

    private static Page fresh(Page page) {
        return service(PageManager.class).getPage(page.getId());
    }

    private HttpResponse<String> edit(Page page, int version, String content, String more) throws Exception {
        return post(
                "ada",
                "/pages/doeditpage.action",
                "pageId=" + page.getId() + "&originalVersion=" + version + "&title=" + encode(page.getTitle())
                        + "&content=" + encode(content) + more);
    }

    private HttpResponse<String> as(String person, String path) throws Exception {
        HttpResponse<String> answer = browser.call(person, "GET", path, null);
        String to = answer.headers().firstValue("Location").orElse("");
        return to.isEmpty() ? answer : browser.call(person, "GET", to.replaceFirst("^/confluence", ""), null);
    }

    private HttpResponse<String> post(String person, String path, String form) throws Exception {
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> T service(Class<T> type) {
        return host.engine().services().get(type);
    }
}
