package org.beffroi.sources.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Beginning;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Kind;
import org.beffroi.sources.table.Limits;
import org.beffroi.sources.table.Packed;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.text.CsvRowsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsRowsTest {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    @TempDir
    Path folder;

    /** A flat spreadsheet around what stands in its body. */
    private static String flat(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document office:mimetype=\"" + TYPE + "\"" + NAMES
                + "><office:body><office:spreadsheet>" + body
                + "</office:spreadsheet></office:body></office:document>";
    }

    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private static String sheet(String rows) {
        return "<table:table table:name=\"F\">" + rows + "</table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String words(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String cell(String attributes) {
        return "<table:table-cell " + attributes.replaceAll("(?<![:-])value", "office:value") + "/>";
    }

    /** The only cell of the only row of a sheet. */
    private static String read(String cell) {
        return WorkbookRows.beginnings(Format.ODS, CsvRowsTest.content(flat(sheet(row(cell)))))
                .getFirst()
                .rows()
                .getFirst()
                .cells()
                .getFirst();
    }

    private static List<Row> rows(Content content, long header, int columns) {
        List<Row> all = new ArrayList<>();
        try (WorkbookRows rows = new WorkbookRows(Format.ODS, content, "F", header, columns)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private Path packed(String name, String... namesAndTexts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Content only(Path file) {
        return Packed.contents(file, Limits.USUAL, new ArrayList<>()).getFirst();
    }

    private static void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> {
                    Content content = only(file);
                    Kind.of(content);
                    WorkbookRows.beginnings(Format.ODS, content);
                })
                .isInstanceOfSatisfying(Refusal.class, e -> {
                    assertThat(e.sentence().key()).isEqualTo(key);
                    assertThat(e.sentence().in(Locale.FRENCH)).contains(String.valueOf(file.getFileName()));
                });
    }

    private static String shown(Content content) {
        StringBuilder shown = new StringBuilder();
        for (Beginning sheet : WorkbookRows.beginnings(Format.ODS, content)) {
            shown.append(sheet.sheet()).append('\n');
            for (Beginning.NumberedRow row : sheet.rows()) {
                shown.append(row.number())
                        .append(" [")
                        .append(String.join("|", row.cells()).replace('\n', '⏎').replace('\t', '⇥'))
                        .append("]\n");
            }
        }
        return shown.toString();
    }

    /** LibreOffice 25.2 saved it: dates, times, a percentage, an amount, merged cells, an annotation, blank rows. */
    @Test
    void whatLibreOfficeSavedIsReadAsWrittenBesideIt() throws IOException, URISyntaxException {
        Path file = Path.of(OdsRowsTest.class
                .getResource("/org/beffroi/sources/samples/calc-values.ods")
                .toURI());
        Content content = only(file);
        assertThat(Kind.of(content)).isEqualTo(Format.ODS);
        assertThat(shown(content)).isEqualTo(Files.readString(file.resolveSibling("calc-values.ods.expected.txt")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "value-type='float' value='1250.50'|1250.5",
                "value-type='float' value='1e3'|1000",
                "value-type='float' value='12345678901234567890'|12345678901234567890",
                "value-type='percentage' value='0.125'|0.125",
                "value-type='currency' office:currency='EUR' value='-3'|-3",
                "value-type='date' office:date-value='2026-03-15'|2026-03-15",
                "value-type='date' office:date-value='2026-03-15T00:00:00'|2026-03-15",
                "value-type='date' office:date-value='2026-03-15T09:29:59.999999'|2026-03-15 09:30:00",
                "value-type='date' office:date-value='0'|0",
                "value-type='time' office:time-value='PT09H05M30S'|09:05:30",
                "value-type='time' office:time-value='PT42H00M00S'|42:00:00",
                "value-type='time' office:time-value='-PT1H'|-PT1H",
                "value-type='boolean' office:boolean-value='true'|true",
                "value-type='string' office:string-value='dit'|dit",
                "value-type='float' value='1e999999999'|1E+999999999",
                "value-type='float' value='douze'|douze"
            })
    void aCellSaysItsValue(String attributes, String said) {
        assertThat(read(cell(attributes.replace('\'', '"')))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "un<text:s/>deux|un deux",
                "<text:s text:c=\"3\"/>a|`   a`",
                "a<text:tab/>b<text:line-break/>c|`a\tb\nc`",
                "a</text:p><text:p/><text:p>b|`a\n\nb`",
                "un <text:span>deux <text:a>trois</text:a></text:span>|un deux trois",
                "`a\n   b`|a b",
                "`\n  a \n`|a",
                "`a  b `|`a  b `",
                "a<office:annotation><text:p>non</text:p></office:annotation>b|ab",
                "a<text:note><text:note-body><text:p>non</text:p></text:note-body></text:note>b|ab",
                "a<draw:frame><draw:text-box><text:p>non</text:p></draw:text-box></draw:frame>|a",
                "&lt;b&gt; &amp; &#233;|<b> & é"
            })
    void aParagraphSaysWhatWasTyped(String markup, String said) {
        assertThat(read(words(markup))).isEqualTo(said);
    }

    @Test
    void annotationsAndShapesOfACellAreNotItsText() {
        String text = "<text:p>non</text:p>";
        String cell = "<table:table-cell office:value-type=\"string\"><office:annotation>" + text
                + "</office:annotation><draw:frame><draw:text-box>" + text
                + "</draw:text-box></draw:frame><text:p>oui</text:p></table:table-cell>";
        assertThat(read(cell)).isEqualTo("oui");
    }

    @Test
    void whatAFormulaCouldNotComputeIsEmpty() {
        String broken =
                "<table:table-cell office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\">"
                        + "<text:p>#DIV/0!</text:p></table:table-cell>";
        List<Beginning.NumberedRow> rows = WorkbookRows.beginnings(
                        Format.ODS, CsvRowsTest.content(flat(sheet(row(words("a"), broken, words("b"))))))
                .getFirst()
                .rows();
        assertThat(rows.getFirst().cells()).containsExactly("a", "", "b");
    }

    @Test
    void repeatedCellsAndRowsCountWhereTheyHoldSomething() {
        String twice =
                "<table:table-cell office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"2\"/>";
        String blanks = "<table:table-cell table:number-columns-repeated=\"3\"/>";
        String far = "<table:table-cell table:number-columns-repeated=\"16378\"/>";
        String rows = row(words("a"), words("b"), words("c"), words("d"), words("e"), words("f"))
                + "<table:table-row table:number-rows-repeated=\"3\">" + words("x") + blanks + twice + far
                + "</table:table-row><table:table-row table:number-rows-repeated=\"40\"><table:table-cell/></table:table-row>"
                + "<table:table-row-group><table:table-rows>" + row(words("y"))
                + "</table:table-rows></table:table-row-group>"
                + "<table:table-row table:number-rows-repeated=\"1048531\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                + "</table:table-row>";
        List<Row> read = rows(CsvRowsTest.content(flat(sheet(rows))), 1, 0);
        assertThat(read).extracting(row -> row.place().line()).containsExactly(2L, 3L, 4L, 45L);
        assertThat(read).extracting(Row::raw).containsExactly("x;;;;7;7", "x;;;;7;7", "x;;;;7;7", "y");
        assertThat(((Row.Whole) read.getFirst()).cells().first("e")).isEqualTo("7");
    }

    @Test
    void aHeadingThatIsRepeatedNamesTheColumnsOnce() {
        String rows = "<table:table-row table:number-rows-repeated=\"3\">" + words("a") + "</table:table-row>"
                + row(words("b"));
        assertThat(rows(CsvRowsTest.content(flat(sheet(rows))), 2, 0))
                .extracting(Row::raw)
                .containsExactly("a", "b");
    }

    @Test
    void rowsWithoutHeadingsHaveAllTheirCells() {
        Content content = CsvRowsTest.content(flat(sheet(row(words("a")) + row(words("b"), words("c")))));
        List<Row> read = rows(content, 0, 2);
        assertThat(((Row.Whole) read.getLast()).cells().first("#2")).isEqualTo("c");
    }

    @Test
    void sheetsThatAreNoneAreNotListed() {
        String links = "<table:dde-links><table:dde-link><table:table table:name=\"lien\">" + row(words("non"))
                + "</table:table></table:dde-link></table:dde-links>";
        String other = "<table:table table:name=\"autre fichier\" table:style-name=\"ta_extref\">" + row(words("non"))
                + "</table:table>";
        String shapes = "<table:shapes><draw:frame><draw:object><table:table table:name=\"dedans\">" + row(words("non"))
                + "</table:table></draw:object></draw:frame></table:shapes>";
        Content content = CsvRowsTest.content(flat(other + sheet(shapes + row(words("oui"))) + sheet("") + links));
        assertThat(shown(content)).isEqualTo("F\n1 [oui]\nF\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number-rows-repeated", "number-columns-repeated"})
    void whatIsRepeatedBeyondASheetIsRefusedBeforeItFillsTheMemory(String attribute) {
        boolean columns = attribute.contains("columns");
        String repeated = " table:" + attribute + "=\"2000000000\"";
        String rows = "<table:table-row" + (columns ? "" : repeated) + "><table:table-cell office:value-type=\"float\""
                + " office:value=\"1\"" + (columns ? repeated : "") + "/></table:table-row>";
        assertThatThrownBy(() -> WorkbookRows.beginnings(Format.ODS, CsvRowsTest.content(flat(sheet(rows)))))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("ods.beyond"));
    }

    @Test
    void aMillionBlankRowsCostNothing() {
        String rows = row(words("a"))
                + "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell/></table:table-row>";
        assertThat(rows(CsvRowsTest.content(flat(sheet(rows))), 0, 1)).hasSize(1);
    }

    @Test
    void documentTypesAndTheirEntitiesAreRefused() {
        String outside = flat(sheet(row(words("&dehors;"))))
                .replace("?>\n", "?>\n<!DOCTYPE office:document [<!ENTITY dehors SYSTEM \"file:///etc/hostname\">]>\n");
        String undefined = flat(sheet(row(words("avant &dehors; après"))));
        for (String text : List.of(outside, undefined)) {
            assertThatThrownBy(() -> WorkbookRows.beginnings(Format.ODS, CsvRowsTest.content(text)))
                    .isInstanceOfSatisfying(
                            Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("file.entities"));
        }
    }

    @Test
    void entriesMayStandInAnyOrderAndTheTypeMayBeMissing() throws IOException {
        String content = flat(sheet(row(words("oui"))));
        String manifest = "<manifest:manifest/>";
        Path last = packed("a.ods", "content.xml", content, "META-INF/manifest.xml", manifest, "mimetype", TYPE);
        Path none = packed("b.ods", "META-INF/manifest.xml", manifest, "content.xml", content);
        Path template = packed("c.ots", "mimetype", TYPE + "-template", "content.xml", content);
        for (Path file : List.of(last, none, template)) {
            assertThat(Kind.of(only(file))).isEqualTo(Format.ODS);
            assertThat(shown(only(file))).isEqualTo("F\n1 [oui]\n");
        }
    }

    @Test
    void aSpreadsheetInsideAnArchiveIsReadAndWhatWasUnpackedForItIsDropped() throws IOException {
        Path ods = packed("a.ods", "mimetype", TYPE, "content.xml", flat(sheet(row(words("oui")))));
        Path outer = folder.resolve("outer.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(outer))) {
            zip.putNextEntry(new ZipEntry("dossier/a.ods"));
            Files.copy(ods, zip);
            zip.putNextEntry(new ZipEntry("b.fods"));
            zip.write(flat(sheet(row(words("aussi")))).getBytes(StandardCharsets.UTF_8));
        }
        List<Content> contents = Packed.contents(outer, Limits.USUAL, new ArrayList<>());
        List<String> before = unpacked();
        assertThat(Kind.of(contents.getFirst())).isEqualTo(Format.ODS);
        assertThat(contents.stream().map(OdsRowsTest::shown)).containsExactly("F\n1 [oui]\n", "F\n1 [aussi]\n");
        assertThat(before).containsAll(unpacked());
    }

    private static List<String> unpacked() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.startsWith("beffroi-") && name.endsWith(".ods"))
                    .collect(Collectors.toList());
        }
    }

    @Test
    void whatIsEncryptedAnotherDocumentOrABombIsRefusedInWords() throws IOException {
        String content = flat(sheet(row(words("oui"))));
        String secret = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
        assertRefused(
                packed("secret.ods", "mimetype", TYPE, "content.xml", "?", "META-INF/manifest.xml", secret),
                "file.encrypted");
        assertRefused(packed("neuf.ods", "mimetype", TYPE, "encrypted-package", "?"), "file.encrypted");
        assertRefused(
                packed("lettre.odt", "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content),
                "file.opendocument");
        assertRefused(packed("vide.ods", "mimetype", TYPE, "content.xml", "<a/>"), "file.opendocument");
        assertRefused(
                packed("casse.ods", "mimetype", TYPE, "content.xml", content.substring(0, content.indexOf("oui"))),
                "file.unreadable");
        assertRefused(
                packed(
                        "bombe.ods",
                        "mimetype",
                        TYPE,
                        "content.xml",
                        flat(sheet(row(words("x".repeat(1 << 20))).repeat(40)))),
                "archive.ratio");
    }
}
