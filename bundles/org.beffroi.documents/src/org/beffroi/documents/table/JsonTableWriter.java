package org.beffroi.documents.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Component;

/** A JSON array of one object a row, each on its own line, in UTF-8. */
@Component
@TableWriter.Info(id = "json")
public final class JsonTableWriter implements TableWriter {

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonRows.over(out)) {
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
