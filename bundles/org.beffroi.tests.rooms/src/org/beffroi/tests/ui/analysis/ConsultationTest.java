package org.beffroi.tests.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Table;
import org.beffroi.tests.command.Beffroi;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.DossierSessions;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A consultation from its exports to the window: each contribution is where it was planted. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("consultation"));
    private RunningWorkbench workbench;
    private ListenScreen listen;
    private Runnable unfurnish = () -> {};

    @BeforeAll
    void start(RunningWorkbench running) throws IOException {
        workbench = running;
        unfurnish = AnalysesScreen.furnish(workbench);
        Path folder = Files.createTempDirectory("beffroi-");
        Beffroi beffroi = new Beffroi(folder);
        beffroi.run("new", "climat", "--name", "Budget climat");
        List<String> arguments = new ArrayList<>(List.of("import"));
        PlantedConsultation.write(folder).forEach(file -> arguments.add(file.toString()));
        arguments.addAll(List.of("--dossier", "climat"));
        Beffroi.Result imported = beffroi.run(arguments);
        assertThat(imported.code()).as(imported.errors()).isZero();
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(folder.resolve("climat")));
        listen = new ListenScreen(workbench);
    }

    @AfterAll
    void stop() {
        unfurnish.run();
        screenshots.index();
    }

    @Test
    void what_was_planted_is_counted_and_shows() {
        listen.search("position:pour");
        listen.settle();
        long pro = PlantedConsultation.ALL.stream()
                .mapToLong(PlantedConsultation.Planted::pro)
                .sum();
        assertThat(listen.count()).isEqualTo(pro);
        listen.search("");
        listen.settle();
        assertThat(listen.counted(CoreFields.STANCE, "for")).isEqualTo(pro);
        listen.select(0);
        take("ecouter");
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        analyses.show();
        Report report = analyses.run(new AnalysisRequest("consultation", Map.of()));
        take("analyse");
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> workbench.shell().setSize(before.width, 3 * before.height));
        take("analyse-entiere");
        workbench.act(() -> workbench.shell().setBounds(before));
        List<List<Object>> rows = report.answer().results().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow()
                .rows()
                .stream()
                .map(row -> row.cells().subList(0, 8))
                .toList();
        assertThat(rows)
                .containsExactly(
                        row(PlantedConsultation.ALL.get(0), "divisée"),
                        row(PlantedConsultation.ALL.get(1), "soutenue"),
                        row(PlantedConsultation.ALL.get(2), "combattue"),
                        row(PlantedConsultation.ALL.get(3), "trop peu de positions"));
        assertThat(report.answer().findings().findings())
                .anySatisfy(finding -> assertThat(finding.sentence()).startsWith("2 propositions n’ont reçu"));
    }

    private static List<Object> row(PlantedConsultation.Planted one, String verdict) {
        long all = (long) one.pro() + one.con() + one.none() + one.replies();
        return List.of(one.title(), verdict, all, (long) one.pro(), (long) one.con(), 0L, (long) one.none(), (long)
                one.replies());
    }

    private void take(String name) {
        workbench.act(() -> {
            Shell shell = workbench.shell();
            shell.layout(true, true);
            while (workbench.display().readAndDispatch()) {
                // Until all is laid out and drawn.
            }
            screenshots.take(shell, name + "-fr");
        });
    }
}
