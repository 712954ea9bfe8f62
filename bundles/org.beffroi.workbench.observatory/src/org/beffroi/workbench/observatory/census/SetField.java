package org.beffroi.workbench.observatory.census;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Icons.Icon;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Chip;
import org.beffroi.workbench.widget.GridCells;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Some of many, as words that can be taken away, with a button that adds one more; none chosen means all. Belongs to the UI thread.
 *
 * @param <T> what is chosen
 */
final class SetField<T> {

    private static final int PICKER = 340;

    private final Ui ui;
    private final List<T> all;
    private final Function<T, String> words;
    private final String none;
    private final Composite row;
    private final List<T> chosen = new ArrayList<>();
    private Runnable onChange = () -> {};

    /**
     * @param all what can be chosen, in the order in which it is offered
     * @param words what each is called
     * @param none words of the button while nothing is chosen: what then counts
     */
    SetField(Composite parent, Ui ui, List<T> all, Function<T, String> words, String none) {
        this.ui = ui;
        this.all = List.copyOf(all);
        this.words = words;
        this.none = none;
        row = GridCells.row(parent, Look.GRID);
        fill();
    }

    /** What is chosen, in the order in which it was; empty for all. */
    List<T> chosen() {
        return List.copyOf(chosen);
    }

    /** Called at each change by pointer or keyboard. */
    SetField<T> onChange(Runnable action) {
        onChange = action;
        return this;
    }

    /** Chooses one more; nobody is told. */
    void choose(T value) {
        if (all.contains(value) && !chosen.contains(value)) {
            chosen.add(value);
            fill();
        }
    }

    private void fill() {
        Stream.of(row.getChildren()).forEach(Control::dispose);
        for (T value : chosen) {
            String name = words.apply(value);
            new Chip(row, ui, name, ui.text("observatory.new.take.away", name), () -> take(value));
        }
        PushButton add = new PushButton(
                        row,
                        ui,
                        chosen.isEmpty() ? Weight.PLAIN : Weight.QUIET,
                        chosen.isEmpty() ? Optional.empty() : Optional.of(Icon.PLUS),
                        chosen.isEmpty() ? none : ui.text("observatory.new.one.more"))
                .opensList();
        add.onPress(() -> open(add));
        add.setEnabled(chosen.size() < all.size());
    }

    private void open(PushButton under) {
        new Picker<>(
                        under,
                        ui.look(),
                        PICKER,
                        ui.text("observatory.new.pick"),
                        typed -> all.stream()
                                .filter(value -> !chosen.contains(value))
                                .filter(value -> Language.folded(words.apply(value))
                                        .contains(Language.folded(typed).strip()))
                                .map(value -> new PickList.Item<>(value, words.apply(value), ""))
                                .toList(),
                        this::add)
                .open();
    }

    private void add(T value) {
        choose(value);
        changed();
    }

    private void take(T value) {
        chosen.remove(value);
        // The word that was pressed goes on being told of the press: it goes once that is over.
        row.getDisplay().asyncExec(() -> {
            if (!row.isDisposed()) {
                fill();
                changed();
            }
        });
    }

    private void changed() {
        Stream.of(row.getChildren()).reduce((first, last) -> last).ifPresent(Control::setFocus);
        row.notifyListeners(SWT.Selection, new Event());
        onChange.run();
    }
}
