package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.result.Table;
import org.beffroi.documents.table.XlsxPage;
import org.dhatim.fastexcel.Workbook;
import org.osgi.service.component.annotations.Component;

/** A spreadsheet (Office Open XML) with a page for each table of a report, the findings and what they rest on first. */
@Component
@ReportWriter.Info(id = "xlsx", text = false)
public final class XlsxReportWriter implements ReportWriter {

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        Path file = WholeFile.temporary(".xlsx", bytes -> pages(report, bytes));
        try {
            new Pinned(report.basis().computed()).copy(file, out);
            out.flush();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void pages(Report report, OutputStream bytes) throws IOException {
        try (Workbook workbook = new Workbook(bytes, "Beffroi", "1.0")) {
            for (SheetPage leaf : SheetPage.of(report)) {
                Table table = leaf.table();
                new XlsxPage(workbook, leaf.name(), Sheets.of(report, table.columns(), 0))
                        .write(table.cells().iterator());
            }
        }
    }
}
