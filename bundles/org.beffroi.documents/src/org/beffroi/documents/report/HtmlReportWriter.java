package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportParts;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.document.Document;
import org.beffroi.core.result.Drawings;
import org.beffroi.documents.page.HtmlDocumentWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A report as one page of HTML that holds everything: findings, pictures with the same in words, tables. */
@Component
@ReportWriter.Info(id = "html")
public final class HtmlReportWriter implements ReportWriter {

    private final Drawings drawings;
    private final HtmlDocumentWriter pages = new HtmlDocumentWriter();

    @Activate
    public HtmlReportWriter(@Reference Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        pages.write(document(report, drawings), out);
    }

    /** The report as a document. */
    static Document document(Report report, Drawings drawings) {
        return new Document(
                report.title(),
                Optional.empty(),
                report.locale(),
                report.basis().zone(),
                new ReportParts(Optional.of(drawings)).of(report),
                "Beffroi",
                report.basis().computed(),
                "",
                Optional.empty(),
                List.of());
    }
}
