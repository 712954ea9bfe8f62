package org.beffroi.sources.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;

/** Writes rows as they come, one a line. */
@TableWriter.Info(id = "table")
public final class PlainRows implements TableWriter {
    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        while (rows.hasNext()) {
            out.write((rows.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
