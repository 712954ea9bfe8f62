package org.beffroi.core.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenTextTest {

    @TempDir
    Path folder;

    private WrittenText document(String name, String xml) throws IOException {
        Path file = folder.resolve("a.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("Pictures/a.png"));
            zip.write("du poulet froid".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return WrittenText.of(file).orElseThrow();
    }

    @Test
    void the_texts_of_a_document_are_read_without_its_tags() throws IOException {
        assertThat(document(
                                "content.xml",
                                "<text:p>Du pou<text:span>let</text:span> &amp; du<text:s/>riz</text:p><text:p>Fin</text:p>")
                        .text())
                .isEqualTo("Du poulet & du riz Fin");
        assertThat(document(
                                "word/document.xml",
                                "<w:p><w:r><w:t>Du pou</w:t></w:r><w:r><w:t>let</w:t></w:r></w:p><w:p>Fin</w:p>")
                        .text())
                .isEqualTo("Du poulet Fin");
    }

    @Test
    void the_beginning_of_a_quotation_is_found_whatever_its_spaces_and_its_end() {
        WrittenText text = new WrittenText("Elle dit : « Encore du poulet à la cantine ce midi, et froid… »");
        assertThat(text.quotes(List.of("autre chose que cela", "Encore du\u00a0poulet\nà la cantine hier soir, froid")))
                .isFalse();
        assertThat(text.quotes(List.of("Encore du\u00a0poulet\nà la cantine ce midi, et froid, comme hier")))
                .isTrue();
        assertThat(text.quotes(List.of("Encore du poulet…"))).isTrue();
    }

    @Test
    void two_words_are_no_quotation() {
        assertThat(new WrittenText("merci bien à tous").quotes(List.of("merci bien", "")))
                .isFalse();
    }

    @Test
    void what_is_no_text_has_none_and_a_damaged_document_hinders_nothing() throws IOException {
        assertThat(WrittenText.of(Files.write(folder.resolve("a.bin"), new byte[] {(byte) 0xff, 0, 1})))
                .isEmpty();
        assertThat(WrittenText.of(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 du poulet")))
                .isEmpty();
        document("content.xml", "<text:p>" + "mot ".repeat(5_000) + "</text:p>");
        byte[] odt = Files.readAllBytes(folder.resolve("a.odt"));
        Files.write(folder.resolve("a.odt"), java.util.Arrays.copyOf(odt, odt.length / 2));
        assertThat(WrittenText.of(folder.resolve("a.odt"))).isEmpty();
    }
}
