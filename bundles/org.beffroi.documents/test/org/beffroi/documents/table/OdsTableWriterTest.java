package org.beffroi.documents.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.documents.table.Tables.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter.Sheet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class OdsTableWriterTest {

    private static final List<Column> ONE_TEXT = List.of(Column.of("a", "texte", Column.Kind.TEXT));

    private final OdsTableWriter ods = new OdsTableWriter();

    @Test
    void writesRealDatesAndNumbers() throws IOException {
        List<Column> columns = List.of(
                Column.of("n", "nombre", Column.Kind.WHOLE),
                Column.of("d", "décimal", Column.Kind.DECIMAL),
                Column.of("p", "part", Column.Kind.SHARE),
                Column.of("t", "instant", Column.Kind.TIME),
                Column.of("j", "jour", Column.Kind.DAY),
                Column.of("o", "oui", Column.Kind.FLAG));
        Element row = rows(Tables.bytes(
                        ods,
                        Tables.french(columns),
                        List.of(row(
                                1248L,
                                62.5,
                                0.125,
                                Instant.parse("2024-07-04T06:12:00Z"),
                                LocalDate.of(2024, 3, 4),
                                true))))
                .get(1);

        assertThat(said(row, 0, "office:value")).isEqualTo("1248");
        assertThat(said(row, 1, "office:value")).isEqualTo("62.5");
        assertThat(said(row, 2, "office:value-type")).isEqualTo("percentage");
        assertThat(said(row, 3, "office:date-value")).isEqualTo("2024-07-04T08:12:00");
        assertThat(said(row, 4, "office:date-value")).isEqualTo("2024-03-04");
        assertThat(cell(row, 5).getTextContent()).isEqualTo("oui");
    }

    @Test
    void aFormulaIsATextAndTheUnknownIsEmpty() throws IOException {
        Element row = rows(Tables.bytes(ods, Tables.french(ONE_TEXT), List.of(row("=SOMME(A1)"), row((Object) null))))
                .get(1);

        assertThat(said(row, 0, "office:value-type")).isEqualTo("string");
        assertThat(said(row, 0, "table:formula")).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(" \t\na<é€œ\"".toCharArray()).ofMaxLength(12);
    }

    /** As part 3, section 6.1.2 says that it is read: what is white counts once and at neither end, elements count. */
    @Property(tries = 300)
    void everySpaceTabAndLineOfATextStays(@ForAll("texts") String text) throws IOException {
        Element row = rows(Tables.bytes(ods, Tables.french(ONE_TEXT), List.of(row(text))))
                .get(1);
        StringBuilder read = new StringBuilder();
        for (Node p = cell(row, 0).getFirstChild(); p != null; p = p.getNextSibling()) {
            read.append(read.isEmpty() && p.getPreviousSibling() == null ? "" : "\n");
            StringBuilder line = new StringBuilder();
            for (Node part = p.getFirstChild(); part != null; part = part.getNextSibling()) {
                line.append(part(part));
            }
            read.append(line);
        }
        assertThat(read.toString()).isEqualTo(text);
    }

    private static String part(Node part) {
        if (part instanceof Element element) {
            return element.getTagName().equals("text:tab")
                    ? "\t"
                    : " ".repeat(Integer.parseInt(element.getAttribute("text:c")));
        }
        String letters = part.getTextContent();
        boolean first = part.getPreviousSibling() == null;
        boolean last = part.getNextSibling() == null;
        String read = letters.replaceAll("[ \t\n]+", " ");
        read = first ? read.replaceFirst("^ ", "") : read;
        return last ? read.replaceFirst(" $", "") : read;
    }

    @Test
    void takesAnyTitle() throws IOException {
        Sheet sheet = new Sheet("cantine [école] / \"froid\" : ?", ONE_TEXT, Tables.PARIS, Locale.FRENCH);
        Element row = rows(Tables.bytes(ods, sheet, List.of(row("a")))).get(0);

        assertThat(((Element) row.getParentNode().getParentNode()).getAttribute("table:name"))
                .isEqualTo("cantine  école    \"froid\"");
    }

    @Test
    void refusesMoreRowsThanASheetHolds() {
        Tables.holdsAThousandRows(new OdsTableWriter(1_000));
    }

    private static String said(Element row, int at, String attribute) {
        return cell(row, at).getAttribute(attribute);
    }

    private static Element cell(Element row, int at) {
        return (Element) row.getElementsByTagName("table:table-cell").item(at);
    }

    private static List<Element> rows(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    var all = DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()))
                            .getElementsByTagName("table:table-row");
                    return java.util.stream.IntStream.range(0, all.getLength())
                            .mapToObj(i -> (Element) all.item(i))
                            .toList();
                }
            }
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IOException(e);
        }
        throw new IOException("no content");
    }
}
