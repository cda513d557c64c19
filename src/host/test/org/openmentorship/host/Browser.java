package org.openmentorship.host;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A small HTTP client with its own cookies; redirects are not followed. */
public final class Browser {

    private final URI base;
    private final HttpClient client;

    public Browser(URI base) {
        this.base = base;
        this.client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    public HttpResponse<String> form(String path, String body, String... headers) throws Exception {
        return send(headers(request(path), headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request that names its person itself; {@code as} may be empty. */
    public HttpResponse<String> call(String as, String method, String path, String body, String... headers)
            throws Exception {
        HttpRequest.Builder request = headers(request(path), headers);
        if (!as.isEmpty()) {
            String login = Base64.getEncoder().encodeToString((as + ":" + as).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + login);
        }
        return send(request.method(
                method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> signIn(String name) throws Exception {
        return form("/dologin.action", "os_username=" + name + "&os_password=" + name);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
