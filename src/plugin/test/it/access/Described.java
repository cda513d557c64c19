package it.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.support.Answer;
import it.support.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The doors as openapi.json tells them, and whether an answer is as it says. */
public final class Described {
    /** An operation. */
    public record Door(String id, String verb, String path, JsonNode operation) {
        public boolean writes() {
            return !verb.equals("GET");
        }

        /** Whether it opens to administrators alone, who are asked for their password again. */
        public boolean administers() {
            return operation.path("security").toString().equals("[{\"session\":[\"administrator\"]}]");
        }

        public boolean removes() {
            return verb.equals("DELETE");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private final JsonNode document;
    private final Map<String, Door> doors = new TreeMap<>();

    public Described(Session reader) {
        document = reader.rest("/openapi.json").json();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(verb -> {
                    JsonNode operation = verb.getValue();
                    String id = operation.path("operationId").asText();
                    doors.put(id, new Door(id, verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation));
                }));
    }

    public Map<String, Door> doors() {
        return doors;
    }

    public List<Door> writes() {
        return doors.values().stream()
                .filter(Door::writes)
                .sorted(Comparator.comparing(Door::id))
                .toList();
    }

    /** The example of the body of an operation, to be changed; nothing where it has none. */
    public ObjectNode body(Door door) {
        JsonNode example = resolved(door.operation().at("/requestBody/content/application~1json/examples/example"));
        return door.removes()
                ? JsonNodeFactory.instance.objectNode()
                : example.path("value").deepCopy();
    }

    /** What in the answer is not as it was told. */
    public List<String> broken(String id, Answer answer) {
        JsonNode told = resolved(doors.get(id).operation().path("responses").path(String.valueOf(answer.status())));
        List<String> broken = new ArrayList<>();
        if (told.isMissingNode()) {
            broken.add("status " + answer.status() + " is not told: " + answer.body());
            return broken;
        }
        if (told.at("/headers/ETag").isObject() && !answer.header("ETag").matches("\"\\d+\"")) {
            broken.add("no ETag");
        }
        JsonNode schema = told.at("/content/application~1json/schema");
        if (!schema.isEmpty()) {
            ObjectNode whole = schema.deepCopy();
            whole.set("$defs", document.at("/components/schemas"));
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"))
                    .validate(answer.body(), InputFormat.JSON)
                    .forEach(error -> broken.add(error.toString()));
        }
        return broken;
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
