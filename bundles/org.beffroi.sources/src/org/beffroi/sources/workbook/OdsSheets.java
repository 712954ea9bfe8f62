package org.beffroi.sources.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.xml.BadXml;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Doubt;
import org.beffroi.sources.table.OdsPackage;
import org.beffroi.sources.table.Unreadable;

/**
 * Walks through the sheets of an OpenDocument spreadsheet and their rows as they come (OpenDocument 1.3, part 3, section 9): memory
 * holds one row, however often it is repeated. A document type and entities are refused: no spreadsheet needs them. For one thread.
 */
final class OdsSheets implements Sheets {

    /** Style of the hidden sheets in which LibreOffice keeps what it last saw of other files. */
    private static final String OTHER_FILE = "ta_extref";

    /** What rows and columns stand in. */
    private static final Set<String> GROUPS = Set.of(
            "table-rows",
            "table-row-group",
            "table-header-rows",
            "table-columns",
            "table-column-group",
            "table-header-columns");

    private final Content content;
    private final InputStream bytes;
    private final XMLStreamReader xml;
    private boolean inSheet;
    private boolean hiddenSheet;
    private BitSet hidden = new BitSet();
    private long columns;
    private long last;

    /** Names of styles whose sheets are not shown. */
    private final Set<String> hidingStyles = new HashSet<>();

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

    private void enter() throws XMLStreamException {
        String style = "";
        while (OdsNames.next(xml)) {
            if (xml.isStartElement() && OdsNames.is(xml, OdsNames.STYLE, "style")) {
                style = xml.getAttributeValue(OdsNames.STYLE, "name");
            } else if (xml.isStartElement() && OdsNames.is(xml, OdsNames.STYLE, "table-properties")) {
                if ("false".equals(xml.getAttributeValue(OdsNames.TABLE, "display"))) {
                    hidingStyles.add(style);
                }
            }
            if (xml.isStartElement() && OdsNames.is(xml, OdsNames.OFFICE, "spreadsheet")) {
                return;
            }
        }
        throw Refusal.of(Refusal.Kind.UNSUPPORTED, OdsPackage.class, "file.opendocument", content.name());
    }

    @Override
    public String nextSheet() {
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
                        columns = 0;
                        hidden = new BitSet();
                        hiddenSheet = hidingStyles.contains(xml.getAttributeValue(OdsNames.TABLE, "style-name"));
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
        return refusal(content, cause);
    }

    /** What stops the reading of a workbook of any kind. */
    static Refusal refusal(Content content, Exception cause) {
        if (cause instanceof OdsNames.OwnEntities) {
            return Refusal.of(Refusal.Kind.UNSUPPORTED, OdsSheets.class, "file.entities", content.name());
        }
        if (cause instanceof OdsNames.TooLong) {
            return tooLong(content);
        }
        return switch (BadXml.of(cause).reason()) {
            case LARGE -> refused(Refusal.Kind.TOO_LARGE, content, cause);
            case ENCODING -> refused(Refusal.Kind.UNSUPPORTED, content, cause);
            case BROKEN, ENTITIES -> Unreadable.refusal(content.name(), cause);
        };
    }

    private static Refusal refused(Refusal.Kind kind, Content content, Exception cause) {
        Sentence why = BadXml.of(cause).sentence();
        return new Refusal(kind, Sentence.of(OdsSheets.class, "file.refused", content.name(), why), cause);
    }

    static Refusal tooLong(Content content) {
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

    @Override
    public SheetRow nextRow() {
        try {
            while (inSheet && OdsNames.next(xml)) {
                if (xml.isEndElement() && OdsNames.is(xml, OdsNames.TABLE, "table")) {
                    inSheet = false;
                } else if (xml.isStartElement()) {
                    SheetRow row = begun();
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
    private SheetRow begun() throws XMLStreamException {
        if (OdsNames.is(xml, OdsNames.TABLE, "table-row")) {
            return row();
        }
        if (OdsNames.is(xml, OdsNames.TABLE, "table-column")) {
            long times = OdsNames.times(xml, "number-columns-repeated");
            if ("collapse".equals(xml.getAttributeValue(OdsNames.TABLE, "visibility"))) {
                Sheets.hide(hidden, columns, columns + times);
            }
            columns += times;
        }
        boolean group = OdsNames.TABLE.equals(xml.getNamespaceURI()) && GROUPS.contains(xml.getLocalName());
        if (!group) {
            OdsNames.skip(xml);
        }
        return null;
    }

    /** The row at whose start one is, null where there is nothing to tell of it. */
    private SheetRow row() throws XMLStreamException {
        long first = last + 1;
        long times = OdsNames.times(xml, "number-rows-repeated");
        last += times;
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        String visibility = xml.getAttributeValue(OdsNames.TABLE, "visibility");
        if ("collapse".equals(visibility) || "filter".equals(visibility)) {
            doubts.add(Doubt.HIDDEN);
        }
        List<String> cells = cells(doubts);
        if (!cells.isEmpty() && last > MOST_ROWS) {
            throw Sheets.beyond(content);
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
        boolean told = !cells.isEmpty() || doubts.contains(Doubt.CELL_ERROR) && last <= MOST_ROWS;
        return told ? new SheetRow(first, times, cells, doubts) : null;
    }

    private List<String> cells(Set<Doubt> doubts) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        long blank = 0;
        long letters = 0;
        while (OdsNames.next(xml) && !xml.isEndElement()) {
            if (!xml.isStartElement()) {
                continue;
            }
            // What a merged cell covers is mostly blank, but LibreOffice keeps what was there, and hands it on as CSV
            // too.
            boolean covered = OdsNames.is(xml, OdsNames.TABLE, "covered-table-cell");
            if (!covered && !OdsNames.is(xml, OdsNames.TABLE, "table-cell")) {
                OdsNames.skip(xml);
                continue;
            }
            long times = OdsNames.times(xml, "number-columns-repeated");
            boolean merged = covered
                    || OdsNames.times(xml, "number-columns-spanned") > 1
                    || OdsNames.times(xml, "number-rows-spanned") > 1;
            if (merged) {
                doubts.add(Doubt.MERGED);
            }
            String text = OdsCell.text(xml, doubts);
            if (text.isEmpty()) {
                blank += times;
            } else if (cells.size() + blank + times > MOST_COLUMNS) {
                throw Sheets.beyond(content);
            } else {
                letters += times * text.length();
                if (letters > ReadingLimits.ROW_CHARACTERS) {
                    throw tooLong(content);
                }
                cells.addAll(Collections.nCopies((int) blank, ""));
                cells.addAll(Collections.nCopies((int) times, text));
                blank = 0;
            }
        }
        return cells;
    }

    @Override
    public boolean isHidden() {
        return hiddenSheet;
    }

    @Override
    public BitSet hiddenColumns() {
        return hidden;
    }

    /** Cells say themselves that they are merged. */
    @Override
    public BitSet mergedRows() {
        return new BitSet();
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
