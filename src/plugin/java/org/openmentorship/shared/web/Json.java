package org.openmentorship.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;

/** Reads bodies strictly (nothing unknown, nothing converted) and writes answers; people are user names outside. */
public final class Json {
    /** The body is larger than any form of ours. */
    public static final class TooLarge extends RuntimeException {}

    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_FORGOTTEN = 16 * 1024 * 1024;
    private static final String PROBLEM = "mentorship.shared.problem.";
    private final ObjectMapper mapper;

    public Json(People people) {
        mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(LogicalType.Textual, texts -> {
                    texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .addModule(shapes(people))
                .build();
    }

    public <T> T read(InputStream body, Class<T> type) {
        byte[] bytes;
        try {
            bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                letGoBy(body);
            }
        } catch (IOException e) {
            throw unreadable();
        }
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge();
        }
        try {
            T value = mapper.readValue(bytes, type);
            if (value == null) {
                throw unreadable();
            }
            return value;
        } catch (JsonMappingException e) {
            throw refused(e);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** Whoever is still sending does not hear the answer: what is not wildly too much is taken and forgotten. */
    private static void letGoBy(InputStream body) throws IOException {
        byte[] some = new byte[8192];
        int read = 0;
        for (int taken = 0; taken < MOST_FORGOTTEN && read >= 0; taken += read) {
            read = body.read(some);
        }
    }

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same for people’s eyes. */
    public String lines(Object value) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refused refused(JsonMappingException e) {
        String field = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
        if (field.isEmpty()) {
            return unreadable();
        }
        Problems problems = new Problems();
        if (e instanceof UnrecognizedPropertyException unknown) {
            problems.add(field, PROBLEM + "unknown-field", unknown.getPropertyName());
        } else if (e instanceof Nobody nobody) {
            problems.add(field, PROBLEM + "unknown-person", nobody.name);
        } else if (e instanceof NoDay) {
            problems.add(field, PROBLEM + "day");
        } else {
            problems.add(field, PROBLEM + "wrong-type");
        }
        return new Refused(Refused.Why.INVALID, PROBLEM + "summary", problems.list(), 1);
    }

    private static Refused unreadable() {
        return new Refused(Refused.Why.INVALID, "mentorship.shared.refused.json");
    }

    private static SimpleModule shapes(People people) {
        return new SimpleModule()
                .addSerializer(PersonKey.class, new NameOut(people))
                .addDeserializer(PersonKey.class, new NameIn(people))
                .addSerializer(Instant.class, new InstantOut())
                .addSerializer(LocalDate.class, new DayOut())
                .addDeserializer(LocalDate.class, new DayIn());
    }

    /** A user name that nobody has. */
    private static final class Nobody extends JsonMappingException {
        private final String name;

        Nobody(JsonParser at, String name) {
            super(at, "nobody");
            this.name = name;
        }
    }

    /** Finds people by their user names; an empty one, as whoever has gone is written, is nobody. */
    private static final class NameIn extends JsonDeserializer<PersonKey> {
        private final transient People people;

        NameIn(People people) {
            this.people = people;
        }

        @Override
        public PersonKey deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String name = context.readValue(parser, String.class);
            return name.isEmpty() ? null : people.named(name).orElseThrow(() -> new Nobody(parser, name));
        }
    }

    /** Writes people as their user names; whoever has gone is an empty one. */
    private static final class NameOut extends JsonSerializer<PersonKey> {
        private final transient People people;

        NameOut(People people) {
            this.people = people;
        }

        @Override
        public void serialize(PersonKey key, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(people.userName(key).orElse(""));
        }
    }

    /** Writes instants as ISO texts in UTC. */
    private static final class InstantOut extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(instant.toString());
        }
    }

    /** Writes days as ISO texts. */
    private static final class DayOut extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate day, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(day.toString());
        }
    }

    /** Reads days as they are written, of the years that people plan for. */
    private static final class DayIn extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = context.readValue(parser, String.class);
            try {
                return LocalDate.parse(text.matches("[1-9]\\d{3}-\\d\\d-\\d\\d") ? text : "");
            } catch (DateTimeParseException e) {
                throw new NoDay(parser);
            }
        }
    }

    /** A day that no calendar has. */
    private static final class NoDay extends JsonMappingException {
        NoDay(JsonParser at) {
            super(at, "no day");
        }
    }
}
