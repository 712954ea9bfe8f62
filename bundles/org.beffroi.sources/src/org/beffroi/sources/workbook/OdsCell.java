package org.beffroi.sources.workbook;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.sources.table.Doubt;

/**
 * What a cell of an OpenDocument spreadsheet holds, as text: its value where it has one (OpenDocument 1.3, part 3, section 19.385
 * and those it names), else its paragraphs, each on a line. Numbers have all their digits, whatever of them shows; a percentage is
 * the number, 0.12 for 12 %, and an amount has no currency, as in {@link XlsxCell}; days and times are those of ISO 8601 with a
 * space between, a time of day is {@code 09:30:00}, which may go beyond 24 hours. What a formula could not compute is empty.
 * Annotations, notes and drawings are not part of it.
 */
final class OdsCell {

    /** What a formula shows that could not be computed, in programs that do not mark it: the words of an error, or its number. */
    private static final Pattern ERROR = Pattern.compile("#(?:[A-Z]+[/0]?[A-Z0]*[!?]?|N/A)|Err:\\d{3}");

    private static final Set<String> LISTS = Set.of("list", "list-item", "list-header", "section");

    private final XMLStreamReader xml;
    private final StringBuilder words = new StringBuilder();
    private boolean begun;

    private OdsCell(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads the cell at whose start one is, up to its end.
     *
     * @param doubts where it is noted that a formula could not be computed
     */
    static String text(XMLStreamReader xml, Set<Doubt> doubts) throws XMLStreamException {
        boolean failed = "error".equals(xml.getAttributeValue(OdsNames.CALC, "value-type"));
        boolean formula = xml.getAttributeValue(OdsNames.TABLE, "formula") != null;
        Optional<String> value = value(xml);
        String text;
        if (failed || value.isPresent()) {
            OdsNames.skip(xml);
            text = failed ? "" : value.get();
        } else {
            OdsCell cell = new OdsCell(xml);
            cell.blocks();
            text = cell.words.toString();
        }
        if (failed || formula && ERROR.matcher(text.strip()).matches()) {
            doubts.add(Doubt.CELL_ERROR);
            return "";
        }
        return text;
    }

    private static Optional<String> value(XMLStreamReader xml) {
        String type = xml.getAttributeValue(OdsNames.OFFICE, "value-type");
        return switch (type) {
            case null -> Optional.empty();
            case "float", "percentage", "currency" -> said(xml, "value").map(CellText::number);
            case "date" -> said(xml, "date-value").map(CellText::moment);
            case "time" -> said(xml, "time-value").map(OdsCell::time);
            case "boolean" -> said(xml, "boolean-value");
            default -> said(xml, "string-value");
        };
    }

    private static Optional<String> said(XMLStreamReader xml, String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(OdsNames.OFFICE, attribute));
    }

    private static String time(String said) {
        try {
            Duration time = Duration.parse(said).plusMillis(500);
            if (time.isNegative()) {
                return said;
            }
            return String.format(
                    Locale.ROOT, "%02d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        } catch (DateTimeParseException | ArithmeticException e) {
            return said;
        }
    }

    private void blocks() throws XMLStreamException {
        while (true) {
            if (!OdsNames.next(xml)) {
                throw new XMLStreamException("breaks off", xml.getLocation());
            }
            if (xml.isEndElement()) {
                return;
            }
            if (xml.isStartElement()) {
                if (OdsNames.is(xml, OdsNames.TEXT, "p") || OdsNames.is(xml, OdsNames.TEXT, "h")) {
                    if (begun) {
                        words.append('\n');
                    }
                    begun = true;
                    words.append(OdsParagraph.text(xml));
                } else if (OdsNames.TEXT.equals(xml.getNamespaceURI()) && LISTS.contains(xml.getLocalName())) {
                    blocks();
                } else {
                    OdsNames.skip(xml);
                }
            }
        }
    }
}
