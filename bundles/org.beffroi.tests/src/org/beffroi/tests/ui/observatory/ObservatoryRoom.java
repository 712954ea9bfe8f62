package org.beffroi.tests.ui.observatory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.observatory.census.CensusDefinition;
import org.beffroi.observatory.demo.DemoObservatory;
import org.beffroi.tests.ui.ListenScreen;
import org.beffroi.tests.ui.RunningWorkbench;
import org.beffroi.workbench.app.DossierSessions;
import org.beffroi.workbench.observatory.ObservatoryView;
import org.beffroi.workbench.observatory.model.ObservatoryState;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.CensusSide;
import org.beffroi.workbench.observatory.page.FindingsPage;
import org.beffroi.workbench.observatory.part.ObservatoryDesk;
import org.beffroi.workbench.observatory.part.ObservatoryScreen;
import org.beffroi.workbench.view.ViewPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;

/** The screen of the observatory as tests use it. */
public record ObservatoryRoom(RunningWorkbench workbench) {

    /** Puts into a dossier what the demonstration has of an observatory. */
    static Path demonstration(Path dossier) {
        new DemoObservatory().add(dossier);
        return dossier;
    }

    /** Opens a dossier and shows its observatory. */
    void open(Path dossier) {
        workbench.act(() -> workbench.context().get(DossierSessions.class).open(dossier));
        new ListenScreen(workbench);
        show();
    }

    /** Shows the perspective by its command, and waits until it was read. */
    void show() {
        workbench.command("observatory");
        workbench.waitFor("the observatory", () -> part().flatMap(ObservatoryScreen::view)
                .flatMap(ObservatoryView::shown)
                .isPresent());
    }

    /** Shows what the census in hand found, and gives the page. */
    public Control findings() {
        show();
        workbench.waitFor(
                "a census", () -> state().flatMap(ObservatoryState::open).isPresent());
        bring(CensusSide.FINDINGS);
        return workbench.ask(() -> page(FindingsPage.class).control());
    }

    /** Imports a directory and waits until there are so many. */
    void imports(Path file, int inAll) {
        workbench.act(() -> desk().importFile(file));
        workbench.waitFor("the directory", () -> state().filter(
                        state -> state.directories().size() == inAll)
                .isPresent());
    }

    /** Begins to count a census of the latest directory. */
    void count(CensusDefinition definition, LocalDate asOf) {
        workbench.act(() -> desk().count(
                        definition, asOf, state().orElseThrow().directories().getLast()));
    }

    /** Waits until a census of that name is in hand. */
    void waitForCensus(String name) {
        workbench.waitFor("the census " + name, () -> state().flatMap(ObservatoryState::open)
                .filter(open -> open.name().equals(name))
                .isPresent());
    }

    /** The census in hand. Called on the UI thread. */
    OpenCensus census() {
        return state().flatMap(ObservatoryState::open).orElseThrow();
    }

    /** Brings a side of the census to the front and waits until it is filled; without a census there is nothing to wait for. */
    void bring(CensusSide side) {
        workbench.act(() -> view().bring(side));
        workbench.waitFor(
                side.toString(),
                () -> view().page(side).isPresent()
                        || state().flatMap(ObservatoryState::open).isEmpty());
    }

    /** The page in front. Called on the UI thread. */
    <P extends CensusPage> P page(Class<P> kind) {
        return kind.cast(view().page(view().side()).orElseThrow());
    }

    /** What shows; empty before it was read. Called on the UI thread. */
    Optional<ObservatoryState> state() {
        return part().flatMap(ObservatoryScreen::view).flatMap(ObservatoryView::shown);
    }

    /** The screen. Called on the UI thread. */
    ObservatoryView view() {
        return part().flatMap(ObservatoryScreen::view).orElseThrow();
    }

    /** What can be asked for. Called on the UI thread. */
    ObservatoryDesk desk() {
        return part().flatMap(ObservatoryScreen::desk).orElseThrow();
    }

    /** The part, empty before it is first shown. Called on the UI thread. */
    Optional<ObservatoryScreen> part() {
        var part = workbench.context().get(EPartService.class).findPart(ObservatoryScreen.ID);
        return ViewPart.screen(part, ObservatoryScreen.class);
    }

    /** The text that was copied last. */
    String clipboard() {
        return workbench.ask(() -> {
            Clipboard clipboard = new Clipboard(workbench.display());
            Object held = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(held);
        });
    }
}
