package org.beffroi.tests.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.analysis.AnalysesScreen;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.Appearance;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.app.Preferences;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.ReadingSize;
import org.beffroi.workbench.view.Views;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens in each size of text, on a small screen: no word is cut by what is around it. With pictures. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextSizeTest {

    private static final List<String> SCREENS =
            List.of("morning", "listen", "analyses", "digests", "strategy", "sources", "alerts");

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("sizes"));
    private RunningWorkbench workbench;
    private Preferences before;
    private Rectangle bounds;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        bounds = workbench.ask(() -> workbench.shell().getBounds());
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        new ListenScreen(workbench);
        before = workbench.find(Appearance.class).preferences();
        workbench.act(() -> workbench.shell().setBounds(0, 0, 1366, 728));
    }

    @AfterAll
    void asBefore() {
        workbench.act(() -> {
            workbench.context().get(Appearance.class).prefer(before);
            workbench.shell().setBounds(bounds);
        });
        new ListenScreen(workbench);
        screenshots.index();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150})
    void no_word_is_cut_by_what_is_around_it(int percent) {
        ReadingSize size = new ReadingSize(percent, 3);
        workbench.act(() -> workbench.context().get(Appearance.class).prefer(before.sized(size)));
        workbench.waitFor(
                "the size", () -> workbench.context().get(Look.class).size().equals(size));
        List<String> wrong = new ArrayList<>();
        for (String screen : SCREENS) {
            go(screen);
            workbench.act(() -> {
                while (workbench.display().readAndDispatch()) {
                    // What waits to be drawn is drawn.
                }
                screenshots.take(workbench.shell(), screen + "-" + percent);
                Countables.in(workbench.shell()).stream()
                        .filter(each -> !isName(each))
                        .forEach(each -> wrong.add(screen + ": " + each));
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Names of a dossier and of authors end in “…” where they have no room, and are said whole under the pointer. */
    private static boolean isName(String wrong) {
        return wrong.startsWith("clipped: Sonneval-sur-Lirelle") || wrong.startsWith("clipped: Une personne (réf.");
    }

    private void go(String screen) {
        workbench.act(() -> workbench.context().get(EPartService.class).switchPerspective(Views.perspective(screen)));
        if (screen.equals("listen")) {
            ListenScreen listen = new ListenScreen(workbench);
            listen.search("cantine");
            listen.select(1);
            workbench.waitFor("its detail", () -> listen.view().inHand().isPresent());
        } else if (screen.equals("analyses")) {
            AnalysesScreen analyses = new AnalysesScreen(workbench);
            analyses.show();
            analyses.run(AnalysisRequest.of("volume"));
        }
    }
}
