package org.openmentorship.host.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmentorship.host.web.frame.Frame;

/**
 * Knows which screen answers which address.
 *
 * <p>A pattern is an exact path ({@code /login.action}) or a prefix ({@code /display/*}); exact wins, then the longest
 * prefix. {@code post} screens are reached only with a valid {@code atl_token} field (or header
 * {@code X-Atlassian-Token: no-check} where the browser sends it from our own script). Everything below {@code /admin/}
 * and what is registered with {@link #admin} needs an administrator who has given the password again (WebSudo).
 * The wiki also gives the screens for login, WebSudo and errors; their handlers are the engine’s.
 */
public final class Router {

    private final Map<String, Map<String, Screen>> exact = new LinkedHashMap<>();
    private final Map<String, Map<String, Screen>> prefix = new TreeMap<>();
    private final java.util.Set<String> guarded = new java.util.TreeSet<>(java.util.List.of("/admin/*"));
    private Screen login = visit -> visit.html(200, Plain.login(visit));
    private Screen webSudo = visit -> visit.html(200, Plain.webSudo(visit));
    private ErrorScreen errors = Plain::error;
    private Frame frame = (visit, page) -> visit.html(page.status(), page.body());

    public Router get(String pattern, Screen screen) {
        return add("GET", pattern, screen);
    }

    public Router post(String pattern, Screen screen) {
        return add("POST", pattern, screen);
    }

    /** Lets only administrators with WebSudo reach this pattern. */
    public Router admin(String pattern) {
        guarded.add(pattern);
        return this;
    }

    /**
     * The login form: posts {@code os_username}, {@code os_password}, {@code os_destination} to {@code /dologin.action};
     * after a failure it is shown with the request attribute {@code failed} = true.
     */
    public Router login(Screen screen) {
        login = screen;
        return this;
    }

    /** The password form of WebSudo: posts {@code password}, {@code destination}, {@code atl_token} to /doauthenticate.action. */
    public Router webSudo(Screen screen) {
        webSudo = screen;
        return this;
    }

    public Router errors(ErrorScreen screen) {
        errors = screen;
        return this;
    }

    /** What stands around the pages of apps that name a decorator. */
    public Router frame(Frame around) {
        frame = around;
        return this;
    }

    public Frame frame() {
        return frame;
    }

    public Screen login() {
        return login;
    }

    public Screen webSudo() {
        return webSudo;
    }

    public ErrorScreen errors() {
        return errors;
    }

    public boolean isGuarded(String path) {
        return guarded.stream().anyMatch(pattern -> matches(pattern, path));
    }

    /** The screen for a path, whatever the method; HEAD is answered as GET. */
    public Optional<Screen> find(String method, String path) {
        return methods(path).map(screens -> screens.get("HEAD".equals(method) ? "GET" : method));
    }

    /** Whether any method is answered at this path: else it is 404, not 405. */
    public boolean knows(String path) {
        return methods(path).isPresent();
    }

    private Optional<Map<String, Screen>> methods(String path) {
        Map<String, Screen> screens = exact.get(path);
        if (screens != null) {
            return Optional.of(screens);
        }
        return prefix.entrySet().stream()
                .filter(entry -> matches(entry.getKey(), path))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private Router add(String method, String pattern, Screen screen) {
        (pattern.endsWith("/*") ? prefix : exact)
                .computeIfAbsent(pattern, p -> new LinkedHashMap<>())
                .put(method, screen);
        return this;
    }

    private static boolean matches(String pattern, String path) {
        if (!pattern.endsWith("/*")) {
            return pattern.equals(path);
        }
        String root = pattern.substring(0, pattern.length() - 2);
        return path.equals(root) || path.startsWith(root + "/");
    }
}
