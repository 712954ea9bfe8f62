package org.beffroi.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beffroi.documents.docx.Unzipped.all;
import static org.beffroi.documents.docx.Unzipped.value;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.beffroi.core.message.Refusal;
import org.beffroi.documents.docx.style.Sizes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A file of a body's own over our documents, as a Word in French writes it: identities in French, names in English. */
@Tag("verify") // Opens documents in LibreOffice.
class DocxTemplateTest {

    @TempDir
    private Path folder;

    private List<String> lacking;
    private Unzipped written;

    @BeforeEach
    void write() throws IOException, InvalidFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lacking = new DocxDocumentWriter().write(SonnevalBook.book(), template(), out);
        written = Unzipped.of(out.toByteArray());
        Files.write(folder.resolve("written.docx"), out.toByteArray());
    }

    private Path template() throws IOException, InvalidFormatException {
        Path file = folder.resolve("commune.docx");
        try (XWPFDocument template = new XWPFDocument()) {
            style(template, "Titre1", "heading 1", "FF0000");
            style(template, "BeffroiNote", "Encart", "00AA00");
            template.createParagraph().createRun().setText("Text of the template");
            XWPFHeader head = template.createHeader(HeaderFooterType.DEFAULT);
            head.createParagraph().setStyle("Titre1");
            XWPFRun run = head.getParagraphs().getFirst().createRun();
            run.setText("Ville de Valbrume");
            run.addPicture(
                    new ByteArrayInputStream(coat()), PictureType.PNG, "blason.png", Units.toEMU(20), Units.toEMU(20));
            template.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Place de la Mairie");
            CTSectPr section = template.getDocument().getBody().getSectPr();
            CTPageSz paper = section.addNewPgSz();
            paper.setW(BigInteger.valueOf(Sizes.PAGE_WIDTH));
            paper.setH(BigInteger.valueOf(Sizes.PAGE_HEIGHT));
            CTPageMar margin = section.addNewPgMar();
            margin.setTop(BigInteger.valueOf(2_000));
            margin.setBottom(BigInteger.valueOf(2_000));
            margin.setLeft(BigInteger.valueOf(2_400));
            margin.setRight(BigInteger.valueOf(2_400));
            margin.setHeader(BigInteger.valueOf(700));
            margin.setFooter(BigInteger.valueOf(700));
            margin.setGutter(BigInteger.ZERO);
            try (var to = Files.newOutputStream(file)) {
                template.write(to);
            }
        }
        return file;
    }

    private static void style(XWPFDocument template, String id, String name, String colour) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewRPr().addNewColor().setVal(colour);
        template.createStyles().addStyle(new XWPFStyle(style));
    }

    private static byte[] coat() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void stylesOfTheTemplateStandForOursOfTheSameName() {
        var styles = written.parsed("word/styles.xml");
        assertThat(all(styles, "//w:style[w:name/@w:val='heading 1']"))
                .singleElement()
                .satisfies(style -> {
                    assertThat(value(style, "styleId")).isEqualTo("Heading1");
                    assertThat(all(style, "w:rPr/w:color[@w:val='FF0000']")).hasSize(1);
                });
        assertThat(all(styles, "//w:style/@w:styleId/..").stream().map(style -> value(style, "styleId")))
                .doesNotHaveDuplicates()
                .contains("BeffroiNote", "TBeffroiNote", "Heading2");
        assertThat(all(styles, "//w:style[@w:styleId='BeffroiNote']/w:name[@w:val='BeffroiNote']"))
                .hasSize(1);
    }

    @Test
    void whatTheTemplateLacksIsSaid() {
        assertThat(lacking).contains("heading 2", "BeffroiNote", "BeffroiTable").doesNotContain("heading 1", "toc 5");
    }

    @Test
    void itsHeadItsFootAndItsCoatOfArmsStand() throws IOException {
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(folder.resolve("written.docx")))) {
            assertThat(read.getHeaderList()).anySatisfy(head -> {
                assertThat(head.getText()).contains("Ville de Valbrume");
                assertThat(head.getAllPictures()).hasSize(1);
                assertThat(head.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
            });
            assertThat(read.getFooterList()).anyMatch(foot -> foot.getText().contains("Place de la Mairie"));
            assertThat(read.getParagraphs()).noneMatch(line -> line.getText().contains("Text of the template"));
        }
        assertThat(all(written.body(), "//w:sectPr/w:headerReference")).hasSize(1);
    }

    @Test
    void tablesAndPicturesAreAsWideAsItsLines() {
        long lines = Sizes.PAGE_WIDTH - 4_800;
        for (var table : all(written.body(), "//w:tbl")) {
            long sum = all(table, "w:tblGrid/w:gridCol").stream()
                    .mapToLong(column -> Long.parseLong(value(column, "w")))
                    .sum();
            assertThat(sum).isBetween(lines - 10, lines + 10);
        }
        long emu = 635 * lines;
        assertThat(all(written.body(), "//wp:extent")).isNotEmpty().allSatisfy(extent -> assertThat(
                        Long.parseLong(extent.getAttribute("cx")))
                .isLessThanOrEqualTo(emu));
    }

    @Test
    void everyFileKeepsTheSchema() throws XmlException {
        for (String name : written.files().keySet()) {
            if (name.matches("word/[a-z0-9-]+\\.xml")) {
                assertThat(Schema.errors(name, written.text(name))).as(name).isEmpty();
            }
        }
    }

    @Test
    void libreOfficeShowsTheHeadOfTheTemplate() throws IOException {
        Path pdf = Office.convert(folder.resolve("written.docx"), "pdf", folder, folder.resolve("profile"));
        assertThat(Office.pages(pdf).get(3)).contains("Ville de Valbrume", "Place de la Mairie");
    }

    @Test
    void oneOfOurOwnDocumentsLacksNothing() throws IOException {
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        new DocxDocumentWriter().write(SonnevalBook.book(), ours);
        Path file = Files.write(folder.resolve("ours.docx"), ours.toByteArray());
        assertThat(new DocxDocumentWriter().write(SonnevalBook.book(), file, new ByteArrayOutputStream()))
                .isEmpty();
    }

    @Test
    void whatIsNoTemplateIsRefusedInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("letter.docx"), "Bonjour");
        for (Path file : List.of(text, folder.resolve("none.docx"))) {
            assertThatThrownBy(() ->
                            new DocxDocumentWriter().write(SonnevalBook.book(), file, new ByteArrayOutputStream()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                    refusal.sentence().in(Locale.FRENCH))
                            .contains(file.toString()));
        }
    }
}
