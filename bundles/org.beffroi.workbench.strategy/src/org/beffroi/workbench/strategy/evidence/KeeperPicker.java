package org.beffroi.workbench.strategy.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Control;

/** Asks what of a strategy something is to support: that in hand first, so that Enter takes it. Belongs to the UI thread. */
public final class KeeperPicker {

    private static final int WIDTH = 560;

    private final StrategyEditor editor;
    private final Names names;
    private final Picker<Element> picker;

    /** @param picked told what it is to support */
    public KeeperPicker(Control over, Ui ui, StrategyEditor editor, Names names, Consumer<Element> picked) {
        this.editor = editor;
        this.names = names;
        picker = new Picker<>(over, ui.look(), WIDTH, ui.text("evidence.pick"), this::fitting, picked);
    }

    /** Opens it. */
    public void open() {
        picker.open();
    }

    /** The picker itself. */
    public Picker<Element> picker() {
        return picker;
    }

    private List<PickList.Item<Element>> fitting(String typed) {
        String wanted = Language.folded(typed);
        List<Element> all = new ArrayList<>(Gathering.keepers(editor.strategy()));
        if (editor.inHand() instanceof Element inHand && all.remove(inHand)) {
            all.addFirst(inHand);
        }
        return all.stream()
                .map(one -> new PickList.Item<>(one, names.title(one), names.of(one.eClass())))
                .filter(item ->
                        Language.folded(item.text() + " " + item.beside()).contains(wanted))
                .toList();
    }
}
