package it.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the wiki answered: status, headers and the body read as text, JSON or HTML. */
public record Answer(HttpResponse<String> response) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        try {
            return MAPPER.readTree(body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Not JSON, status " + status() + ": " + body(), notJson);
        }
    }

    public Document html() {
        return Jsoup.parse(body(), response.uri().toString());
    }

    /** The words a reader sees, without markup. */
    public String text() {
        return html().text();
    }
}
