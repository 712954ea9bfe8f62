package org.beffroi.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.xmlbeans.XmlException;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.documents.page.Papers;
import org.junit.jupiter.api.Test;

/** Files keep the schema, about which Word is strict, and a reader that is not ours finds in them what we put there. */
class DocxSchemaTest {

    @Test
    void everyFileKeepsTheSchema() throws XmlException {
        Part odd = new Part.Paragraph(List.of(new Run.Words("a\tb\nc\u2028d \uD83D"), new Run.Quiet("")));
        Part empty = Part.Block.of("empty", new Part.ItemList(false, List.of()));
        for (Document document : List.of(
                SonnevalBook.book(),
                Papers.ofEverything(),
                Papers.french(odd, empty, new Part.Contents("Sommaire", 5)),
                Papers.french())) {
            Unzipped file = Unzipped.of(Papers.bytes(new DocxDocumentWriter(), document));
            for (String name : file.files().keySet()) {
                if (name.startsWith("word/") && name.endsWith(".xml")) {
                    assertThat(Schema.errors(name, file.text(name))).as(name).isEmpty();
                }
            }
        }
    }

    @Test
    void anotherReaderFindsWhatThereIs() throws IOException {
        byte[] bytes = Papers.bytes(new DocxDocumentWriter(), SonnevalBook.book());
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            POIXMLProperties properties = read.getProperties();
            assertThat(properties.getCoreProperties().getTitle()).isEqualTo("Stratégie de communication numérique");
            assertThat(properties
                            .getCustomProperties()
                            .getProperty("BeffroiDocument")
                            .getLpwstr())
                    .isEqualTo(SonnevalBook.ID);
            assertThat(read.getTables()).hasSize(10);
            assertThat(read.getFootnotes().stream()
                            .filter(note -> note.getId().signum() > 0)
                            .map(note ->
                                    note.getParagraphs().getFirst().getText().strip()))
                    .satisfiesExactly(
                            note -> assertThat(note).startsWith("Population municipale"),
                            note -> assertThat(note).startsWith("Jean-Moulin"));
            assertThat(read.getAllPictures().stream().map(XWPFPictureData::getFileName))
                    .contains("picture1.png", "picture1.svg")
                    .hasSize(6);
            assertThat(read.getHeaderList().stream().map(XWPFHeader::getText))
                    .anyMatch(text -> text.contains("Sonneval-sur-Lirelle · Stratégie"));
            assertThat(read.getParagraphs().stream()
                            .filter(line -> "Heading1".equals(line.getStyle()))
                            .map(XWPFParagraph::getText))
                    .contains("Diagnostic", "Enjeux et objectifs");
            assertThat(read.getStyles().getStyle("Heading1").getName().toLowerCase(Locale.ROOT))
                    .isEqualTo("heading 1");
        }
    }
}
