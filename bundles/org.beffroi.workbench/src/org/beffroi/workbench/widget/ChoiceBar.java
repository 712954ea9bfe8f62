package org.beffroi.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

/**
 * A few answers side by side, of which one is chosen, or none yet. Belongs to the UI thread.
 *
 * @param <T> what is chosen
 */
public final class ChoiceBar<T> {

    private final Composite row;
    private final List<Toggle> toggles = new ArrayList<>();
    private final List<T> values;
    private int at = -1;
    private Runnable onChoice = () -> {};

    /** @param words what each answer is called */
    public ChoiceBar(Composite parent, Look look, List<T> values, Function<T, String> words) {
        this(parent, look, values, words, value -> Optional.empty());
    }

    /**
     * @param words what each answer is called
     * @param colours a spot of colour before the words of an answer
     */
    public ChoiceBar(
            Composite parent,
            Look look,
            List<T> values,
            Function<T, String> words,
            Function<T, Optional<RGB>> colours) {
        this.values = List.copyOf(values);
        row = GridCells.row(parent, Look.GRID);
        for (int i = 0; i < this.values.size(); i++) {
            int index = i;
            T value = this.values.get(i);
            Toggle toggle = new Toggle(row, look, words.apply(value), colours.apply(value), false);
            toggle.addListener(SWT.Selection, event -> {
                show(index);
                onChoice.run();
            });
            toggles.add(toggle);
        }
    }

    /** The control to lay out. */
    public Composite control() {
        return row;
    }

    /** The chosen answer, empty before any. */
    public Optional<T> chosen() {
        return at < 0 ? Optional.empty() : Optional.of(values.get(at));
    }

    /** Chooses an answer; nobody is told. One that is not offered chooses none. */
    public ChoiceBar<T> choose(T value) {
        show(values.indexOf(value));
        return this;
    }

    /** Called at each choice by pointer or keyboard. */
    public ChoiceBar<T> onChoice(Runnable action) {
        onChoice = action;
        return this;
    }

    private void show(int index) {
        at = index;
        for (int i = 0; i < toggles.size(); i++) {
            toggles.get(i).setChosen(i == index);
        }
    }
}
