package org.beffroi.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.beffroi.core.document.PagePictures;
import org.osgi.service.component.annotations.Component;

/** The pages of a PDF, drawn by PDFBox. */
@Component(service = PagePictures.class)
public final class PdfPagePictures implements PagePictures {

    @Override
    public Opened open(byte[] file) throws IOException {
        return new Pages(Loader.loadPDF(file));
    }

    /** PDFBox lets one thread at a time work on a document. */
    private static final class Pages implements Opened {

        private final PDDocument document;
        private boolean isClosed;

        Pages(PDDocument document) {
            this.document = document;
        }

        @Override
        public synchronized int count() {
            return isClosed ? 0 : document.getNumberOfPages();
        }

        @Override
        public synchronized byte[] png(int page, int width) throws IOException {
            if (page < 0 || page >= count()) {
                throw new EOFException("no page " + page + " of " + count());
            }
            float wide = document.getPage(page).getCropBox().getWidth();
            BufferedImage drawn = new PDFRenderer(document).renderImage(page, width / wide, ImageType.RGB);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", out);
            return out.toByteArray();
        }

        @Override
        public synchronized OptionalInt page(String heading) {
            if (isClosed) {
                return OptionalInt.empty();
            }
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            try {
                return outline == null ? OptionalInt.empty() : page(outline, heading);
            } catch (IOException e) {
                return OptionalInt.empty(); // a mark that leads nowhere
            }
        }

        private OptionalInt page(PDOutlineNode within, String heading) throws IOException {
            for (PDOutlineItem item : within.children()) {
                if (heading.equals(item.getTitle())) {
                    PDPage page = item.findDestinationPage(document);
                    return page == null
                            ? OptionalInt.empty()
                            : OptionalInt.of(document.getPages().indexOf(page));
                }
                OptionalInt deeper = page(item, heading);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
            return OptionalInt.empty();
        }

        @Override
        public synchronized void close() {
            isClosed = true;
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
