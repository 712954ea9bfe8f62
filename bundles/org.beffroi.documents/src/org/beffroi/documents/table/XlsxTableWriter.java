package org.beffroi.documents.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.result.TableWriter;
import org.dhatim.fastexcel.Workbook;
import org.osgi.service.component.annotations.Component;

/**
 * A spreadsheet (Office Open XML) of one {@link XlsxPage}: real dates in the table's zone, real numbers.
 *
 * <p>A text that is longer than a cell may be ends with a sentence that says so. A table of more rows than a sheet holds is
 * refused.
 */
@Component
@TableWriter.Info(id = "xlsx")
public final class XlsxTableWriter implements TableWriter {

    static final int MAX_ROWS = XlsxPage.MAX_ROWS;
    static final int MAX_CELL = XlsxPage.MAX_CELL;

    private final int maxRows;

    public XlsxTableWriter() {
        this(MAX_ROWS);
    }

    XlsxTableWriter(int maxRows) {
        this.maxRows = maxRows;
    }

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(new Unclosed(out), "Beffroi", "1.0")) {
            new XlsxPage(workbook, sheet.title(), sheet, maxRows).write(rows);
        }
        out.flush();
    }
}
