package org.beffroi.sources.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program that reads scans, as a script that stands for it: found where programs lie, asked in French where it can. */
@DisabledOnOs(OS.WINDOWS)
class TesseractTest {

    @TempDir
    Path folder;

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script);
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String read() throws IOException {
        ScanReader reader =
                Tesseract.find("/nowhere" + File.pathSeparator + folder).orElseThrow();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return reader.read(document, 0);
        }
    }

    @Test
    void isAskedInFrenchWithThePictureOfThePage() throws IOException {
        program("if [ \"$1\" = --list-langs ]; then echo eng; echo fra; exit 0; fi\n"
                + "echo \"$@ $(head -c 4 | tail -c 3)\"\n");
        assertThat(read()).isEqualTo("stdin stdout -l fra PNG\n");
    }

    @Test
    void isAskedAsItIsWithoutFrench() throws IOException {
        program("if [ \"$1\" = --list-langs ]; then echo eng; exit 0; fi\ncat > /dev/null; echo \"$@\"\n");
        assertThat(read()).isEqualTo("stdin stdout\n");
    }

    @Test
    void aFailureIsTold() throws IOException {
        program("exit 1\n");
        assertThatThrownBy(this::read).isInstanceOf(IOException.class);
    }

    @Test
    void isNotFoundWhereItIsNot() throws IOException {
        Files.writeString(folder.resolve("tesseract"), "no program");
        assertThat(Tesseract.find(folder.toString())).isEmpty();
        assertThat(Tesseract.find("")).isEmpty();
    }
}
