package org.openmentorship.host.screens.door;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.Layout;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;

/** Login, the administrator's password, error pages and the choice of a theme. */
public final class DoorScreens {
    private static final int A_YEAR = 365 * 24 * 3600;

    private final Desk desk;

    public DoorScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.login(this::login).webSudo(this::webSudo).errors(this::error);
        router.post("/users/theme.action", this::theme);
    }

    private void login(Visit visit) throws IOException {
        desk.show(
                visit,
                View.of("door/login", "Log in")
                        .area("door")
                        .with("failed", visit.request().getAttribute("failed") != null)
                        .with("name", visit.param("os_username"))
                        .with("destination", visit.param("os_destination")));
    }

    private void webSudo(Visit visit) throws IOException {
        desk.show(
                visit,
                View.of("door/websudo", "Administrator access")
                        .area("door")
                        .with("failed", visit.request().getAttribute("failed") != null)
                        .with("destination", visit.param("destination")));
    }

    private void error(Visit visit, int status, String sentence, String reference) throws IOException {
        if (status == 403
                && visit.user() == null
                && "GET".equals(visit.request().getMethod())) {
            visit.toLogin();
            return;
        }
        String title = switch (status) {
            case 404 -> "Page not found";
            case 403 -> "Not permitted";
            case 405 -> "Not possible this way";
            case 400, 409, 413 -> "That did not work";
            default -> "Something went wrong";
        };
        desk.show(
                visit,
                View.of("door/error", title)
                        .area("door")
                        .status(status)
                        .with("sentence", sentence)
                        .with("reference", reference));
    }

    private void theme(Visit visit) throws IOException {
        String wanted = visit.param("theme");
        Cookie cookie =
                new Cookie(Layout.THEME_COOKIE, wanted.equals("light") || wanted.equals("dark") ? wanted : "auto");
        cookie.setPath(visit.context());
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        visit.response().addCookie(cookie);
        visit.redirect(back(visit.param("back")));
    }

    /** Only a path of this site, so that nobody is sent elsewhere. */
    private static String back(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") && !path.contains("\n")
                ? path
                : "/";
    }
}
