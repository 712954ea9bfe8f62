package org.beffroi.tests.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.viewer.TableGrid;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way back to an analysis calls it in the language of the moment. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WayBackInWordsTest {

    private RunningWorkbench workbench;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        new ListenScreen(workbench);
    }

    @Test
    void an_analysis_is_not_called_by_its_name_in_another_language() {
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        analyses.show();
        analyses.run(AnalysisRequest.of("volume"));
        workbench.act(() -> {
            TableGrid grid = Widgets.one(analyses.view().orElseThrow().control(), TableGrid.class);
            grid.select(0);
            Widgets.key(grid, SWT.CR, SWT.CR, 0);
        });
        ListenScreen screen = new ListenScreen(workbench);
        String french = wayBack(screen);
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor(
                "English", () -> !workbench.context().get(Language.class).isFrench());
        ListenScreen english = new ListenScreen(workbench);
        assertThat(wayBack(english)).isNotEqualTo(french).isEqualTo("Back to “Volume over time”");
        workbench.act(() -> workbench.context().get(Appearance.class).switchLanguage());
        workbench.waitFor(
                "French", () -> workbench.context().get(Language.class).isFrench());
        assertThat(wayBack(new ListenScreen(workbench))).isEqualTo(french);
        workbench.command("back");
        workbench.waitFor(
                "the analysis",
                () -> analyses.view().filter(view -> view.control().isVisible()).isPresent());
    }

    private String wayBack(ListenScreen screen) {
        String begins = workbench
                .ask(() -> workbench.find(Language.class).text("listen.back", ""))
                .replaceAll("[«»“”\\s\\u00a0\\u202f]+$", "");
        workbench.waitFor("the way back", () -> screen.view().header().hasWayBack());
        return workbench.ask(() -> Widgets.some(
                        screen.view().control(),
                        PushButton.class,
                        button -> button.isVisible() && button.getText().startsWith(begins))
                .orElseThrow()
                .getText());
    }
}
