package org.openmentorship.host.web.session;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.openmentorship.host.web.Accounts;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;

/** The handlers of login, logout and WebSudo; their screens are the wiki’s. */
public final class SignIn {

    /** The cookie of a session. */
    public static final String COOKIE = "JSESSIONID";

    private final Sessions sessions;
    private final Supplier<Accounts> accounts;
    private final Router router;

    public SignIn(Sessions sessions, Supplier<Accounts> accounts, Router router) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.router = router;
    }

    /** Registers the addresses. */
    public void register() {
        router.get("/login.action", visit -> router.login().show(visit))
                .post("/dologin.action", this::logIn)
                .get("/logout.action", this::logOut)
                .get("/authenticate.action", this::askAgain)
                .post("/doauthenticate.action", this::authenticate)
                .post("/dropauthentication.action", visit -> {
                    sessions.dropWebSudo(visit.session());
                    visit.redirect("/");
                });
    }

    /** Whether a path is a safe place to go on to: below our own context, never another site. */
    public static String safe(String destination) {
        boolean local = destination.startsWith("/")
                && !destination.startsWith("//")
                && destination.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? destination : "/";
    }

    /** The path without our context path, should the caller have put it there. */
    private static String destination(Visit visit, String given) {
        String here = "http://" + visit.request().getHeader("Host");
        String path = safe(given.startsWith(here + visit.context() + "/") ? given.substring(here.length()) : given);
        return path.startsWith(visit.context() + "/")
                ? path.substring(visit.context().length())
                : path;
    }

    private void logIn(Visit visit) throws Exception {
        Optional<ConfluenceUser> user =
                accounts.get().authenticate(visit.param("os_username"), visit.param("os_password"));
        if (user.isEmpty()) {
            visit.request().setAttribute("failed", true);
            router.login().show(visit);
            return;
        }
        if (visit.session().stored()) {
            sessions.end(visit.session());
        }
        cookie(visit, sessions.begin(user.get()));
        visit.redirect(destination(visit, visit.param("os_destination")));
    }

    private void logOut(Visit visit) throws IOException {
        sessions.end(visit.session());
        cookie(visit, Sessions.random());
        visit.redirect("/login.action?logout=true");
    }

    private void askAgain(Visit visit) throws Exception {
        if (visit.user() == null) {
            visit.toLogin();
        } else {
            router.webSudo().show(visit);
        }
    }

    private void authenticate(Visit visit) throws Exception {
        ConfluenceUser user = visit.user();
        if (user == null) {
            visit.redirect("/login.action");
        } else if (accounts.get()
                .authenticate(user.getName(), visit.param("password"))
                .isEmpty()) {
            visit.request().setAttribute("failed", true);
            router.webSudo().show(visit);
        } else {
            sessions.grantWebSudo(visit.session());
            visit.redirect(destination(visit, visit.param("destination")));
        }
    }

    /** Sets the session’s cookie: for this context path, unreadable by scripts, not sent from other sites’ forms. */
    public static void cookie(Visit visit, String value) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(visit.context());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        visit.response().addCookie(cookie);
    }
}
