package org.beffroi.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.documents.docx.Unzipped.all;
import static org.beffroi.documents.docx.Unzipped.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.documents.page.Papers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What is left of a document when LibreOffice has opened and saved it: all by which a block is found again.
 *
 * <p>LibreOffice 25.2 begins a bookmark that spans paragraphs anew in its last one, under another number: a block reaches from
 * the first beginning of its name to the last end of any of them.
 */
@Tag("verify") // Saves a document with LibreOffice.
class DocxRoundTripTest {

    @TempDir
    Path folder;

    @Test
    void anchorsIdentityTablesNotesAndStylesComeBack() throws IOException {
        byte[] written = Papers.bytes(new DocxDocumentWriter(), SonnevalBook.book());
        Path file = folder.resolve("book.docx");
        Files.write(file, written);
        Path out = Files.createDirectories(folder.resolve("saved"));
        Path saved = Office.convert(file, "docx", out, folder.resolve("profile"));
        Unzipped before = Unzipped.of(written);
        Unzipped after = Unzipped.of(Files.readAllBytes(saved));

        assertThat(anchors(after.body())).containsExactlyElementsOf(anchors(before.body()));
        assertThat(after.text("docProps/custom.xml")).contains("BeffroiDocument", SonnevalBook.ID);
        assertThat(all(after.body(), "//w:tbl")).hasSameSizeAs(all(before.body(), "//w:tbl"));
        assertThat(all(after.body(), "//w:tblHeader")).hasSize(3);
        assertThat(all(after.body(), "//w:footnoteReference")).hasSize(2);
        assertThat(styles(after.body())).containsAll(styles(before.body()));
        assertThat(all(after.body(), "//wp:docPr[string-length(@descr) > 0]")).hasSize(3);
        for (String anchor : anchors(before.body())) {
            assertThat(said(after.body(), anchor)).as(anchor).isEqualTo(said(before.body(), anchor));
        }
    }

    private static List<String> anchors(Node body) {
        return all(body, "//w:body/w:p/w:bookmarkStart").stream()
                .map(start -> value(start, "name"))
                .filter(name -> !name.startsWith("_"))
                .distinct()
                .toList();
    }

    private static List<String> styles(Node body) {
        return all(body, "//w:pStyle").stream()
                .map(style -> value(style, "val"))
                .distinct()
                .toList();
    }

    /** The words from the first beginning of a name to the last end of any, without fields' instructions. */
    private static String said(Node body, String anchor) {
        List<String> ids = all(body, "//w:bookmarkStart[@w:name='" + anchor + "']").stream()
                .map(start -> value(start, "id"))
                .toList();
        StringBuilder said = new StringBuilder();
        String ended = "";
        boolean within = false;
        for (Element element : all(body, "//w:bookmarkStart | //w:bookmarkEnd | //w:t")) {
            if (element.getLocalName().equals("t") && within) {
                said.append(element.getTextContent());
            } else if (ids.contains(value(element, "id"))) {
                within = true;
                ended = element.getLocalName().equals("bookmarkEnd") ? said.toString() : ended;
            }
        }
        return ended;
    }
}
