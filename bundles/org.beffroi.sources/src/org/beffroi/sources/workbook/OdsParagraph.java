package org.beffroi.sources.workbook;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.core.limit.ReadingLimits;

/**
 * What a paragraph in a cell says (OpenDocument 1.3, part 3, section 6.1.2). Ends of lines and tabs of the file, which come from
 * programs that indent it, count as one space at most and at neither end; those that people typed are elements. Spaces stay as they
 * are, against the letter of that section: LibreOffice Calc writes several of them, and the last ones, as they were typed, and reads
 * them so (seen in 25.2). Notes, annotations and drawings in it are not part of it.
 */
final class OdsParagraph {

    /** Spaces written as one element beyond which it is not meant to be read: the characters of a cell (Excel). */
    private static final int MOST_SPACES = 32_767;

    private static final Set<String> APART = Set.of("note", "ruby-text", "tracked-changes");

    private final XMLStreamReader xml;
    private final StringBuilder words = new StringBuilder();

    /** Whether an end of a line came, which counts only between words. */
    private boolean broken;

    /** Where the spaces before an end of a line begin, which belong to it. */
    private int solid;

    private OdsParagraph(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads the paragraph at whose start one is, up to its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        OdsParagraph paragraph = new OdsParagraph(xml);
        paragraph.read();
        return paragraph.words.toString();
    }

    private void read() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            if (!OdsNames.next(xml)) {
                throw new XMLStreamException("breaks off", xml.getLocation());
            }
            if (words.length() > ReadingLimits.ROW_CHARACTERS) {
                throw new OdsNames.TooLong(xml);
            }
            if (xml.isStartElement()) {
                if (!OdsNames.TEXT.equals(xml.getNamespaceURI()) || APART.contains(xml.getLocalName())) {
                    OdsNames.skip(xml);
                } else {
                    depth++;
                    element();
                }
            } else if (xml.isEndElement()) {
                depth--;
            } else if (xml.isCharacters()) {
                letters(xml.getText());
            }
        }
    }

    private void element() {
        switch (xml.getLocalName()) {
            case "s" -> put(" ".repeat(spaces()));
            case "tab" -> put("\t");
            case "line-break" -> put("\n");
            default -> {} // a span, a link: what is in it counts
        }
    }

    private int spaces() {
        String said = xml.getAttributeValue(OdsNames.TEXT, "c");
        return said != null && said.matches("\\d{1,9}") ? Math.min(Integer.parseInt(said), MOST_SPACES) : 1;
    }

    private void put(String white) {
        settle();
        words.append(white);
        solid = words.length();
    }

    private void letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\t' || letter == '\n' || letter == '\r') {
                broken = true;
                words.setLength(solid);
            } else if (letter != ' ' || !broken) {
                settle();
                words.append(letter);
                solid = letter == ' ' ? solid : words.length();
            }
        }
    }

    /** Puts the one space that lines of the file were, unless nothing came before. */
    private void settle() {
        if (broken && solid > 0) {
            words.append(' ');
        }
        broken = false;
    }
}
