package org.beffroi.documents.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Column;
import org.beffroi.documents.page.Dom;
import org.beffroi.documents.page.Papers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OdtDocumentWriterTest {

    private static final Document.Book BOOK = new Document.Book("d-1", List.of("Version 2"), "Stratégie");

    @Test
    void whoeverLooksAtTheFirstBytesKnowsTheFormat() {
        byte[] file = Papers.bytes(new OdtDocumentWriter(), Papers.ofEverything());

        assertThat(new String(file, 30, 8, StandardCharsets.US_ASCII)).isEqualTo("mimetype");
        assertThat(new String(file, 38, OdtDocumentWriter.TYPE.length(), StandardCharsets.US_ASCII))
                .isEqualTo(OdtDocumentWriter.TYPE);
    }

    @Test
    void everyFileOfThePackageIsInItsList() {
        Opened file = written(Valbrume.strategy());
        String list = file.xml("META-INF/manifest.xml");
        for (String path : file.files().keySet()) {
            boolean listed = !path.equals("mimetype") && !path.startsWith("META-INF/");
            assertThat(list.contains("full-path=\"" + path + "\"")).as(path).isEqualTo(listed);
        }
        assertThat(file.files()).containsKeys("Pictures/figure4.svg", "Pictures/figure4.png");
    }

    @Test
    void aBookSaysItsTitleItsAuthorItsOriginAndWhoItIs() {
        assertThat(written(Papers.french().as(BOOK)).xml("meta.xml"))
                .contains("<dc:title>Revue de veille</dc:title>", "<dc:creator>Service communication</dc:creator>")
                .contains("<dc:description>Requête : cantine.</dc:description>", "<dc:language>fr</dc:language>")
                .contains("<dc:date>2024-03-10T07:00:00Z</dc:date>")
                .contains("<meta:user-defined meta:name=\"BeffroiDocument\" meta:value-type=\"string\">d-1<");
        assertThat(written(Papers.french()).xml("meta.xml")).doesNotContain("BeffroiDocument");
    }

    @Test
    void aBookHasACoverAHeadAndNumberedPages() {
        Opened book = written(Papers.french(new Part.Heading(1, "Objectifs")).as(BOOK));

        assertThat(book.xml("content.xml"))
                .contains("<text:p text:style-name=\"Beffroi_20_Cover_20_title\">Revue de veille</text:p>")
                .contains("<text:p text:style-name=\"Beffroi_20_Cover_20_line\">Version 2</text:p>")
                .contains("<text:h text:style-name=\"Heading_20_1_20__28_new_20_page_29_\" text:outline-level=\"1\">");
        assertThat(book.xml("styles.xml"))
                .contains("style:master-page-name=\"First_20_Page\"", ">Stratégie</text:p></style:header>")
                .contains("<text:page-number", "\u00A0/\u00A0<text:page-count>");
        assertThat(written(Papers.french()).xml("styles.xml")).doesNotContain("<style:header>");
    }

    @Test
    void nothingIsFormattedButByStylesThatHaveANameAndAreThere() {
        for (Document document : List.of(Valbrume.strategy(), Papers.ofEverything())) {
            Opened file = written(document);
            Set<String> there = new TreeSet<>();
            for (Element style : Dom.all(file.parsed("styles.xml"), "*", "*")) {
                there.add(style.getAttributeNS(Namespaces.style(), "name"));
            }
            for (Element element : Dom.all(file.parsed("content.xml"), "*", "*")) {
                String name = element.getAttributeNS(Namespaces.text(), "style-name");
                assertThat(name.isEmpty() || there.contains(name)).as(name).isTrue();
            }
            // Those of tables alone stand in the text, as LibreOffice wants them.
            for (Element own : Dom.all(file.parsed("content.xml"), Namespaces.style(), "style")) {
                assertThat(own.getAttributeNS(Namespaces.style(), "family")).startsWith("table");
            }
        }
    }

    @Test
    void contentsListWhatFollowsWithItsPages() {
        String content = content(Papers.french(
                        new Part.Heading(1, "Avant"),
                        new Part.Contents("Sommaire", 1),
                        new Part.Heading(1, "Objectifs"),
                        Part.Block.of("objective_1", new Part.Heading(2, "Regagner la confiance")))
                .as(BOOK));
        String body = content.substring(content.indexOf("<text:index-body>"), content.indexOf("</text:index-body>"));

        assertThat(body)
                .contains("xlink:href=\"#__RefHeading__2\"", ">Objectifs<text:tab></text:tab>")
                .contains("<text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"__RefHeading__2\">")
                .doesNotContain("Avant", "Regagner");
        assertThat(content)
                .contains("<text:bookmark-start text:name=\"__RefHeading__2\"></text:bookmark-start>Objectifs")
                .contains("<text:bookmark-start text:name=\"__RefHeading__objective_1_1\">");
    }

    @Test
    void captionsOfABookCountByThemselves() {
        Part table = new Part.TablePart("Publics", List.of(Column.of("name", "public", Column.Kind.TEXT)), List.of());
        assertThat(content(Papers.french(table, table).as(BOOK)))
                .contains("<text:p text:style-name=\"Table\">Tableau <text:sequence text:ref-name=\"refTable1\""
                        + " text:name=\"Table\" text:formula=\"ooow:Table+1\" style:num-format=\"1\">2</text:sequence>"
                        + " – Publics</text:p>");
        assertThat(content(Papers.french(table))).contains("<text:p text:style-name=\"Table\">Publics</text:p>");
    }

    @Test
    void headsOfTablesAreRepeatedRowsStayWholeAndNumbersLineUp() {
        String content = content(Papers.ofEverything());
        assertThat(content)
                .contains("<table:table-header-columns><table:table-column ", "<table:table-header-rows>")
                .contains("<style:table-row-properties fo:keep-together=\"always\">")
                .contains("<text:p text:style-name=\"Beffroi_20_Table_20_number_20_heading\">mentions</text:p>")
                .contains("<text:p text:style-name=\"Beffroi_20_Table_20_number\">1\u202f248</text:p>");
    }

    @Test
    void notesReferencesAndLinksAreThoseOfTheFormat() {
        assertThat(content(Papers.french(new Part.Paragraph(List.of(
                        new Run.Words("Voir "),
                        new Run.Reference("l’objectif 1", "objective_1"),
                        new Run.Foot(Run.words("Mesuré le 3 mars.")),
                        new Run.Link("le site", URI.create("https://ville.exemple/?a&b")))))))
                .contains(">Voir <text:a xlink:type=\"simple\" xlink:href=\"#objective_1\"")
                .contains("<text:note text:id=\"foot1\" text:note-class=\"footnote\"><text:note-citation>1<")
                .contains(
                        "<text:p text:style-name=\"Footnote\">Mesuré le 3 mars.</text:p></text:note-body></text:note>")
                .contains("xlink:href=\"https://ville.exemple/?a&amp;b\"");
    }

    @Test
    void aPictureIsInLinesInPixelsAndInWords() {
        assertThat(content(Papers.ofEverything()))
                .containsPattern("<draw:frame [^>]*text:anchor-type=\"as-char\"[^>]*><draw:image xlink:href="
                        + "\"Pictures/figure1.svg\"[^>]*></draw:image><draw:image xlink:href=\"Pictures/figure1.png\""
                        + "[^>]*></draw:image><svg:title>Pic le 4 mars</svg:title>"
                        + "<svg:desc>45 mentions le 4 mars</svg:desc></draw:frame>");
    }

    @Test
    void aQuotationHasItsTintItsSourceAndItsLanguage() {
        Part foreign = new Part.Quotation(
                Optional.of("Cantine scandal"),
                Run.words("Cold chicken again"),
                Optional.of("أحمد"),
                Optional.of("The Times"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Locale.UK),
                List.of("tonalité négative"),
                Ink.NEGATIVE);
        Opened file = written(Papers.french(foreign));

        assertThat(file.xml("content.xml"))
                .contains("<text:p text:style-name=\"Beffroi_20_Quotation_20_negative\">"
                        + "<text:span text:style-name=\"Beffroi_20_Language_20_en_2d_GB\">"
                        + "<text:span text:style-name=\"Strong_20_Emphasis\">Cantine scandal</text:span>"
                        + "<text:line-break></text:line-break>Cold chicken again</text:span></text:p>")
                .contains("<text:p text:style-name=\"Beffroi_20_Source_20_negative\">\u2068أحمد\u2069 · The Times"
                        + "<text:line-break></text:line-break>tonalité négative</text:p>");
        assertThat(file.xml("styles.xml"))
                .contains("style:display-name=\"Beffroi Language en-GB\"", "fo:country=\"GB\" fo:language=\"en\"");
    }

    @Test
    void noParagraphIsEmptyButThoseThatHoldThePlaceOfATable() {
        Opened file = written(Papers.french(
                Part.Paragraph.of(" "),
                Part.Note.of(""),
                new Part.ItemList(false, List.of()),
                Part.Block.of("a", new Part.Facts(List.of(new Part.Fact("nom", Run.words("valeur")))))));
        for (Element paragraph : Dom.all(file.parsed("content.xml"), Namespaces.text(), "p")) {
            String style = paragraph.getAttributeNS(Namespaces.text(), "style-name");
            boolean place =
                    Arrays.asList(Named.ANCHOR.id(), Named.AFTER_TABLE.id()).contains(style);
            assertThat(paragraph.getTextContent().isEmpty()).as(style).isEqualTo(place);
        }
    }

    private static String content(Document document) {
        return written(document).xml("content.xml");
    }

    private static Opened written(Document document) {
        return Opened.of(Papers.bytes(new OdtDocumentWriter(), document));
    }
}
