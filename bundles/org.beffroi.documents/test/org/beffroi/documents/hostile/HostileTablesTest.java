package org.beffroi.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.beffroi.documents.table.CsvTableWriter;
import org.beffroi.documents.table.OdsTableWriter;
import org.beffroi.documents.table.XlsxTableWriter;
import org.beffroi.testing.hostile.Fixture;
import org.beffroi.testing.hostile.HostileWords;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What people wrote to do harm, in the cells of exported tables: no spreadsheet computes it, and none is led anywhere by it. */
class HostileTablesTest {

    private static final List<Column> COLUMNS =
            List.of(Column.of("text", "texte", Column.Kind.TEXT), Column.of("tag", "étiquette", Column.Kind.TEXTS));

    /** Elements of spreadsheets that compute, lead or load. */
    private static final Set<String> ACTING =
            Set.of("f", "hyperlink", "hyperlinks", "a", "image", "object", "event-listener");

    /** What a spreadsheet takes for the start of a formula. */
    private static final String FORMULA = "(?s)[\\s\u00A0\uFEFF]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*";

    static Stream<Fixture> texts() {
        return Stream.of(HostileWords.markup(), HostileWords.formulas(), HostileWords.directions())
                .flatMap(List::stream);
    }

    private static byte[] written(TableWriter writer, String said) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Object>> rows = List.of(List.of(said, List.of(said, "b")), List.of("après", List.of("c")));
        writer.write(
                new TableWriter.Sheet("Essai", COLUMNS, ZoneId.of("Europe/Paris"), Locale.FRENCH),
                rows.iterator(),
                out);
        return out.toByteArray();
    }

    @TempDir
    private Path folder;

    private Set<String> acting(byte[] file) throws IOException {
        Set<String> acting = new TreeSet<>();
        Path place = Files.write(folder.resolve("essai.zip"), file);
        try (ZipFile zip = new ZipFile(place.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith(".xml")) {
                    NodeList all = HardenedXml.tree(part, HardenedXml.Names.NAMESPACES, XmlLimits.OFFICE_PART)
                            .getElementsByTagName("*");
                    for (int i = 0; i < all.getLength(); i++) {
                        Element element = (Element) all.item(i);
                        if (ACTING.contains(element.getLocalName()) || element.hasAttribute("table:formula")) {
                            acting.add(entry.getName() + " " + element.getNodeName());
                        }
                    }
                }
            }
        }
        return acting;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSpreadsheetOfExcelComputesNothing(Fixture one) throws IOException {
        assertThat(acting(written(new XlsxTableWriter(), one.text()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSpreadsheetOfLibreOfficeComputesNothing(Fixture one) throws IOException {
        assertThat(acting(written(new OdsTableWriter(), one.text()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTableOfTextHoldsNoFormulaAndNoRowMore(Fixture one) throws IOException {
        String csv = new String(written(new CsvTableWriter(), one.text()), StandardCharsets.UTF_8);
        List<CsvRecord> records = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(csv).forEach(records::add);
        assertThat(records).hasSize(3);
        for (CsvRecord record : records) {
            assertThat(record.getFields()).hasSize(2).allSatisfy(cell -> assertThat(cell)
                    .doesNotMatch(FORMULA));
        }
    }
}
