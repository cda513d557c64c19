package org.openmentorship.host.web.server;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openmentorship.host.render.PageResources;
import org.openmentorship.host.web.Accounts;
import org.openmentorship.host.web.CurrentRequest;
import org.openmentorship.host.web.Session;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.session.Sessions;
import org.openmentorship.host.web.session.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every request passes here: who is it, may another site’s page send this, and the headers that each answer carries. */
final class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger("wiki");
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
                    + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final int SWALLOWED = 2 * 1024 * 1024;

    private final transient Sessions sessions;
    private final transient Supplier<Accounts> accounts;

    Gate(Sessions sessions, Supplier<Accounts> accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    private record Who(Session session, ConfluenceUser user) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            pass(request, response, chain);
        } finally {
            swallow(request);
        }
    }

    /** As Tomcat does: who sends a body that nobody wants gets the answer, and not a broken connection in the middle. */
    private static void swallow(HttpServletRequest request) {
        if (request.isAsyncStarted() || READS.contains(request.getMethod())) {
            return;
        }
        try {
            request.getInputStream().skipNBytes(SWALLOWED);
        } catch (IOException | IllegalStateException done) {
            LOG.trace("The body of {} is read, or nobody sends it any more", request.getRequestURI(), done);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        headers(response);
        if (accounts.get() == null) {
            text(response, 503, "The wiki is starting. Try again in a few seconds.");
            return;
        }
        if (!READS.contains(request.getMethod()) && foreign(request)) {
            text(response, 403, "This request came from another site’s page, so nothing was changed.");
            return;
        }
        CurrentRequest.set(request, response);
        PageResources.reset();
        try {
            Who who = who(request, response);
            if (who.user == null && named(request)) {
                text(response, 401, "This name and password do not belong together.");
                return;
            }
            request.setAttribute(Sessions.ATTRIBUTE, who.session);
            AuthenticatedUserThreadLocal.set(who.user);
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed before any screen", request.getMethod(), request.getRequestURI(), e);
            text(response, 500, "Something went wrong on our side. The log has the details.");
        } finally {
            AuthenticatedUserThreadLocal.reset();
            PageResources.reset();
            CurrentRequest.clear();
        }
    }

    private Who who(HttpServletRequest request, HttpServletResponse response) {
        if (named(request)) {
            return basic(request).orElse(new Who(Sessions.anonymous(""), null));
        }
        Optional<String> cookie = cookie(request);
        Optional<Who> known = cookie.flatMap(sessions::find)
                .flatMap(found -> accounts.get()
                        .byKey(found.user())
                        .filter(accounts.get()::isActive)
                        .map(user -> new Who(found.session(), user)));
        if (known.isPresent()) {
            return known.get();
        }
        String id = cookie.orElseGet(Sessions::random);
        if (cookie.isEmpty() && page(request)) {
            SignIn.cookie(new Visit(request, response, null), id);
        }
        return new Who(Sessions.anonymous(id), null);
    }

    /** Scripts may name themselves in each request, as with Confluence’s REST API. */
    private Optional<Who> basic(HttpServletRequest request) {
        if (!named(request)) {
            return Optional.empty();
        }
        String header = request.getHeader("Authorization");
        try {
            String pair =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return accounts.get()
                    .authenticate(pair.substring(0, Math.max(colon, 0)), pair.substring(colon + 1))
                    .map(user -> new Who(new Session(Sessions.random(), Sessions.random(), false, true), user));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean named(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        for (Cookie cookie : request.getCookies() == null ? new Cookie[0] : request.getCookies()) {
            if (cookie.getName().equals(SignIn.COOKIE) && !cookie.getValue().isBlank()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean page(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getMethod().equals("GET")
                && !path.startsWith("/s/")
                && !path.startsWith("/download/")
                && !path.startsWith("/rest/");
    }

    private static boolean foreign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null || !authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-XSS-Protection", "1; mode=block");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
    }

    private static void text(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
    }
}
