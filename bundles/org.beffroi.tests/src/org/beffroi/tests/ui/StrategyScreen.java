package org.beffroi.tests.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.strategy.PageKind;
import org.beffroi.workbench.strategy.StrategyView;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.strategy.part.StrategyPart;
import org.beffroi.workbench.view.ViewPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.ecore.EObject;

/** The screen of a strategy as tests use it. */
public record StrategyScreen(RunningWorkbench workbench) {

    /** Opens a dossier and shows its strategy. */
    public void open(Path dossier) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        new ListenScreen(workbench);
        show();
        settle();
    }

    /** Shows the perspective. */
    public void show() {
        workbench.command("strategy");
        workbench.waitFor("the strategy", () -> part().filter(
                        part -> part.view().isPresent() || part.start().isPresent())
                .isPresent());
    }

    /** Waits until the checks have followed the last change. */
    public void settle() {
        workbench.waitFor("the strategy in hand", () -> part().flatMap(StrategyPart::editor)
                .isPresent());
        workbench.waitFor("the checks", () -> !editor().isChecking());
    }

    /** Takes an element in hand and shows its form. */
    public void take(EObject element) {
        workbench.act(() -> view().open(element));
    }

    /** Brings a page to the front. */
    public void bring(PageKind kind) {
        workbench.act(() -> view().bring(kind));
    }

    /** The strategy in hand. */
    public Strategy strategy() {
        return editor().strategy();
    }

    /** The strategy in hand, with what was changed and checked. */
    public StrategyEditor editor() {
        return part().flatMap(StrategyPart::editor).orElseThrow();
    }

    /** The part's view. Called on the UI thread. */
    public StrategyView view() {
        return part().flatMap(StrategyPart::view).orElseThrow();
    }

    /** The part, empty before it is first shown. */
    public Optional<StrategyPart> part() {
        var part = workbench.context().get(EPartService.class).findPart(StrategyPart.ID);
        return ViewPart.screen(part, StrategyPart.class);
    }
}
