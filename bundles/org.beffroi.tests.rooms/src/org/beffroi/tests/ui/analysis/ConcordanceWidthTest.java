package org.beffroi.tests.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.viewer.TableGrid;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A word in its context on a small and on a large screen, and while the window changes. With pictures. */
@ExtendWith(OneWorkbench.class)
class ConcordanceWidthTest {

    private static final int WORD = 1;

    /** From here on date, author and outlet have room beside the contexts too. */
    private static final int WIDE = 1900;

    @Test
    void the_context_has_the_width_of_the_window(RunningWorkbench workbench) {
        Screenshots screenshots =
                new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("concordance"));
        Rectangle before = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        new ListenScreen(workbench);
        AnalysesScreen analyses = new AnalysesScreen(workbench);
        analyses.show();
        analyses.run(new AnalysisRequest("concordance", Map.of("query", List.of("cantine"))));
        int last = 0;
        for (int width : new int[] {1366, 1600, 1920}) {
            workbench.act(() -> workbench.shell().setBounds(0, 0, width, width * 9 / 16 - 40));
            workbench.waitFor("the width", () -> workbench.shell().getClientArea().width > width - 60);
            workbench.act(() -> {
                while (workbench.display().readAndDispatch()) {
                    // What waits to be laid and drawn is.
                }
                screenshots.take(workbench.shell(), "concordance-" + width);
            });
            int word = workbench.ask(() -> {
                TableGrid grid = Widgets.one(analyses.view().orElseThrow().control(), TableGrid.class);
                return grid.places().x(WORD);
            });
            assertThat(word).as("room before the word at " + width).isGreaterThan(260);
            if (width < WIDE) {
                assertThat(word).as("it grows with the window, up to " + width).isGreaterThan(last);
            }
            last = word;
        }
        workbench.act(() -> workbench.shell().setBounds(before));
        screenshots.index();
    }
}
