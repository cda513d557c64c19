package org.openmentorship.shared.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import org.openmentorship.shared.PersonKey;

/** Records as JSON texts in a column; what a newer version has added is passed over when an older one reads. */
public final class Documents {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(PersonKey.class, new KeyOut())
                    .addDeserializer(PersonKey.class, new KeyIn())
                    .addSerializer(LocalDate.class, new DayOut())
                    .addDeserializer(LocalDate.class, new DayIn()))
            .build();

    private Documents() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored document cannot be read as " + type.getSimpleName(), e);
        }
    }

    /** Writes people as their keys. */
    private static final class KeyOut extends JsonSerializer<PersonKey> {
        @Override
        public void serialize(PersonKey key, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(key.value());
        }
    }

    /** Reads people from their keys. */
    private static final class KeyIn extends JsonDeserializer<PersonKey> {
        @Override
        public PersonKey deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new PersonKey(parser.getValueAsString());
        }
    }

    /** Writes days as ISO texts. */
    private static final class DayOut extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate day, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(day.toString());
        }
    }

    /** Reads days from ISO texts. */
    private static final class DayIn extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getValueAsString());
        }
    }
}
