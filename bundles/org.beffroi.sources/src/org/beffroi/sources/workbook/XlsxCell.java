package org.beffroi.sources.workbook;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.sources.table.Doubt;

/** What a cell of Office Open XML holds, as text (ECMA-376, part 1, 18.3.1.4, 18.18.11), in the manner of {@link CellText}. */
final class XlsxCell {

    /** A sign that XML cannot hold, or would change, as a workbook writes it (22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** How words are read aloud, which stands beside them. */
    private static final Set<String> ASIDE = Set.of("rPh", "phoneticPr");

    private XlsxCell() {}

    /**
     * Reads the cell at whose start one is, up to its end.
     *
     * @param doubts where what is doubtful of it is added
     */
    static String text(XMLStreamReader xml, XlsxBook book, Set<Doubt> doubts) throws XMLStreamException {
        String type = XlsxPackage.said(xml, "t");
        int format = XlsxBook.number(xml, "s");
        String value = "";
        while (OdsNames.next(xml) && !xml.isEndElement()) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> value = letters(xml);
                    case "is" -> value = words(xml);
                    default -> OdsNames.skip(xml);
                }
            }
        }
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(value, book, doubts);
            case "inlineStr" -> value;
            case "str" -> unescaped(value);
            case "b" -> value.strip().equals("1") ? "true" : value.strip().equals("0") ? "false" : value.strip();
            case "d" -> CellText.moment(value.strip());
            case "e" -> {
                doubts.add(Doubt.CELL_ERROR);
                yield "";
            }
            case "", "n" -> book.isDated(format) ? CellText.days(value, book.since1904()) : CellText.number(value);
            default -> unescaped(value);
        };
    }

    private static String shared(String value, XlsxBook book, Set<Doubt> doubts) {
        String index = value.strip();
        int number = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        if (number < 0 || number >= book.texts().size()) {
            doubts.add(Doubt.CELL_LOST);
            return "";
        }
        return book.texts().get(number);
    }

    /** The words of the element at whose start one is, in pieces or not, without what stands beside them. */
    static String words(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            if (!OdsNames.next(xml)) {
                throw new XMLStreamException("breaks off", xml.getLocation());
            }
            if (xml.isEndElement()) {
                depth--;
            } else if (xml.isStartElement()) {
                if (xml.getLocalName().equals("t")) {
                    words.append(letters(xml));
                    bounded(words, xml);
                } else if (ASIDE.contains(xml.getLocalName())) {
                    OdsNames.skip(xml);
                } else {
                    depth++;
                }
            }
        }
        return unescaped(words.toString());
    }

    /** The letters of the element at whose start one is. */
    private static String letters(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder letters = new StringBuilder();
        while (OdsNames.next(xml) && !xml.isEndElement()) {
            if (xml.isStartElement()) {
                OdsNames.skip(xml);
            } else if (xml.isCharacters()) {
                letters.append(xml.getText());
                bounded(letters, xml);
            }
        }
        return letters.toString();
    }

    private static void bounded(StringBuilder letters, XMLStreamReader xml) throws XMLStreamException {
        if (letters.length() > ReadingLimits.ROW_CHARACTERS) {
            throw new OdsNames.TooLong(xml);
        }
    }

    private static String unescaped(String text) {
        return text.indexOf('_') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(sign ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
    }
}
