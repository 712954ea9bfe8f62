package org.beffroi.sources.importing.recognition;

import java.nio.charset.Charset;
import java.util.List;
import org.beffroi.core.csv.Dialect;
import org.beffroi.sources.chat.ChatRows;
import org.beffroi.sources.pdf.PdfRows;
import org.beffroi.sources.pdf.Tesseract;
import org.beffroi.sources.press.PressExport;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.json.JsonPath;
import org.beffroi.sources.table.json.JsonRows;
import org.beffroi.sources.table.json.NdjsonRows;
import org.beffroi.sources.table.text.CsvRows;
import org.beffroi.sources.transcript.TranscriptRows;
import org.beffroi.sources.workbook.WorkbookRows;

/** How the rows of one file are to be read: what was found out about it, or what the user said. */
public sealed interface RowFormat {

    /** The format. */
    Format format();

    /** The rows from the first to the last. */
    Rows open(Content content);

    /** Line that names the columns, 0 where none does or rows name them themselves. */
    default long headerLine() {
        return 0;
    }

    /** Names of all sheets of a workbook, the one that is read first; none of anything else. */
    default List<String> sheets() {
        return List.of();
    }

    /**
     * A table of text.
     *
     * @param headerLine line that names the columns, 0 where there is none
     */
    record Csv(Dialect dialect, long headerLine) implements RowFormat {
        @Override
        public Format format() {
            return Format.CSV;
        }

        @Override
        public Rows open(Content content) {
            return new CsvRows(content, dialect, headerLine);
        }
    }

    /**
     * A sheet of a workbook.
     *
     * @param sheets names of all its sheets, the one that is read first
     * @param headerLine row that names the columns, 0 where there is none
     * @param columns how many there are where none is named
     */
    record Workbook(Format format, List<String> sheets, long headerLine, int columns) implements RowFormat {
        public Workbook {
            sheets = List.copyOf(sheets);
        }

        @Override
        public Rows open(Content content) {
            return new WorkbookRows(format, content, sheets.getFirst(), headerLine, columns);
        }
    }

    /**
     * One JSON document.
     *
     * @param path the way to the rows
     */
    record Json(Charset charset, JsonPath path) implements RowFormat {
        @Override
        public Format format() {
            return Format.JSON;
        }

        @Override
        public Rows open(Content content) {
            return new JsonRows(content, charset, path);
        }
    }

    /** One JSON object a line. */
    record Ndjson(Charset charset) implements RowFormat {
        @Override
        public Format format() {
            return Format.NDJSON;
        }

        @Override
        public Rows open(Content content) {
            return new NdjsonRows(content, charset);
        }
    }

    /** Articles in a page of a database of the press. */
    record Page(PressExport press) implements RowFormat {
        @Override
        public Format format() {
            return Format.HTML;
        }

        @Override
        public Rows open(Content content) {
            return press.pages(content);
        }
    }

    /** Articles in a document of a database of the press. */
    record Document(PressExport press) implements RowFormat {
        @Override
        public Format format() {
            return Format.DOCUMENT;
        }

        @Override
        public Rows open(Content content) {
            return press.document(content);
        }
    }

    /** Pages of a PDF. */
    record Pages() implements RowFormat {
        @Override
        public Format format() {
            return Format.PDF;
        }

        @Override
        public Rows open(Content content) {
            return new PdfRows(content, Tesseract.installed());
        }
    }

    /** Turns of a transcript. */
    record Subtitles(Charset charset) implements RowFormat {
        @Override
        public Format format() {
            return Format.SUBTITLES;
        }

        @Override
        public Rows open(Content content) {
            return new TranscriptRows(content, charset);
        }
    }

    /** Messages of a conversation. */
    record Chat(Charset charset) implements RowFormat {
        @Override
        public Format format() {
            return Format.CHAT;
        }

        @Override
        public Rows open(Content content) {
            return new ChatRows(content, charset);
        }
    }
}
