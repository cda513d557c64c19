package it.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Opens browsers for people, each with cookies of their own, and keeps what went wrong in their consoles. */
public final class Browsers implements AutoCloseable {
    private final URI base;
    private final List<BrowserContext> open = new ArrayList<>();

    public Browsers(URI base) {
        this.base = base;
    }

    /** A signed-in person at a 1280 pixel wide, light screen. */
    public Surfer as(String name) {
        return as(name, new NewContextOptions().setViewportSize(1280, 900));
    }

    /** A signed-in person at a screen 320 pixels wide, in the dark. */
    public Surfer onAPhoneInTheDark(String name) {
        return as(name, new NewContextOptions().setViewportSize(320, 700).setColorScheme(ColorScheme.DARK));
    }

    public Surfer as(String name, NewContextOptions options) {
        Surfer surfer = anonymous(options);
        surfer.signIn(name);
        return surfer;
    }

    public Surfer anonymous() {
        return anonymous(new NewContextOptions().setViewportSize(1280, 900));
    }

    private Surfer anonymous(NewContextOptions options) {
        BrowserContext context = Chromium.get().newContext(options.setLocale("en-GB"));
        context.setDefaultTimeout(15_000);
        open.add(context);
        Page page = context.newPage();
        return new Surfer(page, base);
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
        open.clear();
    }
}
