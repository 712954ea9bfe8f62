package org.beffroi.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The rows of one sheet of an OpenDocument spreadsheet, packed ({@code .ods}) or flat ({@code .fods}), read as one goes. A row that is
 * written once and repeated counts as often as it is repeated; blank ones are passed over. Cells are as {@link XlsxRows} has them:
 * a date is written as ISO 8601 without zone, a number with all its digits.
 */
public final class OdsRows implements Rows {

    private final Content content;
    private final OdsSheets sheets;
    private final Header header;
    private OdsSheets.Repeated row;
    private long taken;

    /**
     * Opens a sheet behind its header.
     *
     * @param headerLine row that names the columns; 0 if there is none
     * @param columns how many columns there are where none is named
     */
    public OdsRows(Content content, String sheet, long headerLine, int columns) {
        this.content = content;
        sheets = new OdsSheets(content);
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
        for (row = sheets.nextRow(); row != null; row = sheets.nextRow()) {
            if (row.number() + row.times() > headerLine) {
                taken = Math.max(1, headerLine - row.number() + 1);
                return new Header(row.cells());
            }
        }
        return new Header(List.of());
    }

    /** The sheets of a workbook, in its order, and the first rows of each that hold something. */
    public static List<Beginning> beginnings(Content content) {
        List<Beginning> beginnings = new ArrayList<>();
        try (OdsSheets sheets = new OdsSheets(content)) {
            for (String name = sheets.nextSheet(); name != null; name = sheets.nextSheet()) {
                beginnings.add(new Beginning(name, first(sheets)));
            }
        }
        return beginnings;
    }

    private static List<Beginning.NumberedRow> first(OdsSheets sheets) {
        List<Beginning.NumberedRow> first = new ArrayList<>();
        while (first.size() < Beginning.ROWS) {
            OdsSheets.Repeated row = sheets.nextRow();
            if (row == null) {
                break;
            }
            for (long i = 0; i < row.times() && first.size() < Beginning.ROWS; i++) {
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
    public boolean hasNext() {
        while (row == null || taken >= row.times() || row.cells().stream().allMatch(String::isBlank)) {
            row = sheets.nextRow();
            taken = 0;
            if (row == null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Place place = new Place(content.entry(), row.number() + taken++);
        return new Row.Whole(place, new TableCells(header, row.cells(), ';'));
    }

    @Override
    public void close() {
        sheets.close();
    }
}
