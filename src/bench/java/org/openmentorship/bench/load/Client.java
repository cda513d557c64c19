package org.openmentorship.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;

/** Somebody who is signed in; all share their connections, each has cookies of their own. */
public final class Client {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI base;
    private final String cookies;

    private Client(URI base, String cookies) {
        this.base = base;
        this.cookies = cookies;
    }

    public static Client signedIn(URI base, String name, String password) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/dologin.action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("os_username=" + name + "&os_password=" + password))
                .build();
        HttpResponse<String> answer = send(request);
        String cookies = answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
        if (answer.statusCode() >= 400 || cookies.isEmpty()) {
            throw new IllegalStateException(name + " could not sign in: " + answer.statusCode());
        }
        return new Client(base, cookies);
    }

    /** The body; anything but 200 ends the bench. */
    public String get(String path) {
        HttpResponse<String> answer = send(to(path).GET().build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    HttpResponse<String> post(String path, String json) {
        return send(to("/rest/mentorship/1" + path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Cookie", cookies);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " did not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
