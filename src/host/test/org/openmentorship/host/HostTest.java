package org.openmentorship.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.macro.Macro;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.fragment.WebItem;

/** A running host with the tiny app in it. */
class HostTest {

    private static final String COUNTER = "/rest/tiny/1/counter";

    private static Host host;
    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        host = Host.start(Options.forTests(null, null));
        host.engine().apps().install(new TinyApp().jar());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void freshBrowser() {
        browser = new Browser(host.base());
    }

    @Test
    void aMacroRendersEscapedAndBlocksWhatIsNotListed() throws Exception {
        Macro macro = host.engine().modules().macro("greeting").orElseThrow();
        assertThat(macro.execute(Map.of("name", "<i>Ann</i>"), "", null))
                .isEqualTo("<b>Hello &lt;i&gt;Ann&lt;/i&gt;</b> &lt;i&gt;Ann&lt;/i&gt; []");
    }

    @Test
    void theMacroBrowserKnowsItsParameters() {
        assertThat(host.engine().modules().macros()).anySatisfy(macro -> {
            assertThat(macro.name()).isEqualTo("greeting");
            assertThat(macro.parameters())
                    .singleElement()
                    .satisfies(p -> assertThat(p.required()).isTrue());
        });
    }

    @Test
    void restIsOpenOnlyAsAnnotated() throws Exception {
        assertThat(browser.get(COUNTER).statusCode()).isEqualTo(200);
        assertThat(browser.get("/rest/tiny/latest/counter").statusCode()).isEqualTo(200);
        assertThat(browser.call("", "POST", COUNTER, "x", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.call("nobody", "GET", COUNTER, null).statusCode()).isEqualTo(401);
        assertThat(browser.call("", "DELETE", COUNTER, null).statusCode()).isEqualTo(401);
        assertThat(browser.call("admin", "DELETE", COUNTER, null).statusCode()).isEqualTo(200);
        assertThat(browser.get("/rest/none/1/x").statusCode()).isEqualTo(404);
        assertThat(browser.get("/rest/tiny/1/nowhere").body()).contains("There is no REST resource at this address.");
    }

    @Test
    void aWriteThatAnotherSiteCouldSendIsRefused() throws Exception {
        String form = "application/x-www-form-urlencoded";
        assertThat(browser.call("admin", "POST", COUNTER, "a=1", "Content-Type", form)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.call("admin", "POST", COUNTER, "a", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.call("admin", "POST", COUNTER, "b", "Content-Type", form, "X-Atlassian-Token", "no-check")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.call(
                                "admin",
                                "POST",
                                COUNTER,
                                "c",
                                "Content-Type",
                                "application/json",
                                "Origin",
                                "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFailureIsASentenceWithAReferenceAndLeavesNothing() throws Exception {
        String before = browser.get(COUNTER).body();
        var answer = browser.call("admin", "POST", COUNTER, "fail", "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Reference")
                .doesNotContain("planned")
                .doesNotContain("at org.");
        assertThat(browser.get(COUNTER).body()).isEqualTo(before);
    }

    @Test
    void anAdminScreenAsksForThePasswordAgain() throws Exception {
        assertThat(browser.get("/plugins/servlet/tiny/a").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/login.action?os_destination="));
        browser.signIn("admin");
        var asked = browser.get("/plugins/servlet/tiny/a");
        assertThat(asked.headers().firstValue("Location"))
                .hasValue("/confluence/authenticate.action?destination=%2Fplugins%2Fservlet%2Ftiny%2Fa");
        String page = browser.get("/authenticate.action?destination=%2Fplugins%2Fservlet%2Ftiny%2Fa")
                .body();
        String token = page.replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]*)\".*", "$1");
        String form = "password=admin&destination=%2Fplugins%2Fservlet%2Ftiny%2Fa";
        assertThat(browser.form("/doauthenticate.action", form).statusCode()).isEqualTo(403);
        assertThat(browser.form("/doauthenticate.action", form + "&atl_token=" + token)
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/plugins/servlet/tiny/a").body()).isEqualTo("settings at /plugins/servlet/tiny /a");
    }

    @Test
    void signingInGoesOnlyToOurOwnPages() throws Exception {
        String login = "os_username=admin&os_password=admin&os_destination=";
        assertThat(browser.form("/dologin.action", login + "//evil.example")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/confluence/");
        assertThat(browser.form("/dologin.action", login + "https://evil.example")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/confluence/");
        assertThat(browser.form("/dologin.action", login + "/display/X")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/confluence/display/X");
        assertThat(browser.form("/dologin.action", "os_username=admin&os_password=wrong")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void linksAndPanelsShowWhereTheirConditionsHold() {
        List<WebItem> items = host.engine().modules().webItems("system.admin/configuration", Map.of("name", "a b"));
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.label()).isEqualTo("Tiny");
            assertThat(item.url()).isEqualTo("/plugins/servlet/tiny/a+b");
        });
        assertThat(host.engine().modules().webPanels("atl.userprofile", Map.of("name", "<x>")))
                .containsExactly("<p>Hello nobody</p>", "<p>panel &lt;x&gt; 7 cm</p>");
    }

    @Test
    void filesAreServedFromTheJarAndNothingElse() throws Exception {
        String look = "/download/resources/org.example.app:look/";
        assertThat(browser.get(look + "look.css?v=1").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(header -> assertThat(header).contains("immutable"));
        assertThat(browser.get(look + "atlassian-plugin.xml").statusCode()).isEqualTo(404);
        assertThat(browser.get(look + "%2e%2e/atlassian-plugin.xml").statusCode())
                .isIn(400, 404);
        assertThat(browser.get("/s/host/../org/openmentorship/host/Main.class").statusCode())
                .isIn(400, 404);
    }

    @Test
    void aJobRunsNowAndItsMailIsInTheInbox() {
        host.engine().inbox().clear();
        assertThat(host.engine().jobs().runNow("mailing")).isTrue();
        assertThat(host.engine().inbox().mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("ann@example.org");
            assertThat(mail.subject()).isEqualTo("Grüße");
            assertThat(mail.text()).startsWith("It ticked. 🎉");
        });
        assertThat(host.engine().jobs().list()).singleElement().satisfies(job -> {
            assertThat(job.outcome()).isEqualTo("SUCCESS");
            assertThat(job.nextRun()).isNotNull();
        });
    }

    @Test
    void anAppComesAndGoesButItsDataStays() throws Exception {
        browser.call("admin", "POST", COUNTER, "kept", "Content-Type", "application/json");
        String before = browser.get(COUNTER).body();
        host.engine().apps().disable(TinyApp.KEY);
        assertThat(browser.get(COUNTER).statusCode()).isEqualTo(404);
        assertThat(host.engine().modules().macro("greeting")).isEmpty();
        host.engine().apps().enable(TinyApp.KEY);
        host.engine().apps().uninstall(TinyApp.KEY);
        assertThat(host.engine().apps().list()).isEmpty();
        host.engine().apps().install(new TinyApp().version("1.1").jar());
        assertThat(host.engine().apps().find(TinyApp.KEY))
                .hasValueSatisfying(app -> assertThat(app.version()).isEqualTo("1.1"));
        assertThat(browser.get(COUNTER).body()).isEqualTo(before);
    }

    @Test
    void aRefusedJarLeavesTheOldOneRunning() throws Exception {
        refused(
                new TinyApp().with("<component-import key=\"x\" interface=\"com.example.Nothing\"/>"),
                "com.example.Nothing");
        refused(new TinyApp().importing("com.google.common.collect"), "com.google.common.collect");
        refused(new TinyApp().importing("org.openmentorship.host"), "org.openmentorship.host");
        refused(new TinyApp().with("<servlet-filter key=\"f\"/>"), "servlet-filter");
        refused(new TinyApp().with("<web-item key='w' section='system.nowhere/x'/>"), "“system.nowhere/x”");
        refused(new TinyApp().with("<web-section key='w' location='system.nowhere'/>"), "“system.nowhere”");
        assertThat(browser.get(COUNTER).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> host.engine().apps().install("no jar".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AppRefused.class);
    }

    @Test
    void aPanelHasOnePlaceThatIsShownAndOneSource() {
        String view = "<resource type='velocity' name='view' location='screens/panel.vm'/>";
        refused(panel("location='atl.nowhere'", view), "“atl.nowhere” of the web-panel “w”; it knows atl.userprofile");
        refused(panel("location='atl.userprofile'", ""), "either a class or one resource");
        refused(panel("location='atl.userprofile' class='org.example.app.fragment.OwnPanel'", view), "either a class");
        refused(panel("location='atl.userprofile' class='org.example.app.Never'", ""), "model.WebPanel");
        refused(panel("location='atl.userprofile'", view.replace("velocity", "soy")), "not in “soy”");
        refused(panel("location='atl.userprofile'", view.replace("panel.vm", "none.vm")), "is not in the jar");
        refused(
                panel("location='atl.userprofile'", "<context-provider class='org.example.app.Never'/>" + view),
                "ContextProvider");
    }

    private static TinyApp panel(String attributes, String inside) {
        return new TinyApp().with("<web-panel key='w' " + attributes + ">" + inside + "</web-panel>");
    }

    private static void refused(TinyApp app, String named) {
        assertThatThrownBy(() -> host.engine().apps().install(app.jar()))
                .isInstanceOf(AppRefused.class)
                .hasMessageContaining(named);
    }
}
