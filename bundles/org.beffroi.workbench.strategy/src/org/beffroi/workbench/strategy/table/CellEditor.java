package org.beffroi.workbench.strategy.table;

import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.strategy.model.table.CellReader;
import org.beffroi.workbench.strategy.model.table.Grid;
import org.beffroi.workbench.strategy.model.table.GridColumn;
import org.beffroi.workbench.strategy.model.table.GridSelection;
import org.beffroi.workbench.strategy.model.table.NameIndex;
import org.beffroi.workbench.strategy.model.table.Reading;
import org.beffroi.workbench.strategy.page.PageContext;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.FramedText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * Edits what is typed in a cell: words, texts, numbers, days. Enter and Tab keep it and walk on, Escape gives it up; what cannot
 * be read is said beneath and not kept. Belongs to the UI thread.
 */
final class CellEditor {

    private static final int LINES = 5;

    private final ElementGrid on;
    private final PageContext around;
    private final Consumer<Reading> keep;
    private final Grid grid;
    private final GridSelection at;
    private final FramedText field;
    private final Label problem;
    private boolean closed;

    /**
     * @param typed what replaces the text that is there; empty to go on from it
     * @param keep told what was typed, once it can be read
     */
    CellEditor(ElementGrid on, PageContext around, String typed, Consumer<Reading> keep) {
        this.on = on;
        this.around = around;
        this.keep = keep;
        grid = on.grid();
        at = grid.selection();
        GridColumn column = grid.column();
        boolean several = column.kind() == GridColumn.Kind.TEXT;
        field = new FramedText(
                on,
                around.ui().look(),
                several ? SWT.MULTI : SWT.SINGLE,
                grid.text().heading(column, grid.listing().type()),
                "");
        problem = new Label(on, SWT.WRAP);
        problem.setFont(around.ui().look().small());
        problem.setBackground(Look.colour(around.ui().look().palette().page()));
        problem.setForeground(Look.colour(around.ui().look().palette().alarm()));
        problem.setVisible(false);
        String now = grid.inHand().map(row -> grid.text().shown(row, column)).orElse("");
        StyledText text = field.text();
        text.setText(typed.isEmpty() ? now : typed);
        Rectangle cell = on.bounds(at.row(), at.column());
        int height = several ? Math.max(cell.height, LINES * text.getLineHeight() + 12) : cell.height;
        int y = Math.max(0, Math.min(cell.y, on.getClientArea().height - height));
        field.control().setBounds(cell.x, y, cell.width, height);
        field.control().moveAbove(null);
        text.setFocus();
        if (typed.isEmpty() && !several) {
            text.selectAll();
        } else {
            text.setCaretOffset(text.getCharCount());
        }
        text.addListener(SWT.KeyDown, event -> key(event, several));
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.Modify, event -> say(Optional.empty()));
        text.addListener(SWT.FocusOut, event -> on.getDisplay().asyncExec(this::left));
    }

    /** The field, for tests and to be closed. */
    FramedText field() {
        return field;
    }

    boolean isClosed() {
        return closed;
    }

    private void key(Event event, boolean several) {
        boolean line = (event.stateMask & (SWT.ALT | SWT.SHIFT | SWT.MOD1)) != 0;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> {
                event.doit = false;
                if (several && line) {
                    field.text().insert("\n");
                    field.text().setCaretOffset(field.text().getCaretOffset() + 1);
                } else {
                    done(1, 0);
                }
            }
            case SWT.ESC -> close();
            case SWT.ARROW_DOWN -> walk(event, several, 1);
            case SWT.ARROW_UP -> walk(event, several, -1);
            default -> {}
        }
    }

    private void walk(Event event, boolean several, int by) {
        if (!several) {
            event.doit = false;
            done(by, 0);
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            done(0, event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    /** Keeps what was typed and walks on, where it can be read. */
    void done(int down, int across) {
        if (closed || !take()) {
            return;
        }
        close();
        int columns = grid.columns().size();
        int to = Math.max(0, (at.row() + down) * columns + at.column() + across);
        on.select(GridSelection.at(to / columns, to % columns));
    }

    private boolean take() {
        Reading reading = read();
        if (reading instanceof Reading.Problem(String why)) {
            say(Optional.of(why));
            return false;
        }
        if (!(reading instanceof Reading.Same)) {
            closed = true;
            keep.accept(reading);
        }
        return true;
    }

    private Reading read() {
        String typed = field.text().getText();
        CellReader reader =
                new CellReader(grid.text(), new NameIndex(around.editor().strategy(), around.names()));
        Optional<EObject> row = grid.row(at.row());
        if (row.isEmpty()) {
            return typed.isBlank()
                    ? new Reading.Same()
                    : reader.fresh(grid.columns().get(at.column()), typed);
        }
        return reader.read(row.get(), grid.columns().get(at.column()), typed);
    }

    /** Looking elsewhere keeps what can be read; what cannot is given up, and said. */
    private void left() {
        if (closed || field.text().isDisposed() || field.text().isFocusControl()) {
            return;
        }
        Reading reading = read();
        if (reading instanceof Reading.Problem(String why)) {
            around.deeds()
                    .refuse(Sentence.of(
                            CellEditor.class,
                            "strategy.table.given.up",
                            field.text().getText(),
                            why));
        } else {
            take();
        }
        dispose();
    }

    private void say(Optional<String> words) {
        problem.setVisible(words.isPresent());
        if (words.isEmpty()) {
            return;
        }
        problem.setText(" " + words.get() + " ");
        Rectangle over = field.control().getBounds();
        int width = Math.min(Math.max(over.width, 280), on.getClientArea().width - over.x - Look.GRID);
        Point size = problem.computeSize(width, SWT.DEFAULT);
        problem.setBounds(over.x, over.y + over.height + 1, Math.min(size.x, width), size.y + 2);
        problem.moveAbove(null);
    }

    void close() {
        dispose();
        if (!on.isDisposed()) {
            on.forceFocus();
        }
    }

    private void dispose() {
        closed = true;
        if (!field.control().isDisposed()) {
            field.control().dispose();
            problem.dispose();
        }
    }
}
