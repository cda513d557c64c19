package org.openmentorship.host.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.user.UserEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmentorship.host.scene.Stage;

/** What people do by hand to pages and accounts, and where apps show themselves besides on pages. */
class ToolsTest extends WikiOnScreen {
    private final Ears ears = new Ears();

    @BeforeEach
    void listen() {
        service(EventPublisher.class).register(ears);
    }

    @AfterEach
    void stopListening() {
        service(EventPublisher.class).unregister(ears);
    }

    @Test
    void aPageIsMovedTrashedRestoredAndRemovedByHand() throws Exception {
        Page top = page("<p>top</p>");
        Page leaf = page("<p>leaf</p>");
        String id = "pageId=" + leaf.getId();
        String to = "&spaceKey=TEAM&parent=" + encode(top.getTitle());
        assertThat(as("ada", "/pages/movepage.action?" + id).body()).contains("Move “" + leaf.getTitle() + "”");
        done(post("ada", "/pages/domovepage.action", id + to));
        assertThat(fresh(leaf).getParent().getId()).isEqualTo(top.getId());
        done(post("ada", "/pages/setpagerestrictions.action", id + "&viewers=ada&editors="));
        done(post("ada", "/pages/doremovepage.action", id));
        assertThat(as("ada", "/pages/viewtrash.action?key=TEAM").body()).contains(leaf.getTitle());
        done(post("ada", "/pages/restorepage.action", id));
        assertThat(fresh(leaf).isCurrent()).isTrue();
        done(post("ada", "/pages/doremovepage.action", id));
        done(post("ada", "/pages/purgepage.action", id));
        assertThat(fresh(leaf)).isNull();
        assertThat(ears.of(leaf))
                .containsExactly(
                        "PageCreateEvent",
                        "PageMoveEvent",
                        "ContentPermissionEvent",
                        "ContentPermissionEvent",
                        "ContentPermissionEvent",
                        "ContentPermissionEvent",
                        "PageTrashedEvent",
                        "PageRestoreEvent",
                        "PageTrashedEvent",
                        "PageRemoveEvent");
    }

    @Test
    void aMoveThatCannotBeSaysWhyAndLosesNothing() throws Exception {
        Page page = page("<p>one</p>");
        String id = "pageId=" + page.getId();
        for (String bad : List.of("&spaceKey=TEAM&parent=No+such+page", "&spaceKey=NONE&parent=x")) {
            HttpResponse<String> refused = post("ada", "/pages/domovepage.action", id + bad);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("role=\"alert\"");
        }
        assertThat(post("ada", "/pages/domovepage.action", id + "&spaceKey=TEAM&parent=No+such+page")
                        .body())
                .contains("value=\"No such page\"");
        assertThat(post("ben", "/pages/domovepage.action", id + "&spaceKey=SHARED&parent=")
                        .statusCode())
                .isEqualTo(403);
        done(post("ada", "/pages/domovepage.action", id + "&spaceKey=SHARED&parent="));
        assertThat(fresh(page).getSpaceKey()).isEqualTo("SHARED");
        assertThat(as("ben", Urls.path(fresh(page))).statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorRenamesDeactivatesAndDeletesPeople() throws Exception {
        newcomer("cleo");
        ConfluenceUser cleo = service(UserAccessor.class).getUserByName("cleo");
        String form = "name=cleo&fullName=Cleo+Adeyemi&email=c%40example.org&newName=";
        HttpResponse<String> refused = post("admin", "/admin/users/doedituser.action", form + "two+words");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("one word", "value=\"two words\"", "value=\"Cleo Adeyemi\"");
        done(post("admin", "/admin/users/doedituser.action", form + "cleopatra"));
        assertThat(as("ada", "/display/~cleopatra").body()).contains("<h1>Cleo Adeyemi</h1>");
        done(post("admin", "/admin/users/changeuser.action", "deed=deactivate&name=cleopatra"));
        assertThat(as("ada", "/display/~cleopatra").body()).contains("This account is deactivated");
        done(post("admin", "/admin/users/changeuser.action", "deed=activate&name=cleopatra"));
        done(post("admin", "/admin/users/changeuser.action", "deed=delete&name=cleopatra"));
        assertThat(service(UserAccessor.class).getUserByKey(cleo.getKey()).getFullName())
                .isEqualTo("Unknown User (cleopatra)");
        assertThat(ears.people).containsExactly("UserDeactivateEvent", "UserReactivateEvent", "UserRemoveEvent");
        assertThat(post("ada", "/admin/users/changeuser.action", "deed=delete&name=ben")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void appsShowThemselvesOnProfilesInTheMenuAndBesideASpace() throws Exception {
        String profile = as("ada", "/display/~ben").body();
        assertThat(profile)
                .contains("<p>Hello ben</p>", "7 cm", "href=\"/confluence/plugins/servlet/tiny/ben\"")
                .contains("My tiny things");
        assertThat(profile.indexOf("Hello ben")).isLessThan(profile.indexOf("7 cm"));
        assertThat(as("ada", "/display/SHARED").body())
                .contains("href=\"/confluence/plugins/servlet/tiny/SHARED\"", "My tiny things");
        assertThat(browser.get("/login.action").body()).doesNotContain("My tiny things");
    }

    @Test
    void aMacrosBodyIsRenderedOnScreenOnPaperAndInMails() throws Exception {
        Page page = page("<ac:structured-macro ac:name=\"frame\"><ac:parameter ac:name=\"id\">7</ac:parameter>"
                + "<ac:rich-text-body><p>Terms for <ac:link><ri:user ri:username=\"ben\"/></ac:link></p>"
                + "</ac:rich-text-body></ac:structured-macro>");
        String shown = as("ada", Urls.path(page)).body();
        assertThat(shown)
                .contains("[frame display 7]<p>Terms for <a href=\"/confluence/display/~ben\">ben Example</a></p>");
        for (String output : List.of("preview", "pdf", "word", "email", "feed", "diff", "html_export")) {
            String text = as("ada", "/pages/rendered.action?output=" + output + "&pageId=" + page.getId())
                    .body();
            assertThat(text).as(output).contains("[frame " + output + " 7]<p>Terms for <a href=\"");
            assertThat(text.contains("Terms for <a href=\"http://localhost"))
                    .as(output)
                    .isEqualTo(!output.equals("preview"));
        }
        assertThat(edit(page, 1, page.getBodyAsString(), "&preview=yes").body()).contains("[frame preview 7]");
    }

    private static void newcomer(String name) throws Exception {
        stage.addUser(new Stage.Person(name, name + " Example", name + "@example.org", List.of(), "", ""));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /** Notes what it hears. */
    public static final class Ears {
        private final List<ContentEvent> pages = new ArrayList<>();
        private final List<String> people = new ArrayList<>();

        @EventListener
        public void hear(ConfluenceEvent event) {
            if (event instanceof ContentEvent about) {
                pages.add(about);
            } else if (event instanceof UserEvent) {
                people.add(event.getClass().getSimpleName());
            }
        }

        List<String> of(ContentEntityObject content) {
            return pages.stream()
                    .filter(event -> event.getContent().getId() == content.getId())
                    .map(event -> event.getClass().getSimpleName())
                    .toList();
        }
    }
}
