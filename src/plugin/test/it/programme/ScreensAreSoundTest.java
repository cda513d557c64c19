package it.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import it.browser.Browsers;
import it.browser.Surfer;
import it.support.Scene;
import it.support.WithConfluence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen, for every kind of person, wide and narrow, light and dark: nothing for axe, nothing in the console. */
@WithConfluence
@Scene("kind")
class ScreensAreSoundTest {
    private static final List<String> PAGES = List.of(
            "/display/MENTOR/Mentoring",
            "/display/MENTOR/Ask+for+a+mentor",
            "/display/MENTOR/Request+board",
            "/display/MENTOR/Request+board?mrb-view=table",
            "/display/MENTOR/Request+board?mrb-text=nothing+like+this",
            "/display/MENTOR/Mentors",
            "/display/MENTOR/Mentors?mrm-view=table",
            "/display/MENTOR/Mentor+supply",
            "/display/MENTOR/My+mentoring?mrp-profile=edit");

    @ParameterizedTest
    @ValueSource(strings = {"mentee1", "mentor1", "coordinator1"})
    void wideAndLight(String name, Browsers browsers) {
        visitAll(browsers.as(name), name + "-light-1280");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentee1", "mentor1", "coordinator1"})
    void narrowAndDark(String name, Browsers browsers) {
        visitAll(browsers.onAPhoneInTheDark(name), name + "-dark-320");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentor1"})
    void wideAndDark(String name, Browsers browsers) {
        NewContextOptions dark =
                new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK);
        visitAll(browsers.as(name, dark), name + "-dark-1280");
    }

    private static void visitAll(Surfer surfer, String pictures) {
        int number = 0;
        for (String path : PAGES) {
            surfer.open(path);
            surfer.findsTheScreenSound();
            surfer.takesAPicture(pictures + "-" + ++number);
            assertThat(surfer.page().content())
                    .doesNotContain("mentorship.request.", "mentorship.programme.", "mentorship.profile.", "$view");
        }
    }
}
