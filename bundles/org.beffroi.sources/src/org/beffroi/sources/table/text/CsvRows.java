package org.beffroi.sources.table.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvRow.Quotation;
import org.beffroi.core.csv.Dialect;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Doubt;
import org.beffroi.sources.table.Header;
import org.beffroi.sources.table.HeaderSearch;
import org.beffroi.sources.table.Noted;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.RowDoubts;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.TableCells;
import org.beffroi.sources.table.Texts;
import org.beffroi.sources.table.Unreadable;

/** The rows of a CSV or TSV file. */
public final class CsvRows implements Rows {

    private final Content content;
    private final Dialect dialect;
    private final CsvRecords records;
    private final Header header;
    private final RowDoubts doubts;
    private CsvRow first;

    /**
     * Opens a file behind its header.
     *
     * @param headerLine physical line on which the header begins, what stands before it is passed over; 0 if there is none
     */
    public CsvRows(Content content, Dialect dialect, long headerLine) {
        this.content = content;
        this.dialect = dialect;
        doubts = new RowDoubts(content.entry());
        try {
            records = new CsvRecords(Texts.open(content, dialect.charset()), dialect);
        } catch (IOException e) {
            throw unreadable(e);
        }
        header = readHeader(headerLine);
        records.columns(header.size());
    }

    private Header readHeader(long headerLine) {
        HeaderSearch search = new HeaderSearch(headerLine, doubts);
        while (ready()) {
            CsvRow record = records.next();
            if (headerLine == 0) {
                first = record;
                return Header.numbered(record.cells().size());
            }
            if (search.isHeader(record.line(), record.cells(), dialect.separator())) {
                note(record);
                return new Header(record.cells());
            }
        }
        return new Header(List.of());
    }

    @Override
    public List<String> columns() {
        return header.names();
    }

    @Override
    public List<Sentence> notices() {
        return doubts.sentences();
    }

    @Override
    public List<Noted> noted() {
        return doubts.taken();
    }

    @Override
    public boolean hasNext() {
        while (first == null && ready()) {
            CsvRow record = records.next();
            boolean told = record.quotation() == Quotation.TOO_LONG;
            if (told || !record.cells().stream().allMatch(String::isBlank)) {
                first = record;
            }
        }
        return first != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRow record = ofOneColumn(first);
        first = null;
        Row row = row(record);
        if (row instanceof Row.Whole) {
            note(record);
        }
        return row;
    }

    private void note(CsvRow record) {
        switch (record.quotation()) {
            case LITERAL -> doubts.add(Doubt.QUOTE_LITERAL, record.line(), raw(record));
            case MISSING -> doubts.add(Doubt.QUOTE_MISSING, record.line(), raw(record));
            case LOOSE -> doubts.add(Doubt.QUOTE_LOOSE, record.line(), raw(record));
            case SOUND, SWALLOWING, CUT, TOO_LONG -> {}
        }
    }

    private String raw(CsvRow record) {
        return TableCells.line(record.cells(), dialect.separator());
    }

    /** Of a table of one column the separator is none: it is a sign of the text. */
    private CsvRow ofOneColumn(CsvRow record) {
        boolean parted = header.size() == 1 && record.cells().size() > 1;
        return parted
                ? new CsvRow(
                        record.line(),
                        record.lines(),
                        List.of(String.join(String.valueOf(dialect.separator()), record.cells())),
                        record.quotation())
                : record;
    }

    private Row row(CsvRow record) {
        Place place = new Place(content.entry(), record.line());
        Optional<Sentence> wrong = wrong(record);
        return wrong.isPresent()
                ? new Row.Broken(place, raw(record), wrong.get())
                : new Row.Whole(place, new TableCells(header, record.cells(), dialect.separator()));
    }

    private Optional<Sentence> wrong(CsvRow record) {
        List<String> cells = record.cells();
        boolean wide = !cells.stream().skip(header.size()).allMatch(String::isBlank);
        return record.broken()
                .or(() -> wide
                        ? Optional.of(Sentence.of(CsvRows.class, "row.too.many.cells", cells.size(), header.size()))
                        : Optional.empty());
    }

    private boolean ready() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
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
}
