package org.beffroi.workbench.digest.adding;

import java.util.List;
import java.util.function.Consumer;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PushButton;

/**
 * The question which of several is to be added: which watched search, which analysis. Belongs to the UI thread.
 *
 * @param under the button under which it is asked
 */
public record AddingChoice(PushButton under, Ui ui) {

    private static final int WIDTH = 420;

    /**
     * Asks.
     *
     * @param prompt key of what may be typed
     * @param picked told the one
     */
    public void ask(String prompt, List<PickList.Item<String>> all, Consumer<String> picked) {
        new Picker<>(
                        under,
                        ui.look(),
                        WIDTH,
                        ui.text(prompt),
                        typed -> all.stream()
                                .filter(item -> Language.folded(item.text())
                                        .contains(Language.folded(typed).strip()))
                                .toList(),
                        picked)
                .open();
    }
}
