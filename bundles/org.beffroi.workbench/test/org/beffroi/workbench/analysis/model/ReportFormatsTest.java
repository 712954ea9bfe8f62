package org.beffroi.workbench.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.Basis;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFormatsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    private Path folder;

    @ReportWriter.Info(id = "txt")
    private static final class Plain implements ReportWriter {
        @Override
        public void write(Report report, int width, OutputStream out) throws IOException {
            out.write(report.title().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ReportWriter.Info(id = "svg")
    private static final class Refusing implements ReportWriter {
        @Override
        public void write(Report report, int width, OutputStream out) throws IOException {
            out.write('<');
            throw new IOException("full");
        }
    }

    @ReportWriter.Info(id = "text")
    private static final class Terminal implements ReportWriter {
        @Override
        public void write(Report report, int width, OutputStream out) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_report_is_written_whole_under_the_name_of_its_analysis() throws IOException {
        assertThat(ReportFormats.file(report(), new Plain())).isEqualTo("Qui-parle.txt");
        Path file = folder.resolve("a.txt");
        assertThat(ReportFormats.write(report(), new Plain(), file).key()).isEqualTo("export.done");
        assertThat(file).hasContent("Qui parle ?");
    }

    @Test
    void what_cannot_be_written_leaves_the_file_before_and_nothing_beside_it() throws IOException {
        Path file = folder.resolve("a.svg");
        Files.writeString(file, "before");
        assertThatThrownBy(() -> ReportFormats.write(report(), new Refusing(), file))
                .isInstanceOf(Refusal.class);
        assertThat(file).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ReportWriter.Info(id = "gexf")
    private static final class Silent implements ReportWriter {
        @Override
        public boolean suits(Report report) {
            return false;
        }

        @Override
        public void write(Report report, int width, OutputStream out) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void pictures_come_first_and_what_makes_no_file_of_it_is_not_offered() {
        List<ReportWriter> known = List.of(new Terminal(), new Plain(), new Silent(), new Refusing());
        assertThat(ReportFormats.inOrder(known, report()))
                .extracting(ReportFormats::id)
                .containsExactly("svg", "txt");
    }

    @Test
    void what_it_rests_on_stands_in_one_line() {
        Language french = new Language(Locale.FRENCH);
        ResultBasis footing = new ResultBasis(french, new Days(french, PARIS, LocalDate.of(2025, 3, 31)));
        assertThat(footing.of(report().basis()))
                .isEqualTo("cantine · 7 derniers jours · 12 mentions · calculé le 4 mars 2025 à 09:00 · 3 sans date");
    }

    private static Report report() {
        Basis basis = new Basis(
                "volume",
                1,
                Map.of(),
                Optional.of("cantine"),
                Optional.of("7j"),
                PARIS,
                new Basis.State(Instant.parse("2025-03-04T08:00:00Z"), 100, 7),
                Instant.parse("2025-03-04T08:00:00Z"),
                12,
                List.of("3 sans date"));
        Prose findings = new Prose("t", List.of(Finding.of("t")));
        return new Report(
                "Qui parle ?", Locale.FRENCH, new Answer(findings, List.of(), List.of(), 12, List.of()), basis);
    }
}
