package org.beffroi.sources.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Doubt;

/** The sheets of a workbook of Office Open XML (ECMA-376, part 1, 18.3). */
final class XlsxSheets implements Sheets {

    private static final Pattern CELL = Pattern.compile("([A-Za-z]{1,3})(\\d{1,9})");
    private static final int LETTERS = 26;

    private final Content content;
    private final XlsxPackage files;
    private final XlsxBook book;
    private int sheet = -1;
    private InputStream bytes;
    private XMLStreamReader xml;
    private long last;
    private BitSet hidden = new BitSet();
    private BitSet merged = new BitSet();

    XlsxSheets(Content content) {
        this.content = content;
        XlsxPackage opened = null;
        try {
            opened = new XlsxPackage(content);
            book = XlsxBook.of(opened);
            files = opened;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            drop(opened);
            throw refusal(e);
        }
    }

    private Refusal refusal(Exception cause) {
        return cause instanceof Refusal refusal ? refusal : OdsSheets.refusal(content, cause);
    }

    private static void drop(XlsxPackage opened) {
        if (opened != null) {
            try {
                opened.close();
            } catch (IOException e) {
                // What could not be read is told; that it could not be closed either adds nothing.
                System.getLogger(XlsxSheets.class.getName()).log(System.Logger.Level.DEBUG, "not closed", e);
            }
        }
    }

    @Override
    public String nextSheet() {
        try {
            leave();
            sheet++;
            if (sheet >= book.sheets().size()) {
                return null;
            }
            bytes = files.open(book.sheets().get(sheet).part());
            xml = HardenedXml.stream(bytes, XmlLimits.CELLS);
            last = 0;
            hidden = new BitSet();
            merged = new BitSet();
            return book.sheets().get(sheet).name();
        } catch (IOException | XMLStreamException e) {
            throw refusal(e);
        }
    }

    private void leave() throws IOException, XMLStreamException {
        if (xml != null) {
            xml.close();
            bytes.close();
            xml = null;
        }
    }

    @Override
    public boolean isHidden() {
        return sheet >= 0
                && sheet < book.sheets().size()
                && book.sheets().get(sheet).hidden();
    }

    @Override
    public SheetRow nextRow() {
        try {
            while (xml != null && OdsNames.next(xml)) {
                if (xml.isStartElement()) {
                    switch (xml.getLocalName()) {
                        case "col" -> column();
                        case "mergeCell" -> merge(XlsxPackage.said(xml, "ref"));
                        case "row" -> {
                            SheetRow row = row();
                            if (!row.cells().isEmpty() || row.doubts().contains(Doubt.CELL_ERROR)) {
                                return row;
                            }
                        }
                        default -> {}
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private void column() {
        if (XlsxPackage.is(xml, "hidden")) {
            int from = XlsxBook.number(xml, "min");
            int until = XlsxBook.number(xml, "max");
            if (from > 0) {
                Sheets.hide(hidden, from - 1, Math.max(from, until));
            }
        }
    }

    private void merge(String range) {
        String[] ends = range.split(":");
        Matcher from = CELL.matcher(ends[0].replace("$", ""));
        Matcher until = CELL.matcher(ends[ends.length - 1].replace("$", ""));
        if (from.matches() && until.matches()) {
            long first = Long.parseLong(from.group(2));
            long end = Math.min(Long.parseLong(until.group(2)), last);
            if (first <= end) {
                merged.set((int) first, (int) end + 1);
            }
        }
    }

    private SheetRow row() throws XMLStreamException {
        int said = XlsxBook.number(xml, "r");
        long number = said > 0 ? said : last + 1;
        last = Math.max(last, number);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (XlsxPackage.is(xml, "hidden")) {
            doubts.add(Doubt.HIDDEN);
        }
        List<String> cells = new ArrayList<>();
        int column = 0;
        long letters = 0;
        while (OdsNames.next(xml) && !xml.isEndElement()) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (!xml.getLocalName().equals("c")) {
                OdsNames.skip(xml);
                continue;
            }
            column = place(XlsxPackage.said(xml, "r"), column);
            String text = XlsxCell.text(xml, book, doubts);
            letters += text.length();
            if (letters > ReadingLimits.ROW_CHARACTERS) {
                throw OdsSheets.tooLong(content);
            }
            put(cells, column, text);
            column++;
        }
        if (!cells.isEmpty() && number > MOST_ROWS) {
            throw Sheets.beyond(content);
        }
        return new SheetRow(number, 1, cells, doubts);
    }

    private void put(List<String> cells, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw Sheets.beyond(content);
        }
        cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), ""));
        cells.set(column, text);
    }

    /** The column that a cell names, 0 is the first; the next one where it names none. */
    private static int place(String reference, int next) {
        Matcher named = CELL.matcher(reference);
        if (!named.matches()) {
            return next;
        }
        int column = 0;
        for (char letter : named.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    @Override
    public BitSet hiddenColumns() {
        return hidden;
    }

    @Override
    public BitSet mergedRows() {
        return merged;
    }

    @Override
    public void close() {
        try {
            leave();
        } catch (IOException | XMLStreamException e) {
            throw refusal(e);
        } finally {
            drop(files);
        }
    }
}
