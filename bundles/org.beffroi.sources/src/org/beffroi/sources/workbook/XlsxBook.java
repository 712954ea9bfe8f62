package org.beffroi.sources.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.sources.workbook.XlsxPackage.Reference;

/**
 * What all sheets of a workbook share (ECMA-376, part 1, 18.2, 18.4, 18.8).
 *
 * @param sheets in the order of the workbook
 * @param texts those that cells name by their number; of one in Japanese the words, not how they are read aloud
 * @param dated for each format of cells whether it shows a number as a date
 * @param since1904 whether days are counted from there
 */
record XlsxBook(List<Sheet> sheets, List<String> texts, List<Boolean> dated, boolean since1904) {

    /** Formats without a text of their own that show days (18.8.30), in any language. */
    private static final Set<Integer> OF_DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58);

    /**
     * A sheet.
     *
     * @param part the name of its file
     * @param hidden whether the workbook does not show it
     */
    record Sheet(String name, String part, boolean hidden) {}

    /** Reads it; the texts are held in memory, the sheets are not. */
    static XlsxBook of(XlsxPackage files) throws IOException, XMLStreamException {
        String workbook = files.workbook();
        Map<String, Reference> references = new HashMap<>();
        List<String> texts = new ArrayList<>();
        List<Boolean> dated = new ArrayList<>();
        files.references(workbook).forEach(one -> references.put(one.id(), one));
        String ofTexts = part("sharedStrings", references, workbook);
        if (files.has(ofTexts)) {
            texts.addAll(texts(files, ofTexts));
        }
        String ofFormats = part("styles", references, workbook);
        if (files.has(ofFormats)) {
            dated.addAll(dated(files, ofFormats));
        }
        List<Sheet> sheets = new ArrayList<>();
        boolean[] since1904 = new boolean[1];
        files.elements(workbook, "workbookPr", xml -> since1904[0] = XlsxPackage.is(xml, "date1904"));
        files.elements(workbook, "sheet", xml -> {
            Reference part = references.get(XlsxPackage.said(xml, "id"));
            if (part != null && part.type().equals("worksheet")) {
                String state = XlsxPackage.said(xml, "state").toLowerCase(Locale.ROOT);
                sheets.add(new Sheet(XlsxPackage.said(xml, "name"), part.target(), state.contains("hidden")));
            }
        });
        return new XlsxBook(sheets, texts, dated, since1904[0]);
    }

    /** The part that a workbook names for that, or the usual one beside it: programs that write no more than they must name none. */
    private static String part(String type, Map<String, Reference> references, String workbook) {
        return references.values().stream()
                .filter(one -> one.type().equals(type))
                .map(Reference::target)
                .findFirst()
                .orElse(workbook.substring(0, workbook.lastIndexOf('/') + 1) + type + ".xml");
    }

    private static List<String> texts(XlsxPackage files, String part) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = files.open(part)) {
            XMLStreamReader xml = HardenedXml.stream(in, XmlLimits.CELLS);
            while (OdsNames.next(xml)) {
                if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                    texts.add(XlsxCell.words(xml));
                }
            }
        }
        return texts;
    }

    /** For each format of cells, in the order in which cells name them. */
    private static List<Boolean> dated(XlsxPackage files, String part) throws IOException, XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        List<Boolean> dated = new ArrayList<>();
        files.elements(
                part, "numFmt", xml -> formats.put(number(xml, "numFmtId"), XlsxPackage.said(xml, "formatCode")));
        try (InputStream in = files.open(part)) {
            XMLStreamReader xml = HardenedXml.stream(in, XmlLimits.CELLS);
            boolean ofCells = false;
            while (OdsNames.next(xml)) {
                boolean element = xml.isStartElement() || xml.isEndElement();
                if (element && xml.getLocalName().equals("cellXfs")) {
                    ofCells = xml.isStartElement();
                } else if (ofCells && xml.isStartElement() && xml.getLocalName().equals("xf")) {
                    int id = number(xml, "numFmtId");
                    dated.add(formats.containsKey(id) ? isDate(formats.get(id)) : OF_DAYS.contains(id));
                }
            }
        }
        return dated;
    }

    /** A number that an attribute says, -1 where it says none. */
    static int number(XMLStreamReader xml, String attribute) {
        String said = XlsxPackage.said(xml, attribute).strip();
        return said.matches("\\d{1,9}") ? Integer.parseInt(said) : -1;
    }

    /** Whether a format names years or days outside of quotes and brackets. */
    private static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        boolean general = format.equalsIgnoreCase("General");
        return !general
                && (bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0 || bare.contains("jj"));
    }

    /** Whether a format of cells shows a number as a date. */
    boolean isDated(int format) {
        return format >= 0 && format < dated.size() && dated.get(format);
    }
}
