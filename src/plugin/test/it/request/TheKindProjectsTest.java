package it.request;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.microsoft.playwright.Page;
import it.browser.AskForm;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Scene;
import it.support.WithConfluence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** KIND's three good and four poor example projects, typed into the form by a person. */
@WithConfluence
@Scene("kind")
@Tag("KIND-09")
@Tag("KIND-10")
class TheKindProjectsTest {
    private static final int KINDS = 7;
    private static final Map<String, String> QUESTIONS = Map.of(
            "what", "what are you trying to do?",
            "how", "how are you trying to do it?",
            "barriers", "which barrier(s) do you have in place?",
            "mentor", "what do you need a mentor to do?");

    static Stream<Arguments> projects() throws IOException {
        Path scenes = Path.of(System.getProperty("top"), "src", "plugin", "test", "scenes");
        JsonNode scene = new YAMLMapper().readTree(scenes.resolve("kind.yaml").toFile());
        return StreamSupport.stream(scene.path("calls").spliterator(), false)
                .filter(call -> call.path("path").asText().endsWith("/requests"))
                .map(call -> call.path("body"))
                .filter(body -> body.path("submit").asBoolean())
                .limit(KINDS)
                .map(body -> Arguments.of(body.path("title").asText(), body));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("projects")
    void isEnteredAndSentOrAdvised(String title, JsonNode project, Browsers browsers) {
        Surfer mentee = browsers.as("mentee1");
        AskForm form = new AskForm(mentee);
        Map<String, String> answers = new LinkedHashMap<>();
        project.path("answers")
                .fields()
                .forEachRemaining(field -> answers.put(
                        QUESTIONS.get(field.getKey()), field.getValue().asText()));
        form.fill(title, answers, project.path("weeks").asText());
        Page page = form.page();
        project.path("skills")
                .forEach(skill -> page.locator("input[name=skills][value=" + skill.asText() + "]")
                        .check());
        project.path("checks")
                .forEach(check -> page.locator("input[name=checks][value=" + check.asText() + "]")
                        .check());
        form.press("Submit request");
        if (project.path("anyway").asBoolean()) {
            assertThat(page.getByText("Your request might not get the help here"))
                    .isVisible();
            form.press("Submit anyway");
        }
        assertThat(page.getByText("Your request is on the board").first()).isVisible();
    }
}
