package org.beffroi.tests.ui.analysis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.guest.Guests;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.tests.ui.Widgets;
import org.beffroi.tests.ui.sample.Crowd;
import org.beffroi.tests.ui.sample.Ledger;
import org.beffroi.tests.ui.sample.Patience;
import org.beffroi.workbench.analysis.AnalysesPart;
import org.beffroi.workbench.analysis.AnalysesView;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.AnalysisSession;
import org.beffroi.workbench.analysis.model.Study;
import org.beffroi.workbench.viewer.PictureCanvas;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;

/** The screen of analyses as tests use it. */
public record AnalysesScreen(RunningWorkbench workbench) {

    /** Lets the workbench know analyses made for tests, beside its own, until the returned action is run. */
    public static Runnable furnish(RunningWorkbench workbench) {
        Analyses own = workbench.find(Analyses.class);
        List<Analysis<?>> all = new ArrayList<>(own.all());
        all.addAll(List.of(new Ledger(), new Crowd(), new Patience()));
        Analyses more = new Analyses(all, new Guests(), Clock.systemUTC());
        workbench.act(() -> workbench.context().set(Analyses.class, more));
        return () -> workbench.act(() -> workbench.context().remove(Analyses.class));
    }

    /** Shows it. */
    public void show() {
        workbench.command("analyses");
        workbench.waitFor(
                "the analyses",
                () -> view().filter(shown -> shown.control().isVisible()).isPresent());
    }

    /** Runs something and waits for what was found. */
    public Report run(AnalysisRequest asked) {
        workbench.act(() -> view().orElseThrow().open(asked));
        return settle();
    }

    /** Waits until what is asked is found, and drawn. */
    public Report settle() {
        workbench.waitFor("what was found", () -> {
            AnalysisSession.Phase phase = study().main().state().phase();
            return phase == AnalysisSession.Phase.SHOWN || phase == AnalysisSession.Phase.FAILED;
        });
        workbench.waitFor("the drawings", () -> pictures().stream()
                .allMatch(canvas ->
                        canvas.shown().isPresent() || !canvas.accessibleName().equals(text("picture.awaited"))));
        return workbench.ask(() -> study().main().state().report().orElse(null));
    }

    private String text(String key) {
        return workbench
                .context()
                .get(org.beffroi.workbench.language.Language.class)
                .text(key);
    }

    /** The drawings that show. Called on the UI thread. */
    public List<PictureCanvas> pictures() {
        return Widgets.all(view().orElseThrow().control(), PictureCanvas.class);
    }

    /** The query above the analyses. Called on the UI thread. */
    public StyledText query() {
        String name = text("query.name");
        return Widgets.some(view().orElseThrow().control(), StyledText.class, field -> Widgets.name(field)
                        .equals(name))
                .orElseThrow();
    }

    /** Types a query above the analyses and searches, as Enter does. */
    public void type(String typed) {
        workbench.act(() -> {
            query().setFocus();
            query().setText(typed);
            ListenScreen.enter(query());
        });
    }

    /** The part's view. Called on the UI thread. */
    public Optional<AnalysesView> view() {
        return part().flatMap(AnalysesPart::view);
    }

    /** The analysis in hand. Called on the UI thread. */
    public Study study() {
        return part().flatMap(AnalysesPart::study).orElseThrow();
    }

    /** The part. Called on the UI thread. */
    public Optional<AnalysesPart> part() {
        IEclipseContext context = workbench.context();
        var part = context.get(EPartService.class).findPart(AnalysesPart.ID);
        return part != null && part.getObject() instanceof AnalysesPart analyses
                ? Optional.of(analyses)
                : Optional.empty();
    }

    /** All controls that show, to look for something in. Called on the UI thread. */
    public Stream<Control> controls() {
        return Widgets.all(view().orElseThrow().control(), Control.class).stream();
    }
}
