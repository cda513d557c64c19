package org.openmentorship.host.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wiki's screens over HTTP: what people see, what is refused, and that no text is lost. */
class ScreensTest extends WikiOnScreen {
    private static final List<String> SCREENS = List.of(
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
            "/admin/users/edituser.action?name=ada",
            "/admin/users/removeuser.action?name=ada",
            "/pages/movepage.action?pageId={page}",
            "/spaces/createspace-start.action",
            "/spaces/spacepermissions.action?key=TEAM",
            "/pages/viewtrash.action?key=TEAM",
            "/pages/createpage.action?spaceKey=TEAM",
            "/pages/editpage.action?pageId={page}",
            "/pages/viewpage.action?pageId={page}",
            "/pages/pagerestrictions.action?pageId={page}",
            "/pages/viewpreviousversions.action?pageId={page}",
            "/nowhere");

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
    void aTitleWithSignsThatNoPathCarriesIsFoundAllTheSame() throws Exception {
        Page page = page("<p>Both languages</p>");
        page.setTitle("R/Python; 100% + more");
        service(PageManager.class).saveContentEntity(page, DefaultSaveContext.DEFAULT);
        Page linking = page("<ac:link><ri:page ri:content-title=\"R/Python; 100% + more\"/></ac:link>");
        String link = "/pages/viewpage.action?spaceKey=TEAM&title=R%2FPython%3B+100%25+%2B+more";
        assertThat(as("ada", Urls.path(linking)).body()).contains("href=\"/confluence" + link.replace("&", "&amp;"));
        assertThat(as("ada", link).body()).contains("<p>Both languages</p>");
        assertThat(as("ben", link).statusCode()).isEqualTo(403);
        assertThat(as("ada", "/pages/viewpage.action?spaceKey=TEAM&title=a%2Fb").statusCode())
                .isEqualTo(404);
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
        for (String named : SCREENS) {
            String address = named.replace("{page}", "" + page.getId());
            HttpResponse<String> answer = as("admin", address);
            assertThat(answer.statusCode()).as(address).isEqualTo(address.equals("/nowhere") ? 404 : 200);
            assertThat(answer.body())
                    .as(address)
                    .doesNotContainPattern("<script(?![^>]*src=)|<style| style=| on[a-z]+=\"")
                    .doesNotContainPattern("\\$[a-z!]");
        }
    }
}
