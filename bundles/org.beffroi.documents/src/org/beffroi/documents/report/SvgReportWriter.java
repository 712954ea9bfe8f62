package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.result.Drawings;
import org.beffroi.documents.page.Drawing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first picture of a report as SVG. A report without one is refused. */
@Component(service = ReportWriter.class)
@ReportWriter.Info(id = "svg")
public final class SvgReportWriter extends PictureReport {

    @Activate
    public SvgReportWriter(@Reference Drawings drawings) {
        super(drawings);
    }

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        String svg = Drawing.file(first(report));
        out.write(svg.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
