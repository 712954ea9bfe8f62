package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.result.Drawings;
import org.beffroi.documents.page.Palette;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first picture of a report in pixels, two for each unit, on white. A report without a picture is refused. */
@Component(service = ReportWriter.class)
@ReportWriter.Info(id = "png", text = false)
public final class PngReportWriter extends PictureReport {

    @Activate
    public PngReportWriter(@Reference Drawings drawings) {
        super(drawings);
    }

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        out.write(new Raster(Palette::onWhite, Raster.FINE, Raster.MARGIN).png(first(report)));
        out.flush();
    }
}
