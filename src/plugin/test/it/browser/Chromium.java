package it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The one Chromium of this test run, or a loud word that there is none. */
final class Chromium {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private Chromium() {}

    static synchronized Browser get() {
        if (browser == null) {
            Path executable = find().orElseThrow(Chromium::missing);
            playwright = Playwright.create();
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium-end"));
        }
        return browser;
    }

    private static Optional<Path> find() {
        return Stream.of(
                        System.getProperty("chromium", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException missing() {
        String loud = "NO CHROMIUM: the browser stories do not run. Install it, or name one with -Dchromium=/path.";
        System.err.println("!!! " + loud);
        // CI sets this, so that its stories cannot pass by being skipped.
        return Boolean.parseBoolean(System.getenv("MENTORSHIP_BROWSER_REQUIRED"))
                ? new IllegalStateException(loud)
                : new TestAbortedException(loud);
    }
}
