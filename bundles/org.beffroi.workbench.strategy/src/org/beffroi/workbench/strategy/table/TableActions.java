package org.beffroi.workbench.strategy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.edit.Additions;
import org.beffroi.strategy.edit.Editing;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.model.table.CellText;
import org.beffroi.workbench.strategy.model.table.CellWriter;
import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.model.table.GridColumn;
import org.beffroi.workbench.strategy.model.table.GridColumn.Kind;
import org.beffroi.workbench.strategy.model.table.GridSelection;
import org.beffroi.workbench.strategy.model.table.PastePlan;
import org.beffroi.workbench.strategy.model.table.Reading;
import org.beffroi.workbench.strategy.model.table.TextTable;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.widget.Confirmation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Does what a table is asked for: each deed is one that can be undone. Belongs to the UI thread. */
final class TableActions implements GridActions {

    private final PageContext around;
    private final ElementGrid on;
    private final Runnable walked;
    private final PastePreview plans;
    private CellEditor editor;

    TableActions(PageContext around, ElementGrid on, Runnable walked) {
        this.around = around;
        plans = new PastePreview(around, on.grid().text());
        this.on = on;
        this.walked = walked;
    }

    private Grid grid() {
        return on.grid();
    }

    private Language language() {
        return around.ui().language();
    }

    private Editing editing() {
        return around.editor().editing();
    }

    @Override
    public void edit(String typed) {
        GridColumn column = grid().column();
        Optional<EObject> row = grid().inHand();
        if (editing().isReadOnly() || row.filter(each -> !column.fits(each)).isPresent()) {
            return;
        }
        on.reveal();
        if (column.kind() == Kind.YES_NO) {
            boolean now = row.isPresent() && (boolean) CellText.value(row.get(), column);
            if (typed.isBlank()) {
                keep(row, column, new Reading.Value(!now));
            }
        } else if (column.kind() == Kind.SORT && row.isPresent()) {
            around.deeds().refuse(Sentence.of(TableActions.class, "strategy.table.problem.sort"));
        } else if (CellPicker.isFor(grid())) {
            new CellPicker(on, around, reading -> keep(row, column, reading)).open(typed);
        } else {
            editor = new CellEditor(on, around, typed, reading -> keep(row, column, reading));
        }
    }

    /** The editor of a cell, empty where none is open. */
    Optional<CellEditor> editor() {
        return Optional.ofNullable(editor).filter(each -> !each.isClosed());
    }

    /** Puts what was read into a cell; into the blank row it begins a new one. */
    private void keep(Optional<EObject> row, GridColumn column, Reading reading) {
        PastePlan plan = row.isPresent()
                ? new PastePlan(
                        grid().listing(),
                        List.of(new PastePlan.Change(row.get(), column, "", "", reading)),
                        List.of(),
                        List.of(),
                        List.of(),
                        0)
                : new PastePlan(
                        grid().listing(),
                        List.of(),
                        List.of(new PastePlan.Addition(
                                1,
                                grid().listing().kinds().getFirst(),
                                owner(),
                                List.of(new PastePlan.Cell(column, "", reading)))),
                        List.of(),
                        List.of(),
                        0);
        Sentence said = row.isPresent()
                ? Sentence.of(
                        TableActions.class,
                        "strategy.table.change",
                        Language.capital(
                                grid().text().heading(column, grid().listing().type())),
                        around.names().title(row.get()))
                : added();
        apply(plan, said, true);
    }

    private Sentence added() {
        return Sentence.of(
                TableActions.class,
                "strategy.table.added",
                around.names().of(grid().listing().kinds().getFirst()));
    }

    /** What a new row stands within: what the row in hand does, or the last one, or the first thing there is. */
    private Optional<EObject> owner() {
        if (grid().listing().within().isEmpty()) {
            return Optional.empty();
        }
        return grid().inHand()
                .or(() -> grid().rows().isEmpty()
                        ? Optional.empty()
                        : Optional.of(grid().rows().getLast()))
                .map(EObject::eContainer)
                .or(() -> grid().listing().owners(around.editor().strategy()).stream()
                        .findFirst());
    }

    /** Does what a plan says, as one deed. */
    List<EObject> apply(PastePlan plan, Sentence said, boolean create) {
        List<EObject> added = new ArrayList<>();
        editing()
                .perform(
                        said,
                        () -> added.addAll(
                                plan.apply(around.editor().strategy(), RandomGenerator.getDefault(), create)));
        return added;
    }

    @Override
    public void open(EObject row) {
        around.deeds().open(row);
    }

    @Override
    public void copy(boolean headed) {
        TextTable table = grid().copy(around.editor().strategy(), headed);
        if (table.rows().isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(on.getDisplay());
        clipboard.setContents(
                new Object[] {table.tabbed(), table.html()},
                new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void paste() {
        Clipboard clipboard = new Clipboard(on.getDisplay());
        Object held = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (!(held instanceof String text) || text.isEmpty()) {
            around.deeds().refuse(Sentence.of(TableActions.class, "strategy.table.paste.empty"));
            return;
        }
        TextTable.read(text).ifPresentOrElse(this::paste, () -> around.deeds()
                .refuse(Sentence.of(TableActions.class, "strategy.table.paste.broken")));
    }

    /** Shows what pasting would change; one cell goes into all that are selected. */
    private void paste(TextTable table) {
        GridSelection at = grid().selection();
        TextTable whole = spread(table, at);
        Grid into = grid();
        plans.make(
                Sentence.of(TableActions.class, "strategy.table.planning.paste"),
                whole,
                into.listing(),
                List.copyOf(into.rows()),
                (planner, rows) -> planner.paste(whole, into.columns(), rows, at.top(), at.left()),
                plan -> look(plan, Optional.empty(), create -> pasted(plan, create, at)));
    }

    /** Shows what rows of a file would change. */
    void take(String file, TextTable table) {
        plans.make(
                Sentence.of(TableActions.class, "strategy.table.planning.import", file),
                table,
                grid().listing(),
                List.of(),
                (planner, rows) -> planner.imported(table),
                plan -> look(
                        plan,
                        Optional.of(file),
                        create ->
                                apply(plan, Sentence.of(TableActions.class, "strategy.table.imported", file), create)));
    }

    private void look(PastePlan plan, Optional<String> file, Consumer<Boolean> does) {
        if (!on.isDisposed()) {
            new PasteDialog(on.getShell(), around, grid().text(), plan, file, does).open();
        }
    }

    private static TextTable spread(TextTable table, GridSelection at) {
        if (table.rows().size() != 1 || table.width() != 1 || at.isOne()) {
            return table;
        }
        String cell = table.rows().getFirst().getFirst();
        List<String> line = java.util.Collections.nCopies(at.right() - at.left() + 1, cell);
        return new TextTable(java.util.Collections.nCopies(at.bottom() - at.top() + 1, line));
    }

    private void pasted(PastePlan plan, boolean create, GridSelection at) {
        int cells = plan.changes().size()
                + plan.additions().stream()
                        .mapToInt(each -> each.cells().size())
                        .sum();
        apply(plan, counted("strategy.table.pasted", cells), create);
        on.select(GridSelection.at(at.top(), at.left()));
        on.forceFocus();
    }

    private Sentence counted(String key, int count) {
        return Sentence.of(TableActions.class, key, count, language().number(count));
    }

    @Override
    public void fillDown() {
        GridSelection at = grid().selection();
        int from = at.top() == at.bottom() ? at.top() - 1 : at.top();
        Optional<EObject> above = grid().row(from);
        if (above.isEmpty()) {
            return;
        }
        int last = Math.min(at.bottom(), grid().rows().size() - 1);
        List<EObject> rows =
                from + 1 > last ? List.of() : List.copyOf(grid().rows().subList(from + 1, last + 1));
        List<GridColumn> columns = grid().selectedColumns();
        editing().perform(counted("strategy.table.filled", rows.size() * columns.size()), () -> {
            for (EObject row : rows) {
                columns.forEach(column -> fill(above.get(), row, column));
            }
        });
    }

    private static void fill(EObject from, EObject row, GridColumn column) {
        if (!column.fits(from) || !column.fits(row)) {
            return;
        }
        switch (column.kind()) {
            case SORT -> {}
            case OWNER -> CellWriter.refer(row, column, List.of(from.eContainer()));
            default -> CellWriter.set(row, column, CellText.value(from, column));
        }
    }

    @Override
    public void clear() {
        List<EObject> rows = List.copyOf(grid().selectedRows());
        List<GridColumn> columns =
                grid().selectedColumns().stream().filter(CellWriter::canClear).toList();
        editing()
                .perform(
                        counted("strategy.table.cleared", rows.size() * columns.size()),
                        () -> rows.forEach(row -> columns.forEach(column -> CellWriter.clear(row, column))));
    }

    @Override
    public void add() {
        if (editing().isReadOnly() || grid().listing().within().isPresent() && owner().isEmpty()) {
            return;
        }
        Optional<EObject> after = grid().inHand();
        Optional<EObject> owner = owner();
        EObject[] made = new EObject[1];
        editing().perform(added(), () -> {
            Additions additions = new Additions(around.editor().strategy(), RandomGenerator.getDefault());
            EObject within = owner.orElseGet(
                    () -> grid().listing().place().makeOwner(around.editor().strategy()));
            made[0] = additions.add(
                    within, grid().listing().feature(), grid().listing().kinds().getFirst(), null);
            after.ifPresent(before -> behind(before, made[0]));
        });
        int line = grid().rows().indexOf(made[0]);
        if (line >= 0) {
            on.select(GridSelection.at(line, 0));
            on.forceFocus();
        }
    }

    private static void behind(EObject before, EObject made) {
        if (before.eContainer() == made.eContainer()) {
            List<EObject> list = Additions.list(made.eContainer(), made.eContainmentFeature());
            Additions.move(made, list.indexOf(before) + 1 - list.indexOf(made));
        }
    }

    @Override
    public void remove() {
        List<EObject> rows = List.copyOf(grid().selectedRows());
        if (rows.isEmpty()) {
            return;
        }
        new Confirmation(
                        on.getShell(),
                        around.ui(),
                        language().counted("strategy.table.remove.question", rows.size()),
                        language().text("strategy.table.remove.words"),
                        language().counted("strategy.table.remove", rows.size()),
                        () -> editing().perform(counted("strategy.table.removed", rows.size()), () -> {
                            Additions additions =
                                    new Additions(around.editor().strategy(), RandomGenerator.getDefault());
                            rows.forEach(additions::remove);
                        }))
                .open();
    }

    @Override
    public void sort(int column) {
        grid().turnOrder(grid().columns().get(column));
        on.reveal();
    }

    @Override
    public void walked() {
        walked.run();
    }
}
