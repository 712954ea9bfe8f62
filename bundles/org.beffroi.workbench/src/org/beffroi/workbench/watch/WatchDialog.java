package org.beffroi.workbench.watch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Watch;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.watch.model.WatchDraft;
import org.beffroi.workbench.widget.CheckBox;
import org.beffroi.workbench.widget.ChoiceBar;
import org.beffroi.workbench.widget.DialogWindow;
import org.beffroi.workbench.widget.FramedText;
import org.beffroi.workbench.widget.PushButton.Weight;
import org.eclipse.swt.widgets.Shell;

/** Asks under which name and how often a search is watched. Belongs to the UI thread. */
public final class WatchDialog extends DialogWindow {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 360;

    private final Ui ui;
    private final String query;
    private final FramedText name;
    private final ChoiceBar<Watch.Rhythm> every;
    private final FramedText floor;
    private final CheckBox fromNow;
    private final Consumer<WatchDraft> save;

    /** @param query what is watched, as typed */
    public WatchDialog(Shell parent, Ui ui, String query, Consumer<WatchDraft> save) {
        super(parent, ui, ui.text("watch.heading"));
        this.ui = ui;
        this.query = query;
        this.save = save;
        dialog.hint(dialog.content(), ui.text("watch.query", query));
        name = dialog.field(ui.text("watch.name"), ui.text("watch.name.prompt"));
        dialog.caption(dialog.content(), ui.text("watch.every"));
        every = new ChoiceBar<>(
                        dialog.content(),
                        ui.look(),
                        List.of(Watch.Rhythm.values()),
                        each -> ui.text("watch.every." + each.name().toLowerCase(Locale.ROOT)))
                .choose(Watch.Rhythm.DAY);
        floor = dialog.field(ui.text("watch.floor"), "");
        floor.text().setText("1");
        fromNow = new CheckBox(dialog.content(), ui, ui.text("watch.from.now"));
        fromNow.setTicked(true);
        dialog.button(ui.text("cancel"), Weight.PLAIN, dialog::close);
        dialog.button(ui.text("watch.save"), Weight.PRIMARY, this::decide);
    }

    @Override
    public void open() {
        dialog.open(WIDTH, HEIGHT);
        name.text().setFocus();
    }

    private void decide() {
        WatchDraft draft = new WatchDraft(
                name.text().getText(),
                query,
                every.chosen().orElseThrow(),
                floor.text().getText(),
                fromNow.isTicked());
        Optional<Sentence> problem = draft.problem();
        if (problem.isPresent()) {
            dialog.setProblem(problem.map(ui::say));
            return;
        }
        dialog.close();
        save.accept(draft);
    }
}
