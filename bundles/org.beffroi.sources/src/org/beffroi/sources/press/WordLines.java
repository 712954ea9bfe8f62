package org.beffroi.sources.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beffroi.core.xml.BadXml;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.sources.table.Content;

/** The paragraphs of a document of Word (Office Open XML, ECMA-376 part 1, chapter 17), one line each. */
final class WordLines {

    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String BODY = "word/document.xml";

    private WordLines() {}

    /**
     * The lines, none where the package holds no document of Word.
     *
     * @throws IOException if it is damaged, or larger than an office document may be
     */
    static List<String> of(Content content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(content.open())) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(BODY)) {
                entry = zip.getNextEntry();
            }
            return entry == null ? List.of() : paragraphs(zip);
        }
    }

    private static List<String> paragraphs(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = HardenedXml.stream(in, XmlLimits.OFFICE_PART);
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            boolean words = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS && words) {
                    line.append(xml.getText());
                } else if (event == XMLStreamConstants.START_ELEMENT && isWord(xml)) {
                    words = xml.getLocalName().equals("t");
                    switch (xml.getLocalName()) {
                        case "tab" -> line.append('\t');
                        case "br", "cr" -> end(line, lines);
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    words = false;
                    if (isWord(xml) && xml.getLocalName().equals("p")) {
                        end(line, lines);
                    }
                }
            }
            return lines;
        } catch (XMLStreamException e) {
            throw BadXml.of(e);
        }
    }

    private static boolean isWord(XMLStreamReader xml) {
        return WORDS.equals(xml.getNamespaceURI()) || STRICT.equals(xml.getNamespaceURI());
    }

    private static void end(StringBuilder line, List<String> lines) {
        lines.add(line.toString());
        line.setLength(0);
    }
}
