package org.beffroi.documents.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Component;

/** A JSON array of one object a row, each on its own line, in UTF-8. */
@Component
@TableWriter.Info(id = "json")
public final class JsonTableWriter implements TableWriter {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        // Over a writer, half a surrogate pair becomes a question mark; over the stream it would end the export.
        JsonGenerator json = factory.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter(""));
        try (json) {
            json.writeRaw('[');
            String before = "\n";
            while (rows.hasNext()) {
                json.writeRaw(before);
                JsonRows.write(json, sheet.columns(), rows.next());
                before = ",\n";
            }
            json.writeRaw("\n]\n");
        }
    }
}
