package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digests through every writer of documents, found as services. */
class DigestFormatsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aDossierWithADigest() {
        run("new", "essai", "--name", "Essai");
        run("digests", "add", "tout", "--search", "cantine", "--period", "all", "--dossier", "essai");
    }

    private void run(String... arguments) {
        Beffroi.Result result = new Beffroi(folder).run(arguments);
        assertThat(result.code()).as(result.errors()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "pdf, %PDF-1.", "odt, PK", "docx, PK", "eml, From"})
    void theEndingSaysTheFormat(String format, String beginning) throws IOException {
        run("digest", "tout", "--to", "tout." + format, "--preview", "--dossier", "essai");
        byte[] made = Files.readAllBytes(folder.resolve("tout." + format));
        assertThat(new String(made, StandardCharsets.ISO_8859_1)).startsWith(beginning);
    }

    @Test
    void anEndingThatNobodyWritesIsSaidWithThoseThatAre() {
        Beffroi.Result result = new Beffroi(folder).run("digest", "tout", "--to", "tout.doc", "--dossier", "essai");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.errors()).contains("docx", "eml", "html", "odt", "pdf");
    }
}
