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

/** One JSON object a line, in UTF-8: for programs that read as they go. */
@Component
@TableWriter.Info(id = "ndjson")
public final class NdjsonTableWriter implements TableWriter {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        JsonGenerator json = factory.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new MinimalPrettyPrinter(""));
        try (json) {
            while (rows.hasNext()) {
                JsonRows.write(json, sheet.columns(), rows.next());
                json.writeRaw('\n');
            }
        }
    }
}
