package org.beffroi.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.documents.page.Papers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of a document; its pages are in {@code target/documents} for people to look at. */
@Tag("verify") // Opens documents in LibreOffice.
class DocxPagesTest {

    private static final Path FOLDER = Path.of("target", "documents").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void theContentsSayThePagesOnWhichTheHeadingsStand() throws IOException {
        Document book = SonnevalBook.book();
        Path pdf = printed("sonneval-docx", book);
        List<String> pages = Office.pages(pdf);
        Pages reckoned = Pagination.of(new Body(book, Pages.UNKNOWN).pieces());

        int number = 0;
        for (Part part : book.flat()) {
            if (part instanceof Part.Heading heading) {
                number++;
                String start =
                        heading.text().substring(0, Math.min(20, heading.text().length()));
                assertThat(plain(pages.get(reckoned.of(number) - 1)))
                        .as(heading.text())
                        .contains(plain(start));
            }
        }
        assertThat(reckoned.count()).isEqualTo(pages.size());
        Office.pictures(pdf);
    }

    @Test
    void aDocumentThatIsNoBookIsPrinted() throws IOException {
        Path pdf = printed("papers-docx", Papers.ofEverything());
        assertThat(String.join("\n", Office.pages(pdf)))
                .contains("Revue de veille", "Le sujet monte.")
                .containsPattern("1\\s*/\\s*2");
        Office.pictures(pdf);
    }

    /** Printers have one kind of space. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    private Path printed(String name, Document document) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".docx");
        Files.write(file, Papers.bytes(new DocxDocumentWriter(), document));
        return Office.convert(file, "pdf", FOLDER, folder.resolve("profile"));
    }
}
