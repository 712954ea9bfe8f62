package org.beffroi.workbench.observatory.map;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.territory.Outlines;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.workbench.observatory.figure.MeasureButton;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.map.MapClasses;
import org.beffroi.workbench.observatory.model.map.MapDrawing;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.PageContext;
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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A figure by département on the map of France: pointing explains, a click takes a département in hand, a double click or Enter
 * shows the bodies behind its figure. Belongs to the UI thread.
 */
public final class MapPage implements CensusPage {

    private static final int BESIDE = 280;
    private static final int LEAST = 80;

    private final PageContext context;
    private final Outlines outlines;
    private final Ui ui;
    private final Composite whole;
    private final PictureCanvas canvas;
    private final MeasureButton measure;
    private final MapLegend legend;
    private final Label inHand;
    private final PushButton door;
    private Optional<OpenCensus> shown = Optional.empty();
    private Optional<MapDrawing> drawing = Optional.empty();
    private List<CensusFigure> figures = List.of();
    private int asked;

    public MapPage(Composite parent, PageContext context, Outlines outlines) {
        this.context = context;
        this.outlines = outlines;
        this.ui = context.ui();
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(2, 0, 0, 0));
        canvas = new PictureCanvas(whole, ui, PictureCanvas.Way.AROUND);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.addListener(SWT.Resize, event -> draw());
        canvas.addListener(SWT.MouseUp, event -> tell());
        canvas.addListener(SWT.KeyUp, event -> tell());
        canvas.addListener(SWT.MouseDoubleClick, event -> open());
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                open();
            }
        });
        Composite beside = Look.styled(new Composite(whole, SWT.NONE), "panel");
        beside.setLayout(GridCells.grid(1, Look.MARGIN, 0, Look.GRID));
        GridData place = new GridData(SWT.FILL, SWT.FILL, false, true);
        place.widthHint = BESIDE;
        beside.setLayoutData(place);
        measure = new MeasureButton(beside, context, this::fill);
        measure.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        legend = new MapLegend(beside, ui);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        inHand = GridCells.words(beside, ui.look().normal());
        ((GridData) inHand.getLayoutData()).verticalIndent = Look.GRID;
        door = new PushButton(beside, ui, Weight.PLAIN, Optional.empty(), "").onPress(this::open);
        GridCells.words(beside, ui.look().small(), "secondary").setText(ui.text("observatory.map.hint"));
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public void focus() {
        canvas.setFocus();
    }

    /** The map. */
    public PictureCanvas canvas() {
        return canvas;
    }

    /** What is measured. */
    public MeasureButton measure() {
        return measure;
    }

    /** What the legend says, a line each. */
    public List<String> legend() {
        return legend.words();
    }

    /** Takes a département in hand. */
    public void select(String departement) {
        drawing.ifPresent(one -> canvas.select(one.codes().indexOf(departement)));
        tell();
    }

    /** What is said of the département in hand. */
    public String inHand() {
        return inHand.getText();
    }

    @Override
    public void show(OpenCensus census) {
        shown = Optional.of(census);
        fill();
    }

    private void fill() {
        OpenCensus census = shown.orElseThrow();
        FigureWords words = new FigureWords(ui.language(), census.names());
        measure.show(census, words);
        figures = measure.chosen(census).figures(census, Grouping.DEPARTEMENT);
        legend.show(MapClasses.of(figures, ui.language()));
        legend.requestLayout();
        whole.layout(true, true);
        draw();
    }

    /** Draws off the UI thread: the outlines are read the first time. */
    private void draw() {
        Rectangle area = canvas.getClientArea();
        if (shown.isEmpty() || area.width < LEAST || area.height < LEAST) {
            return;
        }
        int mine = ++asked;
        OpenCensus census = shown.get();
        FigureWords words = new FigureWords(ui.language(), census.names());
        MeasureChoice choice = measure.chosen(census);
        MapDrawing.Content content = new MapDrawing.Content(
                figures,
                MapClasses.of(figures, ui.language()),
                ui.text("observatory.map.name", words.measure(choice.measure(), choice.network())),
                words);
        context.work().execute(() -> {
            MapDrawing made = MapDrawing.of(content, outlines, area.width, area.height);
            ui.display(canvas).execute(() -> {
                if (mine == asked) {
                    drawing = Optional.of(made);
                    canvas.show(made.drawn());
                    tell();
                }
            });
        });
    }

    /** Whether the map shows. */
    public boolean isDrawn() {
        return drawing.isPresent() && canvas.shown().isPresent();
    }

    private Optional<CensusFigure> figure() {
        Optional<Drawings.Region> region = canvas.selectedRegion();
        return drawing.flatMap(one -> region.map(at -> one.drawn().regions().indexOf(at))
                        .filter(at -> at >= 0)
                        .map(at -> one.codes().get(at)))
                .flatMap(code ->
                        figures.stream().filter(one -> one.group().equals(code)).findFirst());
    }

    /** Whether none of the départements that are counted has an outline: those of a reference of one’s own. */
    private boolean isElsewhere() {
        return !figures.isEmpty()
                && drawing.filter(
                                one -> figures.stream().map(CensusFigure::group).noneMatch(one.codes()::contains))
                        .isPresent();
    }

    private void tell() {
        inHand.setText(canvas.selectedRegion()
                .map(Drawings.Region::says)
                .orElseGet(() -> ui.text(isElsewhere() ? "observatory.map.elsewhere" : "observatory.map.none"))
                .replace("&", "&&"));
        long many = figure().map(one -> Behind.present(one).many()).orElse(0L);
        door.setText(ui.language().counted("observatory.findings.behind", many));
        GridCells.show(door, many > 0);
        whole.layout(true, true);
    }

    private void open() {
        figure().ifPresent(one -> context.acts().behind(Behind.present(one)));
    }
}
