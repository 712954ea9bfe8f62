package org.beffroi.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.osgi.service.component.annotations.Component;

/**
 * Pages for those who read and do not write: PDF 1.7, tagged as PDF/UA-1 asks (ISO 14289-1), with its letters in it, a
 * contents list that says pages, bookmarks, and pictures in lines.
 *
 * <p>Laid out by openhtmltopdf from the {@link PrintPage} of a document; nothing is fetched from anywhere.
 */
@Component
@DocumentWriter.Info(id = "pdf", mediaType = "application/pdf")
public final class PdfDocumentWriter implements DocumentWriter {

    private static final float VERSION = 1.7f;

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        // What it finds odd in a page that this program wrote helps no reader, and has no other way to be kept quiet.
        XRLog.setLoggingEnabled(false);
        try (PDDocument file = new PDDocument()) {
            Typefaces typefaces = Typefaces.of(file);
            PrintPage page = PrintPage.of(document, typefaces::width);
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(file)
                    .usePdfVersion(VERSION)
                    .usePdfUaAccessibility(true)
                    .useFont(new PDFontSupplier(typefaces.plain()), Typefaces.FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(new PDFontSupplier(typefaces.strong()), Typefaces.FAMILY, 700, FontStyle.NORMAL, true);
            builder.useReplacementText(Typefaces.MISSING)
                    .useUnicodeLineBreaker(new LineBreaks())
                    .useUnicodeCharacterBreaker(new LetterBreaks())
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useObjectDrawerFactory(new FigureDrawing(page.pictures(), file, typefaces))
                    .withW3cDocument(page.parsed(), "");
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                new Accessible(file, document).finish();
                file.save(out);
            }
        }
        out.flush();
    }
}
