package org.beffroi.workbench.observatory.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.territory.Outlines;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.workbench.observatory.figure.MeasureButton;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.MeasureChoice;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.map.MapClasses;
import org.beffroi.workbench.observatory.model.map.MapDrawing;
import org.beffroi.workbench.observatory.model.map.MapScale;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.PictureCanvas;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A figure by département on the map of France: pointing explains, a click takes a département in hand, a double click or Enter
 * goes into it, where its bodies can be told apart, and Escape comes back. Belongs to the UI thread.
 */
public final class MapPage implements CensusPage {

    private static final int BESIDE = 280;
    private static final int LEAST = 80;

    private final PageContext context;
    private final Outlines outlines;
    private final Ui ui;
    private final Composite whole;
    private final StackLayout stack = new StackLayout();
    private final Composite country;
    private final Composite beside;
    private final Supplier<Territories> territories;
    private final PictureCanvas canvas;
    private final ChoiceBar<MapScale> scale;
    private final Label against;
    private final PushButton all;
    private final MeasureButton measure;
    private final MapLegend legend;
    private final Label inHand;
    private final PushButton enter;
    private final PushButton door;
    private Optional<OpenCensus> shown = Optional.empty();
    private Optional<MapDrawing> drawing = Optional.empty();
    private List<CensusFigure> figures = List.of();
    private Optional<DepartementPane> near = Optional.empty();
    private int asked;

    public MapPage(Composite parent, PageContext context, Outlines outlines, Supplier<Territories> territories) {
        this.context = context;
        this.outlines = outlines;
        this.territories = territories;
        this.ui = context.ui();
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(stack);
        country = new Composite(whole, SWT.NONE);
        country.setLayout(GridCells.grid(2, 0, 0, 0));
        canvas = new PictureCanvas(country, ui, PictureCanvas.Way.AROUND);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        beside = Look.styled(new Composite(country, SWT.NONE), "panel");
        beside.setLayout(GridCells.grid(1, Look.MARGIN, 0, Look.GRID));
        GridData place = new GridData(SWT.FILL, SWT.FILL, false, true);
        place.widthHint = BESIDE;
        beside.setLayoutData(place);
        measure = new MeasureButton(beside, context, this::fill);
        measure.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        scale = new ChoiceBar<>(beside, ui.look(), List.of(MapScale.values()), one -> ui.text(one.key()))
                .choose(context.memory().scale())
                .onChoice(this::rescale);
        against = GridCells.words(beside, ui.look().small(), "secondary");
        legend = new MapLegend(beside, ui);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        inHand = GridCells.words(beside, ui.look().normal());
        ((GridData) inHand.getLayoutData()).verticalIndent = Look.GRID;
        enter = new PushButton(beside, ui, Weight.PLAIN, Optional.empty(), ui.text("observatory.map.enter"))
                .onPress(this::enter);
        door = new PushButton(beside, ui, Weight.PLAIN, Optional.empty(), "").onPress(this::open);
        all = new PushButton(beside, ui, Weight.PLAIN, Optional.of(Icon.BACK), ui.text("observatory.map.all"))
                .onPress(canvas::whole);
        GridCells.words(beside, ui.look().small(), "secondary").setText(ui.text("observatory.map.hint"));
        stack.topControl = country;
        listen();
    }

    private void listen() {
        canvas.addListener(SWT.Resize, event -> draw());
        canvas.addListener(SWT.MouseUp, event -> tell());
        canvas.addListener(SWT.KeyUp, event -> tell());
        canvas.addListener(SWT.MouseDoubleClick, event -> enter());
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                enter();
            }
        });
        canvas.onNearness(this::tell);
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public void focus() {
        if (isInside()) {
            inside().focus();
        } else {
            canvas.setFocus();
        }
    }

    /** Whether one département shows, from near. */
    public boolean isInside() {
        return near.filter(one -> stack.topControl == one.control()).isPresent();
    }

    /** What shows of one département; made when it is first asked for. */
    public DepartementPane inside() {
        if (near.isEmpty()) {
            near = Optional.of(new DepartementPane(
                    whole, context, new DepartementPane.Ground(outlines, territories), this::leave));
        }
        return near.get();
    }

    /** How the colours tell values apart. */
    public ChoiceBar<MapScale> scale() {
        return scale;
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
        boolean same = shown.filter(census::equals).isPresent();
        shown = Optional.of(census);
        if (!same && isInside()) {
            front(country);
        }
        fill();
    }

    private void front(Composite one) {
        stack.topControl = one;
        whole.layout();
    }

    private void rescale() {
        scale.chosen().ifPresent(context.memory()::scale);
        fill();
    }

    private void fill() {
        OpenCensus census = shown.orElseThrow();
        FigureWords words = FigureWords.of(ui.language(), census);
        measure.show(census, words);
        figures = measure.chosen(census).figures(census, Grouping.DEPARTEMENT);
        legend.show(classes(census));
        Optional<CensusFigure> ofAll =
                measure.chosen(census).figures(census, Grouping.ALL).stream().findFirst();
        GridCells.say(
                against,
                context.memory().scale() == MapScale.AMOUNT
                        ? ""
                        : ui.text(
                                "observatory.map.against",
                                ofAll.map(words::value).orElse("–")));
        beside.layout(true, true);
        draw();
    }

    private MapClasses classes(OpenCensus census) {
        return MapClasses.of(
                figures, context.memory().scale(), measure.chosen(census).whole(census), ui.language());
    }

    /** Draws off the UI thread: the outlines are read the first time. */
    private void draw() {
        Rectangle area = canvas.getClientArea();
        if (shown.isEmpty() || area.width < LEAST || area.height < LEAST) {
            return;
        }
        int mine = ++asked;
        OpenCensus census = shown.get();
        FigureWords words = FigureWords.of(ui.language(), census);
        MeasureChoice choice = measure.chosen(census);
        MapDrawing.Content content = new MapDrawing.Content(
                figures,
                classes(census),
                ui.text("observatory.map.name", words.measure(choice.measure(), choice.network())),
                words);
        context.work().execute(() -> {
            MapDrawing made = MapDrawing.of(content, outlines, area.width, area.height);
            ui.display(canvas).execute(() -> {
                if (mine == asked) {
                    drawing = Optional.of(made);
                    canvas.show(made.drawn());
                    // Said in a turn of its own: painting the map for the first time takes one already.
                    canvas.getDisplay().asyncExec(this::tell);
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
        if (whole.isDisposed()) {
            return;
        }
        inHand.setText(canvas.selectedRegion()
                .map(Drawings.Region::says)
                .orElseGet(() -> ui.text(isElsewhere() ? "observatory.map.elsewhere" : "observatory.map.none"))
                .replace("&", "&&"));
        long many = figure().map(one -> Behind.present(one).many()).orElse(0L);
        door.setText(ui.language().counted("observatory.findings.behind", many));
        GridCells.show(door, many > 0);
        GridCells.show(enter, figure().isPresent());
        GridCells.show(all, canvas.isPart());
        beside.layout(true, true);
    }

    /** Goes into the département in hand, where anything is counted in it. */
    public void enter() {
        figure().ifPresent(one -> {
            OpenCensus census = shown.orElseThrow();
            DepartementPane pane = inside();
            front(pane.control());
            pane.focus();
            // Filled in the next turn: making it takes one already.
            whole.getDisplay().asyncExec(() -> {
                if (!whole.isDisposed()) {
                    pane.show(census, one);
                }
            });
        });
    }

    private void leave() {
        front(country);
        canvas.setFocus();
        tell();
    }

    private void open() {
        figure().ifPresent(one -> context.acts().behind(Behind.present(one)));
    }
}
