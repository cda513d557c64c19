package org.openmentorship.archive.store;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmentorship.archive.store.Parcel.Unfit;
import org.openmentorship.archive.store.Sheet.Column;
import org.openmentorship.shared.Refused;

/** Reads the lines of one table, each checked against the columns that the table has. */
final class Shapes {
    private static final ObjectMapper LINE = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A newer manifest may say more. */
    static final ObjectMapper MANIFEST = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final int MOST_TEXT = 4 << 20;
    private final String entry;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    Shapes(Sheet<?> sheet) {
        this.entry = sheet.file();
        sheet.columns().forEach(one -> columns.put(one.name(), one));
    }

    /** Any line that is an object. */
    static JsonNode object(String entry, long number, byte[] line) {
        try {
            JsonNode node = LINE.readTree(line);
            if (node == null || !node.isObject()) {
                throw Unfit.line(entry, number, "", "no-object");
            }
            return node;
        } catch (IOException e) {
            throw Unfit.line(entry, number, "", "no-object");
        }
    }

    /** The row as Active Objects takes it, with its number under ID; refuses what the table could not hold. */
    Map<String, Object> row(long number, byte[] line) {
        JsonNode node = object(entry, number, line);
        Map<String, Object> row = new LinkedHashMap<>();
        JsonNode id = node.path("ID");
        if (!id.isIntegralNumber() || !id.canConvertToInt()) {
            throw Unfit.line(entry, number, "ID", "wrong-type");
        }
        row.put("ID", id.intValue());
        Iterator<String> names = node.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!name.equals("ID") && !columns.containsKey(name)) {
                throw Unfit.line(entry, number, name.length() > 40 ? name.substring(0, 40) : name, "unknown-column");
            }
        }
        columns.values().forEach(column -> row.put(column.name(), value(number, column, node.path(column.name()))));
        return row;
    }

    /** A number or a truth that an older version did not have yet is 0, or false. */
    private Object value(long number, Column column, JsonNode node) {
        if (node.isMissingNode() && !column.holds(String.class)) {
            return column.holds(boolean.class) ? Boolean.FALSE : column.holds(long.class) ? (Object) 0L : (Object) 0;
        }
        if (node.isMissingNode() || node.isNull()) {
            if (column.required() || document(column) || !column.holds(String.class)) {
                throw Unfit.line(entry, number, column.name(), "missing");
            }
            return null;
        }
        if (column.holds(int.class) && node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        if (column.holds(long.class) && node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if (column.holds(boolean.class) && node.isBoolean()) {
            return node.booleanValue();
        }
        if (column.holds(String.class) && node.isTextual()) {
            return text(number, column, node.textValue());
        }
        throw Unfit.line(entry, number, column.name(), "wrong-type");
    }

    /** Nobody writes a row without its document. */
    private static boolean document(Column column) {
        return column.matter() != null && !column.matter().isEnum();
    }

    private String text(long number, Column column, String text) {
        int most = column.most() < 0 ? MOST_TEXT : column.most();
        if (text.length() > most) {
            throw Unfit.line(entry, number, column.name(), "too-long", most);
        }
        if (column.required() && text.isBlank()) {
            throw Unfit.line(entry, number, column.name(), "missing");
        }
        if (text.chars().anyMatch(sign -> sign == 0) || !sound(text)) {
            throw Unfit.line(entry, number, column.name(), "broken-text");
        }
        if (column.matter() != null && !(strict(text) && column.reads(text))) {
            throw unread(number, column, text);
        }
        return text;
    }

    /** Without halves of signs, which no database takes. */
    private static boolean sound(String text) {
        return text.codePoints().noneMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }

    private Refused unread(long number, Column column, String text) {
        return column.matter().isEnum()
                ? Unfit.line(
                        entry, number, column.name(), "no-choice", text.length() > 40 ? text.substring(0, 40) : text)
                : Unfit.line(entry, number, column.name(), "no-document");
    }

    /** A constant, or an object that has each of its fields once. */
    private static boolean strict(String text) {
        if (!text.startsWith("{")) {
            return true;
        }
        try {
            return LINE.readTree(text) != null;
        } catch (IOException e) {
            return false;
        }
    }
}
