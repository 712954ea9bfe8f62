package org.beffroi.documents.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.TerminalText;
import org.beffroi.documents.drawing.ResultDrawings;
import org.beffroi.documents.drawing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
                new XlsxReportWriter());
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
        String text = SampleReports.text(new TextReportWriter(), SampleReports.ofEverything(), 60);

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
    void aReportWithoutAPictureIsNoPicture() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        SampleReports.bytes(new SvgReportWriter(DRAWINGS), SampleReports.of(SampleReports.table()), 0))
                .satisfies(refusal -> assertThat(refusal.sentence().key()).isEqualTo("report.no.picture"));
    }
}
