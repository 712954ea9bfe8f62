package org.beffroi.workbench.strategy.form;

import java.util.List;
import java.util.stream.IntStream;
import org.beffroi.strategy.table.ElementCells;
import org.beffroi.workbench.language.Language;
import org.eclipse.swt.widgets.Composite;

/** The words of steps, such as a priority or a likelihood; none is a step too, as nobody may know it yet. */
final class StepWords {

    /** As high as any scale of the model may go. */
    private static final int MOST = 9;

    private StepWords() {}

    /** Whether the steps of a field have words. */
    static boolean fits(Slot slot) {
        return new ElementCells(slot.around().names()).hasWords(slot.feature());
    }

    /** The input of a field of such steps. */
    static FeatureInput input(Composite in, Slot slot) {
        List<Integer> steps = IntStream.rangeClosed(0, MOST)
                .filter(step -> !of(slot, step).equals(String.valueOf(step)))
                .boxed()
                .toList();
        return new WordInput<>(
                in, slot, steps, value -> value instanceof Integer step ? step : 0, step -> of(slot, step));
    }

    private static String of(Slot slot, int step) {
        // As the words of the other lists of a form begin.
        return Language.capital(
                step == 0
                        ? slot.around().ui().text("form.step.none")
                        : slot.around().names().value(slot.feature(), step));
    }
}
