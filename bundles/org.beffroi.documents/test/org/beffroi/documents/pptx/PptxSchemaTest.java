package org.beffroi.documents.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.documents.page.Papers;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;

/** Files keep the schema of PresentationML, and a reader that is not ours finds in them what we put there. */
class PptxSchemaTest {

    private static final PptxDocumentWriter WRITER = new PptxDocumentWriter();

    private static List<String> errors(String name, String xml) throws XmlException {
        XmlObject read =
                switch (name.replaceAll(".*/|[0-9]|\\.xml", "")) {
                    case "slide" -> SldDocument.Factory.parse(xml);
                    case "slideMaster" -> SldMasterDocument.Factory.parse(xml);
                    case "slideLayout" -> SldLayoutDocument.Factory.parse(xml);
                    case "notesSlide" -> NotesDocument.Factory.parse(xml);
                    case "notesMaster" -> NotesMasterDocument.Factory.parse(xml);
                    case "presentation" -> PresentationDocument.Factory.parse(xml);
                    case "theme" -> ThemeDocument.Factory.parse(xml);
                    default -> throw new AssertionError("No schema is known for " + name);
                };
        List<XmlError> errors = new ArrayList<>();
        read.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).distinct().toList();
    }

    @Test
    void everyFileKeepsTheSchema() throws XmlException, IOException {
        for (Document document : List.of(Papers.ofEverything(), Papers.french(), Papers.hostile())) {
            byte[] file = Papers.bytes(WRITER, document);
            int seen = 0;
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().startsWith("ppt/") && entry.getName().endsWith(".xml")) {
                        seen++;
                        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                        assertThat(errors(entry.getName(), xml))
                                .as(entry.getName())
                                .isEmpty();
                    }
                }
            }
            assertThat(seen).isGreaterThanOrEqualTo(9);
        }
    }

    @Test
    void anotherReaderFindsTitlesTablesPicturesAndNotes() throws IOException {
        Document document = Papers.french(
                new Part.Heading(1, "Avec quels moyens"),
                Part.Note.of("Dire que rien n’est voté."),
                new Part.Heading(1, "Quand"),
                Part.Paragraph.of("En 2026."));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Papers.bytes(WRITER, document)))) {
            assertThat(((XSLFTextShape) show.getSlides().getFirst().getPlaceholder(Placeholder.CENTERED_TITLE))
                            .getText())
                    .isEqualTo(document.title());
            assertThat(show.getSlides().stream().skip(1))
                    .extracting(XSLFSlide::getTitle)
                    .containsExactly("Avec quels moyens", "Quand");
            XSLFNotes notes = show.getSlides().get(1).getNotes();
            assertThat(notes.getTextParagraphs().toString()).isNotEmpty();
            assertThat(notes.getTextParagraphs().stream().flatMap(List::stream).map(Object::toString))
                    .anyMatch(text -> text.contains("Dire que rien n’est voté."));
        }
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(Papers.bytes(WRITER, Papers.ofEverything())))) {
            assertThat(show.getSlides().stream().flatMap(slide -> slide.getShapes().stream()))
                    .anyMatch(XSLFTable.class::isInstance);
            assertThat(show.getPictureData()).isNotEmpty();
        }
    }
}
