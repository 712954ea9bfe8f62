package org.beffroi.sources.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.NamedCells;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Unreadable;
import org.beffroi.sources.table.text.LineReader;

/**
 * The pages of a PDF: the text of each and its number, which is the way back to it. A page that holds a picture and no text is
 * read by a program that reads scans, where there is one; else it is a row that is broken. The day is that of the file's name,
 * where it has one. For one thread.
 */
public final class PdfRows implements Rows {

    public static final List<String> COLUMNS = List.of("pdf page", "text", "document", "day", "page id");

    private static final int MOST_PAGES = 5_000;

    private final Content content;
    private final Path file;
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
            this.file = file(content);
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
        try {
            PdfBounds.check(file, content.name());
            this.document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            drop();
            throw new Refusal(Sentence.of(PdfRows.class, "file.encrypted", content.name()), e);
        } catch (IOException | RuntimeException e) {
            drop();
            throw e instanceof Refusal told
                    ? told
                    : new Refusal(Sentence.of(PdfRows.class, "file.pdf.damaged", content.name()), e);
        }
        this.pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
    }

    /** The library needs a file to jump in: one inside an archive is unpacked first. */
    private static Path file(Content content) throws IOException {
        return content.plain()
                ? content.file()
                : WholeFile.temporary(".pdf", out -> {
                    try (InputStream in = content.open()) {
                        in.transferTo(out);
                    }
                });
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
            String text = JoinedLines.joined(text());
            if (!text.isEmpty()) {
                return row(place, text);
            }
            if (scans.isEmpty()) {
                return broken(place, "page.scan");
            }
            String read = JoinedLines.joined(scans.get().read(document, page - 1));
            return read.isEmpty() ? broken(place, "page.blank") : row(place, read);
        } catch (IOException | RuntimeException e) {
            return broken(place, "page.damaged"); // the others are read
        }
    }

    private String text() throws IOException {
        String text = PageText.of(document, page);
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

    /** Drops what had to be unpacked. */
    private void drop() {
        try {
            if (!content.plain()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit(); // some systems hold a file that was mapped until the program ends
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        } finally {
            drop();
        }
    }
}
