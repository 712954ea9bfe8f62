package org.beffroi.cli.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.beffroi.cli.dossier.TownDossiers;
import org.beffroi.cli.run.Runs;
import org.beffroi.cli.run.Runs.Result;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.beffroi.core.guest.Guests;
import org.beffroi.madeup.Counting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final Analyses ANALYSES = new Analyses(List.of(new Counting()), new Guests(), CLOCK);

    @TempDir
    private Path folder;

    private TownDossiers dossiers;

    @BeforeEach
    void begin() {
        dossiers = new TownDossiers(folder).withAWeek();
    }

    /** The first finding, and the parameters that the report prints. */
    @ReportWriter.Info(id = "text")
    private static final class Plain implements ReportWriter {
        @Override
        public void write(Report report, int width, OutputStream out) throws IOException {
            String line = report.answer().findings().findings().getFirst().sentence() + " "
                    + report.basis().parameters() + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Result run(String... arguments) {
        ReportFormats formats = new ReportFormats(List.of(new Plain()));
        return new Runs(
                        List.of(new Verb(
                                "analyse counting",
                                () -> new AnalyseCommand(ANALYSES.named("counting"), ANALYSES, formats, CLOCK))),
                        folder,
                        dossiers)
                .run(arguments);
    }

    @Test
    void optionsAndParamsAndWordsMeanTheSame() {
        String asked = run("analyse", "counting", "--param", "query=cantine", "--param", "fingers=5")
                .out();
        assertThat(asked).startsWith("J’ai compté 3 sur 5 doigts").contains("query=cantine");
        assertThat(run("analyse", "counting", "cantine", "--fingers", "5").out())
                .isEqualTo(asked);
        assertThat(run("analyse", "counting", "--query", "cantine", "--fingers", "5")
                        .out())
                .isEqualTo(asked);
    }

    @Test
    void aListTakesSeveral() {
        assertThat(run("analyse", "counting", "--words", "a", "--param", "words=b, c")
                        .out())
                .contains("[a, b, c]");
    }

    @Test
    void helpNamesTheParametersWithTheirRangesAndStandards() {
        assertThat(run("analyse", "counting", "--help").out())
                .contains("compté sur les doigts", "--fingers", "Doigts", "De 1 à 9", "Par défaut", "--period", "7j");
    }

    @Test
    void aWrongParameterIsRefusedWithWhatIsKnown() {
        assertThat(run("analyse", "counting", "--param", "toes=5")).satisfies(result -> {
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.errors()).contains("toes", "fingers");
        });
        assertThat(run("analyse", "counting", "--fingers", "11").errors()).contains("1 à 9");
        assertThat(run("analyse", "counting", "--param", "fingers").errors()).contains("every=week");
        assertThat(run("analyse", "counting", "--format", "svg").errors()).contains("text");
    }

    @Test
    void anUnknownAnalysisListsTheKnownOnes() {
        assertThat(run("analyse", "nothing").errors()).contains("counting");
    }

    @Test
    void aFileTakesTheFormatOfItsName() throws IOException {
        assertThat(run("analyse", "counting", "cantine", "--out", "compte.text").code())
                .isZero();
        assertThat(Files.readString(folder.resolve("compte.text"))).startsWith("J’ai compté 3");
    }
}
