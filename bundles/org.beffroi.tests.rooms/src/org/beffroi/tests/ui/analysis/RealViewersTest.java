package org.beffroi.tests.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Report;
import org.beffroi.tests.command.Beffroi;
import org.beffroi.tests.data.SharedData;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each way to show a result with real data, in both looks: what ten accounts wrote before an election. */
@Tag("long") // Shows seventeen analyses of 35,567 posts in both looks; AnalysesTest shows them of the town.
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealViewersTest {

    private static final Map<String, AnalysisRequest> ASKED = asked();

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("real"));
    private RunningWorkbench workbench;
    private AnalysesScreen analyses;

    private static Map<String, AnalysisRequest> asked() {
        Map<String, AnalysisRequest> all = new LinkedHashMap<>();
        all.put("volume", AnalysisRequest.of("volume"));
        all.put("rhythm", AnalysisRequest.of("rhythm"));
        all.put("peaks", with("peaks", "query", "guerre OU Ukraine"));
        all.put("emerging", with("emerging", "period", "2022-02-20..2022-03-16"));
        all.put("keyness", with("keyness", "query", "retraite"));
        all.put("concordance", with("concordance", "query", "\"pouvoir d'achat\""));
        all.put("cooccurrence", with("cooccurrence", "query", "retraite"));
        all.put("themes", AnalysisRequest.of("themes"));
        all.put("topics", AnalysisRequest.of("topics"));
        all.put("places", AnalysisRequest.of("places"));
        all.put("share-of-voice", AnalysisRequest.of("share-of-voice"));
        all.put("speakers", AnalysisRequest.of("speakers"));
        all.put("first", with("first", "query", "retraite"));
        all.put("simultaneous", AnalysisRequest.of("simultaneous"));
        all.put("ground", AnalysisRequest.of("ground"));
        all.put("coverage", AnalysisRequest.of("coverage"));
        all.put("discontent", with("discontent", "period", "2022-03-01..2022-03-31"));
        return all;
    }

    private static AnalysisRequest with(String id, String parameter, String value) {
        return new AnalysisRequest(id, Map.of(parameter, List.of(value)));
    }

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        Optional<Path> data = SharedData.folder("archives/candidats-2022");
        assumeTrue(data.isPresent(), "the archive of candidates is not on this machine");
        Path folder = Files.createTempDirectory("beffroi-");
        Beffroi beffroi = new Beffroi(folder);
        beffroi.run("new", "essai", "--name", "Présidentielle 2022", "--territory", "75056");
        beffroi.run(Stream.concat(
                        Stream.concat(
                                Stream.of("import"),
                                SharedData.files(data.get(), ".csv").stream().map(Path::toString)),
                        Stream.of("--dossier", "essai"))
                .toList());
        workbench = running;
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(folder.resolve("essai")));
        new ListenScreen(workbench);
        analyses = new AnalysesScreen(workbench);
        analyses.show();
    }

    @AfterAll
    void stop() {
        if (workbench != null) {
            screenshots.index();
        }
    }

    @Test
    void every_viewer_shows_what_was_found() {
        all();
        switchTheme();
        all();
        switchTheme();
    }

    private void all() {
        List<String> empty = new ArrayList<>();
        ASKED.forEach((name, asked) -> {
            Report report = analyses.run(asked);
            assertThat(report).as(name).isNotNull();
            workbench.act(() -> take(name));
            if (report.answer().mentions() == 0) {
                empty.add(name);
            }
        });
        assertThat(empty).isEmpty();
    }

    private void switchTheme() {
        Look before = workbench.find(Look.class);
        workbench.command("theme");
        workbench.waitFor("the other theme", () -> workbench.context().get(Look.class) != before);
    }

    /** Called on the UI thread. */
    private void take(String name) {
        Shell shell = workbench.shell();
        shell.layout(true, true);
        while (workbench.display().readAndDispatch()) {
            // Until all is laid out and drawn.
        }
        String look = workbench.context().get(Look.class).theme().name().toLowerCase(Locale.ROOT);
        screenshots.take(shell, name + "-fr-" + look);
    }
}
