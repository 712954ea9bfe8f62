package org.beffroi.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.xml.BadXml;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;

/**
 * Walks through the sheets of an OpenDocument spreadsheet and their rows as they come (OpenDocument 1.3, part 3, section 9): memory
 * holds one row, however often it is repeated. A document type and entities are refused: no spreadsheet needs them. For one thread.
 */
final class OdsSheets implements AutoCloseable {

    /** Rows and columns of a sheet, as LibreOffice and Excel have them; what repeats its rows beyond is not meant to be read. */
    private static final long MOST_ROWS = 1L << 20;

    private static final int MOST_COLUMNS = 1 << 14;

    /** Style of the hidden sheets in which LibreOffice keeps what it last saw of other files. */
    private static final String OTHER_FILE = "ta_extref";

    private final Content content;
    private final InputStream bytes;
    private final XMLStreamReader xml;
    private boolean inSheet;
    private long last;

    /** Cells of the workbook that are there by repeating others. */
    private long repeated;

    /** Opens a spreadsheet before its first sheet. */
    OdsSheets(Content content) {
        this.content = content;
        InputStream in = null;
        try {
            in = OdsPackage.open(content);
            xml = HardenedXml.stream(in, XmlLimits.CELLS);
            bytes = in;
            enter();
        } catch (IOException | XMLStreamException e) {
            drop(in);
            throw refusal(e);
        } catch (Refusal e) {
            drop(in);
            throw e;
        }
    }

    /**
     * A row that holds something.
     *
     * @param number of the first of them, 1 is the first of the sheet
     * @param times how many follow one another alike
     * @param cells up to the last that is filled
     */
    record Repeated(long number, long times, List<String> cells) {}

    private void enter() throws XMLStreamException {
        while (OdsNames.next(xml)) {
            if (xml.isStartElement() && OdsNames.is(xml, OdsNames.OFFICE, "spreadsheet")) {
                return;
            }
        }
        throw Refusal.of(Refusal.Kind.UNSUPPORTED, OdsPackage.class, "file.opendocument", content.name());
    }

    /** Goes on to the next sheet, past what is left of this one: its name, null where there is none. */
    String nextSheet() {
        try {
            while (inSheet) {
                leaveOne();
            }
            while (OdsNames.next(xml)) {
                if (xml.isEndElement()) {
                    return null;
                }
                if (xml.isStartElement()) {
                    if (isSheet()) {
                        inSheet = true;
                        last = 0;
                        String name = xml.getAttributeValue(OdsNames.TABLE, "name");
                        return name == null ? "" : name;
                    }
                    OdsNames.skip(xml);
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private Refusal refusal(Exception cause) {
        if (cause instanceof OdsNames.OwnEntities) {
            return Refusal.of(Refusal.Kind.UNSUPPORTED, OdsSheets.class, "file.entities", content.name());
        }
        if (cause instanceof OdsNames.TooLong) {
            return tooLong();
        }
        return switch (BadXml.of(cause).reason()) {
            case LARGE -> refused(Refusal.Kind.TOO_LARGE, cause);
            case ENCODING -> refused(Refusal.Kind.UNSUPPORTED, cause);
            case BROKEN, ENTITIES -> Unreadable.refusal(content.name(), cause);
        };
    }

    private Refusal refused(Refusal.Kind kind, Exception cause) {
        Sentence why = BadXml.of(cause).sentence();
        return new Refusal(kind, Sentence.of(OdsSheets.class, "file.refused", content.name(), why), cause);
    }

    private Refusal tooLong() {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE, OdsSheets.class, "ods.row", content.name(), ReadingLimits.ROW_CHARACTERS);
    }

    private boolean isSheet() {
        return OdsNames.is(xml, OdsNames.TABLE, "table")
                && !OTHER_FILE.equals(xml.getAttributeValue(OdsNames.TABLE, "style-name"));
    }

    /** One step through what is left of a sheet. */
    private void leaveOne() throws XMLStreamException {
        if (!OdsNames.next(xml)) {
            inSheet = false;
        } else if (xml.isStartElement()) {
            OdsNames.skip(xml);
        } else if (xml.isEndElement() && OdsNames.is(xml, OdsNames.TABLE, "table")) {
            inSheet = false;
        }
    }

    /**
     * The next row of the sheet that holds something, null behind the last.
     *
     * @throws Refusal if the file breaks off, or goes beyond what a sheet holds
     */
    Repeated nextRow() {
        try {
            while (inSheet && OdsNames.next(xml)) {
                if (xml.isEndElement() && OdsNames.is(xml, OdsNames.TABLE, "table")) {
                    inSheet = false;
                } else if (xml.isStartElement()) {
                    Repeated row = begun();
                    if (row != null) {
                        return row;
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** What an element of a sheet holds: a row, rows within a group, or nothing that counts, such as shapes and widths. */
    private Repeated begun() throws XMLStreamException {
        if (OdsNames.is(xml, OdsNames.TABLE, "table-row")) {
            long first = last + 1;
            long times = OdsNames.times(xml, "number-rows-repeated");
            last += times;
            List<String> cells = cells();
            if (!cells.isEmpty() && last > MOST_ROWS) {
                throw Refusal.of(
                        Refusal.Kind.TOO_LARGE, OdsSheets.class, "ods.beyond", content.name(), MOST_ROWS, MOST_COLUMNS);
            }
            repeated += (times - 1) * cells.size();
            if (repeated > ReadingLimits.REPEATED_CELLS) {
                throw Refusal.of(
                        Refusal.Kind.TOO_LARGE,
                        OdsSheets.class,
                        "ods.repeated",
                        content.name(),
                        ReadingLimits.REPEATED_CELLS);
            }
            return cells.isEmpty() ? null : new Repeated(first, times, cells);
        }
        boolean group = OdsNames.is(xml, OdsNames.TABLE, "table-rows")
                || OdsNames.is(xml, OdsNames.TABLE, "table-row-group")
                || OdsNames.is(xml, OdsNames.TABLE, "table-header-rows");
        if (!group) {
            OdsNames.skip(xml);
        }
        return null;
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        long blank = 0;
        long letters = 0;
        while (OdsNames.next(xml) && !xml.isEndElement()) {
            if (!xml.isStartElement()) {
                continue;
            }
            // What a merged cell covers is mostly blank, but LibreOffice keeps what was there, and hands it on as CSV
            // too.
            boolean cell = OdsNames.is(xml, OdsNames.TABLE, "table-cell")
                    || OdsNames.is(xml, OdsNames.TABLE, "covered-table-cell");
            if (!cell) {
                OdsNames.skip(xml);
                continue;
            }
            long times = OdsNames.times(xml, "number-columns-repeated");
            String text = OdsCell.text(xml);
            if (text.isEmpty()) {
                blank += times;
            } else if (cells.size() + blank + times > MOST_COLUMNS) {
                throw Refusal.of(
                        Refusal.Kind.TOO_LARGE, OdsSheets.class, "ods.beyond", content.name(), MOST_ROWS, MOST_COLUMNS);
            } else {
                letters += times * text.length();
                if (letters > ReadingLimits.ROW_CHARACTERS) {
                    throw tooLong();
                }
                cells.addAll(Collections.nCopies((int) blank, ""));
                cells.addAll(Collections.nCopies((int) times, text));
                blank = 0;
            }
        }
        return cells;
    }

    @Override
    public void close() {
        try {
            xml.close();
            bytes.close();
        } catch (IOException | XMLStreamException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }

    private static void drop(InputStream in) {
        if (in != null) {
            try {
                in.close();
            } catch (IOException e) {
                // What could not be read is told; that it could not be closed either adds nothing.
                System.getLogger(OdsSheets.class.getName()).log(System.Logger.Level.DEBUG, "not closed", e);
            }
        }
    }
}
