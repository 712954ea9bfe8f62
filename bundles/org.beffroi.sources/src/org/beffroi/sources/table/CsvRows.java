package org.beffroi.sources.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** The rows of a CSV or TSV file. */
public final class CsvRows implements Rows {

    /** The longest row that is believed to be one: longer ones come of a quotation mark that is never closed. */
    private static final int LONGEST_ROW = ReadingLimits.ROW_CHARACTERS;

    private static final int WIDE = 7;
    private static final int MANY = 20;

    private final Content content;
    private final Dialect dialect;
    private final QuotationEnd end;
    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private CsvRecord first;
    private Row broken;
    private long lastLine;

    /**
     * Opens a file behind its header.
     *
     * @param headerLine physical line on which the header begins, what stands before it is passed over; 0 if there is none
     */
    public CsvRows(Content content, Dialect dialect, long headerLine) {
        this.content = content;
        this.dialect = dialect;
        try {
            end = new QuotationEnd(plain(Texts.open(content, dialect.charset()), dialect), dialect);
            records = parsed(end, dialect);
        } catch (IOException e) {
            throw unreadable(e);
        }
        header = readHeader(headerLine);
    }

    /** The records of a text, empty lines left out. */
    static CloseableIterator<CsvRecord> records(Reader text, Dialect dialect) {
        return parsed(plain(text, dialect), dialect);
    }

    private static Reader plain(Reader text, Dialect dialect) {
        return dialect.backslash() ? new BackslashReader(text, dialect.separator(), dialect.quote()) : text;
    }

    private static CloseableIterator<CsvRecord> parsed(Reader plain, Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .quoteCharacter(dialect.quote())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(plain)
                .iterator();
    }

    private Header readHeader(long headerLine) {
        while (ready()) {
            CsvRecord record = take();
            if (headerLine == 0) {
                first = record;
                return Header.numbered(record.getFieldCount());
            }
            if (record.getStartingLineNumber() >= headerLine) {
                return new Header(record.getFields());
            }
        }
        return new Header(List.of());
    }

    @Override
    public List<String> columns() {
        return header.names();
    }

    @Override
    public boolean hasNext() {
        while (first == null && broken == null && ready()) {
            CsvRecord record = take();
            if (record != null && !blank(record)) {
                first = record;
            }
        }
        return first != null || broken != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (broken != null) {
            Row given = broken;
            broken = null;
            return given;
        }
        CsvRecord record = first;
        first = null;
        return row(record);
    }

    private Row row(CsvRecord record) {
        Place place = new Place(content.entry(), record.getStartingLineNumber());
        List<String> cells = record.getFields();
        List<String> extra = cells.size() > header.size() ? cells.subList(header.size(), cells.size()) : List.of();
        if (extra.stream().anyMatch(cell -> !cell.isBlank())) {
            return new Row.Broken(
                    place,
                    TableCells.line(cells, dialect.separator()),
                    Sentence.of(CsvRows.class, "row.too.many.cells", cells.size(), header.size()));
        }
        long swallowed = swallowed(cells);
        if (swallowed > 0) {
            return new Row.Broken(
                    place,
                    TableCells.line(cells, dialect.separator()),
                    Sentence.of(CsvRows.class, "row.swallowed", swallowed));
        }
        if (end.inside() && !ready()) {
            return new Row.Broken(
                    place,
                    TableCells.line(cells, dialect.separator()),
                    Sentence.of(CsvRows.class, "row.cut.in.quotes"));
        }
        return new Row.Whole(place, new TableCells(header, cells, dialect.separator()));
    }

    /**
     * Lines of a cell that holds whole rows, or 0: where a quotation mark is not closed, the rows that follow become text.
     * They show by their separators; a narrow table, whose rows look like prose, needs more of them.
     */
    private long swallowed(List<String> cells) {
        int separators = header.size() - 1;
        for (String cell : cells) {
            if (separators >= 2 && cell.indexOf('\n') >= 0 && count(cell, dialect.separator()) >= 2L * separators) {
                long rows = cell.lines()
                        .filter(line -> count(line, dialect.separator()) >= separators)
                        .count();
                if (rows >= (separators >= WIDE ? 2 : MANY)) {
                    return cell.lines().count();
                }
            }
        }
        return 0;
    }

    private static int count(String text, char sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }

    private static boolean blank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private boolean ready() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            stop();
            return false;
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        }
    }

    private CsvRecord take() {
        CsvRecord record = records.next();
        lastLine = record.getStartingLineNumber();
        return record;
    }

    /** The parser cannot go on: the rest of the file is one row that never ends. */
    private void stop() {
        if (lastLine >= 0) {
            broken = new Row.Broken(
                    new Place(content.entry(), lastLine + 1),
                    "",
                    Sentence.of(CsvRows.class, "row.quote.never.closed", LONGEST_ROW));
            lastLine = -1;
        }
    }

    private Refusal unreadable(IOException cause) {
        return Unreadable.refusal(content.name(), cause);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Follows quotation marks as the parser does, to know whether the file ends between two of them: it was cut there. */
    private static final class QuotationEnd extends FilterReader {

        private enum Place {
            CELL_START,
            PLAIN,
            QUOTED,
            AFTER_QUOTE
        }

        private final char separator;
        private final char quote;
        private Place place = Place.CELL_START;
        private boolean ended;

        QuotationEnd(Reader reader, Dialect dialect) {
            super(reader);
            this.separator = dialect.separator();
            this.quote = dialect.quote();
        }

        /** Whether the text is at its end, and that is inside quotation marks. */
        boolean inside() {
            return ended && place == Place.QUOTED;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            ended |= c < 0;
            if (c >= 0) {
                pass((char) c);
            }
            return c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            ended |= read < 0;
            for (int i = offset; i < offset + read; i++) {
                pass(buffer[i]);
            }
            return read;
        }

        private void pass(char c) {
            if (place == Place.QUOTED) {
                place = c == quote ? Place.AFTER_QUOTE : Place.QUOTED;
            } else if (c == separator || c == '\n' || c == '\r') {
                place = Place.CELL_START;
            } else if (c == quote && (place == Place.CELL_START || place == Place.AFTER_QUOTE)) {
                place = Place.QUOTED;
            } else {
                place = Place.PLAIN;
            }
        }
    }
}
