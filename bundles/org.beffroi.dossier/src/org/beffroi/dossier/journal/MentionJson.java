package org.beffroi.dossier.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;

/**
 * A mention as a JSON object, the form of the journal.
 *
 * <p>{@code id}, {@code source}, {@code batch}, {@code collected}, then one member for each known field, under its key:
 * strings, whole numbers, booleans, arrays of strings; instants in ISO 8601, UTC. A member that the catalogue does not know
 * is kept as it is. Stateless.
 *
 * <p>Members are those of the fields at hand, no record has them; and they are as many as there are mentions.
 */
public final class MentionJson {

    private final Fields fields;

    public MentionJson(Fields fields) {
        this.fields = fields;
    }

    /** Writes one object. */
    public void write(Mention mention, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", mention.id().value());
        write(mention.origin(), json);
        write(mention.values(), json);
        json.writeEndObject();
    }

    /** Writes the members of an origin into an open object. */
    public void write(Origin origin, JsonGenerator json) throws IOException {
        json.writeStringField("source", origin.source());
        json.writeStringField("batch", origin.batch().value());
        json.writeStringField("collected", IsoTime.write(origin.collected()));
    }

    /** Writes the members of values into an open object. */
    public void write(FieldValues values, JsonGenerator json) throws IOException {
        values.<IOException>forEach((key, value) -> {
            json.writeFieldName(key);
            write(value, json);
        });
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case String text -> json.writeString(text);
            case Long number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case Instant time -> json.writeString(IsoTime.write(time));
            case List<?> many -> {
                json.writeStartArray();
                for (Object one : many) {
                    json.writeString((String) one);
                }
                json.writeEndArray();
            }
            case Object other -> json.writeString(other.toString());
        }
    }

    /**
     * Reads one object, the parser standing on its start.
     *
     * @throws IOException if a member has a form that its field does not take, or a part of the origin is missing
     */
    public Mention read(JsonParser json) throws IOException {
        String id = null;
        String source = "";
        String batch = null;
        String collected = null;
        FieldValues.Builder values = FieldValues.builder();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "id" -> id = text(json);
                case "source" -> source = text(json);
                case "batch" -> batch = text(json);
                case "collected" -> collected = text(json);
                default -> readValue(key, json, values);
            }
        }
        if (id == null || batch == null || collected == null) {
            throw new IOException("A mention has an id, a batch and a time of collection");
        }
        try {
            return new Mention(
                    new MentionId(id), new Origin(source, new BatchId(batch), IsoTime.read(collected)), values.build());
        } catch (DateTimeParseException | IllegalArgumentException | NullPointerException e) {
            throw new IOException("No mention: " + id, e);
        }
    }

    private void readValue(String key, JsonParser json, FieldValues.Builder values) throws IOException {
        Object value = value(json);
        try {
            Field field = fields.byKey(key).orElseGet(() -> unknown(key, value));
            boolean time = field.type() == FieldType.TIME && value != null;
            values.put(field, time ? IsoTime.read((String) value) : value);
        } catch (DateTimeParseException | ClassCastException | IllegalArgumentException e) {
            throw new IOException("Member " + key + " cannot be " + value, e);
        }
    }

    /** The text of a value that holds no others. */
    static String text(JsonParser json) throws IOException {
        if (json.currentToken() == null || !json.currentToken().isScalarValue()) {
            throw new IOException("Not a plain value: " + json.currentToken());
        }
        return json.getText();
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case START_ARRAY -> {
                List<String> many = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    many.add(text(json));
                }
                yield many;
            }
            default -> throw new IOException("A value is a string, a whole number, a boolean or strings");
        };
    }

    /** A field that no plug-in at hand declares: its value is carried along untouched. */
    private static Field unknown(String key, Object value) {
        FieldType type =
                switch (value) {
                    case Long number -> FieldType.NUMBER;
                    case Boolean flag -> FieldType.FLAG;
                    case null, default -> FieldType.KEYWORD;
                };
        return value instanceof List<?>
                ? Field.many(key, type, Field.Facet.NONE, key, key)
                : Field.one(key, type, Field.Facet.NONE, key, key);
    }

    /** The catalogue this reads by. */
    public Fields fields() {
        return fields;
    }

    /** True for the members that every mention has and no field may be named after. */
    public static boolean isReserved(String key) {
        return key.equals("id")
                || key.equals(CoreFields.SOURCE.name())
                || key.equals(CoreFields.BATCH.name())
                || key.equals(CoreFields.COLLECTED.name());
    }
}
