package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.demo.LargeStrategy;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document for a council as people get it, in each format. Its pages are in {@code target/council}. */
class StrategyCouncilTest {

    private static final Path SEEN = Path.of("target", "council").toAbsolutePath();

    /** Cells, headings and texts of which none is a word of the program. */
    private static final String OF_THE_PROGRAM = "\\b[a-z]+_[a-z0-9_]+\\b";

    @TempDir
    private Path folder;

    @BeforeEach
    void there_is_a_place() throws IOException {
        Files.createDirectories(SEEN);
    }

    private Path made(String strategy, String product, String format, String... more) throws IOException {
        Path to = SEEN.resolve(strategy + "-" + product + "." + format);
        Files.deleteIfExists(to);
        List<String> arguments = new ArrayList<>(
                List.of("strategy", "report", strategy + ".strategy", "--to", to.toString(), "--product", product));
        arguments.addAll(List.of(more));
        Beffroi.Result result = new Beffroi(folder).run(arguments);
        assertThat(result.code()).as(result.errors()).isZero();
        return to;
    }

    private PrintedPages pages() {
        PrintedPages.require("soffice", "pdftoppm", "pdftotext");
        return new PrintedPages(SEEN, folder.resolve("office"));
    }

    @Test
    void the_demonstration_is_twelve_to_twenty_pages_with_each_chapter() throws IOException {
        PrintedPages pages = pages();
        new DemoStrategy().write(folder);
        for (String format : List.of("pdf", "odt", "docx")) {
            Path file = made("sonneval", "council", format, "--audience", "elected");
            Path pdf = format.equals("pdf") ? file : pages.converted(file, SEEN.resolve(format));
            assertThat(pages.text(pdf))
                    .as(format)
                    .contains("L’essentiel", "Où nous en sommes", "Ce que nous voulons atteindre")
                    .contains("Objectif 1", "Feuille de route", "Budget et charge", "Qui fait quoi")
                    .contains("Tableau de bord", "Risques", "Projet de délibération", "Glossaire")
                    .contains("L. 2121-29", "130 900 €")
                    .doesNotContainPattern(OF_THE_PROGRAM)
                    .doesNotContain("null");
            assertThat(pages.pictures(pdf, SEEN.resolve("demo-" + format)))
                    .as(format)
                    .hasSizeBetween(12, 20);
        }
        made("sonneval", "council", "html");
        made("sonneval", "annexes", "pdf");
    }

    @Test
    void what_anybody_may_not_see_is_counted() throws IOException {
        PrintedPages pages = pages();
        new DemoStrategy().write(folder);
        assertThat(pages.text(made("sonneval", "council", "pdf")))
                .contains("4 risques sont suivis par les élus et les services")
                .doesNotContain("Choc culturel");
    }

    @Test
    void a_strategy_without_content_says_what_it_lacks_on_a_few_pages() throws IOException {
        PrintedPages pages = pages();
        Strategy bare = ModelFactory.eINSTANCE.createStrategy();
        bare.setKey("str_1");
        bare.setName("Stratégie de Valbrume");
        new StrategyFile(folder.resolve("valbrume.strategy")).write(bare);
        Path pdf = made("valbrume", "council", "pdf");
        assertThat(pages.text(pdf))
                .contains("Il manque des constats", "Il manque des objectifs", "Il manque une feuille de route")
                .contains("Aucun montant n’est encore inscrit");
        assertThat(pages.pictures(pdf, SEEN.resolve("empty"))).hasSizeBetween(3, 6);
    }

    @Test
    void a_strategy_of_hundreds_of_objectives_keeps_to_twenty_four_pages() throws IOException {
        PrintedPages pages = pages();
        new LargeStrategy(300, 500).write(folder.resolve("grande.strategy"));
        Path pdf = made("grande", "council", "pdf");
        assertThat(pages.text(pdf)).contains("autres objectifs, en annexe", "autres actions, sans date ou plus brèves");
        assertThat(pages.pictures(pdf, SEEN.resolve("large"))).hasSizeBetween(12, 24);
    }

    @Test
    void what_is_written_into_it_stays_when_it_is_made_anew() throws IOException {
        new DemoStrategy().write(folder);
        Path council = folder.resolve("conseil.odt");
        List<String> arguments =
                List.of("strategy", "report", "sonneval.strategy", "--to", council.toString(), "--product", "council");
        assertThat(new Beffroi(folder).run(arguments).code()).isZero();
        byte[] first = Files.readAllBytes(council);
        assertThat(new Beffroi(folder).run(arguments).code()).isZero();
        assertThat(Files.readAllBytes(council)).isEqualTo(first);
        Beffroi.Result note = new Beffroi(folder)
                .run(List.of(
                        "strategy", "report", "sonneval.strategy", "--to", council.toString(), "--product", "note"));
        assertThat(note.code()).isNotZero();
        assertThat(note.errors()).contains("son document du conseil", "sa note de décision");
    }
}
