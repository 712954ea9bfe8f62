package org.beffroi.dossier.privacy;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A small JSON file as maps, lists, strings, numbers and booleans; from which entries that speak of somebody can be taken.
 * Stateless.
 */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /** @throws IOException if it is no JSON */
    static Object read(byte[] bytes) throws IOException {
        try (JsonParser json = FACTORY.createParser(bytes)) {
            json.nextToken();
            return value(json);
        }
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String key = json.currentName();
                    json.nextToken();
                    members.put(key, value(json));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> all = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    all.add(value(json));
                }
                yield all;
            }
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case VALUE_STRING -> json.getText();
            case null, default -> null;
        };
    }

    static byte[] write(Object root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            write(json, root);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> members -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    json.writeFieldName((String) member.getKey());
                    write(json, member.getValue());
                }
                json.writeEndObject();
            }
            case List<?> all -> {
                json.writeStartArray();
                for (Object one : all) {
                    write(json, one);
                }
                json.writeEndArray();
            }
            case Boolean flag -> json.writeBoolean(flag);
            case BigDecimal number -> json.writeNumber(number);
            case Object text -> json.writeString(text.toString());
        }
    }

    /**
     * The same without the objects of lists that speak of somebody, the innermost ones, and without such strings of lists.
     *
     * @return empty where the root itself does, outside any list: nothing of it stays
     */
    static Optional<Object> without(Object value, Predicate<String> speaks) {
        return switch (value) {
            case String text -> speaks.test(text) ? Optional.empty() : Optional.of(text);
            case List<?> all -> {
                List<Object> kept = new ArrayList<>();
                all.forEach(one -> without(one, speaks).ifPresent(kept::add));
                yield Optional.of(kept);
            }
            case Map<?, ?> members -> {
                Map<Object, Object> kept = new LinkedHashMap<>();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    Object inside = member.getValue();
                    Optional<Object> stays = inside == null ? Optional.empty() : without(inside, speaks);
                    if (inside != null && stays.isEmpty()) {
                        yield Optional.empty();
                    }
                    kept.put(member.getKey(), stays.orElse(null));
                }
                yield Optional.of(kept);
            }
            case null -> Optional.empty();
            default -> Optional.of(value);
        };
    }

    /** How many objects and strings of lists there are. */
    static long entries(Object value) {
        return switch (value) {
            case List<?> all ->
                all.size() + all.stream().mapToLong(Json::entries).sum();
            case Map<?, ?> members ->
                members.values().stream().mapToLong(Json::entries).sum();
            case null, default -> 0;
        };
    }
}
