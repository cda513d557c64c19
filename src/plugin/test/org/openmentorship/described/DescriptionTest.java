package org.openmentorship.described;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openmentorship.house.House;

/** The OpenAPI document is valid and tells all that the resources do; see rest/Describe.java, which makes it. */
class DescriptionTest {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static JsonNode document;

    /** An operation with where it stands. */
    private record Door(String verb, String path, JsonNode operation) {
        @Override
        public String toString() {
            return verb.toUpperCase(Locale.ROOT) + " " + path;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (InputStream made = DescriptionTest.class.getResourceAsStream("/openapi.json")) {
            document = MAPPER.readTree(made);
        }
    }

    @Test
    void itIsValid() {
        assertThat(complaints(document)).isEmpty();
    }

    @Test
    void aFaultyOneWouldBeFound() {
        JsonNode faulty = document.deepCopy();
        ((ObjectNode) faulty.at("/paths/~1requests/get")).put("respond", 1);
        assertThat(complaints(faulty)).isNotEmpty();
    }

    private static List<String> complaints(JsonNode document) {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document.toString(), null, new ParseOptions());
        assertThat(result.getOpenAPI()).isNotNull();
        return result.getMessages();
    }

    @Test
    void everyMethodOfEveryResourceIsInItAndNothingElse() {
        Set<String> there = new TreeSet<>();
        List<Class<?>> resources = House.classes().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .toList();
        for (Class<?> type : resources) {
            for (Method method : type.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> there.add(verb + " " + path(type, method)));
            }
        }
        assertThat(doors()).extracting(Door::toString).containsExactlyInAnyOrderElementsOf(there);
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = type.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        return whole.replaceAll("^//", "/").replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}");
    }

    @Test
    void everyOperationTellsWhoMayWhatGoesInWhatComesOutAndWhatGoesWrong() {
        for (Door door : doors()) {
            JsonNode operation = door.operation();
            assertThat(operation.path("summary").asText())
                    .as(door + " says what it does")
                    .isNotBlank();
            assertThat(operation.path("security")).as(door + " says who may").isNotEmpty();
            assertThat(operation.path("responses").has("401"))
                    .as(door + " says 401")
                    .isTrue();
            boolean reads = door.verb().equals("get");
            boolean removes = door.verb().equals("delete");
            assertThat(operation.has("requestBody"))
                    .as(door + " tells its body, where HTTP has one")
                    .isEqualTo(!reads && !removes);
            assertThat(operation.path("responses").has("400"))
                    .as(door + " says 400")
                    .isEqualTo(!reads && !removes);
            assertThat(operation.path("responses").has("403") || reads)
                    .as(door + " says 403")
                    .isTrue();
            for (String no : List.of("409", "503")) {
                assertThat(operation.path("responses").has(no))
                        .as(door + " says " + no)
                        .isEqualTo(!reads);
            }
        }
    }

    @Test
    void everyBodyAndAnswerHasAnExampleThatFits() {
        List<String> wrong = new ArrayList<>();
        for (Door door : doors()) {
            List<JsonNode> contents = new ArrayList<>();
            if (door.operation().has("requestBody")) {
                contents.add(door.operation().at("/requestBody/content/application~1json"));
            }
            door.operation()
                    .path("responses")
                    .forEach(one -> contents.add(resolved(one).at("/content/application~1json")));
            for (JsonNode content : contents) {
                if (content.path("schema").isEmpty()) {
                    continue;
                }
                JsonNode example = content.has("example")
                        ? content.get("example")
                        : resolved(content.at("/examples/example")).path("value");
                if (example.isMissingNode()) {
                    wrong.add(door + " lacks an example of " + content.path("schema"));
                } else {
                    check(content.get("schema"), example).forEach(error -> wrong.add(door + ": " + error));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Error> check(JsonNode schema, JsonNode example) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", document.at("/components/schemas"));
        Schema rule = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString().replace("#/components/schemas/", "#/$defs/"));
        return rule.validate(example);
    }

    @Test
    void everyListHasALimitAndLeadsOn() {
        for (String list : List.of("Listed", "BoardOut", "OffersOut", "PairsOut", "QueueOut")) {
            assertThat(document.at("/components/schemas/" + list + "/properties/next")
                            .isMissingNode())
                    .as(list + " leads to the next page")
                    .isFalse();
        }
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(verb -> {
                    assertThat(VERBS).contains(verb.getKey());
                    doors.add(new Door(verb.getKey(), path.getKey(), verb.getValue()));
                }));
        return doors;
    }
}
