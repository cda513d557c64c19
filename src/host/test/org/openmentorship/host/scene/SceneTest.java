package org.openmentorship.host.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmentorship.host.Browser;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;
import org.openmentorship.host.TinyApp;

/** Scenes: set on an empty home, called as their people, stopped by the first refusal. */
class SceneTest {

    private static final String PEOPLE = """
            groups: [readers, closed]
            users:
              - {name: ann, fullName: Ann Lee, email: ann@example.org, groups: [readers]}
              - {name: ben, groups: [readers]}
            spaces: [{key: ONE, name: One, home: Start here, view: [readers], edit: [readers]}]
            pages:
              - {space: ONE, title: Start here, body: "<p>Welcome.</p>"}
              - {space: ONE, title: Second page, labels: [two], body: "<p>Second.</p>"}
              - {space: ONE, title: Closed page, parent: Second page, body: "<p>Closed.</p>", viewers: [ben, closed]}
            """;

    @TempDir
    Path folder;

    @Test
    void aSceneFillsTheWikiAndCallsTheApp() throws Exception {
        try (Host host = start("""
                calls:
                  - {as: ann, method: POST, path: /rest/tiny/1/counter, body: first, keep: {n: count}}
                  - {as: ann, method: POST, path: "/rest/tiny/${n}/counter", body: "x ${n}"}
                """)) {
            Browser browser = new Browser(host.base());
            assertThat(host.firstPage().getPath()).isEqualTo("/confluence/display/ONE/Start+here");
            assertThat(browser.get("/rest/tiny/1/counter").body()).isEqualTo("{\"count\":2}");
            browser.signIn("ann");
            assertThat(browser.get("/display/ONE/Second+page").body()).contains("<p>Second.</p>");
            assertThat(browser.get("/display/ONE/Closed+page").statusCode()).isEqualTo(403);
            assertThat(browser.call("ben", "GET", "/display/ONE/Closed+page", null)
                            .body())
                    .contains("<p>Closed.</p>");
        }
    }

    @Test
    void aSceneCountsDaysFromTheOneOnWhichItIsSet() throws Exception {
        String calls = "calls: [{as: ann, method: POST, path: '/rest/tiny/1/counter', body: '${today} ${today+14}'}]";
        try (Host host = start(calls)) {
            assertThat(new Browser(host.base()).get("/rest/tiny/1/counter").body())
                    .isEqualTo("{\"count\":1}");
        }
        assertThatThrownBy(() -> start(calls.replace("+14", "+x"))).hasMessageContaining("${today+x}");
    }

    @Test
    void aRefusedCallStopsTheStartWithItsNumberAndReason() {
        assertThatThrownBy(() -> start("calls: [{as: ann, method: DELETE, path: /rest/tiny/1/counter}]"))
                .isInstanceOf(SceneStopped.class)
                .hasMessageContaining("Call 1")
                .hasMessageContaining("403")
                .hasMessageContaining("Only administrators");
    }

    @Test
    void whatASceneDoesNotKnowIsNamed() {
        assertThatThrownBy(() -> start("colour: red"))
                .isInstanceOf(SceneStopped.class)
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> start("  - {space: ONE, title: Third, viewers: [nobody]}"))
                .isInstanceOf(SceneStopped.class)
                .hasMessageContaining("“nobody”");
        assertThatThrownBy(() -> start("calls: [{as: ann, method: GET, path: '/${none}'}]"))
                .hasMessageContaining("${none}");
    }

    private Host start(String calls) throws Exception {
        Path app = Files.write(folder.resolve("tiny.jar"), new TinyApp().jar());
        Path scene = Files.writeString(folder.resolve("scene.yaml"), PEOPLE + calls);
        return Host.start(Options.forTests(app, scene));
    }
}
