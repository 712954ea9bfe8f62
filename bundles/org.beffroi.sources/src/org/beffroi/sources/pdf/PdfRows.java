package org.beffroi.sources.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.LineReader;
import org.beffroi.sources.table.NamedCells;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Unreadable;

/**
 * The pages of a PDF: the text of each and its number, which is the way back to it. A page that holds a picture and no text is
 * read by a program that reads scans, where there is one; else it is a row that is broken. The day is that of the file's name,
 * where it has one. For one thread.
 */
public final class PdfRows implements Rows {

    public static final List<String> COLUMNS = List.of("pdf page", "text", "document", "day", "page id");

    private static final int MOST_PAGES = 5_000;

    private final Content content;
    private final PDDocument document;
    private final Optional<ScanReader> scans;
    private final String name;
    private final int pages;
    private int page;

    /**
     * Opens a document.
     *
     * @param scans reads pages that are pictures, empty where no program can
     * @throws Refusal if it is no PDF, encrypted, or larger than a document may be
     */
    public PdfRows(Content content, Optional<ScanReader> scans) {
        this.content = content;
        this.scans = scans;
        this.name = LineReader.title(content);
        try {
            this.document = open(content);
        } catch (InvalidPasswordException e) {
            throw new Refusal(Sentence.of(PdfRows.class, "file.encrypted", content.name()), e);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal told
                    ? told
                    : new Refusal(Sentence.of(PdfRows.class, "file.pdf.damaged", content.name()), e);
        }
        this.pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
    }

    private static PDDocument open(Content content) throws IOException {
        if (content.plain()) {
            return Loader.loadPDF(content.file().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        }
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes((int) ReadingLimits.SMALL_FILE + 1);
            if (bytes.length > ReadingLimits.SMALL_FILE) {
                throw Refusal.of(PdfRows.class, "file.pdf.large", content.name(), ReadingLimits.SMALL_FILE >> 20);
            }
            return Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        }
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasNext() {
        return page < pages;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        page++;
        Place place = new Place(content.entry(), page);
        try {
            String text = Paragraphs.joined(text());
            if (!text.isEmpty()) {
                return row(place, text);
            }
            if (scans.isEmpty()) {
                return broken(place, "page.scan");
            }
            String read = Paragraphs.joined(scans.get().read(document, page - 1));
            return read.isEmpty() ? broken(place, "page.blank") : row(place, read);
        } catch (IOException | RuntimeException e) {
            return broken(place, "page.damaged"); // the others are read
        }
    }

    private String text() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        return text.substring(0, Math.min(text.length(), ReadingLimits.ROW_CHARACTERS));
    }

    private Row row(Place place, String text) {
        Map<String, String> values = Map.of(
                "pdf page",
                Integer.toString(page),
                "text",
                text,
                "document",
                name,
                "day",
                LineReader.day(name),
                "page id",
                name + "#page=" + page);
        return new Row.Whole(place, new NamedCells(values, text));
    }

    private Row broken(Place place, String reason) {
        return new Row.Broken(place, "", Sentence.of(PdfRows.class, reason, page));
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }
}
