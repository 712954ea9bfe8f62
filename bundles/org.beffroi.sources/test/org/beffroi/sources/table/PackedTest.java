package org.beffroi.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.text.CsvRowsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedTest {

    private static final int BLANKS = 40 << 20;

    @TempDir
    Path folder;

    private final List<Sentence> passed = new ArrayList<>();

    private Path zip(String name, String... namesAndTexts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String text(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aZipGivesItsFilesOfRowsAndTellsWhatItPassesOver() throws IOException {
        Path file = zip(
                "e.zip",
                "a/un.csv",
                "x,y",
                "deux.JSON",
                "[]",
                "photo.jpg",
                "?",
                "film.mp4",
                "?",
                "__MACOSX/a/._un.csv",
                "?");
        List<Content> contents = Packed.contents(file, Limits.USUAL, passed);
        assertThat(contents).extracting(Content::entry).containsExactly("a/un.csv", "deux.JSON");
        assertThat(text(contents.getFirst())).isEqualTo("x,y");
        assertThat(text(contents.getFirst())).isEqualTo("x,y");
        assertThat(contents.getFirst().name()).isEqualTo("e.zip › a/un.csv");
        assertThat(passed).extracting(Sentence::key).containsExactly("archive.passed.over", "archive.pictures");
    }

    @Test
    void aGzipIsReadAsWhatItHolds() throws IOException {
        Path file = folder.resolve("un.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("x,y".getBytes(StandardCharsets.UTF_8));
        }
        Content content = Packed.contents(file, Limits.USUAL, passed).getFirst();
        assertThat(text(content)).isEqualTo("x,y");
        assertThat(content.innerName()).isEqualTo("un.csv");
    }

    @Test
    void whatUnpacksToMuchMoreThanItsSizeIsNotReadToItsEnd() throws IOException {
        Path gz = folder.resolve("bombe.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(new byte[BLANKS]);
        }
        assertRefused(gz, Limits.USUAL, "archive.ratio");
        Path zip = zip("bombe.zip", "a.csv", " ".repeat(BLANKS));
        assertRefused(zip, Limits.USUAL, "archive.ratio");
    }

    @Test
    void whatUnpacksBeyondTheLimitIsNotReadToItsEnd() throws IOException {
        assertRefused(zip("gros.zip", "a.csv", "x".repeat(2_000)), new Limits(1_000, 200, 10), "archive.too.big");
    }

    @Test
    void aWorkbookIsWatchedBeforeTheLibraryOpensIt() throws IOException {
        Path file = zip("b.xlsx", "[Content_Types].xml", "x", "xl/workbook.xml", "x".repeat(BLANKS));
        assertThatThrownBy(() -> Packed.contents(file, Limits.USUAL, passed))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo("archive.ratio"));
    }

    @Test
    void anArchiveOfTooManyFilesOrNoneIsRefused() throws IOException {
        Path many = zip("m.zip", "a.csv", "", "b.csv", "", "c.csv", "");
        assertRefused(many, new Limits(1_000, 200, 2), "archive.entries");
        assertRefused(zip("n.zip", "lisezmoi.md", "x"), Limits.USUAL, "archive.nothing");
    }

    private void assertRefused(Path file, Limits limits, String key) {
        assertThatThrownBy(() -> {
                    for (Content content : Packed.contents(file, limits, passed)) {
                        text(content);
                    }
                })
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "SQLite format 3, file.sqlite",
        "ÐÏ\u0011à¡±\u001aá, file.old.workbook",
        "ÿØÿà, file.picture",
        "abc\0def, file.binary",
        "'   ', file.empty"
    })
    void whatHoldsNoRowsIsRefusedWithAWordOnWhatItIs(String text, String key) {
        Content content = CsvRowsTest.content(text.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Kind.of(content))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.sentence().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1]|JSON", "' {\"a\":1}'|JSON", "<!DOCTYPE html><html>|HTML", "a,b|CSV", "\uFEFFa;b|CSV"})
    void theFormatShowsInTheFirstSigns(String text, Format format) throws IOException {
        assertThat(Kind.of(CsvRowsTest.content(text))).isEqualTo(format);
        assertThat(Kind.of(CsvRowsTest.content(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(format);
    }
}
