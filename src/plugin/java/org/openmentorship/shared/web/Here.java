package org.openmentorship.shared.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a macro is shown: live in a browser or as static output, on which page, asked with which parameters.
 *
 * @param path the address of the page that carries the macro, as seen from the root of the server
 * @param rest where our REST services are
 * @param signIn leads to the login screen and back here
 */
public record Here(boolean live, String path, String rest, String signIn, Map<String, String> asked) {
    public Here {
        asked = Map.copyOf(asked);
    }

    /** A parameter of the address, empty when it was not given. */
    public String asked(String name) {
        return asked.getOrDefault(name, "").strip();
    }

    /** A parameter that is a number in a sensible range; null when it is none. */
    public Integer askedNumber(String name) {
        String text = asked(name);
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    /** This page with these parameters; empty ones are left out. */
    public String link(Map<String, String> parameters) {
        return with(path, parameters);
    }

    public static String with(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
    }

    /** The address without its parameters, for forms: a browser would cut them off. */
    public String pathOnly() {
        return path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
    }

    /** The parameters that the address of the page has itself. */
    public Map<String, String> pathParameters() {
        Map<String, String> found = new LinkedHashMap<>();
        if (path.contains("?")) {
            for (String pair : path.substring(path.indexOf('?') + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                found.put(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]));
            }
        }
        return found;
    }

    /** The parameters of one prefix, in a fixed order, as a start for links that change some of them. */
    public Map<String, String> askedUnder(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        asked.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .forEach(name -> found.put(name, asked(name)));
        return found;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
