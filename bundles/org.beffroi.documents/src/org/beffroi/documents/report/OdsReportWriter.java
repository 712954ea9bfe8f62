package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.result.Table;
import org.beffroi.documents.table.OdsFile;
import org.osgi.service.component.annotations.Component;

/** An OpenDocument spreadsheet with the same pages as {@link XlsxReportWriter} makes. */
@Component
@ReportWriter.Info(id = "ods", text = false)
public final class OdsReportWriter implements ReportWriter {

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        OdsFile file =
                new OdsFile(out, report.locale(), new Pinned(report.basis().computed())::entry);
        for (SheetPage leaf : SheetPage.of(report)) {
            Table table = leaf.table();
            file.page(
                    leaf.name(),
                    Sheets.of(report, table.columns(), 0),
                    table.cells().iterator());
        }
        file.end();
    }
}
