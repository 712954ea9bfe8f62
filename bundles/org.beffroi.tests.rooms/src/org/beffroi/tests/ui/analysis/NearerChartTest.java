package org.beffroi.tests.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.tests.ui.Countables;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.OneWorkbench;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Screenshots;
import org.beffroi.tests.ui.Sonneval;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.viewer.PictureCanvas;
import org.beffroi.workbench.widget.PushButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A chart that the wheel has brought nearer says so, and one press, in sight or by a key, shows all of it again. */
@ExtendWith(OneWorkbench.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearerChartTest {

    private final Screenshots screenshots =
            new Screenshots(RunningWorkbench.target().resolve("screenshots").resolve("nearer"));
    private RunningWorkbench workbench;
    private AnalysesScreen analyses;
    private PictureCanvas canvas;

    @BeforeAll
    void start(RunningWorkbench running) {
        workbench = running;
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(Sonneval.make()));
        new ListenScreen(workbench);
        analyses = new AnalysesScreen(workbench);
        analyses.show();
    }

    @Test
    void all_of_a_period_is_one_press_away_by_pointer_and_by_keys() {
        analyses.run(new AnalysisRequest("volume", Map.of("query", List.of("cantine"))));
        canvas = workbench.ask(() -> analyses.pictures().getFirst());
        assertThat(workbench.<Boolean>ask(() -> door().isPresent()))
                .as("nothing to go back to")
                .isFalse();
        nearer();
        List<String> wrong = workbench.ask(() -> Countables.in(workbench.shell()));
        assertThat(wrong).as("clipped, raw or nameless").isEmpty();
        workbench.act(() -> screenshots.take(workbench.shell(), "periode"));
        workbench.act(() -> {
            door().orElseThrow().setFocus();
            door().orElseThrow().press();
        });
        awaitWhole();
        assertThat(workbench.<Boolean>ask(() -> canvas.isFocusControl()))
                .as("the keyboard stays on the chart")
                .isTrue();
        for (char key : new char[] {SWT.ESC, '0'}) {
            nearer();
            workbench.act(() -> Widgets.key(canvas, key, key, 0));
            awaitWhole();
        }
        nearer();
        workbench.act(() -> {
            Event beside = new Event();
            beside.button = 1;
            beside.x = 1;
            beside.y = 1;
            canvas.notifyListeners(SWT.MouseDoubleClick, beside);
        });
        awaitWhole();
        screenshots.index();
    }

    @Test
    void a_network_has_its_way_back_too() {
        analyses.run(new AnalysisRequest("cooccurrence", Map.of("query", List.of("cantine"))));
        workbench.act(() -> analyses.pictures().forEach(canvas -> wheel(canvas, 3)));
        workbench.waitFor(
                "one that came nearer", () -> analyses.pictures().stream().anyMatch(PictureCanvas::isPart));
        canvas = workbench.ask(() -> analyses.pictures().stream()
                .filter(PictureCanvas::isPart)
                .findFirst()
                .orElseThrow());
        workbench.waitFor("its way back", () -> door().isPresent());
        workbench.act(() -> door().orElseThrow().press());
        awaitWhole();
    }

    /** A pane that goes away lets go of its controls one by one, and the keyboard passes over those that are left. */
    @Test
    void a_card_that_the_keyboard_reaches_once_its_chart_is_gone_points_nowhere() {
        analyses.run(new AnalysisRequest("peaks", Map.of("query", List.of("cantine"))));
        workbench.act(() -> {
            analyses.pictures().forEach(PictureCanvas::dispose);
            List<PushButton> buttons = Widgets.all(workbench.shell(), PushButton.class);
            assertThat(buttons).extracting(PushButton::getText).contains("Ajouter à la stratégie");
            buttons.forEach(button -> button.notifyListeners(SWT.FocusIn, new Event()));
        });
    }

    private void nearer() {
        workbench.act(() -> wheel(canvas, 3));
        workbench.waitFor("a part of it", () -> canvas.isPart() && door().isPresent());
    }

    private static void wheel(PictureCanvas canvas, int count) {
        Rectangle area = canvas.getClientArea();
        Event event = new Event();
        event.x = area.width / 2;
        event.y = area.height / 2;
        event.count = count;
        event.doit = true;
        canvas.notifyListeners(SWT.MouseVerticalWheel, event);
    }

    private void awaitWhole() {
        workbench.waitFor("all of it", () -> !canvas.isPart() && door().isEmpty());
    }

    /** The way back, where it shows. Called on the UI thread. */
    private Optional<PushButton> door() {
        Language language = workbench.context().get(Language.class);
        return Widgets.some(
                canvas,
                PushButton.class,
                button -> button.isVisible() && button.getText().equals(language.text("picture.whole")));
    }
}
