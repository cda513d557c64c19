package it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A person at a browser. */
public final class Surfer {
    private final Page page;
    private final URI base;
    private final List<String> troubles = new CopyOnWriteArrayList<>();

    Surfer(Page page, URI base) {
        this.page = page;
        this.base = base;
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            // A refused write (4xx) is logged by Chromium itself; what the person reads is asserted in the story.
            if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                troubles.add(message.text());
            }
        });
    }

    void signIn(String name) {
        open("/login.action");
        page.locator("input[name=os_username]").fill(name);
        page.locator("input[name=os_password]").fill(name);
        page.locator("input[name=os_password]").press("Enter");
        page.waitForURL(url -> !url.contains("login"));
    }

    /** Goes to a path below the wiki's base, for example {@code /display/MENTOR/Mentoring}. */
    public Page open(String path) {
        page.navigate(base + path);
        return page;
    }

    public Page page() {
        return page;
    }

    /** Nothing in the console, nothing axe finds (WCAG 2.2 A and AA), no sideways scrolling. */
    public void findsTheScreenSound() {
        assertThat(troubles).as("console of %s", page.url()).isEmpty();
        settles();
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scroll of %s", page.url())
                .isEqualTo(0);
    }

    /** Colours are judged when they have come to rest, not on their way; what does not end within a second is judged as it is. */
    private void settles() {
        page.evaluate("() => Promise.race([new Promise((done) => setTimeout(done, 1000)),"
                + " Promise.allSettled(document.getAnimations().map((one) => one.finished))]).then(() => true)");
    }

    /** A picture for a person to look at, in the build output. */
    public void takesAPicture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }
}
