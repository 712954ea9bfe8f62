package org.beffroi.workbench.many;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.list.Picker;
import org.beffroi.workbench.theme.Ui;
import org.eclipse.swt.widgets.Control;

/** Asks for a tag of several mentions: one that is known, a new one, or one of theirs that is taken away. UI thread. */
public final class TagPicker {

    private static final int WIDTH = 420;

    /**
     * A tag that is picked.
     *
     * @param taken whether it is taken away
     */
    public record Picked(String tag, boolean taken) {}

    private final Ui ui;
    private final List<String> known;
    private final List<String> theirs;
    private final Picker<Picked> picker;

    /**
     * @param known tags of the archive, the most frequent first
     * @param theirs those that some of the mentions have
     */
    public TagPicker(Control under, Ui ui, List<String> known, List<String> theirs, Consumer<Picked> picked) {
        this.ui = ui;
        this.known = List.copyOf(known);
        this.theirs = List.copyOf(theirs);
        picker = new Picker<>(under, ui.look(), WIDTH, ui.text("many.tag.prompt"), this::fitting, picked);
    }

    /** Opens it. */
    public void open() {
        picker.openEnded().open();
    }

    private List<PickList.Item<Picked>> fitting(String typed) {
        String wanted = Language.folded(typed).strip();
        List<PickList.Item<Picked>> items = new ArrayList<>();
        known.stream()
                .filter(tag -> Language.folded(tag).contains(wanted))
                .forEach(tag -> items.add(new PickList.Item<>(new Picked(tag, false), tag, "")));
        boolean isKnown = known.stream().anyMatch(tag -> Language.folded(tag).equals(wanted));
        if (!wanted.isEmpty() && !isKnown) {
            items.add(new PickList.Item<>(new Picked(typed.strip(), false), typed.strip(), ui.text("many.tag.new")));
        }
        theirs.stream()
                .filter(tag -> Language.folded(tag).contains(wanted))
                .forEach(tag -> items.add(new PickList.Item<>(new Picked(tag, true), tag, ui.text("many.tag.take"))));
        return items;
    }
}
