package org.beffroi.workbench.observatory.figure;

import java.util.List;
import java.util.Optional;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.workbench.observatory.grid.GridColumn;
import org.beffroi.workbench.observatory.grid.RowGrid;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.FigureTable;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.observatory.page.ShareBar;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Figures by group, each with its bar, its bounds and its base; each leads to the bodies behind it. Belongs to the UI thread. */
public final class FiguresPage implements CensusPage {

    private static final int BAR = 12;

    private final PageContext context;
    private final Ui ui;
    private final Composite whole;
    private final ChoiceBar<Grouping> groupings;
    private final MeasureButton measure;
    private final RowGrid<CensusFigure> grid;
    private final PushButton door;
    private Optional<OpenCensus> shown = Optional.empty();
    private double most = 1;

    public FiguresPage(Composite parent, PageContext context) {
        this.context = context;
        this.ui = context.ui();
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, Look.GRID, 0, Look.GRID));
        Composite head = new Composite(whole, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.setLayout(GridCells.grid(2, 0, Look.MARGIN, 0));
        measure = new MeasureButton(head, context, this::fill);
        measure.control().setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        groupings = new ChoiceBar<>(
                        head,
                        ui.look(),
                        List.of(Grouping.STRATUM, Grouping.DEPARTEMENT, Grouping.REGION, Grouping.KIND),
                        one -> ui.text("observatory.grouping." + one.key()))
                .choose(context.memory().grouping())
                .onChoice(this::group);
        grid = new RowGrid<>(whole, ui, ui.text("observatory.figures.name"), columns());
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.whenEmpty(ui.text("observatory.figures.none"));
        grid.onOpen(this::open);
        grid.onCopy(context.acts()::copied);
        grid.onSelect(figure -> offer());
        grid.onSort(this::sort);
        Composite foot = new Composite(whole, SWT.NONE);
        foot.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        foot.setLayout(GridCells.grid(2, 0, Look.MARGIN, 0));
        door = new PushButton(foot, ui, Weight.PLAIN, Optional.empty(), "")
                .onPress(() -> grid.selectedRow().ifPresent(this::open));
        Label legend = GridCells.words(foot, ui.look().small(), "secondary");
        legend.setText(ui.text("observatory.figures.legend"));
        legend.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        offer();
    }

    private List<GridColumn<CensusFigure>> columns() {
        return List.of(
                GridColumn.text(ui.text("observatory.column.group"), 190, 2, this::group),
                GridColumn.<CensusFigure>number(ui.text("observatory.column.value"), 84, one -> words().value(one))
                        .quietWhere(CensusFigure::isOfFew),
                GridColumn.drawn(ui.text("observatory.column.bar"), 160, 3, one -> words().base(one), this::bar),
                GridColumn.number(ui.text("observatory.column.bounds"), 116, one -> words().bounds(one)),
                GridColumn.number(ui.text("observatory.column.base"), 176, one -> words().base(one)),
                GridColumn.number(ui.text("observatory.column.unknown"), 104, one -> ui.language()
                        .number(one.base() - one.known())));
    }

    private FigureWords words() {
        return FigureWords.of(ui.language(), shown.orElseThrow());
    }

    private String group(CensusFigure figure) {
        return words().group(figure.grouping(), figure.group());
    }

    private void bar(GC gc, Rectangle cell, CensusFigure figure, Palette palette) {
        Rectangle bar = new Rectangle(cell.x, cell.y + (cell.height - BAR) / 2, cell.width, BAR);
        if (figure.measure().isShare()) {
            ShareBar.draw(gc, bar, figure, palette);
        } else {
            gc.setBackground(Look.colour(ChartColours.bar(palette)));
            gc.fillRectangle(
                    bar.x, bar.y, (int) Math.round(bar.width * figure.number().orElse(0) / most), bar.height);
        }
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public void focus() {
        grid.setFocus();
        if (grid.selectedRow().isEmpty()) {
            grid.select(0);
        }
    }

    /** The table. */
    public RowGrid<CensusFigure> grid() {
        return grid;
    }

    /** By what bodies are grouped. */
    public ChoiceBar<Grouping> groupings() {
        return groupings;
    }

    /** What is measured. */
    public MeasureButton measure() {
        return measure;
    }

    @Override
    public void show(OpenCensus census) {
        shown = Optional.of(census);
        // Of the same census too: what is measured may have been changed on the map.
        fill();
    }

    private void group() {
        groupings.chosen().ifPresent(context.memory()::grouping);
        fill();
    }

    private void fill() {
        OpenCensus census = shown.orElseThrow();
        measure.show(census, words());
        FigureTable table = context.memory().figures(census);
        List<CensusFigure> rows = table.rows(census, words());
        most = rows.stream().mapToDouble(one -> one.number().orElse(0)).reduce(1e-9, Math::max);
        grid.show(rows, table.sort());
        measure.control().requestLayout();
        offer();
    }

    private void sort(int column) {
        FigureTable table = context.memory().figures(shown.orElseThrow());
        context.memory().figureSort(RowSort.next(table.sort(), column, column != 0));
        fill();
    }

    private void open(CensusFigure figure) {
        context.acts().behind(Behind.present(figure));
    }

    private void offer() {
        Optional<CensusFigure> figure = grid.selectedRow();
        long many = figure.map(one -> Behind.present(one).many()).orElse(0L);
        door.setText(
                figure.isEmpty()
                        ? ui.text("observatory.figures.choose")
                        : ui.language().counted("observatory.findings.behind", many));
        door.setEnabled(many > 0);
        door.requestLayout();
    }
}
