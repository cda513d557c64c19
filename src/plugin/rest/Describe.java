import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.jaxrs2.ext.AbstractOpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Told;
import org.yaml.snakeyaml.Yaml;

/** Makes openapi.json of the REST resources, with swagger-core; run by the build, never part of the app. */
public final class Describe extends AbstractOpenAPIExtension {
    private static final String JSON = "application/json";
    /** Where openapi.yaml says what answers may be without. */
    private static final String MAYBE = "x-maybe";

    private final JsonNode words;
    private final Map<String, Schema<?>> schemas = new TreeMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    private Describe(JsonNode words) {
        this.words = words;
    }

    /** What is told already (openapi.yaml), the classes of the app, the file to write. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Object told = new Yaml().load(Files.readString(java.nio.file.Path.of(args[0])));
        Describe describe = new Describe(new ObjectMapper().valueToTree(told));
        ModelConverters.getInstance(true).addConverter(new Outside());
        List<OpenAPIExtension> extensions = new ArrayList<>(OpenAPIExtensions.getExtensions());
        extensions.add(0, describe);
        OpenAPIExtensions.setExtensions(extensions);
        OpenAPI made =
                new Reader(new SwaggerConfiguration().openAPI31(true)).read(doors(java.nio.file.Path.of(args[1])));
        Files.writeString(java.nio.file.Path.of(args[2]), Json31.pretty(describe.whole(made)) + "\n");
    }

    /** What was made of the resources, and the words around it. */
    private JsonNode whole(OpenAPI made) {
        ObjectNode whole = words.deepCopy();
        whole.remove(MAYBE);
        whole.set("paths", Json31.mapper().valueToTree(new TreeMap<>(made.getPaths())));
        schemas.forEach((name, schema) -> {
            if (!taken.contains(name) && schema.getProperties() != null) {
                schema.setRequired(List.copyOf(schema.getProperties().keySet()));
            }
        });
        schemas.forEach((name, schema) -> whole.withObject("/components/schemas")
                .set(name, Json31.mapper().valueToTree(schema)));
        return whole;
    }

    private static Set<Class<?>> doors(java.nio.file.Path classes) throws IOException, ClassNotFoundException {
        Set<Class<?>> doors = new LinkedHashSet<>();
        try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
            for (java.nio.file.Path file : files.sorted().toList()) {
                String name = classes.relativize(file).toString().replace(java.io.File.separatorChar, '.');
                if (name.endsWith("Resource.class")) {
                    Class<?> found = Class.forName(name.substring(0, name.length() - ".class".length()));
                    if (found.isAnnotationPresent(Path.class)) {
                        doors.add(found);
                    }
                }
            }
        }
        return doors;
    }

    @Override
    public void decorateOperation(Operation operation, Method method, Iterator<OpenAPIExtension> chain) {
        Told told = method.getAnnotation(Told.class);
        if (told == null) {
            throw new IllegalStateException("Say with @Told what " + method + " does.");
        }
        String feature = method.getDeclaringClass().getSimpleName().replace("Resource", "");
        String id = feature.toLowerCase(Locale.ROOT) + capital(method.getName());
        operation.operationId(id).summary(told.as()).tags(List.of(feature)).security(null);
        for (Told.Role role : told.to()) {
            String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            operation.addSecurityItem(new SecurityRequirement().addList("session", name));
        }
        parameters(operation, id);
        boolean writes = told.takes() != void.class;
        operation.setRequestBody(writes ? new RequestBody().required(true).content(content(told.takes(), true)) : null);
        operation.setResponses(responses(told, writes, method.isAnnotationPresent(DELETE.class), operation));
        if (chain.hasNext()) {
            chain.next().decorateOperation(operation, method, chain);
        }
    }

    /** Words for a parameter stand under the id of its operation, or under its name alone. */
    private void parameters(Operation operation, String id) {
        JsonNode known = words.at("/components/parameters");
        List<Parameter> found = new ArrayList<>();
        if (operation.getParameters() != null) {
            for (Parameter one : operation.getParameters()) {
                if (!known.has(id + "." + one.getName())) {
                    found.add(known.has(one.getName()) ? reference(one.getName()) : one);
                }
            }
        }
        known.fieldNames().forEachRemaining(name -> {
            if (name.startsWith(id + ".")) {
                found.add(reference(name));
            }
        });
        operation.setParameters(found.isEmpty() ? null : found);
    }

    private static Parameter reference(String name) {
        return new Parameter().$ref("#/components/parameters/" + name);
    }

    private ApiResponses responses(Told told, boolean writes, boolean removes, Operation operation) {
        ApiResponse good = new ApiResponse().description("As asked").content(content(told.gives(), false));
        if (told.tagged()) {
            good.addHeaderObject("ETag", new Header().$ref("#/components/headers/ETag"));
        }
        ApiResponses all = new ApiResponses().addApiResponse(Integer.toString(told.status()), good);
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        boolean late = parameters.stream()
                .anyMatch(one -> String.valueOf(one.get$ref()).endsWith("If-Match"));
        List<String> bad = new ArrayList<>(List.of("401", "406", "500"));
        if (writes || !parameters.isEmpty()) {
            bad.add("404");
        }
        if (writes) {
            bad.addAll(List.of("400", "403", "409", "413", "415", "503"));
        }
        if (List.of(told.to()).equals(List.of(Told.Role.COORDINATOR)) && !writes) {
            bad.add("403");
        }
        if (removes) {
            bad.addAll(List.of("403", "409", "503"));
        }
        if (late) {
            bad.add("412");
        }
        bad.stream().sorted().forEach(code -> all.addApiResponse(code, new ApiResponse().$ref("Failure" + code)));
        return all;
    }

    private Content content(Class<?> type, boolean takes) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach(this::keep);
        if (takes) {
            taken.addAll(resolved.referencedSchemas.keySet());
        }
        MediaType media = new MediaType().schema(resolved.schema);
        String name = type.getSimpleName();
        if (words.at("/components/examples").has(name)) {
            media.addExamples("example", new Example().$ref(name));
        }
        return new Content().addMediaType(JSON, media);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private void keep(String name, Schema schema) {
        if (schemas.containsKey(name)) {
            return;
        }
        schema.setAdditionalProperties(false);
        for (JsonNode one : words.path(MAYBE).path(name)) {
            String maybe = one.asText();
            Schema<?> property = ((Map<String, Schema<?>>) schema.getProperties()).get(maybe);
            if (property.get$ref() == null) {
                property.addType("null");
            } else {
                Schema<?> none = new JsonSchema();
                none.addType("null");
                schema.getProperties()
                        .put(maybe, new JsonSchema().addAnyOfItem(property).addAnyOfItem(none));
            }
        }
        schemas.put(name, schema);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** People are user names outside. */
    private static final class Outside implements ModelConverter {
        @Override
        public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
            if (java.getRawClass() == PersonKey.class) {
                Schema<?> name = new JsonSchema().description("A user name");
                name.addType("string");
                return name;
            }
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        }

        @Override
        public boolean isOpenapi31() {
            return true;
        }
    }
}
