package org.openmentorship.shared.web;

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

    /** The parameters of one prefix, in a fixed order, as a start for links that change some of them. */
    public Map<String, String> askedUnder(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        asked.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .forEach(name -> found.put(name, asked(name)));
        return found;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
