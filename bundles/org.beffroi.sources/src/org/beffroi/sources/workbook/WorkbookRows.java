package org.beffroi.sources.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Beginning;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Doubt;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Header;
import org.beffroi.sources.table.HeaderSearch;
import org.beffroi.sources.table.Noted;
import org.beffroi.sources.table.Place;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.RowDoubts;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.TableCells;

/**
 * The rows of one sheet of a workbook ({@code .xlsx}, {@code .ods}, {@code .fods}), read as one goes. A row that is written once and
 * repeated counts as often as it is repeated; blank ones are passed over. A date is written as ISO 8601 without zone, a number with all
 * its digits. What the workbook hides is read like everything else, and told.
 */
public final class WorkbookRows implements Rows {

    private static final char SEPARATOR = ';';

    private final Content content;
    private final Sheets sheets;
    private final Header header;
    private final RowDoubts doubts;
    private final BitSet read = new BitSet();
    private SheetRow row;
    private long taken;
    private boolean ended;

    /**
     * Opens a sheet behind its header.
     *
     * @param format of the workbook
     * @param headerLine row that names the columns; 0 if there is none
     * @param columns how many columns there are where none is named
     */
    public WorkbookRows(Format format, Content content, String sheet, long headerLine, int columns) {
        this.content = content;
        doubts = new RowDoubts(content.entry());
        sheets = Sheets.open(format, content);
        try {
            find(sheet);
            header = headerLine == 0 ? Header.numbered(columns) : readHeader(headerLine);
        } catch (RuntimeException e) {
            sheets.close();
            throw e;
        }
    }

    private void find(String sheet) {
        for (String name = sheets.nextSheet(); !sheet.equals(name); name = sheets.nextSheet()) {
            if (name == null) {
                throw new NoSuchElementException(content.name() + " › " + sheet);
            }
        }
    }

    private Header readHeader(long headerLine) {
        HeaderSearch search = new HeaderSearch(headerLine, doubts);
        for (row = sheets.nextRow(); row != null; row = sheets.nextRow()) {
            for (taken = 0; taken < row.times() && !row.isBlank(); ) {
                if (search.isHeader(row.number() + taken++, row.cells(), SEPARATOR)) {
                    return new Header(row.cells());
                }
            }
        }
        return new Header(List.of());
    }

    /** The sheets of a workbook, in its order, and the first rows of each that hold something. */
    public static List<Beginning> beginnings(Format format, Content content) {
        List<Beginning> beginnings = new ArrayList<>();
        try (Sheets sheets = Sheets.open(format, content)) {
            for (String name = sheets.nextSheet(); name != null; name = sheets.nextSheet()) {
                beginnings.add(new Beginning(name, first(sheets), sheets.isHidden()));
            }
        }
        return beginnings;
    }

    private static List<Beginning.NumberedRow> first(Sheets sheets) {
        List<Beginning.NumberedRow> first = new ArrayList<>();
        while (first.size() < Beginning.ROWS) {
            SheetRow row = sheets.nextRow();
            if (row == null) {
                break;
            }
            for (long i = 0; i < row.times() && first.size() < Beginning.ROWS && !row.isBlank(); i++) {
                first.add(new Beginning.NumberedRow(row.number() + i, row.cells()));
            }
        }
        return first;
    }

    @Override
    public List<String> columns() {
        return header.names();
    }

    @Override
    public List<Sentence> notices() {
        List<Sentence> all = new ArrayList<>(doubts.sentences());
        String hidden = sheets.hiddenColumns().stream()
                .filter(column -> column < header.size())
                .mapToObj(column -> header.names().get(column))
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty()) {
            all.add(Sentence.of(WorkbookRows.class, "columns.hidden", hidden));
        }
        return all;
    }

    @Override
    public List<Noted> noted() {
        return doubts.taken();
    }

    @Override
    public boolean hasNext() {
        while (!ended && (row == null || taken >= row.times() || row.isBlank())) {
            if (row != null && taken < row.times()) {
                note(row.number() + taken); // its only cells are those that could not be computed
            }
            row = sheets.nextRow();
            taken = 0;
            if (row == null) {
                ended = true;
                noteMerged();
            }
        }
        return !ended;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long number = row.number() + taken++;
        note(number);
        read.set((int) number);
        return new Row.Whole(new Place(content.entry(), number), new TableCells(header, row.cells(), SEPARATOR));
    }

    private void note(long number) {
        for (Doubt doubt : row.doubts()) {
            doubts.add(doubt, number, TableCells.line(row.cells(), SEPARATOR));
        }
    }

    /** Office Open XML says behind all rows which cells are merged: the rows themselves are gone by then. */
    private void noteMerged() {
        BitSet merged = sheets.mergedRows();
        merged.and(read);
        merged.stream().forEach(number -> doubts.add(Doubt.MERGED, number, ""));
    }

    @Override
    public void close() {
        sheets.close();
    }
}
