package org.openmentorship.host.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One request and its answer, with the few helpers a screen needs. */
public record Visit(HttpServletRequest request, HttpServletResponse response, Session session) {

    /** Ends a visit with a status and a sentence for the person; shown by the router’s error screen. */
    public static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;

        public Stop(int status, String sentence) {
            super(sentence);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** The context path, {@code /confluence}. */
    public String context() {
        return request.getContextPath();
    }

    /** The decoded path below the context path, beginning with a slash. */
    public String path() {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** Path and query below the context path: where to come back to. */
    public String here() {
        String query = request.getQueryString();
        String raw = request.getRequestURI().substring(context().length());
        return query == null ? raw : raw + "?" + query;
    }

    /** A parameter, or the empty text. */
    public String param(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** A parameter that must be a number; anything else is “not found”. */
    public long id(String name) {
        try {
            return Long.parseLong(param(name).strip());
        } catch (NumberFormatException e) {
            throw new Stop(404, "There is nothing at this address.");
        }
    }

    /** The person who is signed in, or null. */
    public ConfluenceUser user() {
        return AuthenticatedUserThreadLocal.get();
    }

    public Optional<ConfluenceUser> person() {
        return Optional.ofNullable(user());
    }

    /** The value that every form posts back in the field {@code atl_token}. */
    public String token() {
        return session.token();
    }

    /** Sends to a path below the context path. */
    public void redirect(String path) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", context() + path);
    }

    /** Sends to the login screen, and back here afterwards. */
    public void toLogin() throws IOException {
        redirect("/login.action?os_destination=" + encode(here()));
    }

    public void html(int status, String text) throws IOException {
        write(status, "text/html;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(int status, String type, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Encodes one part of a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
