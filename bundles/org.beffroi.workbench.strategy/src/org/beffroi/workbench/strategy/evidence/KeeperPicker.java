package org.beffroi.workbench.strategy.evidence;

import java.util.List;
import java.util.function.Consumer;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.window.CommandPlace;
import org.eclipse.swt.widgets.Control;

/**
 * Asks what of a strategy something is to support, which it names: the likely elements first, where Enter takes one, then all
 * by kind. Where none speaks of it, or none is called as was typed, it offers to make one. Belongs to the UI thread.
 */
public final class KeeperPicker {

    private static final int WIDTH = 620;
    private static final int LEAST_WIDTH = 360;

    private final Picker<Element> picker;
    private final Ui ui;

    /**
     * @param what is to be support
     * @param picked told what it is to support: an element of the strategy, or a new one that stands nowhere yet
     */
    public KeeperPicker(
            Control over, Ui ui, StrategyEditor editor, Names names, CarriedSubject what, Consumer<Element> picked) {
        this.ui = ui;
        List<KeeperGroups> groups =
                KeeperGroups.of(editor.strategy(), editor.inHand(), what.words(), ui.language(), names);
        picker = new Picker<>(
                over,
                ui.look(),
                WIDTH,
                ui.text("evidence.pick"),
                new KeeperLines(groups, names, ui.language(), what)::fitting,
                picked);
        picker.openEnded();
        picker.list().setMaking(NewKeepers::isNew);
        if (groups.stream().findFirst().filter(group -> !group.isKind()).isEmpty()) {
            // Nothing is likelier than the rest: Enter alone takes none.
            picker.undecided();
        }
        picker.headed(ui.text("evidence.question"), what.name().replace("\n", " · "))
                .snug(LEAST_WIDTH);
    }

    /** Has it stand where it was asked for, the window around it veiled. */
    public KeeperPicker at(CommandPlace.Place place) {
        place.pane().ifPresentOrElse(picker.popup()::standBeside, () -> picker.at(place.at()));
        picker.popup().veiled(ui.look());
        return this;
    }

    /** Opens it. */
    public void open() {
        picker.open();
    }
}
