package org.beffroi.workbench.strategy.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beffroi.strategy.table.ElementCells;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.widget.PushButton;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A step that has a word, such as a priority or a likelihood; none is a step too, as nobody may know it yet. */
final class StepInput implements FeatureInput {

    private static final int WIDTH = 320;

    /** As high as any scale of the model may go. */
    private static final int MOST = 9;

    private final Slot slot;
    private final PushButton button;

    StepInput(Composite in, Slot slot) {
        this.slot = slot;
        button = new PushButton(in, slot.around().ui(), Weight.PLAIN, Optional.empty(), said()).opensList();
        button.setEnabled(slot.canChange());
        button.onPress(() -> new Picker<Integer>(
                        button, slot.around().ui().look(), WIDTH, slot.name(), this::fitting, slot::set)
                .open());
    }

    /** Whether the steps of a field have words. */
    static boolean fits(Slot slot) {
        return new ElementCells(slot.around().names()).hasWords(slot.feature());
    }

    private List<PickList.Item<Integer>> fitting(String typed) {
        String wanted = Language.folded(typed);
        List<PickList.Item<Integer>> items = new ArrayList<>();
        IntStream.rangeClosed(0, MOST)
                .filter(step -> !words(step).equals(String.valueOf(step)))
                .filter(step -> Language.folded(words(step)).contains(wanted))
                .forEach(step -> items.add(new PickList.Item<>(step, words(step), "")));
        return items;
    }

    private String said() {
        return slot.value() instanceof Integer step ? words(step) : words(0);
    }

    private String words(int step) {
        String words = step == 0
                ? slot.around().ui().text("form.step.none")
                : slot.around().names().value(slot.feature(), step);
        // As the words of the other lists of a form begin.
        return words.substring(0, 1).toUpperCase(slot.around().ui().language().locale()) + words.substring(1);
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
