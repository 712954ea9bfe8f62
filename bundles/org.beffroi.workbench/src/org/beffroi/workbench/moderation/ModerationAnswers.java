package org.beffroi.workbench.moderation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.archive.Entry;
import org.beffroi.workbench.bar.BarLayout;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.PopupMenu;
import org.beffroi.workbench.widget.Toggle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * What a person can say of a mention that may have to be moderated, side by side: nothing, which one press says, or a kind of
 * offence. Belongs to the UI thread.
 */
public final class ModerationAnswers {

    /** The letter that says that there is nothing to moderate. */
    public static final String KEY = "key.moderated";

    private static final String NOTHING = "moderation.nothing";

    private final Composite row;
    private final Toggle nothing;
    private final Map<String, Toggle> kinds = new LinkedHashMap<>();
    private Optional<Entry> shown = Optional.empty();

    /**
     * @param writes false where nothing can be written: it shows all the same
     * @param said called with what somebody says of the mention that is shown
     */
    public ModerationAnswers(Composite parent, Ui ui, boolean writes, Consumer<ModerationWord> said) {
        row = new Composite(parent, SWT.NONE);
        row.setLayout(new BarLayout(1));
        nothing = toggle(ui, NOTHING, writes);
        nothing.setToolTipText(ui.text("coding.tone", ui.text(NOTHING), ui.text(KEY)));
        nothing.setShort(ui.text("moderation.nothing.short"));
        nothing.addListener(
                SWT.Selection,
                event -> said.accept(ModerationWord.nothing(ui.language().locale())));
        BarLayout.cut(nothing, nothing.shortWidth(), nothing.shortWidth());
        for (String kind : ModerationWord.KINDS) {
            Toggle toggle = toggle(ui, words(kind), writes);
            toggle.addListener(
                    SWT.Selection,
                    event -> shown.ifPresent(entry -> said.accept(
                            ModerationWord.pressed(kind, entry, ui.language().locale()))));
            BarLayout.fixed(toggle);
            kinds.put(kind, toggle);
        }
    }

    private Toggle toggle(Ui ui, String words, boolean writes) {
        Toggle toggle = new Toggle(row, ui.look(), ui.text(words), Optional.empty(), false);
        toggle.setEnabled(writes);
        return toggle;
    }

    private static String words(String kind) {
        return "moderation." + kind;
    }

    /** Adds them to a menu: what many mentions are said to be. */
    public static void offer(PopupMenu menu, Ui ui, Consumer<ModerationWord> said) {
        menu.item(
                ui.text(NOTHING),
                ui.text(KEY),
                () -> said.accept(ModerationWord.nothing(ui.language().locale())));
        kinds(menu, ui, said);
    }

    /** Adds the kinds of offence to a menu. */
    public static void kinds(PopupMenu menu, Ui ui, Consumer<ModerationWord> said) {
        for (String kind : ModerationWord.KINDS) {
            menu.item(
                    ui.text(words(kind)),
                    () -> said.accept(ModerationWord.of(kind, ui.language().locale())));
        }
    }

    /** Whether they are worth their room on a mention: something may be there, or a person said that nothing is. */
    public static boolean concern(Entry entry) {
        return !ModerationWord.kinds(entry).isEmpty() || ModerationWord.isCleared(entry);
    }

    /** The control to lay out. */
    public Composite control() {
        return row;
    }

    /** Shows what holds of a mention. */
    public void show(Entry entry) {
        shown = Optional.of(entry);
        nothing.setChosen(ModerationWord.isCleared(entry));
        kinds.forEach(
                (kind, toggle) -> toggle.setChosen(ModerationWord.kinds(entry).contains(kind)));
        row.layout(true);
    }
}
