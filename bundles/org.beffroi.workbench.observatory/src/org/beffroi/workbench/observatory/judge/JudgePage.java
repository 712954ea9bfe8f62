package org.beffroi.workbench.observatory.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.workbench.observatory.FileDrop;
import org.beffroi.workbench.observatory.grid.GridColumn;
import org.beffroi.workbench.observatory.grid.RowGrid;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.model.candidate.CandidateLine;
import org.beffroi.workbench.observatory.model.candidate.CandidateScope;
import org.beffroi.workbench.observatory.model.candidate.CandidateTable;
import org.beffroi.workbench.observatory.model.candidate.CandidateTable.Column;
import org.beffroi.workbench.observatory.model.candidate.CandidateWords;
import org.beffroi.workbench.observatory.model.candidate.JudgeFilter;
import org.beffroi.workbench.observatory.model.candidate.JudgeState;
import org.beffroi.workbench.observatory.page.CensusPage;
import org.beffroi.workbench.observatory.page.PageContext;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Accounts that are named after a body and that it did not declare: a row each, the sheet of the one in hand, and what may be said of
 * it by a key. The next one that nobody judged comes by itself. Belongs to the UI thread.
 */
public final class JudgePage implements CensusPage {

    private static final String FILTER = "judge.filter";

    /** What is asked for on the page. */
    public interface Actions {

        /** The page shows, with the census in hand; empty where there is none. */
        void begin(Optional<OpenCensus> census);

        /** Looks for accounts. */
        void find();

        /** Looks after other territories. */
        void within(CandidateScope scope);

        /** Asks for a list of accounts that somebody saw, and keeps it. */
        void chooseList();

        /** Keeps a list of accounts that somebody saw. */
        void bring(Path list);

        /** Asks whom the next account calls that may imitate one of the dossier’s speakers. */
        void watch();

        /** Says what some accounts are; empty for nothing any more. */
        void judge(List<CandidateLine> lines, Optional<Judgement> judgement);

        /** Asks where to write what is to be done about an account, and writes it. */
        void save(CandidateLine line, String text);
    }

    private final PageContext context;
    private final Ui ui;
    private final Actions actions;
    private final CandidateWords words;
    private final Composite whole;
    private final ScopeButton scope;
    private final Composite filters;
    private final Composite tools;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final CandidateTeaching teaching;
    private final SashForm halves;
    private final RowGrid<CandidateLine> grid;
    private final JudgeBar bar;
    private final CandidateSheet sheet;
    private Optional<ChoiceBar<JudgeFilter>> choices = Optional.empty();
    private Optional<JudgeState> shown = Optional.empty();
    private Optional<RowSort> sort = Optional.empty();
    private List<Column> columns = List.of();

    /** @param writes false where the dossier is open for reading alone */
    public JudgePage(Composite parent, PageContext context, boolean writes, Actions actions) {
        this.context = context;
        this.ui = context.ui();
        this.actions = actions;
        this.words = new CandidateWords(ui.language(), context.days());
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(GridCells.grid(1, 0, 0, 0));
        Composite head = new Composite(whole, SWT.NONE);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        head.setLayout(GridCells.grid(3, Look.GRID, Look.MARGIN, 0));
        scope = new ScopeButton(head, ui, actions::within);
        filters = new Composite(head, SWT.NONE);
        filters.setLayout(GridCells.grid(1, 0, 0, 0));
        filters.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        tools = tools(head, writes);
        body = new Composite(whole, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body.setLayout(stack);
        teaching = new CandidateTeaching(body, ui, writes, actions);
        halves = new SashForm(body, SWT.HORIZONTAL);
        halves.setSashWidth(5);
        Composite left = new Composite(halves, SWT.NONE);
        left.setLayout(GridCells.grid(1, Look.GRID, 0, Look.GRID));
        grid = new RowGrid<>(left, ui, ui.text("observatory.judge.name"), List.of(column(Column.ACCOUNT)));
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        bar = new JudgeBar(left, ui, words, writes, this::judge);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sheet = new CandidateSheet(halves, context, words, actions);
        halves.setWeights(70, 30);
        stack.topControl = teaching.control();
        listen(writes);
    }

    private Composite tools(Composite head, boolean writes) {
        Composite row = new Composite(head, SWT.NONE);
        row.setLayout(GridCells.grid(3, 0, Look.GRID, 0));
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        if (writes) {
            PushButton watch =
                    new PushButton(row, ui, Weight.PLAIN, Optional.of(Icon.BELL), ui.text("observatory.judge.watch"));
            watch.onPress(actions::watch).setToolTipText(ui.text("observatory.judge.watch.hint"));
            new PushButton(row, ui, Weight.PLAIN, Optional.of(Icon.IMPORT), ui.text("observatory.judge.list"))
                    .onPress(actions::chooseList);
        }
        PushButton.ofIcon(row, ui, Icon.REFRESH, ui.text("observatory.judge.look.again"))
                .onPress(actions::find);
        return row;
    }

    private void listen(boolean writes) {
        grid.onSelect(line -> inHand());
        grid.onOpen(line -> sheet.focus());
        grid.onSort(this::sort);
        grid.addListener(SWT.KeyDown, bar::typed);
        if (writes) {
            FileDrop.onto(whole, actions::bring);
        }
    }

    private GridColumn<CandidateLine> column(Column column) {
        String heading = ui.text("observatory.judge.column." + column.name().toLowerCase(java.util.Locale.ROOT));
        return switch (column) {
            case ACCOUNT -> GridColumn.text(heading, 160, 3, CandidateLine::shown);
            case NETWORK -> GridColumn.text(heading, 92, 0, words::network);
            case BODY -> GridColumn.text(heading, 88, 3, line -> line.body().name());
            case AUDIENCE -> GridColumn.number(heading, 76, words::audience);
            case ACTIVITY -> GridColumn.text(heading, 96, 0, words::activity);
            case TONE -> GridColumn.text(heading, 108, 0, words::tone);
            case REASONS -> GridColumn.text(heading, 130, 6, words::reasons);
            case JUDGEMENT -> GridColumn.text(heading, 96, 0, line -> words.judgement(line));
        };
    }

    @Override
    public Control control() {
        return whole;
    }

    @Override
    public void focus() {
        if (stack.topControl != halves) {
            teaching.focus();
            return;
        }
        grid.setFocus();
        if (grid.selectedRow().isEmpty()) {
            grid.select(0);
        }
    }

    /** The rows. */
    public RowGrid<CandidateLine> grid() {
        return grid;
    }

    /** The sheet of the account in hand. */
    public CandidateSheet sheet() {
        return sheet;
    }

    /** The button of a judgement. */
    public KeyButton button(Judgement judgement) {
        return bar.button(judgement);
    }

    /** Which accounts show. */
    public JudgeFilter filter() {
        return context.memory().value(FILTER, JudgeFilter.class).orElse(JudgeFilter.OPEN);
    }

    /** What shows; empty before anything was told. */
    public Optional<JudgeState> shown() {
        return shown;
    }

    @Override
    public void show(OpenCensus census) {
        scope.of(Optional.of(census));
        actions.begin(Optional.of(census));
    }

    @Override
    public void showAlone() {
        scope.of(Optional.empty());
        actions.begin(Optional.empty());
    }

    /** Offers the territories of a reference. */
    public void in(Territories reference) {
        scope.in(reference);
    }

    /** Shows what there is. */
    public void show(JudgeState state) {
        boolean taught = stack.topControl != halves && whole.getDisplay().getFocusControl() != null;
        shown = Optional.of(state);
        scope.show(state);
        teaching.show(state);
        boolean found = state.table().isPresent();
        GridCells.show(filters, found);
        GridCells.show(tools, found);
        stack.topControl = found ? halves : teaching.control();
        state.table().ifPresent(this::fill);
        whole.layout(true, true);
        body.layout(true, true);
        if (taught && found && whole.isVisible()) {
            focus();
        }
    }

    private void fill(CandidateTable table) {
        List<Column> now = new ArrayList<>(List.of(Column.values()));
        now.removeIf(one -> one == Column.BODY && !table.isOfSeveral());
        now.removeIf(one -> one == Column.JUDGEMENT && filter() == JudgeFilter.OPEN);
        if (!now.equals(columns)) {
            columns = now;
            grid.columns(now.stream().map(this::column).toList());
        }
        choices(table);
        grid.whenEmpty(ui.text("observatory.judge.none." + filter().name().toLowerCase(java.util.Locale.ROOT)));
        grid.show(
                table.show(filter(), sort),
                sort.map(by -> new RowSort(columns.indexOf(Column.values()[by.column()]), by.down())));
        if (grid.selectedRow().isEmpty() && !grid.rows().isEmpty()) {
            grid.select(0);
        }
        inHand();
    }

    /** Made anew: their words tell how many they are. */
    private void choices(CandidateTable table) {
        boolean ours = Stream.of(filters.getChildren())
                .flatMap(one -> Stream.of(((Composite) one).getChildren()))
                .anyMatch(Control::isFocusControl);
        Stream.of(filters.getChildren()).forEach(Control::dispose);
        ChoiceBar<JudgeFilter> made = new ChoiceBar<>(
                        filters,
                        ui.look(),
                        List.of(JudgeFilter.values()),
                        one -> ui.text(
                                "observatory.turn.counted",
                                ui.text(one.key()),
                                ui.language().number(table.count(one))))
                .choose(filter());
        made.onChoice(() -> {
            context.memory().value(FILTER, made.chosen());
            shown.ifPresent(this::show);
        });
        choices = Optional.of(made);
        if (ours) {
            made.control().getChildren()[filter().ordinal()].setFocus();
        }
    }

    /** Which accounts are asked for; empty before any were found. */
    public Optional<ChoiceBar<JudgeFilter>> choices() {
        return choices;
    }

    private void sort(int column) {
        Column pressed = columns.get(column);
        sort = RowSort.next(sort, pressed.ordinal(), pressed.isLargestFirst());
        shown.ifPresent(this::show);
    }

    private void inHand() {
        sheet.show(grid.selectedRow());
        bar.show(grid.chosen());
    }

    /** Judges what is chosen, then brings what is to be judged next. */
    private void judge(Optional<Judgement> judgement) {
        List<CandidateLine> chosen = grid.chosen();
        if (chosen.isEmpty()) {
            return;
        }
        int first = grid.rows().indexOf(chosen.getFirst());
        actions.judge(chosen, judgement);
        grid.select(judgement
                .flatMap(said -> CandidateTable.next(first, grid.rows()))
                .orElse(first));
        if (!grid.isFocusControl()) {
            grid.setFocus();
        }
    }
}
