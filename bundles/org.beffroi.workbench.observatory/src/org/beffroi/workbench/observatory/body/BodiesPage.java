package org.beffroi.workbench.observatory.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.observatory.census.BodyProfile;
import org.beffroi.workbench.observatory.grid.GridColumn;
import org.beffroi.workbench.observatory.grid.RowGrid;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.model.body.BodyFilter;
import org.beffroi.workbench.observatory.model.body.BodyLine;
import org.beffroi.workbench.observatory.model.body.BodyTable;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.WaitingLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The bodies of a census: what filters them, their table, and the sheet of the one in hand. Belongs to the UI thread. */
public final class BodiesPage implements CensusPage {

    /** Shorter than one sees, longer than from one row to the next while an arrow is held down. */
    private static final int REST = 60;

    private final PageContext context;
    private final Ui ui;
    private final Composite whole;
    private final FilterRow filters;
    private final WaitingLine waiting;
    private final RowGrid<BodyLine> grid;
    private final BodySheet sheet;
    private Optional<OpenCensus> wanted = Optional.empty();
    private Optional<BodyTable> table = Optional.empty();
    private Optional<BodyProfile> sought = Optional.empty();
    private int asked;
    private int answered;
    private int walked;
    private boolean resting = true;

    public BodiesPage(Composite parent, PageContext context) {
        this.context = context;
        this.ui = context.ui();
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        filters = new FilterRow(whole, ui, this::filter);
        waiting = new WaitingLine(whole, ui.look());
        waiting.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SashForm columns = new SashForm(whole, SWT.HORIZONTAL);
        columns.setSashWidth(5);
        columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite left = new Composite(columns, SWT.NONE);
        left.setLayout(GridCells.grid(1, Look.GRID, 0, 0));
        grid = new RowGrid<>(left, ui, ui.text("observatory.bodies.name"), columns());
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sheet = new BodySheet(columns, context);
        columns.setWeights(context.memory().weights().orElse(new int[] {70, 30}));
        left.addListener(SWT.Resize, event -> keep(columns));
        grid.onSort(this::sort);
        grid.onSelect(line -> follow());
        grid.onOpen(line -> {
            sheet.show(Optional.of(line));
            sheet.focus();
        });
        grid.onCopy(context.acts()::copied);
        filters.onDown(() -> {
            grid.setFocus();
            grid.select(0);
        });
    }

    /** The sheet follows once one rests: while an arrow is held down, only rows go by. */
    private void follow() {
        int mine = ++walked;
        resting = false;
        whole.getDisplay().timerExec(REST, () -> {
            if (mine == walked && !whole.isDisposed()) {
                resting = true;
                sheet.show(grid.selectedRow());
            }
        });
    }

    /** In hundredths: SWT counts in thousands of its own. */
    private void keep(SashForm columns) {
        int[] weights = columns.getWeights();
        int all = weights[0] + weights[1];
        context.memory().weights(Math.max(1, weights[0] * 100 / all), Math.max(1, weights[1] * 100 / all));
    }

    private List<GridColumn<BodyLine>> columns() {
        return List.of(
                GridColumn.text(ui.text("observatory.column.name"), 150, 3, BodyLine::name),
                GridColumn.text(ui.text("observatory.column.departement"), 176, 1, BodyLine::place),
                GridColumn.number(ui.text("observatory.column.inhabitants"), 116, BodyLine::inhabitants),
                GridColumn.text(ui.text("observatory.column.presence"), 104, 0, BodyLine::presence)
                        .quietWhere(line -> !line.isKnown()),
                GridColumn.text(ui.text("observatory.column.networks"), 136, 3, BodyLine::networks),
                GridColumn.text(ui.text("observatory.column.site"), 110, 2, BodyLine::site));
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public void focus() {
        filters.focus();
    }

    /** The table. */
    public RowGrid<BodyLine> grid() {
        return grid;
    }

    /** What filters it. */
    public FilterRow filters() {
        return filters;
    }

    /** The sheet of the body in hand. */
    public BodySheet sheet() {
        return sheet;
    }

    /** Whether what shows is what was asked for last, the sheet included. */
    public boolean isSettled() {
        return isOrdered() && resting;
    }

    private boolean isOrdered() {
        return answered == asked;
    }

    @Override
    public void show(OpenCensus census) {
        wanted = Optional.of(census);
        sheet.of(census);
        order();
    }

    /** Takes a body in hand, once the rows that show now or come next are there. */
    public void take(BodyProfile body) {
        sought = Optional.of(body);
        if (isOrdered()) {
            seek();
        }
    }

    private void seek() {
        sought.ifPresent(body -> {
            List<BodyLine> lines = grid.rows();
            IntStream.range(0, lines.size())
                    .filter(at -> lines.get(at).profile().equals(body))
                    .findFirst()
                    .ifPresent(at -> {
                        grid.setFocus();
                        grid.select(at);
                    });
        });
        sought = Optional.empty();
    }

    private void filter(BodyFilter filter) {
        context.memory().filter(filter);
        order();
    }

    private void sort(int column) {
        boolean largest = BodyTable.Column.values()[column].isLargestFirst();
        context.memory().sort(RowSort.next(context.memory().sort(), column, largest));
        order();
    }

    /** Filters and sorts off the UI thread; the newest wish wins. */
    private void order() {
        int mine = ++asked;
        OpenCensus census = wanted.orElseThrow();
        BodyFilter filter = context.memory().filter();
        Optional<RowSort> sort = context.memory().sort();
        Optional<BodyTable> known = table.filter(one -> one.census().equals(census));
        FigureWords words = FigureWords.of(ui.language(), census);
        filters.show(filter, words);
        waiting.show(true);
        context.work().execute(() -> {
            BodyTable rows = known.orElseGet(() -> new BodyTable(census, words));
            BodyTable.Shown shown = rows.show(filter, sort);
            ui.display(whole).execute(() -> {
                if (table.filter(one -> one.census().equals(census)).isEmpty()) {
                    table = Optional.of(rows);
                }
                if (mine == asked) {
                    arrived(rows, shown, sort);
                }
            });
        });
    }

    private void arrived(BodyTable rows, BodyTable.Shown shown, Optional<RowSort> sort) {
        answered = asked;
        waiting.show(false);
        filters.counts(shown, rows.size());
        grid.whenEmpty(ui.text("observatory.bodies.none"));
        grid.show(shown.lines(), sort);
        follow();
        seek();
    }
}
