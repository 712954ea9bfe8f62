package org.beffroi.core.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Small JSON texts (RFC 8259) bound to records by Jackson: a member for each component, under its name and in its order. Times,
 * dates and durations are ISO texts, constants of enums their names in lower case, languages their tags.
 *
 * <p>Only components that are {@link java.util.Optional} may be absent or null, lists, sets and maps, which are then empty, and
 * primitive ones, which are then 0 or false. Members that no component has are passed over: a newer Beffroi may have written
 * them.
 */
public final class JsonRecords {

    private static final int DEEPEST = 32;
    private static final JsonFactory DEEP = new JsonFactory();
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter LINES = MAPPER.writerWithDefaultPrettyPrinter();

    private JsonRecords() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        return JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(JsonTexts.module())
                .annotationIntrospector(new RequiredComponents())
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(
                        LogicalType.Integer,
                        none -> none.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Boolean, none -> none.setCoercion(
                                CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .withConfigOverride(List.class, list -> list.setSetterInfo(EMPTY))
                .withConfigOverride(Set.class, set -> set.setSetterInfo(EMPTY))
                .withConfigOverride(Map.class, map -> map.setSetterInfo(EMPTY))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
    }

    /**
     * Reads an object, deep by 32 at most.
     *
     * @throws IOException if the text is no such object; its message names the member, the line and what is expected there
     * @throws Refusal as the constructor of a record throws it
     */
    public static <T extends Record> T read(byte[] text, Class<T> type) throws IOException {
        return bound(text, MAPPER.constructType(type));
    }

    /** The same of a text. */
    public static <T extends Record> T read(String text, Class<T> type) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), type);
    }

    /** Reads a list of such objects. */
    public static <T extends Record> List<T> readAll(byte[] text, Class<T> type) throws IOException {
        return bound(text, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** Reads such objects by two names each, {@code {"field": {"value": {…}}}}, in their order. */
    public static <T extends Record> Map<String, Map<String, T>> readNamed(byte[] text, Class<T> type)
            throws IOException {
        TypeFactory types = MAPPER.getTypeFactory();
        JavaType byName = types.constructMapType(LinkedHashMap.class, String.class, type);
        return bound(text, types.constructMapType(LinkedHashMap.class, types.constructType(String.class), byName));
    }

    /**
     * Reads any text as it is, however deep: a tree of maps, lists, texts, exact numbers, booleans and nulls, which
     * {@link #write} writes again with the same values.
     *
     * @return null for the text {@code null}
     * @throws IOException if it is no JSON
     */
    public static @Nullable Object readTree(byte[] text) throws IOException {
        try (JsonParser json = DEEP.createParser(text)) {
            return MAPPER.readValue(json, Object.class);
        }
    }

    private static <T> T bound(byte[] text, JavaType type) throws IOException {
        try {
            T read = MAPPER.readValue(text, type);
            if (read == null) {
                throw new IOException("A JSON object is expected");
            }
            return read;
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IOException(JsonProblem.said(e), e);
        }
    }

    /**
     * Writes a record, or a list or map of some, on several lines, the last one with its end; UTF-8. What is absent is left
     * out.
     */
    public static byte[] write(Object object) {
        try {
            return (LINES.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Memory refuses nothing", e);
        }
    }

    /** Writes a record on one line, without its end. */
    public static String line(Record object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Memory refuses nothing", e);
        }
    }
}
