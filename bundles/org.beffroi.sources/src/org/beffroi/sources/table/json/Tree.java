package org.beffroi.sources.table.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.limit.ReadingLimits;

/**
 * One JSON value in memory: a {@link Map}, a {@link List}, a {@link String}, a {@link Boolean}, a {@link Numeral}, or null.
 */
public final class Tree {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** A number as it was written, so that a long identity keeps its last digits. */
    public record Numeral(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private Tree() {}

    /**
     * Reads the value at which the parser stands, and leaves it at its last token.
     *
     * @throws JsonParseException if it is no JSON, or made to fill the memory
     */
    public static Object read(JsonParser parser) throws IOException {
        return read(parser, new Budget(parser));
    }

    /** How much one value may hold in memory: characters of the file, and values within it. */
    private static final class Budget {

        private static final int MOST_VALUES = 1_000_000;
        private static final long LONGEST = 8L * ReadingLimits.ROW_CHARACTERS;

        private final long from;
        private int values;

        Budget(JsonParser parser) {
            from = place(parser);
        }

        private static long place(JsonParser parser) {
            JsonLocation at = parser.currentLocation();
            return at == null ? 0 : Math.max(at.getByteOffset(), at.getCharOffset());
        }

        void take(JsonParser parser) throws JsonParseException {
            if (++values > MOST_VALUES || place(parser) - from > LONGEST) {
                throw new JsonParseException(parser, "a value that is too large");
            }
        }
    }

    /**
     * The value of a whole text.
     *
     * @return null for the text {@code null}, and where there is nothing
     * @throws IOException if it is no JSON
     */
    public static Object of(byte[] text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parser.nextToken() == null ? null : read(parser);
        }
    }

    private static Object read(JsonParser parser, Budget budget) throws IOException {
        budget.take(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, budget);
            case START_ARRAY -> array(parser, budget);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getText());
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser, Budget budget) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            object.put(key, read(parser, budget));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser, Budget budget) throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser, budget));
        }
        return array;
    }

    /** Writes a value. */
    public static void write(Object value, JsonGenerator out) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Map<?, ?> object -> {
                out.writeStartObject();
                for (Map.Entry<?, ?> entry : object.entrySet()) {
                    out.writeFieldName((String) entry.getKey());
                    write(entry.getValue(), out);
                }
                out.writeEndObject();
            }
            case List<?> array -> {
                out.writeStartArray();
                for (Object element : array) {
                    write(element, out);
                }
                out.writeEndArray();
            }
            case Boolean flag -> out.writeBoolean(flag);
            case Numeral number -> out.writeNumber(number.text());
            default -> out.writeString(value.toString());
        }
    }

    /** The object under a key, empty where there is none or it is something else. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object parent, String key) {
        return parent instanceof Map<?, ?> map && map.get(key) instanceof Map<?, ?> child
                ? (Map<String, Object>) child
                : Map.of();
    }

    /** The objects of the array under a key, empty where there is none. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> objects(Object parent, String key) {
        return parent instanceof Map<?, ?> map && map.get(key) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(child -> (Map<String, Object>) child)
                        .toList()
                : List.of();
    }

    /** The value under a key as text, empty where there is none or it is an object or an array. */
    public static String text(Object parent, String key) {
        return parent instanceof Map<?, ?> map ? leaf(map.get(key)) : "";
    }

    /** A time as services write it (ISO 8601), empty where it is something else. */
    public static Optional<Instant> time(String written) {
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A value as text, empty for null, objects and arrays. */
    static String leaf(Object value) {
        return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
    }
}
