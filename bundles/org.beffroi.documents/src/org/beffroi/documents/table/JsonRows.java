package org.beffroi.documents.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.beffroi.core.result.Column;

/**
 * One row as a JSON object: every column's key, always all of them and in their order.
 *
 * <p>Times are instants of UTC as ISO 8601, several values an array (empty where there are none), the unknown {@code null}.
 */
public final class JsonRows {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonRows() {}

    /**
     * Writes JSON without line ends of its own, and leaves the stream open.
     *
     * <p>Over a writer, half a surrogate pair becomes a question mark; over the stream it would end the export.
     */
    static JsonGenerator over(OutputStream out) throws IOException {
        return FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    /** Writes a row. */
    public static void write(JsonGenerator json, List<Column> columns, List<Object> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).key());
            value(json, columns.get(i).kind(), row.get(i));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Column.Kind kind, Object value) throws IOException {
        switch (value) {
            case null -> {
                if (kind == Column.Kind.TEXTS) {
                    json.writeArray(new String[0], 0, 0);
                } else {
                    json.writeNull();
                }
            }
            case List<?> many -> {
                String[] texts = many.stream().map(String.class::cast).toArray(String[]::new);
                json.writeArray(texts, 0, texts.length);
            }
            case Instant time -> json.writeString(time.toString());
            case Boolean flag -> json.writeBoolean(flag);
            case Long whole -> json.writeNumber(whole);
            case Double decimal when !Double.isFinite(decimal) -> json.writeNull();
            case Double decimal -> json.writeNumber(decimal);
            default -> json.writeString(value.toString());
        }
    }
}
