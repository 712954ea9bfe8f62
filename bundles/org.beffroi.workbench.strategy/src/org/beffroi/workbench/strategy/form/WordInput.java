package org.beffroi.workbench.strategy.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of a few values, each with its word: a button that says it and opens the list of all. */
final class WordInput<T> implements FeatureInput {

    private static final int WIDTH = 320;

    private final Function<T, String> words;
    private final Function<Object, T> reading;
    private final Slot slot;
    private final PushButton button;

    /**
     * @param values in their order
     * @param reading which of them a value of the model is
     * @param words of each
     */
    WordInput(Composite in, Slot slot, List<T> values, Function<Object, T> reading, Function<T, String> words) {
        this.slot = slot;
        this.words = words;
        this.reading = reading;
        button = new PushButton(in, slot.around().ui(), Weight.PLAIN, Optional.empty(), said()).opensList();
        button.setEnabled(slot.canChange());
        button.onPress(() -> new Picker<T>(
                        button,
                        slot.around().ui().look(),
                        WIDTH,
                        slot.name(),
                        typed -> fitting(values.stream(), typed),
                        slot::set)
                .open());
    }

    private List<PickList.Item<T>> fitting(Stream<T> values, String typed) {
        String wanted = Language.folded(typed);
        return values.filter(value -> Language.folded(words.apply(value)).contains(wanted))
                .map(value -> new PickList.Item<>(value, words.apply(value), ""))
                .toList();
    }

    private String said() {
        return words.apply(reading.apply(slot.value()));
    }

    @Override
    public Control control() {
        return button;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        if (!button.getText().equals(said())) {
            button.setText(said());
            button.getParent().layout(true);
        }
    }
}
