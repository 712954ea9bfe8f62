package org.beffroi.documents.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import org.beffroi.core.result.TableWriter;
import org.osgi.service.component.annotations.Component;

/**
 * An OpenDocument spreadsheet of one page: real dates in the table's zone, real numbers, texts of any length. A table of more rows
 * than a sheet holds is refused.
 */
@Component
@TableWriter.Info(id = "ods")
public final class OdsTableWriter implements TableWriter {

    private final int maxRows;

    public OdsTableWriter() {
        this(XlsxPage.MAX_ROWS);
    }

    OdsTableWriter(int maxRows) {
        this.maxRows = maxRows;
    }

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        OdsFile file = new OdsFile(out, sheet.locale(), ZipEntry::new, maxRows);
        file.page(name(sheet.title()), sheet, rows);
        file.end();
    }

    /** Without what names of pages may not hold in LibreOffice. */
    private static String name(String title) {
        String plain = title.replaceAll("[\\[\\]*?/\\\\:']+|\\p{Cntrl}+", " ").strip();
        return plain.isEmpty() ? "1" : plain;
    }
}
