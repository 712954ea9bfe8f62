package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.documents.pdf.PdfPainting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The first picture of a report as one page of PDF, in lines and letters, never in pixels; what it shows stands in words in
 * the properties of the file. A report without a picture is refused.
 */
@Component(service = ReportWriter.class)
@ReportWriter.Info(id = "pdf", text = false)
public final class PdfReportWriter extends PictureReport {

    private static final float MARGIN = 16;

    @Activate
    public PdfReportWriter(@Reference Drawings drawings) {
        super(drawings);
    }

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        Picture picture = first(report);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(
                    new PDRectangle((float) picture.width() + 2 * MARGIN, (float) picture.height() + 2 * MARGIN));
            document.addPage(page);
            document.setDocumentInformation(information(report, picture));
            document.getDocumentCatalog().setLanguage(report.locale().toLanguageTag());
            // The identity of a file is made from the time it is written, unless another number is given.
            document.setDocumentId(report.basis().computed().toEpochMilli());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                // Every reader of PDF has them (ISO 32000-1, 9.6.2.2), with all the letters of French.
                PDFont plain = new PDType1Font(FontName.HELVETICA);
                PDFont strong = new PDType1Font(FontName.HELVETICA_BOLD);
                new PdfPainting(content, picture, MARGIN, plain, strong).paint();
            }
            document.save(out);
        }
        out.flush();
    }

    private static PDDocumentInformation information(Report report, Picture picture) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(report.title());
        information.setSubject(picture.alternative());
        information.setCreator("Beffroi");
        Calendar made = GregorianCalendar.from(
                report.basis().computed().atZone(report.basis().zone()));
        information.setCreationDate(made);
        return information;
    }
}
