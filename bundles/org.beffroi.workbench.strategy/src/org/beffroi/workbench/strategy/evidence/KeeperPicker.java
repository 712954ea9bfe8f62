package org.beffroi.workbench.strategy.evidence;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Element;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.strategy.model.StrategyEditor;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Asks what of a strategy something is to support, which it names: the likely elements first, where Enter takes one, then all
 * by kind. Belongs to the UI thread.
 */
public final class KeeperPicker {

    private static final int WIDTH = 560;
    private static final int LEAST_WIDTH = 360;

    private final StrategyEditor editor;
    private final Language language;
    private final Names names;
    private final String what;
    private final Picker<Element> picker;

    /**
     * @param what is to be support, in a line, with a second one that is quiet; empty where nobody knows
     * @param picked told what it is to support
     */
    public KeeperPicker(
            Control over, Ui ui, StrategyEditor editor, Names names, String what, Consumer<Element> picked) {
        this.editor = editor;
        this.names = names;
        this.what = what.lines().findFirst().orElse("");
        language = ui.language();
        picker = new Picker<>(over, ui.look(), WIDTH, ui.text("evidence.pick"), this::fitting, picked);
        if (groups().stream().findFirst().filter(group -> !group.isKind()).isEmpty()) {
            // Nothing is likelier than the rest: Enter alone takes none.
            picker.undecided();
        }
        picker.headed(ui.text("evidence.question"), what.replace("\n", " · ")).snug(LEAST_WIDTH);
    }

    /** Has it stand at a place of the screen, from which it was asked for. */
    public KeeperPicker at(Rectangle place) {
        picker.at(place);
        return this;
    }

    /** Opens it. */
    public void open() {
        picker.open();
    }

    private List<PickList.Item<Element>> fitting(String typed) {
        return items(groups(), names, typed);
    }

    private List<KeeperGroups> groups() {
        return KeeperGroups.of(editor.strategy(), editor.inHand(), what, language, names);
    }

    /** The lines that have what was typed in their words, their kind or their heading. */
    static List<PickList.Item<Element>> items(List<KeeperGroups> groups, Names names, String typed) {
        String wanted = Language.folded(typed);
        return groups.stream()
                .flatMap(group -> group.keepers().stream().map(one -> item(group, one, names)))
                .filter(item -> Stream.of(item.text(), item.kind(), item.group())
                        .anyMatch(words -> Language.folded(words).contains(wanted)))
                .toList();
    }

    private static PickList.Item<Element> item(KeeperGroups group, Element one, Names names) {
        String kind = names.of(one.eClass());
        return new PickList.Item<>(one, names.title(one), group.isKind() ? "" : kind, group.heading(), kind);
    }
}
