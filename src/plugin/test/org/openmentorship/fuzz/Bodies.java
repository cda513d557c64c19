package org.openmentorship.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bodies of openapi.json’s examples, and what somebody could make of them. */
final class Bodies {
    /** What happens to the body: at which place, in which way, with what. */
    record Change(int place, Way way, String junk) {}

    /** The ways to spoil JSON. */
    enum Way {
        REPLACE,
        REMOVE,
        ADD,
        CUT,
        WRAP
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Map<String, JsonNode> examples = new TreeMap<>();

    Bodies() throws IOException {
        JsonNode document;
        try (InputStream made = Bodies.class.getResourceAsStream("/openapi.json")) {
            document = MAPPER.readTree(made);
        }
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                String example = operation
                        .at("/requestBody/content/application~1json/examples/example/$ref")
                        .asText();
                if (!example.isEmpty()) {
                    examples.put(operation.path("operationId").asText(), document.at(example.substring(1) + "/value"));
                }
            }
        }
    }

    List<String> operations() {
        return List.copyOf(examples.keySet());
    }

    String spoilt(String operation, List<Change> changes) {
        JsonNode body = examples.get(operation).deepCopy();
        String text = null;
        for (Change change : changes) {
            if (change.way() == Way.CUT || change.way() == Way.WRAP) {
                text = change.way() == Way.WRAP ? change.junk() + body : cut(body.toString(), change.place());
            } else {
                spoil(body, change);
            }
        }
        return text == null ? body.toString() : text;
    }

    private static String cut(String text, int place) {
        return text.substring(0, place % text.length());
    }

    private static void spoil(JsonNode body, Change change) {
        List<Runnable> places = new ArrayList<>();
        walk(body, change, places);
        if (!places.isEmpty()) {
            places.get(change.place() % places.size()).run();
        }
    }

    private static void walk(JsonNode node, Change change, List<Runnable> places) {
        JsonNode raw = JsonNodeFactory.instance.rawValueNode(new RawValue(change.junk()));
        if (node instanceof ObjectNode object) {
            if (change.way() == Way.ADD) {
                places.add(() -> object.set("added", raw));
            }
            object.properties().forEach(field -> {
                places.add(() -> replace(object, field.getKey(), change.way(), raw));
                walk(field.getValue(), change, places);
            });
        } else if (node instanceof ArrayNode array) {
            places.add(() -> array.add(raw));
            array.forEach(one -> walk(one, change, places));
        }
    }

    private static void replace(ObjectNode object, String field, Way way, JsonNode raw) {
        if (way == Way.REMOVE) {
            object.remove(field);
        } else {
            object.set(field, raw);
        }
    }
}
