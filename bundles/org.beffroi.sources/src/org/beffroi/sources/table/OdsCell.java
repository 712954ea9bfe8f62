package org.beffroi.sources.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a cell of an OpenDocument spreadsheet holds, as text: its value where it has one (OpenDocument 1.3, part 3, section 19.385
 * and those it names), else its paragraphs, each on a line. Numbers have all their digits, whatever of them shows; a percentage is
 * the number, 0.12 for 12 %, and an amount has no currency, as in {@link XlsxRows}; days and times are those of ISO 8601 with a
 * space between, a time of day is {@code 09:30:00}, which may go beyond 24 hours. What a formula could not compute is empty.
 * Annotations, notes and drawings are not part of it.
 */
final class OdsCell {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** Digits before or behind the point up to which a number is written out: those of a double are fewer. */
    private static final int MOST_DIGITS = 400;

    private static final Set<String> LISTS = Set.of("list", "list-item", "list-header", "section");

    private final XMLStreamReader xml;
    private final StringBuilder words = new StringBuilder();
    private boolean begun;

    private OdsCell(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads the cell at whose start one is, up to its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        boolean failed = "error".equals(xml.getAttributeValue(OdsNames.CALC, "value-type"));
        Optional<String> value = value(xml);
        if (failed || value.isPresent()) {
            OdsNames.skip(xml);
            return failed ? "" : value.get();
        }
        OdsCell cell = new OdsCell(xml);
        cell.blocks();
        return cell.words.toString();
    }

    private static Optional<String> value(XMLStreamReader xml) {
        String type = xml.getAttributeValue(OdsNames.OFFICE, "value-type");
        return switch (type) {
            case null -> Optional.empty();
            case "float", "percentage", "currency" -> said(xml, "value").map(OdsCell::number);
            case "date" -> said(xml, "date-value").map(OdsCell::date);
            case "time" -> said(xml, "time-value").map(OdsCell::time);
            case "boolean" -> said(xml, "boolean-value");
            default -> said(xml, "string-value");
        };
    }

    private static Optional<String> said(XMLStreamReader xml, String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(OdsNames.OFFICE, attribute));
    }

    private static String number(String said) {
        try {
            BigDecimal number = new BigDecimal(said.strip()).stripTrailingZeros();
            boolean writable = Math.abs((long) number.precision() - number.scale()) < MOST_DIGITS
                    && Math.abs((long) number.scale()) < MOST_DIGITS;
            return writable ? number.toPlainString() : number.toString();
        } catch (NumberFormatException e) {
            return said;
        }
    }

    /** Seconds are rounded: spreadsheets keep moments as parts of days, and the second may end in nines. */
    private static String date(String said) {
        try {
            if (said.indexOf('T') < 0) {
                return LocalDate.parse(said).toString();
            }
            LocalDateTime time =
                    LocalDateTime.parse(said).plusNanos(500_000_000).withNano(0);
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.format(DAY_AND_TIME);
        } catch (DateTimeParseException e) {
            return said;
        }
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
