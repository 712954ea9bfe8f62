package org.beffroi.documents.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.documents.odp.OdpDocumentWriter;
import org.beffroi.documents.page.Dom;
import org.beffroi.documents.page.Papers;
import org.beffroi.documents.page.Programs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What the validator of OpenDocument and LibreOffice say of our files; skipped where they are not there. */
@Tag("verify") // Starts LibreOffice and a validator.
class OdtJudgedByOthersTest {

    /** Where people may look at the pages. */
    private static final Path SEEN = Path.of("target", "documents");

    private final DocumentWriter odt = new OdtDocumentWriter();

    @TempDir
    private Path folder;

    @Test
    void filesAreAsOpenDocumentSays() throws IOException {
        List<Path> files = new ArrayList<>();
        files.add(write("valbrume", Valbrume.strategy()));
        files.add(write("digest", Papers.ofEverything()));
        files.add(write("nothing", Papers.french()));
        files.add(write("hostile", Papers.hostile()));
        files.add(slides("digest", Papers.ofEverything()));
        files.add(slides("nothing", Papers.french()));
        files.add(slides("hostile", Papers.hostile()));
        assertThat(Programs.complaints(files)).isEmpty();
    }

    private Path slides(String name, Document document) throws IOException {
        return Files.write(folder.resolve(name + ".odp"), Papers.bytes(new OdpDocumentWriter(), document));
    }

    @Test
    void theValidatorIsNotAsleep() throws IOException {
        Path broken = folder.resolve("broken.odt");
        Package files = new Package(OdtDocumentWriter.TYPE);
        files.add(
                "content.xml",
                Node.Element.of("office:document-content", Namespaces.declared())
                        .with(Node.Element.of("text:p")));
        try (var out = Files.newOutputStream(broken)) {
            files.write(Instant.EPOCH, out);
        }
        assertThat(Programs.complaints(List.of(broken))).contains("content.xml", "Error");
    }

    @Test
    void libreOfficeLaysItOutWithContentsHeadsAndNumbers() throws IOException {
        Path pdf = Programs.converted(write("valbrume", Valbrume.strategy()), "pdf", folder);
        try (PDDocument pages = Loader.loadPDF(pdf.toFile())) {
            show(pages);
            assertThat(pages.getNumberOfPages()).isGreaterThanOrEqualTo(9);
            assertThat(pages.getDocumentInformation().getTitle()).isEqualTo("Stratégie de communication numérique");
            assertThat(pages.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(text(pages, 1)).contains("Commune de Valbrume-sur-Lys").doesNotContain("1\u00A0/");
            String last = Integer.toString(pages.getNumberOfPages());
            assertThat(text(pages, 2))
                    .startsWith("Valbrume-sur-Lys · Stratégie de communication numérique")
                    .containsPattern("Ce qui est demandé au conseil[. ]+3\\R")
                    .containsPattern("Méthode et sources[. ]+" + last + "\\R")
                    .contains("2\u00A0/\u00A0" + last);
            assertThat(text(pages, 3)).containsPattern("(?m)^1\\s+Délibération n°");
            assertThat(text(pages, 0))
                    .contains("Tableau 1 – Mentions par service", "Figure 4 – Le risque d’absence domine");
        }
    }

    @Test
    void whatTheWriterOfEditsReliesOnSurvivesLibreOffice() throws IOException {
        Path ours = write("valbrume", Valbrume.strategy());
        Opened before = Opened.of(Files.readAllBytes(ours));
        Opened after = Opened.of(Files.readAllBytes(Programs.converted(ours, "odt", folder.resolve("again"))));

        assertThat(anchors(after)).isEqualTo(anchors(before)).hasSize(12);
        assertThat(after.xml("meta.xml"))
                .containsPattern("meta:name=\"BeffroiDocument\"[^>]*>valbrume-strategie</meta:user-defined>");
        for (String kept : List.of("note", "sequence", "table-of-content", "h")) {
            assertThat(count(after, Namespaces.text(), kept))
                    .as(kept)
                    .isEqualTo(count(before, Namespaces.text(), kept));
        }
        assertThat(after.xml("content.xml").split("<table:table ")).hasSize(1 + 9);
        assertThat(after.xml("content.xml").split("<table:table-header-rows>")).hasSize(1 + 2);
        for (Element start : Dom.all(after.parsed("content.xml"), Namespaces.text(), "bookmark-start")) {
            assertThat(start.getParentNode().getLocalName()).isIn("p", "h");
        }
        assertThat(paragraphs(after)).isEqualTo(paragraphs(before));
    }

    private Path write(String name, Document document) throws IOException {
        return Files.write(folder.resolve(name + ".odt"), Papers.bytes(odt, document));
    }

    private static void show(PDDocument pages) throws IOException {
        Files.createDirectories(SEEN);
        PDFRenderer renderer = new PDFRenderer(pages);
        for (int page = 0; page < pages.getNumberOfPages(); page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, 60);
            ImageIO.write(
                    image,
                    "png",
                    SEEN.resolve(String.format(Locale.ROOT, "odt-%02d.png", page + 1))
                            .toFile());
        }
    }

    /** The text of a page, from 1; of all for 0. */
    private static String text(PDDocument pages, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(pages);
    }

    private static Set<String> anchors(Opened file) {
        Set<String> anchors = new TreeSet<>();
        for (Element start : Dom.all(file.parsed("content.xml"), Namespaces.text(), "bookmark-start")) {
            String name = start.getAttributeNS(Namespaces.text(), "name");
            if (!name.startsWith("_")) {
                anchors.add(name);
            }
        }
        return anchors;
    }

    private static int count(Opened file, String space, String name) {
        return Dom.all(file.parsed("content.xml"), space, name).size();
    }

    /** What each paragraph says, notes and all; without what stands in contents, whose page numbers are computed. */
    private static List<String> paragraphs(Opened file) {
        List<String> paragraphs = new ArrayList<>();
        for (String kind : List.of("h", "p")) {
            for (Element paragraph : Dom.all(file.parsed("content.xml"), Namespaces.text(), kind)) {
                if (!paragraph.getParentNode().getLocalName().startsWith("index-")) {
                    paragraphs.add(Opened.read(paragraph));
                }
            }
        }
        return paragraphs;
    }
}
