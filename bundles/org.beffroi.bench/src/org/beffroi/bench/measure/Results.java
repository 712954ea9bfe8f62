package org.beffroi.bench.measure;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The file of results: the conditions of the run, then one object for each row. */
public record Results(Map<String, Object> conditions, List<Row> rows) {

    /** Writes the file anew. */
    public void write(Path file) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            members(conditions, json);
            json.writeArrayFieldStart("rows");
            for (Row row : rows) {
                json.writeStartObject();
                json.writeStringField("id", row.id());
                json.writeStringField("what", row.what().in(Locale.ENGLISH));
                json.writeNumberField("ours", row.ours());
                json.writeNumberField("theirs", row.theirs());
                json.writeStringField("unit", row.unit());
                json.writeNumberField("ratio", row.ratio());
                if (row.tail() > 0) {
                    json.writeNumberField("ratioOfP99", row.tail());
                }
                if (row.target().isSet()) {
                    json.writeNumberField(
                            row.target().atLeast() ? "atLeast" : "atMost",
                            row.target().bound());
                    json.writeBooleanField("met", row.isMet());
                }
                members(row.details(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void members(Map<String, Object> values, JsonGenerator json) throws IOException {
        for (Map.Entry<String, Object> value : new TreeMap<>(values).entrySet()) {
            switch (value.getValue()) {
                case Integer number -> json.writeNumberField(value.getKey(), number);
                case Long number -> json.writeNumberField(value.getKey(), number);
                case Double number -> json.writeNumberField(value.getKey(), number);
                case Boolean flag -> json.writeBooleanField(value.getKey(), flag);
                case Object other -> json.writeStringField(value.getKey(), other.toString());
            }
        }
    }
}
