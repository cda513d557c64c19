package org.openmentorship.host.scene;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the calls of a scene over HTTP and keeps what later calls need. */
final class Calls {

    private static final Pattern NAME = Pattern.compile("\\$\\{([\\w+-]+)}");
    private static final Pattern DAY = Pattern.compile("today([+-]\\d{1,4})?");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final Path folder;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, String> kept = new HashMap<>();

    Calls(URI base, Path folder) {
        this.base = base;
        this.folder = folder;
    }

    void make(int number, Scene.Call call) {
        String where =
                "Call " + number + " of the scene (" + call.method() + " " + call.path() + " as " + call.as() + ")";
        try {
            HttpResponse<String> answer = client.send(request(call), HttpResponse.BodyHandlers.ofString());
            JsonNode json = json(answer.body());
            if (answer.statusCode() >= 400) {
                throw new SceneStopped(where + " was answered " + answer.statusCode() + ": "
                        + (json.hasNonNull("message") ? json.path("message").asText() + details(json) : answer.body()));
            }
            if (call.keep() != null) {
                call.keep().forEach((name, path) -> keep(where, name, path, json));
            }
        } catch (IOException e) {
            throw new SceneStopped(where + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SceneStopped(where + " was interrupted.", e);
        }
    }

    private HttpRequest request(Scene.Call call) {
        JsonNode body = call.file() == null ? call.body() : Scene.tree(folder.resolve(call.file()));
        String text = body == null ? "" : filled(body.toString());
        String login =
                Base64.getEncoder().encodeToString((call.as() + ":" + call.as()).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + filled(call.path())))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + login)
                .header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "application/json")
                .method(
                        call.method(),
                        text.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(text))
                .build();
    }

    /** Names alone in quotes become bare, so that kept numbers stay numbers. */
    private String filled(String text) {
        return replace(replace(text, Pattern.compile("\"\\$\\{([\\w+-]+)}\""), true), NAME, false);
    }

    private String replace(String text, Pattern pattern, boolean quoted) {
        return pattern.matcher(text).replaceAll(match -> {
            String value = value(match.group(1));
            boolean bare = !quoted || value.matches("-?\\d+|true|false");
            return Matcher.quoteReplacement(bare ? value : "\"" + value + "\"");
        });
    }

    /** What a call has kept, or a day counted from the one on which the scene is set: {@code today+14}. */
    private String value(String name) {
        Matcher day = DAY.matcher(name);
        if (day.matches()) {
            return LocalDate.now(ZoneOffset.UTC)
                    .plusDays(day.group(1) == null ? 0 : Long.parseLong(day.group(1)))
                    .toString();
        }
        if (!kept.containsKey(name)) {
            throw new SceneStopped("The scene uses ${" + name + "} before a call has kept it.");
        }
        return kept.get(name);
    }

    private void keep(String where, String name, String path, JsonNode answer) {
        JsonNode value = answer.at("/" + path.replace('.', '/'));
        if (value.isMissingNode()) {
            throw new SceneStopped(where + " was to keep “" + path + "”, but the answer has no such value.");
        }
        kept.put(name, value.asText());
    }

    private static String details(JsonNode json) {
        JsonNode problems = json.path("problems");
        return problems.isEmpty() ? "" : " " + problems;
    }

    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? JSON.missingNode() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
