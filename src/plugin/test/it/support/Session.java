package it.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One person's (or nobody's) conversation with the wiki over HTTP. */
public final class Session {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String REST = "/rest/mentorship/1";

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Session(URI base) {
        this.base = base;
    }

    Session signIn(String name) {
        Answer answer = form("/dologin.action", Map.of("os_username", name, "os_password", name));
        if (answer.status() >= 400) {
            throw new AssertionError("Could not sign in as " + name + ": " + answer.status() + " " + answer.text());
        }
        return this;
    }

    /** Gives the password once more, as administrators must before they change the wiki (WebSudo). */
    public Session confirmedWith(String password) {
        String token = get("/authenticate.action")
                .html()
                .select("input[name=atl_token]")
                .attr("value");
        Answer answer = form("/doauthenticate.action", Map.of("atl_token", token, "password", password));
        if (answer.status() >= 400) {
            throw new AssertionError("The password was not taken: " + answer.status() + " " + answer.text());
        }
        return this;
    }

    /** GET of a path below the wiki's base, for example {@code /display/MENTOR/Mentoring}. */
    public Answer get(String path) {
        return send(to(path).GET());
    }

    public Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** GET below {@code /rest/mentorship/1}. */
    public Answer rest(String path) {
        return get(REST + path);
    }

    /** A write below {@code /rest/mentorship/1} the way our screens do it: JSON, with the token header. */
    public Answer rest(String method, String path, Object body) {
        return raw(
                method,
                REST + path,
                json(body),
                Map.of("Content-Type", "application/json", "X-Atlassian-Token", "no-check"));
    }

    /** Exactly these bytes and headers, for those who mean harm. */
    public Answer raw(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = to(path).method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** A file, as it comes. */
    public byte[] download(String path) {
        try {
            return client.send(to(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException broken) {
            throw new AssertionError("The wiki did not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", stopped);
        }
    }

    /** These bytes as they are, with the header that our screens send. */
    public Answer upload(String path, byte[] body) {
        return send(to(path).header("Content-Type", "application/octet-stream")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", "en");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new AssertionError("The wiki did not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", stopped);
        }
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
