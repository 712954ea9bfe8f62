package org.beffroi.documents.report;

import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;

/** Writes the first picture of a report; one without a picture is refused. */
abstract class PictureReport implements ReportWriter {

    private final Drawings drawings;

    PictureReport(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public final boolean suits(Report report) {
        return new Pictures(drawings, report).isAny();
    }

    /** The picture that says most. */
    final Picture first(Report report) {
        return new Pictures(drawings, report).first();
    }
}
