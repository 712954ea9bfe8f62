package org.beffroi.workbench.observatory.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.observatory.census.CensusBundle;
import org.beffroi.observatory.census.CensusComparison;
import org.beffroi.observatory.census.CensusComparison.Turn;
import org.beffroi.observatory.kept.KeptCensus;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.observatory.grid.GridColumn;
import org.beffroi.workbench.observatory.grid.RowGrid;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.compare.ChangeLine;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.beffroi.workbench.widget.WaitingLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * What changed from another census to the one in hand: who appeared, vanished, moved; definitions that differ are said before.
 * Belongs to the UI thread.
 */
public final class ComparisonPage implements CensusPage {

    private static final int PICKER = 420;

    private final PageContext context;
    private final Ui ui;
    private final Composite whole;
    private final PushButton other;
    private final Label said;
    private final Label differs;
    private final WaitingLine waiting;
    private final Composite turns;
    private final RowGrid<ChangeLine> grid;
    private final Composite alone;
    private final Composite head;
    private Optional<PushButton> make = Optional.empty();
    private Optional<OpenCensus> shown = Optional.empty();
    private Optional<KeptCensus> against = Optional.empty();
    private List<ChangeLine> lines = List.of();
    private int asked;
    private int answered;

    public ComparisonPage(Composite parent, PageContext context) {
        this.context = context;
        this.ui = context.ui();
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, Look.GRID, 0, Look.GRID));
        head = new Composite(whole, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.setLayout(GridCells.grid(2, 0, Look.GRID, 0));
        other = new PushButton(head, ui, Weight.PLAIN, Optional.of(Icon.COMPARE), ui.text("observatory.compare.choose"))
                .opensList()
                .onPress(this::choose);
        said = GridCells.words(head, ui.look().normal(), "secondary");
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        differs = GridCells.words(whole, ui.look().normal(), "alarm");
        waiting = new WaitingLine(whole, ui.look());
        waiting.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        turns = new Composite(whole, SWT.NONE);
        turns.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        turns.setLayout(GridCells.grid(1, 0, 0, 0));
        grid = new RowGrid<>(whole, ui, ui.text("observatory.compare.name"), columns());
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.onCopy(context.acts()::copied);
        alone = new Composite(whole, SWT.NONE);
        teach(alone);
        GridCells.say(differs, "");
        GridCells.show(alone, false);
    }

    /** What a comparison is, and how it comes to be, where there is one census only. */
    private void teach(Composite in) {
        in.setLayout(GridCells.grid(1, Look.MARGIN, Look.MARGIN, Look.GRID));
        in.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridCells.words(in, ui.look().large()).setText(ui.text("observatory.compare.alone.title"));
        GridCells.words(in, ui.look().normal(), "secondary").setText(ui.text("observatory.compare.alone"));
        context.acts().newCensus().ifPresent(action -> {
            Composite row = GridCells.row(in, Look.GRID);
            make = Optional.of(
                    new PushButton(row, ui, Weight.PRIMARY, Optional.of(Icon.PLUS), ui.text("observatory.new"))
                            .onPress(action));
        });
    }

    private List<GridColumn<ChangeLine>> columns() {
        return List.of(
                GridColumn.text(ui.text("observatory.column.name"), 170, 3, ChangeLine::name),
                GridColumn.text(ui.text("observatory.column.departement"), 140, 2, ChangeLine::place),
                GridColumn.text(ui.text("observatory.column.turn"), 200, 2, ChangeLine::turn),
                GridColumn.text(ui.text("observatory.column.joined"), 130, 2, ChangeLine::joined),
                GridColumn.text(ui.text("observatory.column.left"), 130, 2, ChangeLine::left));
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public void focus() {
        make.filter(PushButton::isVisible).orElse(other).setFocus();
    }

    /** The table. */
    public RowGrid<ChangeLine> grid() {
        return grid;
    }

    /** What is said of the definitions; empty where they count the same. */
    public String differs() {
        return differs.getText();
    }

    /** Whether what shows is what was asked for last. */
    public boolean isSettled() {
        return answered == asked;
    }

    private List<KeptCensus> others() {
        String name = shown.map(OpenCensus::name).orElse("");
        return context.acts().censuses().stream()
                .filter(one -> !one.name().equals(name))
                .toList();
    }

    @Override
    public void show(OpenCensus census) {
        boolean same = shown.filter(census::equals).isPresent();
        shown = Optional.of(census);
        List<KeptCensus> others = others();
        boolean kept = against.filter(others::contains).isPresent();
        if (same && kept) {
            return;
        }
        against = kept ? against : others.isEmpty() ? Optional.empty() : Optional.of(others.getLast());
        compare();
    }

    /** Compares with another one. */
    public void against(KeptCensus one) {
        against = Optional.of(one);
        compare();
    }

    private void choose() {
        Picker<KeptCensus> picker = new Picker<>(
                other,
                ui.look(),
                PICKER,
                ui.text("observatory.compare.choose"),
                typed -> others().reversed().stream()
                        .filter(one -> one.name().contains(typed.strip()))
                        .map(one -> new PickList.Item<>(
                                one,
                                one.document().definition().name(),
                                context.days().day(one.document().asOf())))
                        .toList(),
                this::against);
        picker.list().tick(one -> against.filter(one::equals).isPresent(), ui.text("observatory.filter.chosen"));
        picker.open();
    }

    private void compare() {
        int mine = ++asked;
        boolean single = against.isEmpty();
        GridCells.show(alone, single);
        List.of(head, waiting.control(), turns, grid).forEach(one -> GridCells.show(one, !single));
        if (single) {
            answered = asked;
            GridCells.say(differs, "");
            arrived(List.of(), Map.of());
            return;
        }
        KeptCensus with = against.get();
        OpenCensus census = shown.orElseThrow();
        other.setEnabled(true);
        other.setText(ui.text(
                "observatory.compare.with",
                with.document().definition().name(),
                context.days().day(with.document().asOf())));
        waiting.show(true);
        FigureWords words = FigureWords.of(ui.language(), census);
        context.work().execute(() -> {
            try {
                CensusComparison compared = CensusComparison.of(CensusBundle.read(with.folder()), census.bundle());
                List<ChangeLine> made = ChangeLine.of(compared, words);
                ui.display(whole).execute(() -> {
                    if (mine == asked) {
                        arrived(compared, made);
                    }
                });
            } catch (Refusal refusal) {
                ui.display(whole).execute(() -> refused(mine, refusal));
            }
        });
    }

    private void refused(int mine, Refusal refusal) {
        if (mine == asked) {
            answered = asked;
            waiting.show(false);
            GridCells.say(differs, ui.say(refusal.sentence()).replace("&", "&&"));
            arrived(List.of(), Map.of());
        }
    }

    private void arrived(CensusComparison compared, List<ChangeLine> made) {
        answered = asked;
        waiting.show(false);
        said.setText(ui.text(
                "observatory.compare.from",
                context.days().day(compared.before().document().asOf()),
                context.days().day(compared.after().document().asOf())));
        GridCells.say(
                differs,
                compared.differences().isEmpty()
                        ? ""
                        : ui.text(
                                "observatory.compare.differs",
                                compared.differences().stream()
                                        .map(one -> ui.text("observatory.compare.parameter." + one))
                                        .collect(Collectors.joining(", "))));
        grid.whenEmpty(ui.text("observatory.compare.nothing"));
        arrived(made, compared.counts());
    }

    private void arrived(List<ChangeLine> made, Map<Turn, Long> counts) {
        lines = made;
        Stream.of(turns.getChildren()).forEach(Control::dispose);
        if (!counts.isEmpty()) {
            List<Optional<Turn>> choices = Stream.concat(
                            Stream.of(Optional.<Turn>empty()),
                            counts.keySet().stream().map(Optional::of))
                    .toList();
            ChoiceBar<Optional<Turn>> bar = new ChoiceBar<>(turns, ui.look(), choices, one -> name(one, counts));
            bar.choose(Optional.empty()).onChoice(() -> filter(bar.chosen().flatMap(one -> one)));
        }
        grid.show(lines, Optional.empty());
        whole.layout(true, true);
    }

    private String name(Optional<Turn> turn, Map<Turn, Long> counts) {
        String words = turn.map(one -> ui.text("observatory.turn." + one.key()))
                .orElseGet(() -> ui.text("observatory.turn.all"));
        long many = turn.map(counts::get).orElseGet(() -> (long) lines.size());
        return ui.text("observatory.turn.counted", words, ui.language().number(many));
    }

    private void filter(Optional<Turn> turn) {
        grid.show(
                lines.stream()
                        .filter(line -> turn.isEmpty() || line.change().turn() == turn.get())
                        .toList(),
                Optional.empty());
    }
}
