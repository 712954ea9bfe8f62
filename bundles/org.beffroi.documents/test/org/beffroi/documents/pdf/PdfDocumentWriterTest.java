package org.beffroi.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.documents.docx.SonnevalBook;
import org.beffroi.documents.page.Papers;
import org.junit.jupiter.api.Test;

class PdfDocumentWriterTest {

    private static final Paged BOOK = read(SonnevalBook.book());

    private static Paged read(org.beffroi.core.document.Document document) {
        return Paged.of(Papers.bytes(new PdfDocumentWriter(), document));
    }

    @Test
    void theCoverStandsAloneWithoutHeadAndFoot() {
        assertThat(BOOK.text(1))
                .contains("Stratégie de", "Projet soumis au conseil municipal")
                .doesNotContain("Sonneval-sur-Lirelle · Stratégie")
                .doesNotContain("1 / " + BOOK.count());
    }

    @Test
    void otherPagesHaveARunningHeadAndTheirNumber() {
        for (int page = 2; page <= BOOK.count(); page++) {
            assertThat(BOOK.text(page))
                    .contains(
                            "Sonneval-sur-Lirelle · Stratégie de communication numérique", page + " / " + BOOK.count());
        }
    }

    @Test
    void contentsSayThePagesOnWhichHeadingsStand() {
        String contents = BOOK.text(2);
        for (String heading : List.of("Diagnostic", "Enjeux et objectifs", "Annexe : méthode et sources")) {
            String line = contents.lines()
                    .filter(one -> one.startsWith(heading))
                    .findFirst()
                    .orElseThrow();
            int page =
                    Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1).replace(".", ""));
            assertThat(BOOK.text(page)).as(line).contains(heading);
        }
    }

    @Test
    void headingsAreBookmarksOneWithinTheOther() {
        assertThat(BOOK.bookmarks())
                .containsSubsequence(
                        "Ce qui est demandé au conseil",
                        "  Le territoire",
                        "Diagnostic",
                        "  Ce qui se dit de la ville",
                        "Enjeux et objectifs");
    }

    @Test
    void headingsTablesListsContentsNotesAndFiguresAreTagged() {
        assertThat(BOOK.tagged("H1")).hasSize(1);
        assertThat(BOOK.tagged("H2")).hasSizeGreaterThan(3);
        assertThat(BOOK.tagged("TOC")).hasSize(1);
        assertThat(BOOK.tagged("TOCI")).hasSizeGreaterThan(8);
        assertThat(BOOK.tagged("L")).isNotEmpty();
        assertThat(BOOK.tagged("Note")).hasSize(2);
        assertThat(BOOK.tagged("BlockQuote")).isNotEmpty();
        assertThat(BOOK.tagged("TH"))
                .allSatisfy(cell -> assertThat(cell.getCOSDictionary(COSName.A).getNameAsString("Scope"))
                        .isIn("Row", "Column"));
    }

    @Test
    void everyPictureIsInLinesAndSaidInWords() {
        List<COSDictionary> figures = BOOK.tagged("Figure");
        assertThat(figures).hasSize(3);
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.getString(COSName.ALT)).hasSizeGreaterThan(20));
        assertThat(BOOK.pixels()).isZero();
    }

    @Test
    void lettersAreInTheFile() {
        assertThat(BOOK.letters()).isNotEmpty().allSatisfy(letters -> {
            assertThat(letters.isEmbedded()).isTrue();
            assertThat(letters.getName()).contains("LiberationSans");
        });
    }

    @Test
    void linksLeadToTheWebAndToPlacesOfTheDocumentOnly() {
        assertThat(BOOK.actions())
                .isNotEmpty()
                .allMatch(action -> action.startsWith("GoTo") || action.contains("http"));
    }

    @Test
    void propertiesSayWhatItIsAndWhen() {
        var information = BOOK.file().getDocumentInformation();
        assertThat(information.getTitle()).isEqualTo("Stratégie de communication numérique");
        assertThat(information.getAuthor()).isEqualTo("Service communication");
        assertThat(information.getCreationDate().toInstant()).hasToString("2026-03-12T08:00:00Z");
        assertThat(BOOK.file().getDocumentCatalog().getLanguage()).isEqualTo("fr");
        assertThat(BOOK.metadata()).contains("<pdfuaid:part>1</pdfuaid:part>");
    }

    @Test
    void aHeadingStaysWithItsText() {
        Part.Paragraph filler = Part.Paragraph.of("Une ligne.");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            parts.add(Part.Block.of("h_" + i, new Part.Heading(1, "Titre " + i + ".")));
            parts.add(Part.Block.of("p_" + i, filler));
        }
        Paged pages = read(Papers.french(parts.toArray(Part[]::new)));
        assertThat(pages.count()).isGreaterThan(3);
        for (int page = 1; page < pages.count(); page++) {
            List<String> lines =
                    pages.text(page).lines().filter(line -> !line.isBlank()).toList();
            assertThat(lines.get(lines.size() - 2)).as("page " + page).isEqualTo("Une ligne.");
        }
    }

    @Test
    void noPageIsEmpty() {
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < 40; i++) {
            for (int line = 0; line < i; line++) {
                parts.add(Part.Paragraph.of("Une ligne."));
            }
            parts.add(new Part.PageBreak());
            parts.add(new Part.Heading(1, "Titre " + i + "."));
        }
        Paged pages = read(Papers.french(parts.toArray(Part[]::new)));
        for (int page = 1; page <= pages.count(); page++) {
            assertThat(pages.text(page)).as("page " + page).containsAnyOf("Titre", "Une ligne.");
        }
    }

    @Test
    void aReferenceLeadsToItsBlockWhereverThatBegins() {
        Paged pages = read(Papers.french(
                new Part.Paragraph(
                        List.of(new Run.Reference("le titre", "heading"), new Run.Reference("la phrase", "sentence"))),
                Part.Block.of("heading", new Part.PageBreak(), new Part.Heading(1, "Titre")),
                Part.Block.of("sentence", Part.Paragraph.of("Une phrase."))));
        assertThat(pages.actions()).hasSize(2).allMatch(action -> action.startsWith("GoTo"));
    }

    @Test
    void whatTheLettersDoNotHaveIsShownAsMissing() {
        assertThat(read(Papers.french(Part.Paragraph.of("Bravo 🎒, É œ « » − 12 €.")))
                        .text())
                .contains("Bravo □, É œ « » − 12 €.");
    }
}
