package org.beffroi.tests.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Field;
import org.beffroi.workbench.dossier.DossierSession;
import org.beffroi.workbench.listen.FacetPanel;
import org.beffroi.workbench.listen.ListenPart;
import org.beffroi.workbench.listen.ListenView;
import org.beffroi.workbench.listen.ResultList;
import org.beffroi.workbench.listen.TimelineChart;
import org.beffroi.workbench.listen.model.FacetView;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.listen.model.Screen;
import org.beffroi.workbench.listen.model.SearchSession;
import org.beffroi.workbench.widget.Chip;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/** The search screen as tests use it: types, waits for answers, reads what shows. */
public final class ListenScreen {

    private final RunningWorkbench workbench;

    public ListenScreen(RunningWorkbench workbench) {
        this.workbench = workbench;
        workbench.waitFor("a dossier", () -> workbench.context().get(DossierSession.class) != null);
        workbench.act(() -> workbench
                .context()
                .get(EPartService.class)
                .switchPerspective("org.beffroi.workbench.perspective.listen"));
        workbench.waitFor(
                "the search screen", () -> part().flatMap(ListenPart::view).isPresent());
        settle();
    }

    /** Types a query and searches, as Enter does. */
    public void search(String text) {
        workbench.act(() -> {
            field().setFocus();
            field().setText(text);
            enter(field());
        });
        settle();
    }

    /** Types Enter into a query field. Called on the UI thread. */
    public static void enter(StyledText field) {
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        enter.doit = true;
        field.notifyListeners(org.eclipse.swt.custom.ST.VerifyKey, enter);
    }

    /** Waits until the answers of the present search are all there. */
    public void settle() {
        workbench.waitFor("the answers of a search", () -> {
            Screen screen = searchSession().screen();
            boolean error = screen.phase() == Screen.Phase.ERROR;
            boolean complete = screen.phase() == Screen.Phase.RESULTS
                    && screen.authors().isPresent()
                    && !screen.facets().isEmpty()
                    && rowsAreThere(screen);
            return error || complete;
        });
    }

    private boolean rowsAreThere(Screen screen) {
        return screen.rows().size() == 0
                || screen.rows().row(list().firstShown()).isPresent();
    }

    /** How many mentions a value of a field has, as it shows; 0 where it does not. */
    public long counted(Field field, String value) {
        return searchSession().screen().facets().stream()
                .filter(facet -> facet.field().equals(field))
                .flatMap(facet -> facet.values().stream())
                .filter(each -> each.value().equals(value))
                .mapToLong(FacetView.Value::mentions)
                .sum();
    }

    /** Selects a row and waits for its detail. */
    public Row select(long index) {
        workbench.act(() -> {
            list().setFocus();
            list().select(Math.toIntExact(index));
        });
        workbench.waitFor("the selected row", () -> list().selectedRow().isPresent());
        workbench.waitFor("the detail", () -> !Widgets.all(view().control(), org.beffroi.workbench.widget.Toggle.class)
                .isEmpty());
        return workbench.ask(() -> list().selectedRow().orElseThrow());
    }

    /** How many mentions the screen says there are. */
    public long count() {
        return workbench.ask(() -> searchSession().screen().count().orElseThrow());
    }

    /** The chips that show. */
    public List<String> chips() {
        return workbench.ask(() -> Widgets.all(view().control(), Chip.class).stream()
                .map(Chip::text)
                .toList());
    }

    /** The view. Called on the UI thread. */
    public ListenView view() {
        return part().flatMap(ListenPart::view).orElseThrow();
    }

    /** The model. Called on the UI thread. */
    public SearchSession searchSession() {
        return part().flatMap(ListenPart::searchSession).orElseThrow();
    }

    /** The mentions of the watch that is open. */
    public Collection<?> watched() {
        return searchSession().watched().orElseThrow().mentions();
    }

    /** The list. Called on the UI thread. */
    public ResultList list() {
        return Widgets.one(view().control(), ResultList.class);
    }

    /** The timeline. Called on the UI thread. */
    public TimelineChart timeline() {
        return Widgets.one(view().control(), TimelineChart.class);
    }

    /** The facets. Called on the UI thread. */
    public FacetPanel facets() {
        return Widgets.one(view().control(), FacetPanel.class);
    }

    /** The query field. Called on the UI thread. */
    public StyledText field() {
        return view().header().field().text();
    }

    private Optional<ListenPart> part() {
        EPartService parts = workbench.context().get(EPartService.class);
        var part = parts.findPart(ListenPart.ID);
        return part != null && part.getObject() instanceof ListenPart listen ? Optional.of(listen) : Optional.empty();
    }
}
