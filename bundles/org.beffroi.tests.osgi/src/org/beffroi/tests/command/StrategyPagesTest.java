package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.beffroi.tests.architecture.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The document of the demonstration's strategy as people get it, in each format. Its pages are in {@code target/documents} for
 * people to look at, beside an index; what LibreOffice and poppler are needed for is skipped where they are not there.
 */
class StrategyPagesTest {

    private static final Path SEEN = Path.of("target", "documents").toAbsolutePath();
    private static final String NAME = "sonneval";

    private final Project project = Project.here();

    @TempDir
    private Path folder;

    @BeforeEach
    void theStrategyIsThere() throws IOException {
        Path demo = Path.of("src", "org", "beffroi", "strategy", "demo", NAME + ".strategy");
        Files.copy(project.folder("org.beffroi.strategy").resolve(demo), folder.resolve(NAME + ".strategy"));
        Files.createDirectories(SEEN);
    }

    private PrintedPages pages() {
        return new PrintedPages(SEEN, folder.resolve("office"));
    }

    private Path made(String format, String... more) {
        Path file = SEEN.resolve(NAME + "." + format);
        List<String> arguments =
                new ArrayList<>(List.of("strategy", "report", NAME + ".strategy", "--to", file.toString()));
        arguments.addAll(List.of(more));
        Beffroi.Result result = new Beffroi(folder).run(arguments);
        assertThat(result.code()).as(result.errors()).isZero();
        return file;
    }

    @Test
    void everyFormatHasItsPagesAndTheySayTheSame() throws IOException {
        PrintedPages.require("soffice", "pdftoppm", "pdftotext");
        StringBuilder index = new StringBuilder("<!DOCTYPE html><html lang=\"fr\"><meta charset=\"utf-8\">"
                + "<title>Pages</title><style>body{font-family:sans-serif;background:#888}"
                + "img{width:300px;margin:4px;background:#fff}</style><h1>Pages</h1>");
        for (String format : List.of("pdf", "odt", "docx")) {
            clear(format);
            Path file = made(format);
            Path pdf = format.equals("pdf") ? file : pages().converted(file, SEEN.resolve(format));
            String text = pages().text(pdf);
            assertThat(text)
                    .as(format)
                    .contains("Ce qui vous est demandé", "Plan éditorial", "Fiche action – ", "Figure 1 – ")
                    .contains("calculé le 14 octobre 2025")
                    .doesNotContainPattern("\\b[a-z]+_[a-z0-9_]+\\b")
                    .doesNotContainPattern("(?<![0-9]|[0-9][ \\u00a0\\u202f])1[ \\u00a0\\u202f]mentions")
                    .doesNotContain("null");
            List<Path> pages = pages().pictures(pdf, SEEN.resolve(NAME + "-" + format));
            assertThat(pages).as(format).hasSizeGreaterThan(40);
            index.append("<h2>").append(format).append("</h2>");
            pages.forEach(page -> index.append(
                    String.format(Locale.ROOT, "<img alt=\"%s\" src=\"%s\">", page.getFileName(), page.getFileName())));
        }
        made("html");
        index.append("<h2>html</h2><a href=\"")
                .append(NAME)
                .append(".html\">")
                .append(NAME)
                .append(".html</a>");
        Files.writeString(SEEN.resolve("index.html"), index.append("</html>"));
    }

    @Test
    void thePdfIsAccessibleAsPdfUaSays() throws IOException {
        Path judge = project.folder("org.beffroi.documents").resolve(Path.of("target", "verapdf"));
        assumeTrue(Files.isDirectory(judge), "Maven puts veraPDF into " + judge + " with the tests of documents.");
        Path pdf = made("pdf", "--audience", "internal");
        String said = PrintedPages.run(
                SEEN,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                judge.resolve("*").toString(),
                "org.verapdf.apps.GreenfieldCliWrapper",
                "--flavour",
                "ua1",
                "--format",
                "text",
                pdf.toString());
        assertThat(said.strip()).isEqualTo("PASS " + pdf + " ua1");
    }

    private static void clear(String format) throws IOException {
        try (Stream<Path> old = Files.list(SEEN)) {
            for (Path file : old.filter(one -> one.getFileName().toString().startsWith(NAME + "-" + format)
                            || one.getFileName().toString().startsWith(NAME + "." + format))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
