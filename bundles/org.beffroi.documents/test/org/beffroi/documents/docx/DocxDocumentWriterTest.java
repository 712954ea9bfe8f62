package org.beffroi.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.documents.docx.Unzipped.all;
import static org.beffroi.documents.docx.Unzipped.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.page.Papers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class DocxDocumentWriterTest {

    private static Unzipped write(Document document) {
        return Unzipped.of(Papers.bytes(new DocxDocumentWriter(), document));
    }

    private static final Unzipped BOOK = write(SonnevalBook.book());
    private static final Node BODY = BOOK.body();

    private static List<String> texts(Node in, String path) {
        return all(in, path).stream().map(Element::getTextContent).toList();
    }

    @Test
    void everythingLooksAsItsNamedStyleSays() {
        Set<String> styles = all(BOOK.parsed("word/styles.xml"), "//w:style").stream()
                .map(style -> value(style, "styleId"))
                .collect(Collectors.toSet());
        assertThat(all(BODY, "//w:pStyle | //w:rStyle | //w:tblStyle"))
                .isNotEmpty()
                .allSatisfy(used -> assertThat(styles).contains(value(used, "val")));
        assertThat(all(BODY, "//w:pPr/*[not(self::w:pStyle or self::w:numPr)]")).isEmpty();
        assertThat(all(BODY, "//w:rPr/*[not(self::w:rStyle or self::w:lang)]")).isEmpty();
        assertThat(all(BODY, "//w:p[not(w:pPr/w:pStyle)]")).isEmpty();
        assertThat(all(BODY, "//w:tcPr/*[not(self::w:tcW)]")).isEmpty();
    }

    @Test
    void styleIsDefinedOnceAndStandsOnOneThatIsThere() {
        List<String> ids = all(BOOK.parsed("word/styles.xml"), "//w:style").stream()
                .map(style -> value(style, "styleId"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("Normal", "Title", "Quote", "Caption", "TOC1", "ListBullet");
        assertThat(all(BOOK.parsed("word/styles.xml"), "//w:basedOn | //w:next"))
                .allSatisfy(other -> assertThat(ids).contains(value(other, "val")));
    }

    @Test
    void nothingIsEmptyButWhatHoldsAnEndOrABreak() {
        assertThat(all(BODY, "//w:body/w:p[not(w:r) and not(w:hyperlink)]/w:pPr/w:pStyle"))
                .extracting(style -> value(style, "val"))
                .containsOnly("BeffroiAfterTable", "BeffroiAnchor");
    }

    @Test
    void theContentsAreFilledAndLeadToTheirHeadings() {
        List<Element> entries = all(BODY, "//w:p[starts-with(w:pPr/w:pStyle/@w:val,'TOC') and w:hyperlink]");
        assertThat(entries).hasSize(13);
        assertThat(texts(BODY, "//w:instrText")).contains(" TOC \\o \"1-2\" \\h \\z ");
        for (Element entry : entries) {
            Element link = all(entry, "w:hyperlink").getFirst();
            String bookmark = value(link, "anchor");
            List<Element> led = all(BODY, "//w:p[w:bookmarkStart/@w:name='" + bookmark + "']");
            assertThat(led).hasSize(1);
            assertThat(link.getTextContent())
                    .startsWith(led.getFirst().getTextContent())
                    .matches("(?s).*PAGEREF " + bookmark + " \\\\h [1-9]");
        }
    }

    @Test
    void tablesSayWhatTheyShowAndRepeatTheirHead() {
        List<Element> tables = all(BODY, "//w:tbl[w:tblPr/w:tblCaption]");
        assertThat(tables).hasSize(3).allSatisfy(table -> {
            assertThat(all(table, "w:tr[1]/w:trPr/w:tblHeader")).hasSize(1);
            assertThat(all(table, "w:tr[not(w:trPr/w:cantSplit)]")).isEmpty();
            assertThat(all(table, "preceding-sibling::w:p[1]/w:pPr/w:pStyle").getFirst())
                    .satisfies(style -> assertThat(value(style, "val")).isEqualTo("BeffroiTableCaption"));
            int width = all(table, "w:tblGrid/w:gridCol").stream()
                    .mapToInt(column -> Integer.parseInt(value(column, "w")))
                    .sum();
            assertThat(width).isEqualTo(Sizes.TEXT_WIDTH);
        });
        assertThat(value(all(tables.getFirst(), "w:tblPr/w:tblDescription").getFirst(), "val"))
                .isEqualTo("5 lignes\u202f; colonnes\u00a0: réseau, mentions, part négative, délai de réponse (h),"
                        + " plus forte journée.");
        assertThat(texts(tables.getFirst(), "w:tr[2]/w:tc/w:p[w:pPr/w:pStyle/@w:val='BeffroiCellNumber']"))
                .containsExactly("702", "62,4\u202f%", "31,5");
    }

    @Test
    void captionsOfABookCountByFields() {
        assertThat(texts(BODY, "//w:p[w:pPr/w:pStyle/@w:val='BeffroiTableCaption']"))
                .first()
                .isEqualTo("Tableau  SEQ Tableau \\* ARABIC 1 – Où l’on en parle");
        assertThat(texts(BODY, "//w:p[w:pPr/w:pStyle/@w:val='Caption']"))
                .last()
                .isEqualTo("Figure  SEQ Figure \\* ARABIC 3 – L’absence est le premier risque");
        Node plain = write(Papers.ofEverything()).body();
        assertThat(texts(plain, "//w:p[w:pPr/w:pStyle/@w:val='BeffroiTableCaption']"))
                .containsExactly("Réseaux");
    }

    @Test
    void aPictureIsInVectorsAndInPixelsAndSaid() {
        Element picture = all(BODY, "//wp:inline").getFirst();
        assertThat(all(picture, "wp:docPr").getFirst().getAttribute("descr")).contains("mentions");
        String pixels = all(picture, ".//a:blip").getFirst().getAttributeNS(Names.R, "embed");
        String vectors = all(picture, ".//asvg:svgBlip").getFirst().getAttributeNS(Names.R, "embed");
        assertThat(BOOK.text("word/_rels/document.xml.rels"))
                .contains("Id=\"" + pixels + "\"", "Target=\"media/picture1.png\"")
                .contains("Id=\"" + vectors + "\"", "Target=\"media/picture1.svg\"");
        assertThat(BOOK.text("word/media/picture1.svg")).contains("<title>", "viewBox=\"0 0 680 260\"");
        assertThat(BOOK.files().get("word/media/picture1.png")).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void languagesAreSaid() {
        assertThat(value(
                        all(BOOK.parsed("word/styles.xml"), "//w:rPrDefault//w:lang")
                                .getFirst(),
                        "val"))
                .isEqualTo("fr-FR");
        assertThat(texts(BODY, "//w:r[w:rPr/w:lang/@w:val='en-GB']"))
                .containsExactly("Two banks, one bell tower", "A small town that talks across the water.");
        assertThat(BOOK.text("docProps/core.xml"))
                .contains("<dc:language>fr-FR</dc:language>", "2026-03-12T08:00:00Z</dcterms:created>");
    }

    @Test
    void referencesLeadToBlocksAndLinksOutside() {
        assertThat(texts(BODY, "//w:hyperlink[@w:anchor='means_1']")).containsExactly("la partie «\u00a0Moyens\u00a0»");
        assertThat(all(BODY, "//w:bookmarkStart[@w:name='means_1']")).hasSize(1);
        assertThat(BOOK.text("word/_rels/footnotes.xml.rels"))
                .contains("Target=\"https://sonneval.example/population\" TargetMode=\"External\"");
        assertThat(BOOK.text("word/document.xml")).contains("w:tooltip=\"Voir l’original (un parent d’élève)\"");
    }

    @Test
    void eachListWithNumbersBeginsAtOne() {
        List<Element> numbers = all(BODY, "//w:p[w:pPr/w:pStyle/@w:val='ListNumber']//w:numId");
        assertThat(numbers.stream().map(number -> value(number, "val")).distinct())
                .containsExactly("2", "3");
        assertThat(all(BOOK.parsed("word/numbering.xml"), "//w:num[@w:numId='3']//w:startOverride"))
                .hasSize(1);
    }

    @Test
    void noDialogAsksTheReaderAnything() {
        assertThat(BOOK.text("word/settings.xml")).doesNotContain("updateFields");
        assertThat(BOOK.text("word/document.xml")).doesNotContain("w:dirty");
    }

    @Test
    void aLineThatIsNoBookHasNeitherCoverNorIdentity() {
        Unzipped plain = write(Papers.ofEverything());
        assertThat(plain.files()).doesNotContainKeys("docProps/custom.xml", "word/header.xml");
        assertThat(all(plain.body(), "//w:titlePg")).isEmpty();
    }

    @Property(tries = 60)
    void everyBlockLiesBetweenTheEndsOfItsBookmark(@ForAll("blocks") List<List<Part>> blocks) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(new Part.Block("block_" + i, blocks.get(i)));
        }
        Document document = Papers.french(parts.toArray(Part[]::new)).as(new Document.Book("b", List.of("v"), "Tête"));
        Node body = write(document).body();

        List<Element> starts = all(body, "//w:bookmarkStart");
        Set<String> ids = new HashSet<>();
        assertThat(starts).allMatch(start -> ids.add(value(start, "id")));
        assertThat(starts.stream().map(start -> Integer.valueOf(value(start, "id"))))
                .isSorted();
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Element start = all(body, "/w:document/w:body/w:p/w:bookmarkStart[@w:name='block_" + i + "']")
                    .getFirst();
            Element end = all(body, "/w:document/w:body/w:p/w:bookmarkEnd[@w:id='" + value(start, "id") + "']")
                    .getFirst();
            assertThat(all(start, "preceding-sibling::*[not(self::w:pPr)]")).isEmpty();
            assertThat(all(end, "following-sibling::*")).isEmpty();
            int from = place(start.getParentNode());
            int to = place(end.getParentNode());
            assertThat(from).isGreaterThan(last).isLessThanOrEqualTo(to);
            last = to;
        }
        assertThat(all(body, "//w:tbl/following-sibling::*[1][self::w:tbl]")).isEmpty();
        assertThat(all(body, "//w:fldChar[@w:fldCharType='begin']"))
                .hasSameSizeAs(all(body, "//w:fldChar[@w:fldCharType='end']"));
    }

    private static int place(Node node) {
        return all(node, "preceding-sibling::*").size();
    }

    @Provide
    Arbitrary<List<List<Part>>> blocks() {
        List<Part> kinds = new ArrayList<>(Papers.ofEverything().parts());
        kinds.add(new Part.Facts(List.of(new Part.Fact("Échéance", Run.words("juin")))));
        kinds.add(new Part.Contents("Sommaire", 2));
        kinds.add(new Part.ItemList(true, List.of()));
        kinds.add(new Part.Paragraph(List.of(new Run.Words("Mesuré"), new Run.Foot(Run.words("Le 3 mars.")))));
        return Arbitraries.of(kinds)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
