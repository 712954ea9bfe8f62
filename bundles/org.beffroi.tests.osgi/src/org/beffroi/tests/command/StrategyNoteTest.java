package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.demo.LargeStrategy;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The decision note and the poster as people get them: one page in each format, whatever the strategy. Their pages are in
 * {@code target/note}.
 */
class StrategyNoteTest {

    private static final Path SEEN = Path.of("target", "note").toAbsolutePath();
    private static final List<String> FORMATS = List.of("pdf", "odt", "docx");

    @TempDir
    private Path folder;

    @BeforeEach
    void there_is_a_place() throws IOException {
        Files.createDirectories(SEEN);
    }

    private Beffroi.Result report(String file, Path to) throws IOException {
        return report(file, to, "note");
    }

    private Beffroi.Result report(String file, Path to, String product) throws IOException {
        return new Beffroi(folder)
                .run(List.of("strategy", "report", file, "--to", to.toString(), "--product", product));
    }

    private void onOnePage(String strategy, String product, String... said) throws IOException {
        String name = strategy + "-" + product;
        PrintedPages.require("soffice", "pdftoppm", "pdftotext");
        PrintedPages pages = new PrintedPages(SEEN, folder.resolve("office"));
        clear(name);
        for (String format : FORMATS) {
            Path file = SEEN.resolve(name + "." + format);
            Beffroi.Result result = report(strategy + ".strategy", file, product);
            assertThat(result.code()).as(result.errors()).isZero();
            Path pdf = format.equals("pdf") ? file : pages.converted(file, SEEN.resolve(format));
            assertThat(pages.text(pdf))
                    .as(format)
                    .contains(said)
                    .doesNotContainPattern("\\b[a-z]+_[a-z0-9_]+\\b")
                    .doesNotContain("null");
            assertThat(pages.pictures(pdf, SEEN.resolve(name + "-" + format)))
                    .as(format)
                    .hasSize(1);
        }
        assertThat(report(strategy + ".strategy", SEEN.resolve(name + ".html"), product)
                        .code())
                .isZero();
    }

    private static void clear(String name) throws IOException {
        try (Stream<Path> old = Files.list(SEEN)) {
            for (Path file : old.filter(one -> one.getFileName().toString().startsWith(name))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void the_demonstration_is_decided_on_one_page() throws IOException {
        new DemoStrategy().write(folder);
        onOnePage(
                "sonneval",
                "note",
                "Note de décision",
                "Ce qui vous est demandé",
                "Ce que nous avons constaté",
                "Ce que nous voulons atteindre",
                "Feuille de route",
                "ETP");
    }

    @Test
    void a_strategy_without_content_says_what_it_lacks() throws IOException {
        Strategy bare = ModelFactory.eINSTANCE.createStrategy();
        bare.setKey("str_1");
        bare.setName("Stratégie de Valbrume");
        new StrategyFile(folder.resolve("valbrume.strategy")).write(bare);
        onOnePage(
                "valbrume",
                "note",
                "Il manque des constats",
                "Il manque des objectifs",
                "Il manque une feuille de route");
    }

    @Test
    void a_strategy_of_hundreds_of_objectives_still_has_one_page() throws IOException {
        new LargeStrategy(300, 500).write(folder.resolve("grande.strategy"));
        onOnePage(
                "grande",
                "note",
                "autres objectifs, dans le document complet",
                "autres actions, dans le document complet");
    }

    @Test
    void the_poster_of_the_services_is_one_page() throws IOException {
        new DemoStrategy().write(folder);
        onOnePage(
                "sonneval",
                "poster",
                "Une ville à portée de voix",
                "Ce que nous voulons atteindre",
                "Qui fait quoi, et quand",
                "Rédacteur");
        new LargeStrategy(300, 500).write(folder.resolve("grande.strategy"));
        onOnePage("grande", "poster", "autres objectifs, dans le document complet");
    }

    @Test
    void what_is_written_into_it_stays_and_the_whole_document_is_not_put_over_it() throws IOException {
        new DemoStrategy().write(folder);
        Path note = folder.resolve("note.odt");
        assertThat(report("sonneval.strategy", note).code()).isZero();
        assertThat(report("sonneval.strategy", note).errors()).contains("note.odt");
        Beffroi.Result whole =
                new Beffroi(folder).run(List.of("strategy", "report", "sonneval.strategy", "--to", note.toString()));
        assertThat(whole.code()).isNotZero();
        assertThat(whole.errors()).contains("sa note de décision", "le document complet de la stratégie");
    }
}
