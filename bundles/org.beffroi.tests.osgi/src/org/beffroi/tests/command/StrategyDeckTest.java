package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.strategy.demo.DemoStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The slides of a strategy as LibreOffice shows them; their pictures stay in {@code target/deck} to be looked at. */
class StrategyDeckTest {

    private static final Path SEEN = Path.of("target", "deck").toAbsolutePath();

    @TempDir
    private Path folder;

    private Beffroi.Result deck(String file, Path to) throws IOException {
        return new Beffroi(folder)
                .run(List.of(
                        "strategy",
                        "report",
                        file,
                        "--to",
                        to.toString(),
                        "--product",
                        "deck",
                        "--audience",
                        "elected"));
    }

    @Test
    void the_demonstration_is_shown_on_twelve_slides_in_both_formats() throws IOException {
        PrintedPages.require("soffice", "pdftoppm", "pdftotext");
        PrintedPages.requireImpress();
        Files.createDirectories(SEEN);
        try (Stream<Path> old = Files.list(SEEN)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        new DemoStrategy().write(folder);
        PrintedPages pages = new PrintedPages(SEEN, folder.resolve("office"));
        for (String format : List.of("odp", "pptx")) {
            Path file = SEEN.resolve("demo." + format);
            Beffroi.Result result = deck(DemoStrategy.NAME, file);
            assertThat(result.code()).as(result.errors()).isZero();
            Path pdf = pages.converted(file, SEEN.resolve(format));
            assertThat(pages.text(pdf))
                    .as(format)
                    .contains("Ce qui vous est demandé", "objectifs, les premiers d’abord", "Ce que vous décidez")
                    .doesNotContain("null");
            assertThat(pages.pictures(pdf, SEEN.resolve("demo-" + format)))
                    .as(format)
                    .hasSize(12);
        }
    }

    @Test
    void a_file_that_is_there_is_kept_beside_the_new_one() throws IOException {
        new DemoStrategy().write(folder);
        Path file = Files.writeString(folder.resolve("deck.pptx"), "mine");
        Beffroi.Result result = deck(DemoStrategy.NAME, file);
        assertThat(result.code()).as(result.errors()).isZero();
        assertThat(result.errors()).contains("deck.pptx.before");
        assertThat(folder.resolve("deck.pptx.before")).hasContent("mine");
    }
}
