package org.beffroi.documents.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.documents.drawing.ResultDrawings;
import org.beffroi.documents.drawing.Samples;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportWritersTest {

    private static final ResultDrawings DRAWINGS = new ResultDrawings();

    static List<ReportWriter> writers() {
        return List.of(
                new TextReportWriter(),
                new CsvReportWriter(),
                new JsonReportWriter(),
                new SvgReportWriter(DRAWINGS),
                new PngReportWriter(DRAWINGS),
                new HtmlReportWriter(DRAWINGS),
                new PdfReportWriter(DRAWINGS),
                new XlsxReportWriter(),
                new OdsReportWriter(),
                new GexfReportWriter());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theSameReportGivesTheSameBytes(ReportWriter writer) {
        assertThat(SampleReports.bytes(writer, SampleReports.ofEverything(), 0))
                .isNotEmpty()
                .isEqualTo(SampleReports.bytes(writer, SampleReports.ofEverything(), 0));
    }

    @Test
    void aTerminalReadsFindingsThenBarsThenTablesThenWhatTheyRestOn() {
        String text = SampleReports.text(
                new TextReportWriter(), SampleReports.of(Samples.networks(), SampleReports.table()), 80);

        assertThat(text)
                .startsWith("1\u202f248 mentions du 18 décembre 2023 au 18 mars 2024.\nLe sujet culmine le 4 mars.\n");
        assertThat(text.lines().filter(line -> line.startsWith("Facebook  ")))
                .singleElement()
                .asString()
                .contains("1\u202f248  ██████");
        assertThat(text.lines().filter(line -> line.startsWith("=poulet")))
                .singleElement()
                .asString()
                .contains("112", "9,0", "04/03/2024", "poulet froid à la");
        assertThat(text.strip()).endsWith("mentions sans date");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void manyPlacesAreARowOfBlocksThatNeverLeavesTheTerminal() {
        String text = SampleReports.text(
                new TextReportWriter(),
                SampleReports.of(Samples.volume(), Samples.tones(), Samples.months(), Samples.decay(), Samples.risks()),
                60);

        assertThat(text).contains("▁", "█");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void allTablesAreInOneCsvAndNoneOfItsCellsIsAFormula() {
        String csv = SampleReports.text(
                new CsvReportWriter(), SampleReports.of(Samples.networks(), SampleReports.table()), 0);

        assertThat(csv.lines())
                .startsWith("part,name,mentions,word,share,first,before", "series,Facebook,1248,,,,")
                .contains("table,,112,'=poulet,0.0897,2024-03-04,encore du poulet froid à la");
    }

    @Test
    void jsonHoldsFindingsResultsMeasuresAndBasisWithTheWaysToTheMentions() {
        String json = SampleReports.text(
                new JsonReportWriter(), SampleReports.of(Samples.networks(), SampleReports.table()), 0);

        assertThat(json)
                .contains("\"sentence\" : \"Le sujet culmine le 4 mars.\"", "\"weight\" : \"alarm\"")
                .contains("\"shape\" : \"series\"", "\"kind\" : \"named\"", "\"mention\" : \"mastodon:0\"")
                .contains("\"query\" : \"cantine\"", "\"key\" : \"share.negative\"", "\"value\" : 0.625")
                .contains("\"analysis\" : \"volume\"", "\"leftOut\" : [ \"3 mentions sans date\" ]");
    }

    @Test
    void aPageHoldsFindingsAPictureAndATable() {
        String html = SampleReports.text(
                new HtmlReportWriter(DRAWINGS), SampleReports.of(Samples.volume(), SampleReports.table()), 0);

        assertThat(html)
                .contains("<h1>Volume</h1>", "<strong>Le sujet culmine le 4 mars.</strong>")
                .contains("role=\"img\"", "<figcaption>Le sujet culmine le 4 mars : 45 mentions</figcaption>")
                .contains("<td class=\"number\">9\u202f%</td>", "4 mars 2024");
    }

    @Test
    void pixelsAreTwoForEachUnit() throws IOException {
        byte[] png = SampleReports.bytes(new PngReportWriter(DRAWINGS), SampleReports.of(Samples.volume()), 0);

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(2 * (720 + 32));
    }

    @Test
    void aNetworkIsReadBackFromGexfWithItsNodesAndTies() throws Exception {
        Network network = Samples.circles(40);
        byte[] gexf = SampleReports.bytes(new GexfReportWriter(), SampleReports.of(network), 0);

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(gexf));
        assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        NodeList nodes = read.getElementsByTagName("node");
        assertThat(nodes.getLength()).isEqualTo(network.nodes().size());
        assertThat(((Element) nodes.item(0)).getAttribute("label"))
                .isEqualTo(network.nodes().getFirst().label());
        assertThat(read.getElementsByTagName("edge").getLength())
                .isEqualTo(network.edges().size());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> SampleReports.bytes(new GexfReportWriter(), SampleReports.of(SampleReports.table()), 0));
    }

    @Test
    void aReportWithoutAPictureIsNoPicture() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        SampleReports.bytes(new SvgReportWriter(DRAWINGS), SampleReports.of(SampleReports.table()), 0))
                .satisfies(refusal -> assertThat(refusal.sentence().key()).isEqualTo("report.no.picture"));
    }

    @Test
    void svgIsWellFormedAndHatchesWhatIsUndecided() throws Exception {
        byte[] svg = SampleReports.bytes(new SvgReportWriter(DRAWINGS), SampleReports.of(Samples.tones()), 0);

        assertThat(xml(svg).getElementsByTagName("rect").getLength()).isGreaterThan(100);
        assertThat(new String(svg, StandardCharsets.UTF_8)).contains("url(#hatched)", "<pattern id=\"hatched\"");
    }

    @Test
    void pdfHoldsLettersAndWhatItShowsInWords() throws IOException {
        byte[] pdf = SampleReports.bytes(new PdfReportWriter(DRAWINGS), SampleReports.of(Samples.volume()), 0);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("1er janv. 2024", "Facebook non relevé");
            assertThat(document.getDocumentInformation().getSubject()).contains("au plus 45 (lundi 4 mars 2024)");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void aPictureOfAnyShapeIsWrittenAsPdf() {
        Samples.all().values().forEach(result -> assertThat(
                        SampleReports.bytes(new PdfReportWriter(DRAWINGS), SampleReports.of(result), 0))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aSpreadsheetHasAPageForEachTable() throws IOException {
        byte[] xlsx = SampleReports.bytes(
                new XlsxReportWriter(), SampleReports.of(Samples.networks(), SampleReports.table()), 0);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Sheet> pages = workbook.getSheets().toList();
            assertThat(pages)
                    .extracting(Sheet::getName)
                    .containsExactly("Constats", "Facebook porte plus de la", "Ce qui revient le plus");
            Row poultry = pages.getLast().read().get(1);
            assertThat(poultry.getCellText(0)).isEqualTo("=poulet");
            assertThat(poultry.getCell(2).asNumber().doubleValue()).isEqualTo(0.0897);
            assertThat(poultry.getCell(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(2024, 3, 4));
        }
    }

    @Test
    void anOpenSpreadsheetHasTypedCells() throws Exception {
        byte[] ods = SampleReports.bytes(
                new OdsReportWriter(), SampleReports.of(Samples.networks(), SampleReports.table()), 0);

        assertThat(new String(ods, 30, 54, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("mimetype");
            zip.getNextEntry();
            xml(zip.readAllBytes());
            zip.getNextEntry();
            Document content = xml(zip.readAllBytes());
            NodeList tables = content.getElementsByTagName("table:table");
            NodeList cells = ((Element) tables.item(2)).getElementsByTagName("table:table-cell");
            assertThat(tables.getLength()).isEqualTo(3);
            assertThat(((Element) cells.item(5)).getAttribute("office:value-type"))
                    .isEqualTo("string");
            assertThat(((Element) cells.item(7)).getAttribute("office:value")).isEqualTo("0.0897");
            assertThat(((Element) cells.item(8)).getAttribute("office:date-value"))
                    .isEqualTo("2024-03-04");
        }
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
