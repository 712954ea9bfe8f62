package org.beffroi.documents.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Component;

/** One JSON object a line, in UTF-8: for programs that read as they go. */
@Component
@TableWriter.Info(id = "ndjson")
public final class NdjsonTableWriter implements TableWriter {

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonRows.over(out)) {
            while (rows.hasNext()) {
                JsonRows.write(json, sheet.columns(), rows.next());
                json.writeRaw('\n');
            }
        }
    }
}
