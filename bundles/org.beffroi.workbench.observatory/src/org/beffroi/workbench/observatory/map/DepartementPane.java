package org.beffroi.workbench.observatory.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.territory.Outlines;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.workbench.observatory.grid.GridColumn;
import org.beffroi.workbench.observatory.grid.RowGrid;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.model.map.DepartementBodies;
import org.beffroi.workbench.observatory.model.map.DepartementDrawing;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.PictureCanvas;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * One département from near: its bodies as points on the map and as a list beside; one in hand is so in both, a double click or
 * Enter opens its sheet, Escape goes back to the country. Belongs to the UI thread.
 */
public final class DepartementPane {

    private static final int BESIDE = 330;
    private static final int LEAST = 80;

    /**
     * The ground that it draws on.
     *
     * @param territories where bodies lie; reads a file, so not for the UI thread
     */
    record Ground(Outlines outlines, Supplier<Territories> territories) {}

    private final PageContext context;
    private final Ground ground;
    private final Ui ui;
    private final Composite whole;
    private final PictureCanvas canvas;
    private final Label name;
    private final Label figure;
    private final PresenceKey key;
    private final Label nowhere;
    private final RowGrid<DepartementBodies.Row> grid;
    private Optional<DepartementBodies> bodies = Optional.empty();
    private Optional<DepartementDrawing> drawing = Optional.empty();
    private Optional<RowSort> sort = Optional.empty();
    private String title = "";
    private int asked;

    DepartementPane(Composite parent, PageContext context, Ground ground, Runnable back) {
        this.context = context;
        this.ground = ground;
        this.ui = context.ui();
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(2, 0, 0, 0));
        canvas = new PictureCanvas(whole, ui, PictureCanvas.Way.AROUND);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite beside = Look.styled(new Composite(whole, SWT.NONE), "panel");
        beside.setLayout(GridCells.grid(1, Look.MARGIN, 0, Look.GRID));
        GridData place = new GridData(SWT.FILL, SWT.FILL, false, true);
        place.widthHint = BESIDE;
        beside.setLayoutData(place);
        new PushButton(beside, ui, Weight.PLAIN, Optional.of(Icon.BACK), ui.text("observatory.map.back")).onPress(back);
        name = GridCells.words(beside, ui.look().large());
        figure = GridCells.words(beside, ui.look().normal());
        key = new PresenceKey(beside, ui);
        key.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        nowhere = GridCells.words(beside, ui.look().small(), "secondary");
        grid = new RowGrid<>(beside, ui, ui.text("observatory.bodies.name"), columns());
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridCells.words(beside, ui.look().small(), "secondary").setText(ui.text("observatory.map.inside.hint"));
        listen(back);
    }

    private List<GridColumn<DepartementBodies.Row>> columns() {
        return List.of(
                GridColumn.text(ui.text("observatory.column.name"), 150, 1, DepartementBodies.Row::name),
                GridColumn.text(ui.text("observatory.column.presence"), 100, 0, DepartementBodies.Row::said));
    }

    private void listen(Runnable back) {
        canvas.addListener(SWT.Resize, event -> draw());
        canvas.addListener(SWT.MouseUp, event -> toList());
        canvas.addListener(SWT.KeyUp, event -> toList());
        canvas.addListener(SWT.MouseDoubleClick, event -> pointed().ifPresent(this::open));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                pointed().ifPresent(this::open);
            }
        });
        canvas.onLeave(back);
        grid.onSelect(this::toMap);
        grid.onOpen(this::open);
        grid.onSort(this::sort);
        grid.onLeave(back);
        grid.onCopy(context.acts()::copied);
    }

    /** The control to lay out. */
    Composite control() {
        return whole;
    }

    /** The map. */
    public PictureCanvas canvas() {
        return canvas;
    }

    /** The list beside. */
    public RowGrid<DepartementBodies.Row> grid() {
        return grid;
    }

    /** What the marks stand for, a line each. */
    public List<String> key() {
        return key.words();
    }

    /** Whether the points show. */
    public boolean isDrawn() {
        return drawing.isPresent() && canvas.shown().isPresent();
    }

    void focus() {
        canvas.setFocus();
    }

    /** Shows the bodies behind a figure of a département; they are read off the UI thread. */
    void show(OpenCensus census, CensusFigure of) {
        int mine = ++asked;
        FigureWords words = FigureWords.of(ui.language(), census);
        bodies = Optional.empty();
        drawing = Optional.empty();
        grid.show(List.of(), sort);
        canvas.say("");
        name.setText(words.group(of.grouping(), of.group()).replace("&", "&&"));
        title = ui.text("observatory.map.inside", words.group(of.grouping(), of.group()));
        figure.setText(ui.text(
                        "observatory.map.says",
                        words.measure(of.measure(), of.network()),
                        words.value(of),
                        words.base(of))
                .replace("&", "&&"));
        context.work().execute(() -> {
            DepartementBodies read =
                    DepartementBodies.of(census, of, ground.territories().get(), words);
            ui.display(whole).execute(() -> {
                if (mine == asked) {
                    arrived(read);
                }
            });
        });
    }

    private void arrived(DepartementBodies read) {
        bodies = Optional.of(read);
        key.show(read);
        GridCells.say(
                nowhere, read.nowhere() == 0 ? "" : ui.language().counted("observatory.map.nowhere", read.nowhere()));
        order();
        key.getParent().layout(true, true);
        draw();
    }

    private void order() {
        bodies.ifPresent(read -> grid.show(
                sort.map(by -> read.rows().stream().sorted(order(by)).toList()).orElse(read.rows()), sort));
    }

    private Comparator<DepartementBodies.Row> order(RowSort by) {
        Comparator<DepartementBodies.Row> order = by.column() == 0
                ? Comparator.comparing(
                        DepartementBodies.Row::name, ui.language().alphabetical())
                : Comparator.comparing(DepartementBodies.Row::state);
        return by.down() ? order.reversed() : order;
    }

    private void sort(int column) {
        sort = RowSort.next(sort, column, false);
        order();
    }

    private void draw() {
        Rectangle area = canvas.getClientArea();
        if (bodies.isEmpty() || area.width < LEAST || area.height < LEAST) {
            return;
        }
        int mine = ++asked;
        DepartementBodies shown = bodies.get();
        context.work().execute(() -> {
            DepartementDrawing made = DepartementDrawing.of(shown, title, ground.outlines(), area.width, area.height);
            ui.display(canvas).execute(() -> {
                if (mine == asked) {
                    drawing = Optional.of(made);
                    canvas.show(made.drawn());
                    grid.selectedRow().ifPresent(this::toMap);
                }
            });
        });
    }

    private Optional<DepartementBodies.Row> pointed() {
        return drawing.flatMap(one -> canvas.selectedRegion()
                .map(region -> one.drawn().regions().indexOf(region))
                .filter(at -> at >= 0)
                .map(at -> one.rows().get(at)));
    }

    private void toList() {
        pointed()
                .filter(row -> !grid.selectedRow().equals(Optional.of(row)))
                .ifPresent(row -> grid.select(grid.rows().indexOf(row)));
    }

    /** One that lies nowhere leaves nothing in hand on the map. */
    private void toMap(DepartementBodies.Row row) {
        drawing.filter(one -> !pointed().equals(Optional.of(row)))
                .ifPresent(one -> canvas.select(one.rows().indexOf(row)));
    }

    private void open(DepartementBodies.Row row) {
        context.acts().sheet(row.profile());
    }
}
